import { parentPort } from "node:worker_threads";
import { type Asked, done, type Reply } from "./work.ts";

/** A thread of `truce replicate` and its like: jobs come in, results go out, in order. */
parentPort!.on("message", (asked: Asked) => parentPort!.postMessage(replyTo(asked)));

function replyTo(asked: Asked): Reply {
  try {
    return { ok: true, result: done(asked) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
