import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Additive,
  addInto,
  begin,
  canonicalJson,
  drive,
  joined,
  meanOf,
  measuresOf,
  momentsOf,
  type Paired,
  type Progress,
  planOf,
  type RunTally,
  runChunk,
  seedOfRun,
  shareOf,
  summarise,
  take,
  tallyOf,
} from "../../sim/index.ts";
import { done, valleysArm } from "./support.ts";

const arm = valleysArm();
const plan = planOf("replicate", [arm], { seed: "chunks", runs: 23, chunk: 5 });

test("any number of workers, answering in any order, leaves the same bytes", async () => {
  const once = canonicalJson(await done(plan));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.array(fc.nat(5), { minLength: 5 }), async (width, delays) => {
      const progress = await done(plan, width, begin(plan), (task) => delays[task % delays.length]!);
      expect(canonicalJson(progress)).toBe(once);
    }),
    { numRuns: 6 },
  );
});

test("any number of shards, joined in any order, leave the same bytes as one machine", async () => {
  const once = canonicalJson(await done(plan));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 7 }), fc.integer(), async (of, turn) => {
      const pieces: Progress[] = [];
      for (let number = 1; number <= of; number++) pieces.push(await done(plan, 2, begin(plan, { number, of })));
      const turned = pieces.map((_, at) => pieces[(at + Math.abs(turn)) % of]!);
      expect(canonicalJson(joined(turned))).toBe(once);
    }),
    { numRuns: 6 },
  );
});

test("a stop after any chunk, written down and read again, goes on to the same bytes", async () => {
  const once = canonicalJson(await done(plan));
  for (const stopAfter of [1, 2, 4]) {
    const stopped = await drive(plan, begin(plan), {
      dispatch: async (job) => runChunk(job),
      width: 3,
      goOn: ({ next }) => next < stopAfter,
    });
    expect(stopped.next).toBe(stopAfter);
    expect(canonicalJson(await done(plan, 2, JSON.parse(canonicalJson(stopped))))).toBe(once);
  }
});

test("what was done belongs to its experiment: another seed, arm or size cannot go on from it", async () => {
  const progress = begin(plan);
  for (const other of [
    { ...plan, seed: "other" },
    { ...plan, runs: 24 },
    { ...plan, arms: [valleysArm({ warRate: 31 })] },
  ]) {
    await expect(drive(other, progress, { dispatch: async (job) => runChunk(job), width: 1 })).rejects.toThrow(
      "another experiment",
    );
  }
});

describe("pieces that do not make a whole are refused", () => {
  const shard = (number: number, of: number) => done(plan, 1, begin(plan, { number, of }));

  test("a missing one", async () => {
    await expect(Promise.all([shard(1, 3), shard(3, 3)]).then(joined)).rejects.toThrow("are missing");
  });

  test("one that is there twice", async () => {
    await expect(Promise.all([shard(1, 2), shard(1, 2), shard(2, 2)]).then(joined)).rejects.toThrow("there twice");
  });

  test("one that is not done", async () => {
    expect(() => joined([begin(plan)])).toThrow("are not done");
  });

  test("one of another experiment", async () => {
    const other = await done({ ...plan, seed: "other" }, 1, begin({ ...plan, seed: "other" }, { number: 2, of: 2 }));
    await expect(shard(1, 2).then((piece) => joined([piece, other]))).rejects.toThrow("different experiments");
  });

  test("the result of a task that is not the next", () => {
    expect(() => take(begin(plan), { ...runChunk(jobAt(2)), task: 2 })).toThrow("wanted the result of task 0");
  });
});

function jobAt(task: number) {
  const [first] = plan.arms;
  const { seed, kind, pairing } = plan;
  return { task, seed, kind, pairing, arm: 0, arms: [first!], from: 0, to: 1, rows: false };
}

test("a tally of runs is the sum of the tallies of any two parts of them", () => {
  const runs = Array.from({ length: 24 }, (_, run) => summarise(arm.settings, `parts/${run}`));
  const whole = canonicalJson(tallyOf(runs, arm.settings));
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (left) => {
      const total = {} as Record<string, Additive>;
      for (const side of [true, false]) {
        const part = runs.filter((_, at) => left[at] === side);
        if (part.length > 0) addInto(total, tallyOf(part, arm.settings) as unknown as Record<string, Additive>);
      }
      expect(canonicalJson(total)).toBe(whole);
    }),
    { numRuns: 30 },
  );
});

