import { expect, test } from "vitest";
import { Mm1 } from "../models/mm1.ts";
import { Phold } from "../models/phold.ts";

/** Student's t at 99.9 % (two-sided) with 39 degrees of freedom. */
const T_39 = 3.558;

/** Means of batches of one M/M/1 run, the first batch left out for its empty start. */
function batches(rho: number, count: number, size: number): { waits: number[]; utilisation: number } {
  const model = new Mm1({
    seed: `theory/${rho}`,
    meanGap: 1000 / rho,
    meanService: 1000,
    customers: (count + 1) * size,
  });
  const waits: number[] = [];
  let waitBefore = 0;
  let busyBefore = 0;
  let startedAt = 0;
  while (model.simulation.step(model.apply)) {
    if (model.departed < (waits.length + 1) * size) continue;
    waits.push((model.totalWait - waitBefore) / size);
    waitBefore = model.totalWait;
    if (waits.length === 1) {
      busyBefore = model.busy;
      startedAt = model.simulation.now;
    }
  }
  return { waits: waits.slice(1), utilisation: (model.busy - busyBefore) / (model.simulation.now - startedAt) };
}

test.each([
  [0.5, 2000],
  [0.8, 5000],
  [0.9, 20_000],
])("the mean wait of M/M/1 at rho %d is rho / (1 - rho) services, and its server is busy that share", (rho, size) => {
  const { waits, utilisation } = batches(rho, 40, size);
  const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
  const variance = waits.reduce((sum, wait) => sum + (wait - mean) ** 2, 0) / (waits.length - 1);
  const half = T_39 * Math.sqrt(variance / waits.length);
  const expected = (1000 * rho) / (1 - rho);
  expect(Math.abs(mean - expected)).toBeLessThan(half);
  // An interval so wide that it cannot miss would prove nothing.
  expect(half / expected).toBeLessThan(0.15);
  expect(Math.abs(utilisation - rho)).toBeLessThan(0.01);
});

test.each([10, 1000])("PHOLD keeps its population of %d, and every place is visited as often as any", (population) => {
  const model = new Phold({ seed: "theory", population, meanStay: 300 });
  const steps = 200_000;
  for (let step = 0; step < steps; step++) {
    model.simulation.step(model.apply);
    if (model.simulation.pending !== population) expect.unreachable("a job was lost or made");
  }
  const share = steps / population;
  const chiSquare = model.visits.reduce((sum, visits) => sum + (visits - share) ** 2 / share, 0);
  expect(model.visits.reduce((sum, visits) => sum + visits, 0)).toBe(steps);
  expect(Math.abs(chiSquare - (population - 1))).toBeLessThan(4 * Math.sqrt(2 * (population - 1)));
  // Each job hops once in a mean stay, so the clock is known too; its error is that of a sum of `steps` exponentials.
  expect(Math.abs((model.simulation.now * population) / (steps * 300) - 1)).toBeLessThan(
    4 / Math.sqrt(steps) + population / steps,
  );
});
