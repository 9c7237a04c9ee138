import fc from "fast-check";
import { expect, test } from "vitest";
import { chance, exponential, lognormal, pick, poisson, standardNormal } from "../../sim/kernel/index.ts";

/** The largest uniform there is. */
const LAST = 1 - 2 ** -53;
const unit = fc.double({ min: 0, max: LAST, noNaN: true });

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
  for (const mean of [-1, 701, Number.NaN]) expect(() => poisson(0.5, mean)).toThrow(`poisson mean ${mean} is outside`);
  expect(poisson(0.5, 700)).toBe(700);
});

test("the exponential is 0 at 0 and finite at the last uniform", () => {
  expect(exponential(0, 5) + 0).toBe(0);
  expect(exponential(LAST, 1)).toBeCloseTo(53 * Math.LN2, 10);
});

test("half of what is lognormal lies below its mean over the root of the exponential of its variance", () => {
  for (const sigma of [0.3, 0.8, 1.5])
    expect(lognormal(0.5, 4, sigma)).toBeCloseTo(4 * Math.exp(-(sigma ** 2) / 2), 12);
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
  for (const nothing of [[], [0], [0, 0]]) expect(() => pick(0.5, nothing)).toThrow("want a positive weight");
});

test("chance is never at 0 and always at 1", () => {
  expect([chance(0, 0), chance(LAST, 1), chance(0.3, 0.3), chance(0.29, 0.3)]).toEqual([false, true, false, true]);
});
