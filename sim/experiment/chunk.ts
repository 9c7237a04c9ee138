import type { Parameters, Settings } from "../model/index.ts";
import { turnsOf } from "./arm-turns.ts";
import { drawnFor } from "./drawn.ts";
import { type Measure, measuresOf, valuesOf } from "./measures.ts";
import type { Moments } from "./moments.ts";
import { type Arm, armsTogether, type Plan, seedOfRun } from "./plan.ts";
import { settingsWith } from "./settings-with.ts";
import { type RunSummary, summarise } from "./summary.ts";
import { differencesOf, type RunTally, tallyOf } from "./tally.ts";

/** A piece of an experiment, for one worker: plain data, complete in itself. */
export interface Job {
  readonly task: number;
  readonly seed: string;
  readonly kind: Plan["kind"];
  readonly pairing: Plan["pairing"];
  /** Index of the first arm, and the arms of this job: one, or the two of a comparison. */
  readonly arm: number;
  readonly arms: readonly Pick<Arm, "name" | "settings" | "turns" | "drawn">[];
  /** Runs from..to-1. */
  readonly from: number;
  readonly to: number;
  /** Whether to hand back a row a run as well. */
  readonly rows: boolean;
}

/** One run in a table: which it was, how it ended, and its measures. Tidy: a row is a run, a column a variable. */
export interface Row {
  readonly arm: string;
  readonly run: number;
  readonly seed: string;
  readonly end: string;
  readonly by: string | null;
  readonly over: string;
  readonly lasted: number;
  readonly [measure: string]: string | number | null;
}

/** What two arms leave behind: each by itself, and the differences of the second from the first, run by run. */
export type Paired = {
  first: RunTally;
  second: RunTally;
  differences: { [measure: string]: Moments };
  /** Pairs by the ends of both runs: "extended>lapsed". */
  ends: { [pair: string]: number };
};

export interface ChunkResult {
  readonly task: number;
  readonly result: RunTally | Paired;
  readonly rows: readonly Row[];
}

/** The job that a task of a plan is. */
export function jobOf(plan: Plan, task: number, rows: boolean): Job {
  const { seed, kind, pairing, chunk, runs } = plan;
  const together = armsTogether(kind);
  const groups = plan.arms.length / together;
  const arm = together * (task % groups);
  const from = chunk * Math.floor(task / groups);
  const arms = plan.arms.slice(arm, arm + together).map(({ name, settings, turns, drawn }) => ({
    name,
    settings,
    ...(turns === undefined ? {} : { turns }),
    ...(drawn === undefined ? {} : { drawn }),
  }));
  return { task, seed, kind, pairing, arm, arms, from, to: Math.min(runs, from + chunk), rows };
}

/** Does a job. The one function that workers run, in Node and in the page. Throws BudgetExceeded. */
export function runChunk(job: Job): ChunkResult {
  const runs = summariesOf(job);
  const tallies = runs.map((list, at) => tallyOf(list, job.arms[at]!.settings));
  const rows = job.rows ? runs.flatMap((list, at) => rowsOf(list, job, at)) : [];
  if (armsTogether(job.kind) === 1) return { task: job.task, result: tallies[0]!, rows };
  const [first, second] = runs as [RunSummary[], RunSummary[]];
  const differences = differencesOf(first, second, sharedMeasures(job));
  const ends: Paired["ends"] = {};
  first.forEach(({ kind }, at) => {
    const pair = `${kind}>${second[at]!.kind}`;
    ends[pair] = (ends[pair] ?? 0) + 1;
  });
  return { task: job.task, result: { first: tallies[0]!, second: tallies[1]!, differences, ends }, rows };
}

/** The runs of a job one by one, arm by arm. */
export function summariesOf(job: Job): RunSummary[][] {
  return job.arms.map(({ settings, turns, drawn }, at) => {
    const turned = (own: Settings) => (turns === undefined ? [] : turnsOf(turns.interventions, turns.scenario, own));
    const otherwise = turned(settings);
    const list: RunSummary[] = [];
    for (let run = job.from; run < job.to; run++) {
      const seed = seedOfRun(job, job.arm + at, run);
      if (drawn === undefined) list.push(summarise(settings, seed, otherwise));
      else {
        const own = settingsWith(settings, drawnFor(drawn, seed));
        list.push(summarise(own, seed, turned(own)));
      }
    }
    return list;
  });
}

function sharedMeasures({ arms }: Job): Measure[] {
  const known = new Set(measuresOf(arms[1]!.settings).map(({ id }) => id));
  return measuresOf(arms[0]!.settings).filter(({ id }) => known.has(id));
}

function rowsOf(runs: readonly RunSummary[], job: Job, at: number): Row[] {
  const { name, settings, drawn } = job.arms[at]!;
  const measures = measuresOf(settings);
  return runs.map((run, index) => ({
    arm: name,
    run: job.from + index,
    seed: run.seed,
    end: run.kind,
    by: run.by,
    over: run.over,
    lasted: run.lasted,
    ...valuesOf(run, measures),
    ...(drawn === undefined ? {} : named(drawnFor(drawn, run.seed))),
  }));
}

function named(parameters: Partial<Parameters>): Record<string, number> {
  return Object.fromEntries(Object.entries(parameters).map(([id, value]) => [`set.${id}`, value]));
}
