import { checksumOf } from "../kernel/index.ts";
import type { Overrides, Scenario } from "../scenario/index.ts";
import { type Posterior, posteriorOf } from "./calibrate.ts";
import { type Factor, latinHypercube, overridesAt, pointsOf } from "./design.ts";
import { factorsOf, overridesOfArm } from "./experiment-parts.ts";
import type { ExperimentForm } from "./experiment-schema.ts";
import { meanOf } from "./moments.ts";
import { type Arm, armOf, describeOverrides, type Plan, type PlanOptions, planOf } from "./plan.ts";
import { type Indices, indicesOf, morrisPoints, type Screening, saltelliPoints, screened } from "./sensitivity.ts";
import { settingsWith } from "./settings-with.ts";
import { swingsOf } from "./swings.ts";
import type { RunTally } from "./tally.ts";

/** From an experiment's form to a plan of runs. Scenarios by slug, all of them checked. Throws RangeError. */
export function planOfExperiment(form: ExperimentForm, scenarios: Readonly<Record<string, Scenario>>): Plan {
  const { kind, seed, runs, until = null, independent = false } = form;
  const options = { seed, runs, pairing: independent ? ("independent" as const) : ("common" as const), until };
  const arms = Object.entries(form.arms).map(([name, arm]) => ({
    name,
    overrides: overridesOfArm(arm),
    scenario: scenarios[arm.scenario]!,
  }));
  if (kind === "replicate" || kind === "compare")
    return planOf(
      kind,
      arms.map(({ name, overrides, scenario }) => armOf(scenario, overrides, name)),
      options,
    );
  if (kind === "phase") {
    const grids = arms.map(({ name, scenario, overrides }) =>
      pointArms(scenario, overrides, designOf(form), `, ${name}`),
    );
    const [first, second] = grids as [Arm[], Arm[]];
    return planOf(
      "pairs",
      first.flatMap((arm, at) => [arm, second[at]!]),
      options,
    );
  }
  const { overrides, scenario } = arms[0]!;
  if (kind === "swings") {
    const points = swingsOf(armOf(scenario, overrides).settings).flatMap(({ id, from, to }): Overrides[] => [
      { parameters: { [id]: from } },
      { parameters: { [id]: to } },
    ]);
    return planOf("pairs", pointArms(scenario, overrides, points), options);
  }
  // The points of a design share their luck, so that they differ by their parameters alone; draws of a calibration must not.
  const pairing = kind === "calibration" ? "independent" : "common";
  return sweepOf(scenario, overrides, designOf(form), { seed, runs, pairing });
}

function sweepOf(scenario: Scenario, base: Overrides, points: readonly Overrides[], options: PlanOptions): Plan {
  return planOf("sweep", pointArms(scenario, base, points), options);
}

/** An arm a point, named by what it changes. */
function pointArms(scenario: Scenario, base: Overrides, points: readonly Overrides[], of = ""): Arm[] {
  const { settings, hash } = armOf(scenario, base);
  return points.map((point, at): Arm => {
    const overrides = { ...base, parameters: { ...base.parameters, ...point.parameters } };
    const name = `${at + 1}: ${describeOverrides(point)}${of}`;
    // The calendar hangs on the length of the pre-history; all else of a scenario is shared by its points.
    if (point.parameters?.preHistoryDays !== undefined) return armOf(scenario, overrides, name);
    const own = settingsWith(settings, point.parameters ?? {});
    return {
      name,
      scenario: scenario.slug,
      hash: checksumOf([hash, point]),
      overrides,
      horizon: own.horizon - own.onset,
      settings: own,
    };
  });
}

function designOf(form: ExperimentForm): Overrides[] {
  const factors = factorsOf(form);
  const { kind, seed, points = 0 } = form;
  if (kind === "phase") return pointsOf("grid", factors, points, seed);
  if (kind === "sweep") return pointsOf(form.design!, factors, points, seed);
  return unitsOf(form, factors).map((unit) => overridesAt(factors, unit));
}

function unitsOf({ kind, seed, points = 0 }: ExperimentForm, factors: readonly Factor[]): number[][] {
  if (kind === "calibration") return latinHypercube(factors.length, points, seed);
  return kind === "screening" ? morrisPoints(factors.length, points, seed) : saltelliPoints(factors.length, points);
}

/** What an input does to the measure looked at. */
export type Influence =
  | { readonly id: string; readonly screening: Screening }
  | { readonly id: string; readonly indices: Indices };

/** The analysis of a screening or of indices, from the tallies of its points. Throws RangeError when some are not done. */
export function influencesOf(form: ExperimentForm, tallies: readonly (RunTally | null)[]): Influence[] {
  const factors = factorsOf(form);
  const outputs = tallies.map((tally) => {
    const mean = tally === null ? null : meanOf(tally.moments[form.measure!]!, 0.95);
    if (mean === null) throw new RangeError("points: wanted all of them, found some not done, or without this measure");
    return mean.mean;
  });
  if (form.kind === "screening") {
    const results = screened(unitsOf(form, factors), outputs);
    return factors.map(({ id }, at) => ({ id, screening: results[at]! }));
  }
  const results = indicesOf(outputs, factors.length, form.seed);
  return factors.map(({ id }, at) => ({ id, indices: results[at]! }));
}

/** The posterior of a calibration, from the tallies of its draws. Throws RangeError when too few draws are done. */
export function posteriorFrom(form: ExperimentForm, tallies: readonly (RunTally | null)[]): Posterior {
  const factors = factorsOf(form);
  const targets = Object.entries(form.targets ?? {});
  const units = unitsOf(form, factors);
  const draws = tallies.flatMap((tally, at) => {
    if (tally === null) return [];
    const values = factors.map(({ from, to }, index) => from + (to - from) * units[at]![index]!);
    const statistics = targets.map(([id]) => {
      const moments = tally.moments[id];
      return moments === undefined ? null : (meanOf(moments, 0.95)?.mean ?? null);
    });
    return [{ values, statistics }];
  });
  return posteriorOf(
    draws,
    targets.map(([, value]) => value),
    factors,
    form.keep!,
  );
}
