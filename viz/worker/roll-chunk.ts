import { type Job, runChunk, summariesOf } from "../../sim/index.ts";
import type { EnsembleReply, EnsembleRequest } from "./ensemble-protocol.ts";

/**
 * Does the tasks of an ensemble for one worker, which remembers the arms of the last: besides what need not be sent again, an engine
 * is quicker with settings that it has met than with their copy. Never throws: what cannot be rolled is told.
 */
export function createAnswer(): (request: EnsembleRequest) => EnsembleReply {
  let known: Job["arms"] | null = null;
  return ({ id, task }) => {
    try {
      known = task.job.arms ?? known;
      if (known === null) throw new Error("the arms were never told");
      const job = { ...task.job, arms: known };
      if (task.kind === "chunk") return { id, kind: "chunk", result: runChunk(job) };
      const runs = summariesOf(job).flat();
      return { id, kind: "trust", runs: runs.map(({ seed, lasted, trust }) => ({ seed, lasted, trust })) };
    } catch (error) {
      return { id, kind: "failed", problem: error instanceof Error ? error.message : String(error) };
    }
  };
}

export const answerTask = createAnswer();
