import { expect, test } from "vitest";
import { comparisonOf, divergenceOf, meanOf, type Paired, planOf } from "../../sim/index.ts";
import { done, shippedArm, valleysArm } from "./support.ts";

const arms = [shippedArm("declassification-never"), shippedArm("declassification-accepted")];
const horizon = arms[0]!.settings.horizon - arms[0]!.settings.onset;

test("publishing on day 3 against never: common random numbers cut the variance of the difference in incidents tenfold", async () => {
  const options = { seed: "factor", runs: 200 };
  const common = await done(planOf("compare", arms, options));
  const { differences, first, second } = comparisonOf(common.parts[0] as Paired, "common", horizon);
  const incidents = differences.incidents!;
  expect(incidents.varianceReduction).toBeGreaterThanOrEqual(10);
  // The difference of the means is the mean of the differences.
  expect(second.measures.incidents!.mean - first.measures.incidents!.mean).toBeCloseTo(incidents.mean, 9);

  // The factor is no formula's promise: arms with luck of their own do have an interval that much wider.
  const apart = await done(planOf("compare", arms, { ...options, pairing: "independent" }));
  const independent = comparisonOf(apart.parts[0] as Paired, "independent", horizon).differences.incidents!;
  expect(independent.varianceReduction).toBeNull();
  expect((independent.high - independent.low) / (incidents.high - incidents.low)).toBeGreaterThan(Math.sqrt(10) * 0.8);
});

test("the interval of a paired difference is the t-interval of the differences", async () => {
  const pair = [valleysArm(), valleysArm({ levels: 1 })];
  const { parts } = await done(planOf("compare", pair, { seed: 5, runs: 12, chunk: 5 }));
  const { differences } = comparisonOf(parts[0] as Paired, "common", 4320);
  const mean = meanOf((parts[0] as Paired).differences.breaches!, 0.95)!;
  expect(mean.n).toBe(12);
  // t with 11 degrees of freedom at 97.5 %: 2.200985.
  expect(mean.high - mean.mean).toBeCloseTo(2.20098516 * Math.sqrt(mean.variance / 12), 7);
  expect(differences.breaches).toMatchObject({ mean: mean.mean, low: mean.low, high: mean.high });
});

test("a pair parts where the arms first differ, and arms that are the same never part", () => {
  const plan = planOf("compare", arms, { seed: "part", runs: 1 });
  const parted = divergenceOf(plan, 0)!;
  const { onset } = arms[0]!.settings;
  // Nothing differs before the day on which the demand may be made or answered.
  expect(parted.time).toBeGreaterThan(onset + 2 * 1440);
  expect(parted.seed).toBe("part/0");
  const [a, b] = parted.journals;
  const index = (parted.first ?? parted.second)!.index;
  expect(a.entries.slice(0, index).map(({ time, event }) => [time, event.type])).toEqual(
    b.entries.slice(0, index).map(({ time, event }) => [time, event.type]),
  );
  expect(divergenceOf(planOf("compare", [arms[0]!, arms[0]!], { seed: "part", runs: 1 }), 0)).toBeNull();
});
