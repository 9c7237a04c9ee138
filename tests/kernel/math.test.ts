import { expect, test } from "vitest";
import { exp, log, logistic, pow, rootOf, Streams } from "../../sim/kernel/index.ts";
import { exactExp, exactLog, fixed, ONE, ulpsOff } from "./exact.ts";

const uniforms = () => new Streams(rootOf("math")).uniforms("points");

/** `count` points, spread evenly over each range. */
function points(count: number, ...ranges: readonly (readonly [number, number])[]): number[] {
  const uniform = uniforms();
  return ranges.flatMap(([low, high]) => Array.from({ length: count }, () => low + (high - low) * uniform()));
}

const worst = (values: readonly number[], error: (x: number) => number) => Math.max(...values.map(error));

test("exp is within one unit in the last place of the truth, subnormal results included", () => {
  const xs = points(1000, [-745.1, -708.4], [-708.4, 709.78], [709.4, 709.78], [-1, 1], [-1e-3, 1e-3], [-1e-9, 1e-9]);
  expect(worst(xs, (x) => ulpsOff(exp(x), exactExp(fixed(x))))).toBeLessThan(1);
});

test("log is within one unit in the last place of the truth, subnormal arguments included", () => {
  const xs = [
    ...points(1000, [0, 1], [0.7, 1.42], [1 - 1e-6, 1 + 1e-6], [1, 1e6], [1e300, 1.79e308]),
    ...points(1000, [-744, -708]).map((x) => Math.exp(x)),
    ...points(1000, [-708, 709]).map((x) => Math.exp(x)),
    Number.MIN_VALUE,
    Number.MAX_VALUE,
    2 ** -1022,
    1 - 2 ** -53,
    1 + 2 ** -52,
  ];
  expect(worst(xs, (x) => ulpsOff(log(x), { value: exactLog(x), shift: 0 }))).toBeLessThan(1);
});

test("pow keeps the error it promises, for whole powers and others", () => {
  const uniform = uniforms();
  for (let trial = 0; trial < 3000; trial++) {
    const whole = trial % 2 === 0;
    const x = Math.exp(20 * uniform() - 10);
    const y = whole ? Math.floor(129 * uniform()) - 64 : 60 * uniform() - 30;
    if (y === 0) continue;
    const truth = exactExp((fixed(y) * exactLog(x)) / ONE);
    const promised = whole ? Math.abs(y) : 8 + 4 * Math.abs(y * Math.log(x));
    expect(ulpsOff(pow(x, y), truth)).toBeLessThan(promised);
  }
});

test("exp meets its limits: exact at 0, infinite above 709.78, 0 below -745.13, and not a number for not a number", () => {
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  expect(exp(1)).toBeCloseTo(Math.E, 14);
  expect(exp(709.782712893384)).toBeLessThan(Number.POSITIVE_INFINITY);
  expect(exp(709.7827128933841)).toBe(Number.POSITIVE_INFINITY);
  expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(exp(-745.1332191019411)).toBe(Number.MIN_VALUE);
  expect(exp(-745.1332191019412)).toBe(0);
  expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(exp(Number.NaN)).toBeNaN();
  expect(exp(Number.MIN_VALUE)).toBe(1);
});

test("log meets its limits: 0 at 1, minus infinity at 0, and not a number below", () => {
  expect(log(1)).toBe(0);
  expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(log(-0)).toBe(Number.NEGATIVE_INFINITY);
  expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(log(-1)).toBeNaN();
  expect(log(Number.NEGATIVE_INFINITY)).toBeNaN();
  expect(log(Number.NaN)).toBeNaN();
  for (let k = -1074; k <= 1023; k++) expect(log(2 ** k) / Math.LN2).toBeCloseTo(k, 10);
});

test("pow meets its limits", () => {
  expect([pow(0, 0), pow(5, 0), pow(Number.NaN, 0)]).toEqual([1, 1, 1]);
  expect([pow(0, 2), pow(0, 0.5), pow(0, -2), pow(0, -0.5)]).toEqual([
    0,
    0,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
  expect([pow(2, 10), pow(2, -10), pow(-3, 3), pow(-2, -1), pow(10, 22)]).toEqual([1024, 2 ** -10, -27, -0.5, 1e22]);
  expect([pow(2, 64), pow(10, 400), pow(10, -400)]).toEqual([2 ** 64, Number.POSITIVE_INFINITY, 0]);
  expect(pow(-2, 0.5)).toBeNaN();
  expect(pow(Number.POSITIVE_INFINITY, 0.5)).toBe(Number.POSITIVE_INFINITY);
});

test("logistic is a half at 0, meets 0 and 1 at the ends, rises, and mirrors itself", () => {
  expect([logistic(0), logistic(1000), logistic(-1000)]).toEqual([0.5, 1, 0]);
  for (const x of points(500, [-30, 30])) {
    expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 15);
    expect(logistic(x + 0.01)).toBeGreaterThanOrEqual(logistic(x));
  }
});

test("the bits are pinned: every engine must return these", () => {
  expect([
    exp(0.1),
    exp(-3.7),
    exp(100.5),
    exp(-740),
    log(0.1),
    log(3.7),
    log(1e-310),
    pow(1.7, 2.3),
    pow(1.1, 64),
  ]).toMatchInlineSnapshot(`
    [
      1.1051709180756477,
      0.024723526470339388,
      4.4319559098458955e+43,
      4.2e-322,
      -2.3025850929940455,
      1.308332819650179,
      -713.8013788281542,
      3.388695291147646,
      445.7915684525922,
    ]
  `);
});
