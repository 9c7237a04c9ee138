import type { ChunkResult, Daily, Job } from "../../sim/index.ts";

/** What a worker of the pool does: a chunk of an experiment, or the trust of single runs to draw behind the run on screen. */
export type EnsembleTask = { readonly kind: "chunk" | "trust"; readonly job: Job };

/** A task on its way. The arms are the bulk of it: null for those of the task before, which this worker has. */
export interface EnsembleRequest {
  readonly id: number;
  readonly task: {
    readonly kind: EnsembleTask["kind"];
    readonly job: Omit<Job, "arms"> & { readonly arms: Job["arms"] | null };
  };
}

/** Trust at the end of each day, by "holder>target", in one run. */
export interface SampledRun {
  readonly seed: string;
  /** Minutes from the onset. */
  readonly lasted: number;
  readonly trust: Daily;
}

export type EnsembleReply =
  | { readonly id: number; readonly kind: "chunk"; readonly result: ChunkResult }
  | { readonly id: number; readonly kind: "trust"; readonly runs: readonly SampledRun[] }
  | { readonly id: number; readonly kind: "failed"; readonly problem: string };
