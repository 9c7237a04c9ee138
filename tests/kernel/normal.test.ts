import fc from "fast-check";
import { expect, test } from "vitest";
import { rootOf, Streams, standardNormal } from "../../sim/kernel/index.ts";
import { exactNormal, fixed } from "./exact.ts";

test("the standard normal's quantiles are the published ones", () => {
  const published: [number, number][] = [
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489004],
    [0.999, 3.090232306167813],
    [1e-3, -3.090232306167813],
    [1e-6, -4.753424308822899],
    [1e-10, -6.361340902404056],
    [1e-15, -7.941345326170997],
  ];
  for (const [u, quantile] of published) {
    expect(Math.abs(standardNormal(u) - quantile)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(quantile)));
  }
});

test("the standard normal inverts its distribution function to a few units in the last place", () => {
  const uniform = new Streams(rootOf("normal")).uniforms("points");
  const us = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? uniform() : 10 ** (-15 * uniform())));
  for (const u of us) {
    const z = standardNormal(u);
    const { density, distribution } = exactNormal(z);
    const off = Number(((distribution - fixed(u)) << 80n) / density) / 2 ** 80;
    expect(Math.abs(off)).toBeLessThan(4 * 2 ** -52 * Math.max(Math.abs(z), 0.01));
  }
});

test("the standard normal mirrors itself, and stays finite at both ends", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 30 }), (k) => {
      const u = k / 2 ** 31;
      expect(standardNormal(u)).toBe(-standardNormal(1 - u));
    }),
    { seed: 5 },
  );
  expect(standardNormal(0)).toBeLessThan(-8);
  expect(standardNormal(0)).toBeGreaterThan(-9);
  expect(standardNormal(1 - 2 ** -53)).toBeLessThan(9);
});
