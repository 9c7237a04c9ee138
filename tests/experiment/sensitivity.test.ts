import { describe, expect, test } from "vitest";
import { indicesOf, morrisPoints, saltelliPoints, screened } from "../../sim/index.ts";

/** Ishigami and Homma (1990), on the unit cube: x from -pi to pi. */
function ishigami([x, y, z]: readonly number[]): number {
  const [a, b, c] = [x!, y!, z!].map((unit) => Math.PI * (2 * unit - 1)) as [number, number, number];
  return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
}

/** Its variance and the parts of it, in closed form. */
const CLOSED = (() => {
  const fourth = Math.PI ** 4;
  const alone = [(1 + 0.1 * (fourth / 5)) ** 2 / 2, 49 / 8, 0] as const;
  const together = (0.01 * fourth * fourth * 8) / 225;
  const variance = alone[0] + alone[1] + together;
  return {
    first: alone.map((part) => part / variance),
    total: [(alone[0] + together) / variance, alone[1] / variance, together / variance],
  };
})();

describe("Sobol's indices of Ishigami's function", () => {
  const points = saltelliPoints(3, 4096);
  const indices = indicesOf(points.map(ishigami), 3, "ishigami", 0.95, 200);

  test("the closed form is that which is printed: 0.314, 0.442, 0 alone and 0.558, 0.442, 0.244 in all", () => {
    CLOSED.first.forEach((value, at) => void expect(value).toBeCloseTo([0.3139, 0.4424, 0][at]!, 4));
    CLOSED.total.forEach((value, at) => void expect(value).toBeCloseTo([0.5576, 0.4424, 0.2437][at]!, 4));
  });

  test("are within 0.01 of the closed form", () => {
    indices.forEach(({ first, total }, at) => {
      expect(Math.abs(first.value - CLOSED.first[at]!)).toBeLessThan(0.01);
      expect(Math.abs(total.value - CLOSED.total[at]!)).toBeLessThan(0.01);
    });
  });

  test("have intervals that hold the closed form and are no wider than 0.1", () => {
    indices.forEach(({ first, total }, at) => {
      for (const [index, value] of [
        [first, CLOSED.first[at]!],
        [total, CLOSED.total[at]!],
      ] as const) {
        expect(index.low).toBeLessThanOrEqual(value);
        expect(index.high).toBeGreaterThanOrEqual(value);
        expect(index.high - index.low).toBeLessThan(0.1);
      }
    });
  });

  test("are the same from the same seed, and have other intervals from another", () => {
    const outputs = saltelliPoints(3, 64).map(ishigami);
    expect(indicesOf(outputs, 3, 1, 0.95, 50)).toEqual(indicesOf(outputs, 3, 1, 0.95, 50));
    expect(indicesOf(outputs, 3, 2, 0.95, 50)).not.toEqual(indicesOf(outputs, 3, 1, 0.95, 50));
  });
});

test("an output that never moves has no influences", () => {
  for (const { first, total } of indicesOf(new Array(5 * 16).fill(3), 3, 1, 0.95, 10)) {
    expect([first.value, total.value]).toEqual([0, 0]);
  }
});

describe("Morris's screening", () => {
  const linear = ([a, b, c]: readonly number[]) => 5 * a! - 2 * b! + 0 * c!;

  test("moves one input at a time, by two thirds of its range, and stays within it", () => {
    const points = morrisPoints(4, 20, "walk");
    expect(points).toHaveLength(100);
    points.forEach((point, at) => {
      for (const value of point) expect(value >= -1e-12 && value <= 1 + 1e-12).toBe(true);
      if (at % 5 === 0) return;
      const moved = point.map((value, input) => Math.abs(value - points[at - 1]![input]!)).filter((step) => step > 0);
      expect(moved).toEqual([expect.closeTo(2 / 3, 12)]);
    });
  });

  test("of a straight line gives its slopes, without spread", () => {
    const points = morrisPoints(3, 8, 1);
    const [a, b, c] = screened(points, points.map(linear));
    expect([a!.mean, b!.mean, c!.mean]).toEqual([expect.closeTo(5, 9), expect.closeTo(-2, 9), expect.closeTo(0, 9)]);
    expect([a!.size, b!.size]).toEqual([expect.closeTo(5, 9), expect.closeTo(2, 9)]);
    for (const { spread } of [a!, b!, c!]) expect(spread).toBeCloseTo(0, 9);
  });

  test("tells an input that acts only through another from one that does nothing", () => {
    const points = morrisPoints(3, 40, 2);
    const [, through, idle] = screened(
      points,
      points.map(([a, b]) => (a! - 0.5) * b!),
    );
    expect(through!.size).toBeGreaterThan(0.1);
    expect(through!.spread).toBeGreaterThan(Math.abs(through!.mean));
    expect(idle!.size).toBe(0);
  });
});
