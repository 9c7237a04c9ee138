import { expect, test } from "vitest";
import {
  chance,
  childKey,
  exp,
  exponential,
  type Key,
  keyOfName,
  log,
  lognormal,
  poisson,
  rootOf,
  Streams,
  standardNormal,
  uniformAt,
} from "../../sim/kernel/index.ts";
import { cases } from "../tools/cases.ts";

/** What only a great many draws can show. The mutation run leaves these out: they would reach every mutant, and take seconds for each. */

const ROOT = rootOf("lineage");
const ADAM = keyOfName("adam");

const asBits = ({ hi, lo }: Key): bigint => (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0);

const uniforms = () => new Streams(rootOf("math")).uniforms("points");

/** `count` points, spread evenly over each range. */
function points(count: number, ...ranges: readonly (readonly [number, number])[]): number[] {
  const uniform = uniforms();
  return ranges.flatMap(([low, high]) => Array.from({ length: count }, () => low + (high - low) * uniform()));
}

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

/** Chi-square of counts against equal shares, in standard deviations from its mean. */
function excess(counts: Int32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const share = total / counts.length;
  const chiSquare = counts.reduce((sum, count) => sum + (count - share) ** 2 / share, 0);
  return (chiSquare - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1));
}

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

test("exp and log stay within two units of the engine's own over a hundred thousand points", () => {
  const apart = (a: number, b: number) => {
    const [x, y] = new BigInt64Array(new Float64Array([a, b]).buffer);
    return Math.abs(Number(x! - y!));
  };
  expect(Math.max(...points(50_000, [-700, 700], [-1, 1]).map((x) => apart(exp(x), Math.exp(x))))).toBeLessThan(3);
  expect(Math.max(...points(50_000, [0, 1], [1, 1e9]).map((x) => apart(log(x), Math.log(x))))).toBeLessThan(3);
});

test("uniforms of successive children, purposes, parents and roots are each uniform", () => {
  const families: ((k: number) => number)[] = [
    (k) => uniformAt(ROOT, 1, ADAM, k),
    (k) => uniformAt(ROOT, k, ADAM, 0),
    (k) => uniformAt(ROOT, 1, { hi: 0, lo: k }, 0),
    (k) => uniformAt(ROOT, 1, { hi: k, lo: 0 }, 0),
    (k) => uniformAt({ hi: k, lo: 0 }, 1, ADAM, 0),
    (k) => uniformAt(ROOT, 1, childKey(ROOT, 2, ADAM, k), 0),
  ];
  for (const family of families) {
    const high = new Int32Array(1024);
    const low = new Int32Array(1024);
    const pairs = new Int32Array(1024);
    let last = 0;
    let outside = 0;
    for (let k = 0; k < 200_000; k++) {
      const u = family(k);
      if (!(u >= 0 && u < 1)) outside++;
      high[Math.floor(u * 1024)]!++;
      low[Math.floor(u * 2 ** 53) % 1024]!++;
      pairs[(Math.floor(last * 32) << 5) | Math.floor(u * 32)]!++;
      last = u;
    }
    expect(outside).toBe(0);
    for (const counts of [high, low, pairs]) expect(Math.abs(excess(counts))).toBeLessThan(4);
  }
});

test("a flip of any bit of any input flips every bit of the key half the time", () => {
  const samples = cases({ thorough: 600, quick: 150 });
  const flips: ((k: number, bit: number) => Key)[] = [
    (k, bit) => childKey(ROOT, 7, ADAM, k ^ bit),
    (k, bit) => childKey(ROOT, k ^ bit, ADAM, 7),
    (k, bit) => childKey(ROOT, 7, { hi: k ^ bit, lo: 3 }, 7),
    (k, bit) => childKey(ROOT, 7, { hi: 3, lo: k ^ bit }, 7),
    (k, bit) => childKey({ hi: k ^ bit, lo: 3 }, 7, ADAM, 7),
    (k, bit) => childKey({ hi: 3, lo: k ^ bit }, 7, ADAM, 7),
  ];
  for (const flip of flips) {
    for (let input = 0; input < 32; input++) {
      const flipped = new Int32Array(64);
      for (let sample = 1; sample <= samples; sample++) {
        // Scattered, lest a pair that differs in one bit be counted from both its ends.
        const k = Math.imul(sample, 0x9e3779b1);
        const difference = asBits(flip(k, 0)) ^ asBits(flip(k, 1 << input));
        for (let output = 0; output < 64; output++) flipped[output]! += Number((difference >> BigInt(output)) & 1n);
      }
      // Each is binomial(samples, 1/2); 12,288 of them are looked at, so five standard deviations are allowed.
      const worst = Math.max(...Array.from(flipped, (count) => Math.abs(count - samples / 2)));
      expect(worst).toBeLessThan(5 * Math.sqrt(samples / 4));
    }
  }
});

test("the keys of a family tree are all different", () => {
  const keys = new BigUint64Array(cases({ thorough: 1_000_000, quick: 200_000 }));
  let filled = 0;
  for (let child = 0; filled < keys.length; child++) {
    const key = childKey(ROOT, 1, ADAM, child);
    keys[filled++] = asBits(key);
    for (let purpose = 1; purpose <= 9 && filled < keys.length; purpose++) {
      for (let k = 0; k < 11 && filled < keys.length; k++) keys[filled++] = asBits(childKey(ROOT, purpose, key, k));
    }
  }
  keys.sort();
  let collisions = 0;
  for (let at = 1; at < keys.length; at++) if (keys[at] === keys[at - 1]) collisions++;
  expect(collisions).toBe(0);
});
