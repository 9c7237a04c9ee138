import fc from "fast-check";
import { expect, test } from "vitest";
import {
  chance,
  exponential,
  lognormal,
  pick,
  poisson,
  rootOf,
  Streams,
  standardNormal,
} from "../../sim/kernel/index.ts";

/** The largest uniform there is. */
const LAST = 1 - 2 ** -53;
const unit = fc.double({ min: 0, max: LAST, noNaN: true });

/** Mean and variance of a variate over evenly spaced uniforms: quadrature, so no luck is involved. */
function moments(variate: (u: number) => number, points = 200_000): { mean: number; variance: number } {
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < points; at++) {
    const value = variate((at + 0.5) / points);
    sum += value;
    squares += value * value;
  }
  return { mean: sum / points, variance: squares / points - (sum / points) ** 2 };
}

test("every variate rises with its uniform, so that paired runs keep their luck", () => {
  const variates: Record<string, (u: number) => number> = {
    exponential: (u) => exponential(u, 3),
    poisson: (u) => poisson(u, 4.2),
    "poisson of a large mean": (u) => poisson(u, 650),
    standardNormal,
    lognormal: (u) => lognormal(u, 2, 0.8),
    pick: (u) => pick(u, [1, 0, 2, 0.5]),
  };
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(variates)), unit, unit, (name, a, b) => {
      const variate = variates[name]!;
      expect(variate(Math.min(a, b))).toBeLessThanOrEqual(variate(Math.max(a, b)));
    }),
    { seed: 4, numRuns: 3000 },
  );
});

test("means and variances are those of the theory", () => {
  const close = (actual: { mean: number; variance: number }, mean: number, variance: number) => {
    expect(actual.mean / mean).toBeCloseTo(1, 3);
    expect(actual.variance / variance).toBeCloseTo(1, 2);
  };
  close(
    moments((u) => exponential(u, 7)),
    7,
    49,
  );
  for (const mean of [0.3, 2, 30, 400])
    close(
      moments((u) => poisson(u, mean)),
      mean,
      mean,
    );
  close(
    moments((u) => 10 + standardNormal(u)),
    10,
    1,
  );
  close(
    moments((u) => lognormal(u, 5, 0.6)),
    5,
    25 * Math.expm1(0.36),
  );
});

test("what the streams draw has the means of the theory", () => {
  const uniform = new Streams(rootOf("variates")).uniforms("means");
  const count = 200_000;
  const mean = (variate: () => number) => Array.from({ length: count }, variate).reduce((a, b) => a + b, 0) / count;
  const within = (actual: number, expected: number, deviation: number) =>
    expect(Math.abs(actual - expected)).toBeLessThan((4 * deviation) / Math.sqrt(count));
  within(
    mean(() => exponential(uniform(), 7)),
    7,
    7,
  );
  within(
    mean(() => poisson(uniform(), 5)),
    5,
    Math.sqrt(5),
  );
  within(
    mean(() => standardNormal(uniform())),
    0,
    1,
  );
  within(
    mean(() => Number(chance(uniform(), 0.3))),
    0.3,
    Math.sqrt(0.21),
  );
});

test("poisson counts up its distribution function exactly: count n begins at the probability of fewer than n", () => {
  for (const mean of [0.1, 1, 3.7, 20]) {
    let probability = Math.exp(-mean);
    let below = 0;
    for (let count = 0; count < mean + 6 * Math.sqrt(mean); count++) {
      expect(poisson(below + 1e-13, mean)).toBe(count);
      below += probability;
      expect(poisson(below - 1e-13, mean)).toBe(count);
      probability *= mean / (count + 1);
    }
  }
});

test("poisson of the last uniform there is stays a plausible count", () => {
  for (let mean = 0.05; mean <= 700; mean += 0.37) {
    const most = poisson(LAST, mean);
    expect(most).toBeGreaterThanOrEqual(Math.floor(mean));
    expect(most).toBeLessThan(mean + 12 * Math.sqrt(mean) + 15);
  }
});

test("poisson of mean 0 is 0, and means it cannot do are refused", () => {
  expect([poisson(0, 0), poisson(LAST, 0)]).toEqual([0, 0]);
  for (const mean of [-1, 701, Number.NaN]) expect(() => poisson(0.5, mean)).toThrow(RangeError);
});

test("the exponential is 0 at 0 and finite at the last uniform", () => {
  expect(exponential(0, 5) + 0).toBe(0);
  expect(exponential(LAST, 1)).toBeCloseTo(53 * Math.LN2, 10);
});

test("pick takes each index for its share of the weights, and never one that weighs nothing", () => {
  const weights = [2, 0, 1, 5, 0];
  const counts = [0, 0, 0, 0, 0];
  for (let at = 0; at < 8000; at++) counts[pick((at + 0.5) / 8000, weights)]!++;
  expect(counts).toEqual([2000, 0, 1000, 5000, 0]);
  const weight = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 12 }), fc.oneof(unit, fc.constant(LAST)), (list, u) => {
      fc.pre(list.some((item) => item > 0));
      expect(list[pick(u, list)]).toBeGreaterThan(0);
    }),
    { seed: 6, numRuns: 2000 },
  );
  for (const nothing of [[], [0], [0, 0]]) expect(() => pick(0.5, nothing)).toThrow(RangeError);
});

test("chance is never at 0 and always at 1", () => {
  expect([chance(0, 0), chance(LAST, 1), chance(0.3, 0.3), chance(0.29, 0.3)]).toEqual([false, true, false, true]);
});
