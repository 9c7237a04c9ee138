import type { EnsembleRequest } from "./ensemble-protocol.ts";
import { answer } from "./play-recipe.ts";
import type { RunRequest } from "./protocol.ts";
import type { FileRequest } from "./read-file.ts";
import { sent } from "./wire.ts";

/**
 * One script for all workers: the one that makes the runs on screen, those of the pool that rolls many, and one that reads a file. The
 * first two never share a worker: immer never runs in the pool's, where what has met drafts would run slower ever after.
 */
self.addEventListener("message", async ({ data }: MessageEvent<RunRequest | EnsembleRequest | FileRequest>) => {
  for (const message of await repliesTo(data)) self.postMessage(message);
});

/** One promise for all tasks, so that they are done in the order in which they come. */
let rolls: Promise<typeof import("./roll-chunk.ts")> | null = null;

async function repliesTo(request: RunRequest | EnsembleRequest | FileRequest) {
  if ("task" in request) {
    rolls ??= import("./roll-chunk.ts");
    return [(await rolls).answerTask(request)];
  }
  return "kind" in request ? [(await import("./read-file.ts")).readFile(request)] : sent(await answer(request));
}
