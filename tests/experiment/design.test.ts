import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factorAt, factorOver, latinHypercube, pointsOf, sobolPoints } from "../../sim/index.ts";

describe("Sobol points", () => {
  test("are those of Joe and Kuo's numbers, as another implementation (SciPy 1.17, unscrambled) makes them", () => {
    const points = sobolPoints(100, 64);
    const others: [number, number, number][] = [
      [1, 0, 0.5],
      [5, 3, 0.375],
      [7, 19, 0.875],
      [13, 40, 0.9375],
      [37, 77, 0.453125],
      [63, 99, 0.078125],
    ];
    for (const [row, column, value] of others) expect(points[row]![column]).toBe(value);
  });

  test("stand once in each of 2^k slices of every dimension", () => {
    const points = sobolPoints(100, 256);
    for (let column = 0; column < 100; column++) {
      const slices = new Set(points.map((point) => Math.floor(point[column]! * 256)));
      expect(slices.size).toBe(256);
    }
  });

  test("stand once in each cell of a 2 by 2 to 16 by 16 grid of the first two dimensions", () => {
    for (const side of [2, 4, 8, 16]) {
      const cells = sobolPoints(2, side * side).map(([x, y]) => Math.floor(x! * side) * side + Math.floor(y! * side));
      expect(new Set(cells).size).toBe(side * side);
    }
  });

  test("are refused beyond the table", () => {
    expect(() => sobolPoints(101, 4)).toThrow("wanted from 1 to 100");
  });
});

test("a Latin hypercube has one point in each slice of every dimension, and is made again by its seed", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 40 }),
      fc.nat(),
      (dimensions, count, seed) => {
        const points = latinHypercube(dimensions, count, seed);
        for (let column = 0; column < dimensions; column++) {
          const slices = points.map((point) => Math.floor(point[column]! * count)).sort((a, b) => a - b);
          expect(slices).toEqual(Array.from({ length: count }, (_, slice) => slice));
        }
        expect(latinHypercube(dimensions, count, seed)).toEqual(points);
      },
    ),
    { numRuns: 50 },
  );
});

test("a grid has every combination once, both ends included, the last factor fastest", () => {
  const points = pointsOf("grid", [factorAt("levels", [1, 3]), factorOver("hawkCost", 0, 1.5, 4)], 0, 1);
  expect(points.map(({ parameters }) => [parameters!.levels, parameters!.hawkCost])).toEqual([
    [1, 0],
    [1, 0.5],
    [1, 1],
    [1, 1.5],
    [3, 0],
    [3, 0.5],
    [3, 1],
    [3, 1.5],
  ]);
});

test("the points of other designs lie within their ranges", () => {
  const factors = [factorOver("warRate", 20, 60, 2), factorOver("leakRate", 0, 0.1, 2)];
  for (const kind of ["latin-hypercube", "sobol"] as const) {
    for (const { parameters } of pointsOf(kind, factors, 32, "ranges")) {
      expect(parameters!.warRate).toBeGreaterThanOrEqual(20);
      expect(parameters!.warRate).toBeLessThan(60);
      expect(parameters!.leakRate).toBeLessThan(0.1);
    }
  }
});

test("a design of more points than can be kept is refused", () => {
  const wide = ["warRate", "hawkCost", "audienceCost", "leakRate", "dependence"] as const;
  const factors = wide.map((id) => factorOver(id, 0, 1, 7));
  expect(() => pointsOf("grid", factors, 0, 1)).toThrow("wanted from 1 to 10000, found 16807");
});
