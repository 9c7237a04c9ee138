import { exp, log, standardNormal } from "../kernel/index.ts";

/** Quantiles that intervals are made of, in the kernel's own arithmetic: the same bits everywhere. */

/** z with this share of a standard normal within ±z. */
export function normalWithin(level: number): number {
  return standardNormal(0.5 + level / 2);
}

/** Those asked for last: every measure of an estimate asks for the same one. */
const found = new Map<string, number>();
const KEPT = 200;

/** Quantile of Student's t, p at least one half: bisection on its distribution, to the last bits. */
export function tQuantile(p: number, freedom: number): number {
  if (freedom > 1e7) return standardNormal(p);
  const key = `${p} ${freedom}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  if (found.size >= KEPT) found.clear();
  const value = bisected(p, freedom);
  found.set(key, value);
  return value;
}

function bisected(p: number, freedom: number): number {
  let high = 1;
  while (tBelow(high, freedom) < p) high *= 2;
  let low = 0;
  for (let step = 0; step < 80 && low < high; step++) {
    const middle = (low + high) / 2;
    if (tBelow(middle, freedom) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(T <= t) for t >= 0. */
function tBelow(t: number, freedom: number): number {
  return 1 - 0.5 * incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** The regularised incomplete beta function, by Lentz's continued fraction. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x));
  // The fraction converges fast on one side of its middle; the other side is its mirror image.
  if (x > (a + 1) / (a + b + 2)) return 1 - (front * betaFraction(1 - x, b, a)) / b;
  return (front * betaFraction(x, a, b)) / a;
}

const TINY = 1e-300;

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** log Γ(x) for x > 0: Stirling's series after shifting x above 15. */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 15; at++) shift += log(at);
  const square = 1 / (at * at);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / at;
  return (at - 0.5) * log(at) - at + 0.9189385332046727 + series - shift;
}
