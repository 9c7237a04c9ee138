import type { App } from "../app.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("keep", KEEP);

/**
 * Has the browser keep the page for days without a network. A newer build never replaces the one in use by itself: the reader is
 * told, and takes it when it suits. Whatever refuses (a private window, a page from a file) leaves the page as good as it was.
 */
export async function keepOffline(app: App): Promise<void> {
  const registration = await keep("sw.js");
  if (registration === null) return;
  const offer = () => {
    const { controller } = navigator.serviceWorker;
    if (registration.waiting !== null && controller !== null) offerNewer(app, registration.waiting);
  };
  offer();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
}

/** `worker` lies beside the page's index; null where nothing is kept. */
export async function keep(worker: string): Promise<ServiceWorkerRegistration | null> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || location.protocol === "file:") return null;
  try {
    return await navigator.serviceWorker.register(new URL(worker, document.baseURI), { updateViaCache: "none" });
  } catch {
    // Nothing is lost: the page needs its host, as any other.
    return null;
  }
}

function offerNewer(app: App, newer: ServiceWorker): void {
  app.tell("news", words().newer, {
    label: words().useNewer,
    act: () => {
      // The address and what was kept bring everything back.
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      newer.postMessage("take over");
    },
  });
}
