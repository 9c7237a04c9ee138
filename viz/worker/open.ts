import { newWorker } from "virtual:truce/worker";
import type { OpenPort } from "../runs.ts";
import type { RunReply } from "./protocol.ts";
import { received } from "./wire.ts";

/** A worker that is ended from outside, as by a system short of memory, says nothing: its silence is its crash. */
const PATIENCE = 20_000;

export const openWorker: OpenPort = (reply, crashed) => {
  const worker = newWorker();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const broken = () => {
    clearTimeout(silence);
    crashed();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<RunReply>) => {
    clearTimeout(silence);
    reply(received(data));
  });
  worker.addEventListener("error", broken);
  worker.addEventListener("messageerror", broken);
  return {
    post: (request) => {
      clearTimeout(silence);
      silence = setTimeout(broken, PATIENCE);
      worker.postMessage(request);
    },
    close: () => {
      clearTimeout(silence);
      worker.terminate();
    },
  };
};
