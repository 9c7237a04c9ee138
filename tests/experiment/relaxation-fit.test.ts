import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fitRelaxation } from "../../sim/experiment/patterns/relaxation-fit.ts";

function dayMeans(start: number, end: number, rate: number, days: number): number[] {
  return Array.from({ length: days }, (_, day) => {
    const share = (Math.exp(-rate * day) - Math.exp(-rate * (day + 1))) / rate;
    return end - (end - start) * share;
  });
}

test("a curve made by the formula gives its own numbers back", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 50, noNaN: true }),
      fc.double({ min: 60, max: 200, noNaN: true }),
      fc.double({ min: 0.2, max: 2, noNaN: true }),
      (start, end, rate) => {
        const fit = fitRelaxation(dayMeans(start, end, rate, 7));
        expect(Math.abs(fit.rate / rate - 1)).toBeLessThan(0.02);
        expect(Math.abs(fit.end / end - 1)).toBeLessThan(0.02);
        expect(fit.againstLine).toBeLessThan(0.05);
      },
    ),
  );
});

test("the means that the project fitted to the claimed September series climb at half a day's rate", () => {
  // domain/literature.md, b: mu 15, A 0.72, beta 1.85, so beta (1 - A) is 0.518.
  const fit = fitRelaxation([23.5, 35.7, 42.9, 47.2, 49.7, 51.3, 52.2]);
  expect(fit.rate).toBeGreaterThan(0.49);
  expect(fit.rate).toBeLessThan(0.54);
});

test("a straight climb is told from one that slows", () => {
  expect(fitRelaxation([10, 20, 30, 40, 50, 60, 70]).rate).toBeLessThan(0.05);
});
