import { Worker } from "node:worker_threads";
import { type Asked, done, type JobOf, type Reply, type ResultOf, type WorkName } from "./work.ts";

/** Where jobs are done: on so many threads, or, for one, here, between two turns of the event loop. */
export interface Pool {
  readonly width: number;
  readonly ask: <Name extends WorkName>(work: Name, job: JobOf<Name>) => Promise<ResultOf<Name>>;
  readonly close: () => Promise<void>;
}

export function poolOf(jobs: number): Pool {
  return jobs === 1 ? here() : threads(jobs);
}

function here(): Pool {
  const ask: Pool["ask"] = async (work, job) => {
    // A turn of the event loop, so that Ctrl-C is heard.
    await new Promise((resolve) => setImmediate(resolve));
    return done({ work, job }) as ResultOf<typeof work>;
  };
  return { width: 1, ask, close: async () => {} };
}

const YOUNG_MEGABYTES = 8;

function threads(count: number): Pool {
  const free: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  // What a run leaves behind dies young: more room for it would be filled, and memory grow with the number of runs.
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  const all = Array.from(
    { length: count },
    () => new Worker(new URL("./worker.js", import.meta.url), { resourceLimits }),
  );
  free.push(...all);
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next === undefined) free.push(worker);
    else next(worker);
  };
  const ask: Pool["ask"] = async (work, job) => {
    const worker = free.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
    try {
      const reply = await answer(worker, { work, job });
      if (!reply.ok) throw new Error(reply.message);
      return reply.result as ResultOf<typeof work>;
    } finally {
      release(worker);
    }
  };
  // Twice as many jobs as threads, so that none waits while results are taken in.
  return { width: 2 * count, ask, close: async () => void (await Promise.all(all.map((one) => one.terminate()))) };
}

function answer(worker: Worker, asked: Asked): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const done = (reply: Reply) => {
      worker.off("error", failed);
      resolve(reply);
    };
    const failed = (error: Error) => {
      worker.off("message", done);
      reject(error);
    };
    worker.once("message", done);
    worker.once("error", failed);
    worker.postMessage(asked);
  });
}
