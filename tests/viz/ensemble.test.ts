import { describe, expect, test } from "vitest";
import { DAY, type Row, runChunk, summariesOf, whatIf } from "../../sim/index.ts";
import { type Ensemble, familyOf, roll, speaksOf, warm } from "../../viz/ensemble/ensemble.ts";
import { createPool, type OpenPoolPort } from "../../viz/ensemble/pool.ts";
import type { Run } from "../../viz/run.ts";
import {
  byLength,
  comparisonSummary,
  daysOf,
  differencesOf,
  endsOf,
  ensembleSummary,
  placeAmong,
  type Rolled,
  runAt,
  survivalOf,
  survivalTable,
} from "../../viz/select/ensemble.ts";
import { recipeFor } from "../../viz/session.ts";
import type { EnsembleRequest } from "../../viz/worker/ensemble-protocol.ts";
import { createAnswer } from "../../viz/worker/roll-chunk.ts";
import { run, scenario } from "./support.ts";

const SLUG = "declassification-never";
const journal = run(SLUG);
const { settings } = journal.start;
const shown: Run = { recipe: recipeFor(SLUG, 42), scenario: scenario(SLUG), journal, own: settings };
const publish = { at: settings.onset + 4000, change: { kind: "publish" as const, document: "main-text" } };
const branched: Run = {
  ...shown,
  recipe: { ...shown.recipe, interventions: [publish] },
  journal: whatIf(journal, shown.scenario, [publish]),
};

/** Workers that answer one turn later, each what the real one would. */
const here: OpenPoolPort = (reply) => {
  const answer = createAnswer();
  let open = true;
  return {
    post: (request) => setTimeout(() => open && reply(answer(structuredClone(request))), 0),
    close: () => {
      open = false;
    },
  };
};

async function rolled(one: Run, other: Run | null, runs: number): Promise<Ensemble[]> {
  const seen: Ensemble[] = [];
  await roll(createPool(here, 2), one, other, runs, (now) => seen.push(now)).finished;
  return seen;
}

const of = ({ run, rows, estimates, comparison, horizon }: Ensemble): Rolled => ({
  settings: run.journal.start.settings,
  rows,
  estimates: estimates!,
  comparison,
  horizon,
});

const alone = await rolled(shown, null, 8);
const pair = await rolled(branched, shown, 4);

describe("an ensemble", () => {
  test("shows a first band after its first chunk and ends with all runs and a sample of single ones", () => {
    const last = alone.at(-1)!;
    expect(alone.find(({ estimates }) => estimates !== null)!.done).toBe(2);
    expect(last).toMatchObject({ state: "done", done: 8, wanted: 8, problem: "" });
    expect(last.rows.map(({ seed }) => seed)).toEqual(Array.from({ length: 8 }, (_, index) => `42/${index}`));
    expect(last.sampled.map(({ seed }) => seed)).toEqual(last.rows.map(({ seed }) => seed));
  });

  test("that somebody asks for ends what its workers ran to get warm", async () => {
    const asked: EnsembleRequest[] = [];
    await warm(
      createPool(() => ({ post: (request) => asked.push(request), close: () => {} }), 2),
      shown,
      () => true,
      () => false,
    );
    expect(asked).toEqual([]);
    let turns = 0;
    await warm(
      createPool(here, 2),
      shown,
      () => ++turns > 5,
      () => false,
    );
    expect(turns).toBe(7);
  });

  test("gets its workers warm while nobody waits for a run of his own, and not for ever", async () => {
    const tasks = new Set<number>();
    const heard: OpenPoolPort = (reply, crashed) => {
      const port = here(reply, crashed);
      const post = (request: EnsembleRequest) => {
        tasks.add(request.task.job.task);
        port.post(request);
      };
      return { ...port, post };
    };
    let busy = true;
    const warmed = warm(
      createPool(heard, 2),
      shown,
      () => false,
      () => busy,
    );
    await new Promise((wake) => setTimeout(wake, 150));
    expect(tasks.size).toBe(0);
    busy = false;
    await warmed;
    expect(tasks.size).toBe(40);
  });

  test("is made of runs that can each be opened by its seed", () => {
    const row = alone.at(-1)!.rows[3]!;
    const opened = run(SLUG, row.seed as unknown as number);
    expect(opened.outcome.kind).toBe(row.end);
  });

  test("of a pair rolls both on the same luck and carries the what-if into every run of B", () => {
    const last = pair.at(-1)!;
    const job = { task: 0, seed: "42", kind: "replicate" as const, pairing: "common" as const, arm: 0, from: 0, to: 4 };
    const turns = { interventions: [publish], scenario: shown.scenario };
    const [b] = summariesOf({ ...job, rows: false, arms: [{ name: "B", settings, turns }] });
    expect(last.rows.map(({ lasted }) => lasted)).toEqual(b!.map(({ lasted }) => lasted));
    const [a] = summariesOf({ ...job, rows: false, arms: [{ name: "A", settings }] });
    const mean = b!.reduce((sum, { lasted }, index) => sum + (lasted - a![index]!.lasted), 0) / 4 / DAY;
    expect(last.comparison!.differences.truceDays!.mean).toBeCloseTo(mean, 9);
  });

  test("speaks of its recipe with any luck of its family, and of no other", () => {
    const last = pair.at(-1)!;
    const { recipe } = branched;
    expect(speaksOf(last, { ...recipe, seed: "42/3" }, shown.recipe)).toBe(true);
    expect(speaksOf(last, { ...recipe, seed: "43" }, shown.recipe)).toBe(false);
    expect(speaksOf(last, { ...recipe, parameters: { warRate: 30 } }, shown.recipe)).toBe(false);
    expect(speaksOf(last, recipe, null)).toBe(false);
    expect(familyOf("42/17")).toBe("42");
  });

  test("tells what went wrong, and leaves out what names a single event", async () => {
    const broken = createPool(
      (reply) => ({
        post: ({ id }) => setTimeout(() => reply({ id, kind: "failed", problem: "no such luck" }), 0),
        close: () => undefined,
      }),
      1,
    );
    const seen: Ensemble[] = [];
    const dropped = {
      ...shown,
      recipe: { ...shown.recipe, interventions: [{ at: 11_000, change: { kind: "drop" as const, seq: 7 } }] },
    };
    await roll(broken, dropped, null, 4, (now) => seen.push(now)).finished;
    expect(seen.at(-1)).toMatchObject({ state: "failed", problem: "no such luck", leftOut: 1 });
  });

  test("stops when told, with what it has", async () => {
    const seen: Ensemble[] = [];
    const rolling = roll(createPool(here, 1), shown, null, 200, (now) => {
      seen.push(now);
      if (now.done > 0) rolling.stop();
    });
    await rolling.finished;
    expect(seen.at(-1)!.state).toBe("stopped");
    expect(seen.at(-1)!.done).toBeLessThan(200);
  });
});

