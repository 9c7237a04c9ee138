import { newWorker } from "virtual:truce/worker";
import type { EnsembleReply } from "../worker/ensemble-protocol.ts";
import { createPool, type OpenPoolPort, type Pool } from "./pool.ts";

const openPort: OpenPoolPort = (reply, crashed) => {
  const worker = newWorker();
  worker.addEventListener("message", ({ data }: MessageEvent<EnsembleReply>) => reply(data));
  worker.addEventListener("error", crashed);
  worker.addEventListener("messageerror", crashed);
  return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
};

/** Up to two workers: more would take the page's own core on the laptops of a class. */
export function openPool(): Pool {
  return createPool(openPort, Math.min(2, navigator.hardwareConcurrency || 2));
}
