import { fileAt, isNamedByContent, type Listed } from "./listed.ts";

/**
 * Keeps the whole page in the browser, so that it opens without a network after the first visit. One build is one cache, filled
 * whole and held to the sums of the list or not at all: a page never mixes two builds. A new build waits until the reader takes it.
 */

// The types of a page's scripts do not know a service worker's; this is what we use of them.
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface ServiceWorkerScope {
  readonly TRUCE: Listed;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}
const worker = self as unknown as ServiceWorkerScope;

const { version, files } = worker.TRUCE;
const { scope } = worker.registration;
/** Several copies of the page may lie on one host, in folders of their own. */
const FAMILY = `truce ${scope} `;
const NAME = FAMILY + version;
/** Hosts may vary by encoding; ours is what it is. */
const WHATEVER = { ignoreVary: true } as const;
/** Requests at a time: the reader's own go first. */
const WIDTH = 4;
/** Milliseconds between two: the reader's own work needs the processor, and nobody waits for this. */
const REST = 150;

worker.addEventListener("install", (event) => event.waitUntil(keepAll()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOld().then(() => worker.clients.claim())));
worker.addEventListener("message", ({ data }) => {
  if (data === "take over") void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const file = request.method === "GET" ? fileAt(request.url, scope) : null;
  if (file !== null && (Object.hasOwn(files, file) || isNamedByContent(file)))
    event.respondWith(answer(request, scope + file));
});

async function keepAll(): Promise<void> {
  const before = await ours();
  const cache = await caches.open(NAME);
  const waiting = Object.entries(files);
  const keepNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [file, sum] = next;
      const known = isNamedByContent(file) ? await kept(scope + file, before) : undefined;
      await cache.put(scope + file, known ?? (await fetched(file, sum)));
      await new Promise((go) => setTimeout(go, REST));
    }
  };
  try {
    await Promise.all(Array.from({ length: WIDTH }, keepNext));
  } catch (error) {
    // Half a page is none: it would open and break.
    await caches.delete(NAME);
    throw error;
  }
}

/** The browser itself holds the bytes to their sum; a host in the middle of a change fails here, and the old build stays. */
async function fetched(file: string, sum: string): Promise<Response> {
  const cache = isNamedByContent(file) ? "default" : "reload";
  const response = await fetch(scope + file, { cache, integrity: `sha256-${sum}`, credentials: "same-origin" });
  if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`);
  if (!response.redirected) return response;
  // What came by a detour may not answer a navigation.
  return new Response(await response.blob(), { headers: response.headers });
}

/** The build before stays too: a tab may still show it, and fetches its parts when they are wanted. */
async function forgetOld(): Promise<void> {
  const old = (await ours()).filter((name) => name !== NAME).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request: Request, place: string): Promise<Response> {
  return (await kept(place, [NAME])) ?? (await kept(place, await ours())) ?? fetch(request);
}

async function kept(place: string, names: readonly string[]): Promise<Response | undefined> {
  for (const cacheName of names) {
    const found = await caches.match(place, { ...WHATEVER, cacheName });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Our caches of this folder, the eldest first. */
async function ours(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(FAMILY));
}
