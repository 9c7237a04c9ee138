import { OUTCOMES } from "../words/english/outcomes.ts";
import { wordsOf } from "../words/language.ts";
import type { EnsembleReply, EnsembleRequest, EnsembleTask } from "../worker/ensemble-protocol.ts";

const words = wordsOf("outcomes", OUTCOMES);

/**
 * A few workers that share a queue of tasks. Each does one and holds the next, so that it need not wait while the page draws; no
 * more, so that one who is slow keeps little from the others.
 */
export const HELD = 2;

export interface PoolPort {
  readonly post: (request: EnsembleRequest) => void;
  readonly close: () => void;
}

export type OpenPoolPort = (reply: (reply: EnsembleReply) => void, crashed: () => void) => PoolPort;

export interface Pool {
  /** Its workers. */
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

type Arms = EnsembleTask["job"]["arms"];

function isTold(arms: Arms, told: Arms): boolean {
  const same = ({ name, settings, turns, drawn }: Arms[number], at: number) => {
    const last = told[at];
    return name === last?.name && settings === last.settings && turns === last.turns && drawn === last.drawn;
  };
  return arms.length === told.length && arms.every(same);
}

export function createPool(open: OpenPoolPort, width: number): Pool {
  const queue: Waiting[] = [];
  let closed = false;
  let lastId = 0;
  const workers = Array.from({ length: width }, () => {
    const held = new Map<number, Waiting>();
    let told: Arms = [];
    /** Takes a task unless it holds so many. */
    const take = (most: number) => {
      const next = held.size < most ? queue.shift() : undefined;
      if (next === undefined) return;
      held.set(++lastId, next);
      const { kind, job } = next.task;
      const arms = isTold(job.arms, told) ? null : job.arms;
      told = job.arms;
      port ??= open(replied, crashed);
      port.post({ id: lastId, task: { kind, job: { ...job, arms } } });
    };
    const replied = (reply: EnsembleReply) => {
      const ended = held.get(reply.id);
      if (!held.delete(reply.id)) return;
      if (reply.kind === "failed") ended!.failed(new Error(reply.problem));
      else ended!.done(reply);
      give();
    };
    /** What it was at has failed; what it held besides is done anew, by another worker where nobody else is free. */
    const crashed = () => {
      const [first, ...others] = held.values();
      held.clear();
      told = [];
      port?.close();
      port = null;
      first?.failed(new Error(words().brokeDown));
      queue.unshift(...others);
      give();
    };
    let port: PoolPort | null = open(replied, crashed);
    return {
      take,
      close: () => {
        port?.close();
        for (const { failed } of held.values()) failed(new Error("stopped"));
        held.clear();
      },
    };
  });
  function give(): void {
    for (let most = 1; most <= HELD; most++) for (const worker of workers) worker.take(most);
  }
  return {
    width,
    ask: (task) =>
      new Promise((done, failed) => {
        if (closed) return failed(new Error("stopped"));
        queue.push({ task, done, failed });
        give();
      }),
    close: () => {
      closed = true;
      for (const { failed } of queue.splice(0)) failed(new Error("stopped"));
      for (const worker of workers) worker.close();
    },
  };
}
