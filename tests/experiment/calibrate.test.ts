import { describe, expect, test } from "vitest";
import {
  armOf,
  begin,
  canonicalJson,
  compileSettings,
  type Draw,
  type Drawn,
  drawnOf,
  factorOver,
  factorsOf,
  jobOf,
  joined,
  planOf,
  planOfExperiment,
  posteriorFrom,
  posteriorOf,
  posteriorQuantiles,
  type RunTally,
  readExperiment,
  runChunk,
  settingsWith,
  summarise,
} from "../../sim/index.ts";
import { rootOf, Streams, standardNormal } from "../../sim/kernel/index.ts";
import { readOrThrow, shipped, VALLEYS } from "../scenario/support.ts";
import { done } from "./support.ts";

const valleys = { valleys: readOrThrow(VALLEYS) };

function formOf(text: string) {
  const read = readExperiment(text, "x.yaml");
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.value.form;
}

test("settings with other parameters are those that compiling anew gives", () => {
  const scenario = shipped("syria-2016-09");
  const parameters = { warRate: 31, hawkCost: 0.2, ownExcitation: 0.3 };
  expect(settingsWith(compileSettings(scenario), parameters)).toEqual(compileSettings(scenario, { parameters }));
  expect(() => settingsWith(compileSettings(scenario), { ownExcitation: 0.9 })).toThrow("wanted below 1");
});

describe("the posterior of a mean with known spread", () => {
  // x is one draw from a normal around theta with deviation 1, theta even on [-5, 5]: the posterior is normal around x.
  const uniform = new Streams(rootOf("noise")).uniforms("noise");
  const draws: Draw[] = Array.from({ length: 4000 }, (_, at) => {
    const theta = -5 + (10 * (at + 0.5)) / 4000;
    const noise = standardNormal(uniform());
    return { values: [theta], statistics: [theta + noise] };
  });
  const factor = { ...factorOver("warRate", 1, 2, 2), from: -5, to: 5 };

  test("lies around what was observed, with that spread", () => {
    const [low, middle, high] = posteriorQuantiles(posteriorOf(draws, [1], [factor], 0.1), 0, [0.16, 0.5, 0.84]);
    expect(Math.abs(middle! - 1)).toBeLessThan(0.2);
    expect(high! - low!).toBeGreaterThan(1.6);
    expect(high! - low!).toBeLessThan(2.4);
  });

  test("never leaves the range that was allowed, wherever the observation lies", () => {
    for (const observed of [-9, -5, 5, 9]) {
      for (const { values } of posteriorOf(draws, [observed], [factor], 0.05).samples) {
        expect(Math.abs(values[0]!)).toBeLessThanOrEqual(5);
      }
    }
  });

  test("is refused when hardly a draw would be kept", () => {
    expect(() => posteriorOf(draws, [1], [factor], 0.001)).toThrow("found 4 of 4000");
  });
});

test("calibration recovers the parameters that made simulated data: its 80 % intervals hold them about 80 % of the time", async () => {
  const form = formOf(`experiment: 1
title: Recover
question: Are parameters found again?
kind: calibration
seed: recover
runs: 1
points: 1500
keep: 0.1
targets: { incidents: 0, levelKept: 0 }
arms:
  base: { scenario: valleys, parameters: { preHistoryDays: 1 } }
over:
  warRate: { from: 2, to: 12 }
  complyAtOnset: { from: 0.2, to: 0.95 }
`);
  const plan = planOfExperiment(form, valleys);
  const { parts } = await done(plan, 2);
  const tallies = parts as RunTally[];
  const statistic = (tally: RunTally, id: string) => Number(tally.moments[id]!.sum) / 2 ** 30;
  let held = 0;
  let asked = 0;
  // Each of some draws is taken for the observed truce in turn, and found again from all the others.
  for (let at = 7; at < 1500; at += 15) {
    const truth = factorsOf(form).map(({ id }) => plan.arms[at]!.settings.parameters[id]);
    const targets = {
      incidents: statistic(tallies[at]!, "incidents"),
      levelKept: statistic(tallies[at]!, "levelKept"),
    };
    const others = tallies.map((tally, index) => (index === at ? null : tally));
    const posterior = posteriorFrom({ ...form, targets }, others);
    truth.forEach((value, parameter) => {
      const [low, high] = posteriorQuantiles(posterior, parameter, [0.1, 0.9]);
      asked++;
      if (value >= low! && value <= high!) held++;
    });
  }
  expect(asked).toBe(200);
  // Four binomial deviations around 80 %.
  expect(Math.abs(held / asked - 0.8)).toBeLessThan(4 * Math.sqrt((0.8 * 0.2) / asked));
});

describe("runs with parameters drawn from samples", () => {
  const arm = { ...armOf(readOrThrow(VALLEYS), { parameters: { preHistoryDays: 1 } }), hash: "" };
  const drawn = drawnOf([
    { weight: 0.75, parameters: { warRate: 3 } },
    { weight: 0.25, parameters: { warRate: 12 } },
  ]) as Drawn;
  const plan = planOf("replicate", [{ ...arm, drawn }], { seed: "drawn", runs: 250 });

  test("are the runs that those parameters give, as often as the samples weigh", () => {
    const { rows, result } = runChunk({ ...jobOf(plan, 0, true), to: 200 });
    const rates = rows.map((row) => row["set.warRate"]);
    const share = rates.filter((rate) => rate === 12).length / 200;
    expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 200));
    for (const { seed, lasted, ...row } of rows.slice(0, 8)) {
      const own = compileSettings(readOrThrow(VALLEYS), {
        parameters: { preHistoryDays: 1, warRate: row["set.warRate"] as number },
      });
      expect(summarise(own, seed).lasted).toBe(lasted);
    }
    expect((result as RunTally).runs).toBe(200);
  });

  test("add up to the same bytes however they are divided, and are no part of an experiment without the samples", async () => {
    const whole = await done(plan, 3);
    const shards = [2, 1].map((number) => done(plan, 1, begin(plan, { number, of: 2 })));
    expect(canonicalJson(joined(await Promise.all(shards)))).toBe(canonicalJson(whole));
    const plain = begin(planOf("replicate", [arm], { seed: "drawn", runs: 250 }));
    expect(plain.recipe).not.toEqual(whole.recipe);
  });

  test("are refused where a sample names no parameter, or leaves its range", () => {
    expect(drawnOf([{ weight: 1, parameters: { warRat: 3 } }])).toBe("sample 1: no parameter warRat");
    expect(drawnOf([{ weight: 1, parameters: { warRate: 3000 } }])).toContain("wanted a number from 1 to 120");
    expect(drawnOf([{ weight: 0, parameters: {} }])).toBe("wanted a sample with some weight");
    expect(drawnOf({})).toBe("wanted a list of samples");
  });
});
