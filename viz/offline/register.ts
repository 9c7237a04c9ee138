import type { App } from "../app.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("keep", KEEP);

/**
 * Has the browser keep the page for days without a network. A newer build never replaces the one in use by itself: the reader is
 * told, and takes it when it suits. Whatever refuses (a private window, a page from a file) leaves the page as good as it was.
 */
export async function keepOffline(app: App): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || location.protocol === "file:") return;
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register(new URL("sw.js", document.baseURI), { updateViaCache: "none" });
    const offer = () => {
      if (registration.waiting !== null && serviceWorker.controller !== null) offerNewer(app, registration.waiting);
    };
    offer();
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
  } catch {
    // Nothing is lost: the page needs its host, as any other.
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