describe("what many runs say", () => {
  const many = of(alone.at(-1)!);

  test("is drawn as a curve that falls from one, with a tick a run", () => {
    const { curves, runs, days, here: now } = survivalOf(many, 99);
    expect(curves.map(({ id }) => id)).toEqual(["B"]);
    const values = curves[0]!.steps.map(({ value }) => value);
    expect(values[0]).toBe(1);
    expect([...values].sort((a, b) => b - a)).toEqual(values);
    expect(runs).toHaveLength(8);
    expect(now).toBe(days);
    expect(survivalOf(of(pair.at(-1)!), null).curves.map(({ id }) => id)).toEqual(["A", "B"]);
  });

  test("finds the run at a percentile", () => {
    const sorted = byLength(many.rows);
    expect(runAt(many.rows, 0)).toBe(sorted[0]);
    expect(runAt(many.rows, 100)).toBe(sorted.at(-1));
    expect(runAt([], 50)).toBeNull();
  });

  const lasting = (...days: number[]) => days.map((day) => ({ lasted: day * 1440 }));

  test("places a run among others by the share that ended sooner", () => {
    expect(placeAmong(4, lasting(1, 2, 3, 5))!.percentile).toBe(75);
    expect(placeAmong(4, lasting(5, 6, 7, 8, 9))!.where).toBe("0th percentile of 5 runs");
    expect(placeAmong(4, lasting(1, 5, 6))!.where).toBe("33rd percentile of 3 runs");
    expect(placeAmong(4, [])).toBeNull();
  });

  test("says the same of all that stood equally long, whatever percentile one of them was opened at", () => {
    const rows = lasting(1, 2, 3, 7, 7, 7, 7, 7, 7, 7);
    const said = "30th to 100th percentile of 10 runs, as 7 of them stood equally long";
    expect(placeAmong(7, rows)).toEqual({ percentile: 65, where: said });
    const many = rows.map((row, run) => ({ ...row, run }) as Row);
    for (const percentile of [40, 65, 90, 100])
      expect(placeAmong(daysOf(runAt(many, percentile)!), rows)!.where).toBe(said);
  });

  test("counts every run under one end, and under one reason at most", () => {
    const ends = endsOf(many);
    expect(ends.reduce((sum, { count }) => sum + count, 0)).toBe(8);
    for (const { count, runs, reasons } of ends) {
      expect(runs).toHaveLength(count);
      if (reasons.length > 0) expect(reasons.reduce((sum, reason) => sum + reason.runs.length, 0)).toBe(count);
    }
  });

  test("is said of the model, never of what will happen", () => {
    for (const text of [ensembleSummary(many), comparisonSummary(of(pair.at(-1)!).comparison!)]) {
      expect(text).toContain("In this model");
      expect(text).toMatch(/simulated|paired/);
    }
  });

  test("has a table with a row a day", () => {
    const { rows } = survivalTable(many);
    expect(rows).toHaveLength(Math.floor(many.horizon / DAY));
    for (const [, value, low, high] of rows as [string, number, number, number][]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  test("keeps acts and notes back until the truth is asked for", () => {
    const { comparison } = pair.at(-1)!;
    const ids = (truth: boolean) => differencesOf(comparison!, truth).map(({ id }) => id);
    expect(ids(false)).toContain("truceDays");
    expect(ids(false)).not.toContain("breaches");
    expect(ids(true)).toContain("breaches");
  });

  test("says plainly which of the two stood longer, or that none is clear", () => {
    const { comparison } = pair.at(-1)!;
    const say = (mean: number, low: number, high: number) =>
      comparisonSummary({
        ...comparison!,
        differences: { truceDays: { ...comparison!.differences.truceDays!, n: 200, mean, low, high } },
      });
    expect(say(0.12, 0.05, 0.19)).toContain(
      "over 200 paired runs on the same luck: B stood 0.12 days [0.05, 0.19] longer",
    );
    expect(say(-0.12, -0.19, -0.05)).toContain("B stood 0.12 days [0.05, 0.19] shorter");
    expect(say(0.02, -0.05, 0.09)).toContain("no clear difference");
    expect(say(0, 0, 0)).toContain("exactly as long");
  });
});

describe("a pool", () => {
  const job = {
    task: 0,
    seed: "1",
    kind: "replicate",
    pairing: "common",
    arm: 0,
    arms: [],
    from: 0,
    to: 0,
    rows: false,
  } as const;

  test("gives each worker a task and one to go on with, and fails what waits when it is closed", async () => {
    const posted: string[] = [];
    const names = ["a", "b"];
    const pool = createPool(() => {
      const name = names.shift()!;
      return { post: () => posted.push(name), close: () => undefined };
    }, 2);
    const asked = [1, 2, 3, 4, 5].map(() => pool.ask({ kind: "chunk", job }));
    expect(posted).toEqual(["a", "b", "a", "b"]);
    const settled = Promise.allSettled(asked);
    pool.close();
    expect((await settled).map(({ status }) => status)).toEqual(Array(5).fill("rejected"));
  });

  test("tells each worker the arms once, and again when they are others or it broke down", async () => {
    const told: boolean[] = [];
    let answer = () => {};
    let crash = () => {};
    const pool = createPool((reply, crashed) => {
      let last = 0;
      answer = () => reply({ id: last, kind: "trust", runs: [] });
      crash = crashed;
      const post = ({ id, task }: EnsembleRequest) => {
        last = id;
        told.push(task.job.arms !== null);
      };
      return { post, close: () => undefined };
    }, 1);
    const ask = (own: typeof settings) =>
      pool.ask({ kind: "trust", job: { ...job, arms: [{ name: "B", settings: own }] } }).catch(() => undefined);
    for (const own of [settings, settings, { ...settings }, settings, settings]) void ask(own);
    expect(told).toEqual([true, false]);
    answer();
    answer();
    expect(told).toEqual([true, false, true, true]);
    crash();
    expect(told).toEqual([true, false, true, true, true, false]);
  });

  test("puts another worker in the place of one that broke down, once there is something to do", () => {
    let opened = 0;
    let crash = () => {};
    let closed = 0;
    const pool = createPool((_, crashed) => {
      opened++;
      crash = crashed;
      return { post: () => undefined, close: () => closed++ };
    }, 1);
    crash();
    expect([opened, closed]).toEqual([1, 1]);
    pool.ask({ kind: "chunk", job }).catch(() => undefined);
    expect([opened, closed]).toEqual([2, 1]);
    pool.close();
    expect([opened, closed]).toEqual([2, 2]);
  });

  test("has no answer for arms that its worker was never told", () => {
    const answer = createAnswer();
    const reply = answer({ id: 1, task: { kind: "chunk", job: { ...job, arms: null } } });
    expect(reply).toMatchObject({ id: 1, kind: "failed" });
  });

  test("goes on with the next task after a worker broke down", async () => {
    const crashes: (() => void)[] = [];
    let alive = false;
    const answer = createAnswer();
    const pool = createPool((reply, crashed) => {
      crashes.push(crashed);
      return {
        post: (request) => {
          if (alive) setTimeout(() => reply(answer(request)), 0);
        },
        close: () => undefined,
      };
    }, 1);
    const task = { kind: "chunk" as const, job: { ...job, to: 1, arms: [{ name: "B", settings }] } };
    const [one, two] = [pool.ask(task), pool.ask(task)];
    alive = true;
    crashes[0]!();
    await expect(one).rejects.toThrow("broke down");
    const reply = await two;
    expect(reply.kind === "chunk" && reply.result).toEqual(runChunk(task.job));
  });
});
