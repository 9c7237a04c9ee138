import {
  type Arm,
  begin,
  type Comparison,
  checksumOf,
  comparisonOf,
  drive,
  type Estimates,
  estimatesOf,
  fitsEveryRun,
  jobOf,
  type Paired,
  type Plan,
  type Progress,
  planOf,
  type Row,
  type RunTally,
} from "../../sim/index.ts";
import { reasonsOf } from "../refused.ts";
import type { Run } from "../run.ts";
import type { Recipe } from "../session.ts";
import type { SampledRun } from "../worker/ensemble-protocol.ts";
import { HELD, type Pool } from "./pool.ts";

/** Many runs on other luck: of the run on screen (B), and of the pinned run (A) on the same luck when there is one. */
export interface Ensemble {
  readonly run: Run;
  readonly other: Run | null;
  /** Run number k has the seed "seed/k". */
  readonly seed: string;
  readonly wanted: number;
  readonly done: number;
  readonly state: "rolling" | "done" | "stopped" | "failed";
  readonly problem: string;
  /** A row a run of B, in order of number. */
  readonly rows: readonly Row[];
  readonly estimates: Estimates | null;
  readonly comparison: Comparison | null;
  /** Minutes from the onset. */
  readonly horizon: number;
  /** What was left out because it means something in the one run only. */
  readonly leftOut: number;
  /** Some of B's runs one by one. */
  readonly sampled: readonly SampledRun[];
}

/** Single runs that are drawn behind the one on screen. */
export const SAMPLED = 20;

/** The ensemble that a run is one of: the seed without a run's number. */
export function familyOf(seed: string): string {
  return seed.split("/")[0]!;
}

/** Whether an ensemble still speaks of these recipes: all but the luck must be the same. */
export function speaksOf({ run, other, seed }: Ensemble, recipe: Recipe, pinned: Recipe | null): boolean {
  if (familyOf(recipe.seed) !== seed) return false;
  return sameBut(run.recipe, recipe) && sameBut(other?.recipe ?? null, pinned);
}

function sameBut(a: Recipe | null, b: Recipe | null): boolean {
  const text = (recipe: Recipe | null) => JSON.stringify(recipe === null ? null : { ...recipe, seed: "" });
  return text(a) === text(b);
}

function armOfRun(name: string, { journal, scenario, recipe }: Run): Arm {
  const { settings } = journal.start;
  const interventions = recipe.interventions.filter(fitsEveryRun);
  const arm = {
    name,
    scenario: scenario.slug,
    hash: checksumOf(settings),
    overrides: { parameters: recipe.parameters, hypotheses: recipe.hypotheses },
    horizon: settings.horizon - settings.onset,
    settings,
  };
  return interventions.length === 0 ? arm : { ...arm, turns: { interventions, scenario } };
}

export interface Rolling {
  readonly stop: () => void;
  readonly finished: Promise<void>;
}

/** Rolls an ensemble; `show` is called with what is known so far, the first time after the first few runs. */
export function roll(pool: Pool, run: Run, other: Run | null, runs: number, show: (now: Ensemble) => void): Rolling {
  const seed = familyOf(run.recipe.seed);
  const b = armOfRun("B", run);
  const a = other === null ? null : armOfRun("A", other);
  const options = { seed, runs, chunk: 2 };
  const plan = a === null ? planOf("replicate", [b], options) : planOf("compare", [a, b], options);
  const horizon = Math.max(...plan.arms.map((arm) => arm.horizon));
  let now: Ensemble = {
    run,
    other,
    seed,
    wanted: runs,
    done: 0,
    state: "rolling",
    problem: "",
    rows: [],
    estimates: null,
    comparison: null,
    horizon,
    leftOut: run.recipe.interventions.filter((item) => !fitsEveryRun(item)).length,
    sampled: [],
  };
  let stopped = false;
  const put = (patch: Partial<Ensemble>) => {
    now = { ...now, ...patch };
    show(now);
  };
  const rows: Row[] = [];
  const roomy = pacer();
  const took = (progress: Progress): boolean => {
    if (stopped) return false;
    if (roomy(progress.next, progress.end)) put({ ...known(plan, progress, horizon), rows: rows.filter(isB) });
    return !stopped;
  };
  const finished = (async () => {
    put({});
    try {
      await drive(plan, begin(plan), {
        width: HELD * pool.width,
        dispatch: async (job) => {
          const reply = await pool.ask({ kind: "chunk", job });
          if (reply.kind !== "chunk") throw new Error("a worker answered something else");
          return reply.result;
        },
        rows: (some) => rows.push(...some),
        goOn: took,
      });
      if (!stopped) put({ state: "done" });
      if (!stopped) put({ sampled: await sample(pool, b, plan) });
    } catch (error) {
      reasonsOf([error as Error], (problem) => {
        if (!stopped) put({ state: "failed", problem });
      });
    }
    if (stopped) put({ state: "stopped" });
  })();
  return {
    finished,
    stop: () => {
      stopped = true;
      pool.close();
    },
  };
}

/** Engines are several times slower before they know what is run often: so many tasks of two runs each worker of a new pool may do for nothing. */
const WARMING = 20;

/**
 * Lets a pool's workers fetch and get to know their work before the first roll, which would otherwise pay for it. Two runs a task:
 * a roll that is asked for meanwhile waits for no more. While somebody changes the run on screen it rests.
 */
export async function warm(pool: Pool, run: Run, asked: () => boolean, busy: () => boolean): Promise<void> {
  const plan = planOf("replicate", [armOfRun("B", run)], {
    seed: familyOf(run.recipe.seed),
    runs: 2 * WARMING * pool.width,
    chunk: 2,
  });
  const turns = async (worker: number) => {
    for (let turn = 0; turn < WARMING && !asked(); ) {
      if (busy()) await new Promise((next) => setTimeout(next, 100));
      else await pool.ask({ kind: "chunk", job: jobOf(plan, worker + pool.width * turn++, true) });
    }
  };
  // What is wrong will be told by the roll that somebody asks for.
  await Promise.allSettled(Array.from({ length: pool.width }, (_, worker) => turns(worker)));
}

const isB = ({ arm }: Row) => arm === "B";

/** What is shown while it goes: the first chunk, then each further eighth, so that drawing takes no more than its share. */
function pacer(): (done: number, of: number) => boolean {
  let shown = 0;
  return (done, of) => {
    const due = shown === 0 || done === of || done - shown >= of / 8;
    if (due) shown = done;
    return due;
  };
}

function known(plan: Plan, { parts, next }: Progress, horizon: number) {
  const done = Math.min(plan.runs, next * plan.chunk);
  if (plan.kind === "replicate") {
    return { done, estimates: estimatesOf(parts[0] as RunTally, horizon), comparison: null };
  }
  const comparison = comparisonOf(parts[0] as Paired, "common", horizon);
  return { done, estimates: comparison.second, comparison };
}

async function sample(pool: Pool, arm: Arm, { seed, runs }: Plan): Promise<SampledRun[]> {
  const plan = planOf("replicate", [arm], { seed, runs: Math.min(runs, SAMPLED), chunk: 5 });
  const tasks = Array.from({ length: Math.ceil(plan.runs / plan.chunk) }, (_, task) => jobOf(plan, task, false));
  const replies = await Promise.all(tasks.map((job) => pool.ask({ kind: "trust", job })));
  return replies.flatMap((reply) => (reply.kind === "trust" ? reply.runs : []));
}
