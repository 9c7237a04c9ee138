import { OUTCOMES } from "../words/english/outcomes.ts";
import { wordsOf } from "../words/language.ts";
import type { EnsembleReply, EnsembleRequest, EnsembleTask } from "../worker/ensemble-protocol.ts";

const words = wordsOf("outcomes", OUTCOMES);

/** A few workers that share a queue of tasks. One task is with a worker at a time, so that closing the pool stops all at once. */

export interface PoolPort {
  readonly post: (request: EnsembleRequest) => void;
  readonly close: () => void;
}

export type OpenPoolPort = (reply: (reply: EnsembleReply) => void, crashed: () => void) => PoolPort;

export interface Pool {
  readonly width: number;
  /** Rejects when the task fails, its worker breaks down, or the pool is closed first. */
  readonly ask: (task: EnsembleTask) => Promise<EnsembleReply>;
  readonly close: () => void;
}

interface Waiting {
  readonly task: EnsembleTask;
  readonly done: (reply: EnsembleReply) => void;
  readonly failed: (reason: Error) => void;
}

export function createPool(open: OpenPoolPort, width: number): Pool {
  const queue: Waiting[] = [];
  let closed = false;
  let lastId = 0;
  const workers = Array.from({ length: width }, () => {
    let at: Waiting | null = null;
    const take = () => {
      if (at !== null) return;
      at = queue.shift() ?? null;
      if (at !== null) port.post({ id: ++lastId, task: at.task });
    };
    const end = (settle: (waiting: Waiting) => void) => {
      const ended = at;
      at = null;
      if (ended !== null) settle(ended);
      take();
    };
    const port = open(
      (reply) => end(({ done, failed }) => (reply.kind === "failed" ? failed(new Error(reply.problem)) : done(reply))),
      () => end(({ failed }) => failed(new Error(words().brokeDown))),
    );
    return {
      take,
      close: () => {
        port.close();
        at?.failed(new Error("stopped"));
        at = null;
      },
    };
  });
  return {
    width,
    ask: (task) =>
      new Promise((done, failed) => {
        if (closed) return failed(new Error("stopped"));
        queue.push({ task, done, failed });
        for (const worker of workers) worker.take();
      }),
    close: () => {
      closed = true;
      for (const { failed } of queue.splice(0)) failed(new Error("stopped"));
      for (const worker of workers) worker.close();
    },
  };
}
