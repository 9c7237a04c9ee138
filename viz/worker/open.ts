import { newWorker } from "virtual:truce/worker";
import type { OpenPort } from "../runs.ts";
import { createReceiver, type Sent } from "./wire.ts";

/** A worker that is ended from outside, as by a system short of memory, says nothing: its silence is its crash. */
const PATIENCE = 20_000;

export const openWorker: OpenPort = (reply, crashed) => {
  const worker = newWorker();
  let silence: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const broken = () => {
    clearTimeout(silence);
    crashed();
  };
  const received = createReceiver();
  worker.addEventListener("message", ({ data }: MessageEvent<Sent>) => {
    const whole = received(data);
    if (whole === null) return;
    // A rehearsal that ends says nothing of the request that waited for it.
    if (whole.id === last) clearTimeout(silence);
    reply(whole);
  });
  worker.addEventListener("error", broken);
  worker.addEventListener("messageerror", broken);
  return {
    post: (request) => {
      clearTimeout(silence);
      silence = setTimeout(broken, PATIENCE);
      last = request.id;
      worker.postMessage(request);
    },
    close: () => {
      clearTimeout(silence);
      worker.terminate();
    },
  };
};
