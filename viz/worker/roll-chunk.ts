import { runChunk, summariesOf } from "../../sim/index.ts";
import type { EnsembleReply, EnsembleRequest } from "./ensemble-protocol.ts";

/** Does a task of an ensemble. Never throws: what cannot be rolled is told. */
export function answerTask({ id, task }: EnsembleRequest): EnsembleReply {
  try {
    if (task.kind === "chunk") return { id, kind: "chunk", result: runChunk(task.job) };
    const runs = summariesOf(task.job).flat();
    return { id, kind: "trust", runs: runs.map(({ seed, lasted, trust }) => ({ seed, lasted, trust })) };
  } catch (error) {
    return { id, kind: "failed", problem: error instanceof Error ? error.message : String(error) };
  }
}
