import type { ChunkResult, Job, Plan } from "../../sim/index.ts";
import { armOf, begin, drive, isDone, type Progress, runChunk } from "../../sim/index.ts";
import { readOrThrow, shipped, VALLEYS } from "../scenario/support.ts";

/** A small scenario that runs in about a millisecond: the example of scenarios/README.md. */
export function valleysArm(parameters: Record<string, number> = {}) {
  return armOf(readOrThrow(VALLEYS), { parameters: { preHistoryDays: 1, warRate: 10, ...parameters } }, "valleys");
}

export function shippedArm(slug: string) {
  return armOf(shipped(slug));
}

/** Does a plan, or a shard of it, with results that come back in any order a `delay` says. */
export async function done(
  plan: Plan,
  width = 1,
  from: Progress = begin(plan),
  delay: (task: number) => number = () => 0,
) {
  const dispatch = async (job: Job): Promise<ChunkResult> => {
    for (let turn = delay(job.task); turn > 0; turn--) await Promise.resolve();
    // What crosses to a worker and back is plain JSON.
    return JSON.parse(JSON.stringify(runChunk(JSON.parse(JSON.stringify(job)))));
  };
  const progress = await drive(plan, from, { dispatch, width });
  if (!isDone(progress)) throw new Error("the drive ended before the plan did");
  return progress;
}
