import type { Overrides, Scenario } from "../../scenario/index.ts";
import { armsOf } from "./arms.ts";
import type { ArmId, Evidence } from "./evidence.ts";
import type { GatherJob, gather, tolls, trace } from "./gather.ts";

/** What a report on the patterns has to ask for: jobs of plain data, and where their results go. */
export interface PatternJob {
  readonly arm: ArmId;
  readonly work: "gather" | "trace" | "tolls";
  readonly job: GatherJob;
}

type Result = ReturnType<typeof gather> | ReturnType<typeof trace> | ReturnType<typeof tolls>;

const CHUNK = 25;
/** The long arms cost eight times as much a run. */
const LONG: readonly string[] = ["bare", "preliminary", "definitive", "aftermath"];
const MOST_FITTED = 200;

/** All jobs, arm by arm. With the same seed and number of runs they are the same, however many threads do them. */
export function patternJobs(scenario: Scenario, seed: string, runs: number, overrides: Overrides = {}): PatternJob[] {
  return armsOf(scenario, overrides).flatMap(({ id, settings }) => {
    const arm = id as ArmId;
    const wanted = LONG.includes(id) ? Math.max(20, Math.ceil(runs / 4)) : runs;
    const chunked = (work: PatternJob["work"], count: number) =>
      Array.from({ length: Math.ceil(count / CHUNK) }, (_, at): PatternJob => {
        const [from, to] = [at * CHUNK, Math.min((at + 1) * CHUNK, count)];
        return { arm, work, job: { settings, seed, from, to } };
      });
    const fitted = Math.min(runs, MOST_FITTED);
    return [
      ...chunked("gather", wanted),
      ...(id === "calm" ? chunked("trace", fitted) : []),
      ...(id === "base" ? chunked("tolls", fitted) : []),
    ];
  });
}

/** The jobs' results, in the order of the jobs, as evidence. */
export function evidenceFrom(jobs: readonly PatternJob[], results: readonly Result[]): Evidence {
  const of = <T>(work: PatternJob["work"], arm: ArmId): T[] =>
    jobs.flatMap((job, at) => (job.work === work && job.arm === arm ? (results[at] as T[]) : []));
  const arms = [...new Set(jobs.map(({ arm }) => arm))];
  return {
    settings: jobs.find(({ arm }) => arm === "base")!.job.settings,
    rows: Object.fromEntries(arms.map((arm) => [arm, of("gather", arm)])) as unknown as Evidence["rows"],
    realisations: of("trace", "calm"),
    tolls: of("tolls", "base"),
  };
}