test("moments of any split of values add up to those of all, to the last digit", () => {
  const value = fc.oneof(fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.integer({ min: -1e6, max: 1e6 }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), fc.nat(40), (values, cut) => {
      const total = { ...momentsOf(values.slice(0, cut)) } as Record<string, Additive>;
      addInto(total, momentsOf(values.slice(cut)));
      expect(total).toEqual(momentsOf(values));
    }),
  );
});

test("mean and variance are those of the definition, also where the values lie close together far from zero", () => {
  const values = [1_000_000.5, 1_000_001.5, 1_000_002.5, 1_000_003.5];
  const mean = meanOf(momentsOf(values), 0.95)!;
  expect(mean.mean).toBe(1_000_002);
  expect(mean.variance).toBeCloseTo(5 / 3, 14);
  // t with 3 degrees of freedom at 97.5 %: 3.182446 (any table).
  expect(mean.high - mean.mean).toBeCloseTo(3.182446305 * Math.sqrt(5 / 3 / 4), 6);
});

test("a run is named by the experiment's seed and its index, and makes the same row by itself", () => {
  const [, row] = runChunk({ ...jobAt(0), to: 3, rows: true }).rows;
  expect(row).toMatchObject({ arm: "valleys", run: 1, seed: "chunks/1" });
  const alone = summarise(arm.settings, seedOfRun(plan, 0, 1));
  for (const { id, of } of measuresOf(arm.settings)) expect(row![id]).toBe(of(alone));
});

test("a precise enough experiment stops at the same chunk for any number of workers, and not before it is precise", async () => {
  const until = { share: "stood", half: 0.09 };
  const open = planOf("replicate", [arm], { seed: 3, runs: 2000, chunk: 10, until });
  const stops = await Promise.all([1, 2, 5].map((width) => done(open, width, begin(open), (task) => (task * 7) % 5)));
  expect(new Set(stops.map(canonicalJson)).size).toBe(1);
  const [{ precise, next, parts }] = stops as [Progress];
  expect(precise).toBe(true);
  expect(next).toBeLessThan(200);
  const half = (tally: RunTally) => {
    const { low, high } = shareOf(
      tally.runs - (tally.ends.lapsed ?? 0) - (tally.ends.collapsed ?? 0),
      tally.runs,
      0.95,
    );
    return (high - low) / 2;
  };
  expect(half(parts[0] as RunTally)).toBeLessThanOrEqual(0.09);
  const before = await drive(open, begin(open), {
    dispatch: async (job) => runChunk(job),
    width: 1,
    goOn: (progress) => progress.next < next - 1,
  });
  expect(half(before.parts[0] as RunTally)).toBeGreaterThan(0.09);
});

test("a sweep cut short has done every arm equally, but for one chunk", async () => {
  const arms = [1, 2, 3].map((levels) => ({ ...valleysArm({ levels }), name: `levels ${levels}` }));
  const sweep = planOf("sweep", arms, { seed: 1, runs: 8, chunk: 2 });
  for (const stopAfter of [1, 4, 5, 8]) {
    const { parts } = await drive(sweep, begin(sweep), {
      dispatch: async (job) => runChunk(job),
      width: 2,
      goOn: ({ next }) => next < stopAfter,
    });
    const runs = parts.map((part) => (part as RunTally | null)?.runs ?? 0);
    expect(Math.max(...runs) - Math.min(...runs)).toBeLessThanOrEqual(2);
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(2 * stopAfter);
  }
});

test("both arms of a comparison draw the same luck, unless independent luck is asked for", async () => {
  const same = await done(planOf("compare", [arm, { ...arm, name: "again" }], { seed: 1, runs: 6 }));
  const { differences, ends } = same.parts[0] as Paired;
  for (const { sum, squares } of Object.values(differences)) expect([sum, squares]).toEqual(["0", "0"]);
  expect(Object.keys(ends).every((pair) => pair.split(">")[0] === pair.split(">")[1])).toBe(true);
  const apart = await done(
    planOf("compare", [arm, { ...arm, name: "again" }], { seed: 1, runs: 6, pairing: "independent" }),
  );
  expect((apart.parts[0] as Paired).differences.incidents!.squares).not.toBe("0");
});
