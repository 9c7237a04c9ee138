import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incompleteBeta, logGamma, normalWithin, tQuantile } from "../../sim/experiment/distributions.ts";
import { binsOf, quantilesOf } from "../../sim/experiment/quantiles.ts";
import { endedBy, type Lifetimes, restrictedMean, shareOf, standing } from "../../sim/index.ts";

describe("quantiles of distributions agree with printed tables", () => {
  test.each([
    [0.975, 1, 12.7062047],
    [0.975, 2, 4.3026527],
    [0.975, 10, 2.2281389],
    [0.95, 30, 1.6972609],
    [0.995, 5, 4.032143],
    [0.975, 120, 1.9799304],
    [0.975, 1e8, 1.959964],
  ])("Student's t at %d with %d degrees of freedom is %d", (p, freedom, value) => {
    expect(tQuantile(p, freedom)).toBeCloseTo(value, 6);
  });

  test("the normal at 95 % is 1.959964", () => {
    expect(normalWithin(0.95)).toBeCloseTo(1.959963985, 8);
  });

  test("log-gamma gives the factorials, and the square root of pi at one half", () => {
    let factorial = 1;
    for (let n = 1; n < 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 10);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  });

  test("the incomplete beta has its closed form for b = 1, and its symmetry", () => {
    const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const size = fc.double({ min: 0.2, max: 50, noNaN: true });
    fc.assert(
      fc.property(inside, size, size, (x, a, b) => {
        expect(incompleteBeta(x, a, 1)).toBeCloseTo(x ** a, 10);
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe("Wilson's interval", () => {
  // Newcombe (1998), Statistics in Medicine 17, table I: 81/263, 15/148, 0/20, 1/29 at 95 %.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %d in %d is that which Newcombe prints", (count, n, low, high) => {
    const share = shareOf(count, n, 0.95);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  test("lies within [0, 1], holds the share, and mirrors", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (n, k) => {
        const count = Math.min(k, n);
        const { share, low, high } = shareOf(count, n, 0.95);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(shareOf(n - count, n, 0.95).low).toBeCloseTo(1 - high, 12);
      }),
    );
  });
});

/** Freireich's remission times under 6-MP (1963), weeks: 21 patients, 12 of them censored. */
const REMISSION: Lifetimes = lifetimes(
  [6, 6, 6, 7, 10, 13, 16, 22, 23].map((week) => [week, "relapse"] as const),
  [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((week) => [week, "left"] as const),
);

function lifetimes(...lists: (readonly (readonly [number, string])[])[]): Lifetimes {
  const all: Lifetimes = {};
  for (const [minute, end] of lists.flat()) {
    all[minute] ??= {};
    all[minute]![end] = (all[minute]![end] ?? 0) + 1;
  }
  return all;
}

describe("Kaplan-Meier", () => {
  test("gives the published curve of Freireich's remissions, with Greenwood's errors", () => {
    const steps = standing(REMISSION, ["relapse"], 0.95).slice(1);
    expect(steps.map(({ minute }) => minute)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    const printed = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    for (const [at, { value }] of steps.entries()) expect(value).toBeCloseTo(printed[at]!, 3);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
    // R, survfit(conf.type = "log-log"): at 6 weeks 0.620 to 0.952, at 23 weeks 0.188 to 0.680.
    expect(steps[0]!.low).toBeCloseTo(0.62, 3);
    expect(steps[0]!.high).toBeCloseTo(0.952, 3);
    expect(steps.at(-1)!.low).toBeCloseTo(0.188, 3);
    expect(steps.at(-1)!.high).toBeCloseTo(0.68, 3);
  });

  test("without censoring it is the share that still stands, and the restricted mean is the mean of the times cut off", () => {
    const times = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(times, fc.integer({ min: 5, max: 60 }), (list, until) => {
        const all = lifetimes(list.map((time) => [time, "collapsed"] as const));
        for (const { minute, value, low, high } of standing(all, ["collapsed"], 0.95)) {
          expect(value).toBeCloseTo(list.filter((time) => time > minute).length / list.length, 12);
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
        }
        const cut = list.map((time) => Math.min(time, until));
        const mean = cut.reduce((sum, time) => sum + time, 0) / cut.length;
        expect(restrictedMean(all, ["collapsed"], until, 0.95).minutes).toBeCloseTo(mean, 9);
      }),
    );
  });

  test("the restricted mean's variance without censoring is the plain one of the mean", () => {
    const times = [3, 5, 5, 8, 13, 21, 34, 34];
    const all = lifetimes(times.map((time) => [time, "collapsed"] as const));
    const { minutes, high } = restrictedMean(all, ["collapsed"], 30, 0.95);
    const cut = times.map((time) => Math.min(30, time));
    const variance = cut.reduce((sum, time) => sum + (time - minutes) ** 2, 0) / 8;
    expect(high - minutes).toBeCloseTo(1.959963985 * Math.sqrt(variance / 8), 6);
  });
});

describe("Aalen-Johansen", () => {
  test("is what pencil and paper give for six truces, one of them out of sight after day 3", () => {
    const all = lifetimes([
      [1, "collapsed"],
      [2, "lapsed"],
      [3, "stood"],
      [4, "lapsed"],
      [5, "collapsed"],
      [6, "stood"],
    ]);
    const failures = ["lapsed", "collapsed"];
    // S before: 1, 5/6, 4/6 (3 at risk after the censoring), 4/9.
    expect(endedBy(all, failures, "lapsed", 0.95).map(({ minute, value }) => [minute, value])).toEqual([
      [0, 0],
      [2, expect.closeTo(1 / 6, 12)],
      [4, expect.closeTo(1 / 6 + 2 / 9, 12)],
    ]);
    expect(endedBy(all, failures, "collapsed", 0.95).at(-1)!.value).toBeCloseTo(1 / 6 + 2 / 9, 12);
  });

  test("all ends together and the standing make one, censored or not", () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom("lapsed", "collapsed", "stood"));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const all = lifetimes(rows);
        const failures = ["lapsed", "collapsed"];
        const ended = failures.map((end) => endedBy(all, failures, end, 0.95).at(-1)!.value);
        expect(ended[0]! + ended[1]! + standing(all, failures, 0.95).at(-1)!.value).toBeCloseTo(1, 12);
      }),
    );
  });

  test("without censoring its variance is the binomial one", () => {
    const rows = Array.from(
      { length: 200 },
      (_, at) => [1 + (at % 10), at % 3 === 0 ? "lapsed" : "collapsed"] as const,
    );
    const all = lifetimes(
      rows,
      Array.from({ length: 100 }, () => [11, "stood"] as const),
    );
    const { value, low } = endedBy(all, ["lapsed", "collapsed"], "lapsed", 0.95).at(-1)!;
    const error = Math.sqrt((value * (1 - value)) / 300);
    expect(low).toBeCloseTo(value ** Math.exp((1.959963985 * error) / (value * -Math.log(value))), 6);
  });
});

describe("quantiles from bins", () => {
  test("are exact for whole numbers up to 512, whatever their sign", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -512, max: 512 }), { minLength: 1, maxLength: 200 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const expected = [0.05, 0.5, 0.95].map((share) => sorted[Math.max(0, Math.ceil(share * values.length) - 1)]!);
        expect(quantilesOf(binsOf(values), [0.05, 0.5, 0.95])!.map((value) => value + 0)).toEqual(
          expected.map((value) => value + 0),
        );
      }),
    );
  });

  test("are within 0.4 % for any others but the subnormal", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-300),
          { minLength: 1, maxLength: 50 },
        ),
        (values) => {
          const sorted = [...values].sort((a, b) => a - b);
          const expected = sorted[Math.max(0, Math.ceil(0.5 * values.length) - 1)]!;
          const [median] = quantilesOf(binsOf(values), [0.5])!;
          expect(Math.abs(median! - expected)).toBeLessThanOrEqual(0.004 * Math.abs(expected));
        },
      ),
    );
  });
});
