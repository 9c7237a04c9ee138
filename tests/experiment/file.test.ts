import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  checkExperiment,
  describeProblem,
  influencesOf,
  type Load,
  partsOf,
  planOfExperiment,
  type RunTally,
  readExperiment,
  scenariosIn,
  tasksOf,
} from "../../sim/index.ts";
import { load, readOrThrow, VALLEYS } from "../scenario/support.ts";
import { done } from "./support.ts";

const FOLDER = new URL("../../experiments/", import.meta.url);
/** A study has a folder of its own, with the scenarios that it alone needs. */
const SHIPPED = (readdirSync(FOLDER, { recursive: true }) as string[]).filter((name) =>
  /^[^/]*\.yaml$|\/study\.yaml$/.test(name),
);
const SWEEP = `experiment: 1
title: Two costs
question: What do they do?
kind: sweep
seed: word
runs: 3
arms:
  base: { scenario: valleys, parameters: { preHistoryDays: 1, warRate: 10 } }
design: grid
over:
  hawkCost: { from: 0, to: 1, steps: 2 }
  levels: { values: [1, 4] }
`;

function besideOrShipped(slug: string, experiment: string) {
  const beside: Load = (file) => {
    const url = new URL(file, new URL(experiment, FOLDER));
    return existsSync(url) ? readFileSync(url, "utf8") : load(file);
  };
  return readOrThrow(beside(`${slug}.yaml`)!, `${slug}.yaml`, beside);
}

const valleys = { valleys: readOrThrow(VALLEYS) };

function told(text: string): string[] {
  const read = readExperiment(text, "x.yaml");
  const checked = read.ok ? checkExperiment(read.value, valleys) : read;
  return checked.ok ? [] : checked.problems.map(describeProblem);
}

function formOf(text: string) {
  const read = readExperiment(text, "x.yaml");
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join("\n"));
  return read.value.form;
}

test.each(SHIPPED)("%s, as shipped, makes a plan", (name) => {
  const read = readExperiment(readFileSync(new URL(name, FOLDER), "utf8"), name);
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join("\n"));
  const scenarios = Object.fromEntries(scenariosIn(read.value.form).map((slug) => [slug, besideOrShipped(slug, name)]));
  expect(checkExperiment(read.value, scenarios)).toMatchObject({ ok: true });
  for (const [, form] of partsOf(read.value.form)) {
    const plan = planOfExperiment(form, scenarios);
    expect(tasksOf(plan)).toBeGreaterThan(0);
    expect(new Set(plan.arms.map(({ name }) => name)).size).toBe(plan.arms.length);
  }
});

test("a sweep's arms are its points, each named by what it changes and set on top of the file's own changes", () => {
  const { arms } = planOfExperiment(formOf(SWEEP), valleys);
  expect(arms.map(({ name }) => name)).toEqual([
    "1: hawkCost=0 levels=1",
    "2: hawkCost=0 levels=4",
    "3: hawkCost=1 levels=1",
    "4: hawkCost=1 levels=4",
  ]);
  expect(arms[3]!.settings.parameters).toMatchObject({ hawkCost: 1, levels: 4, preHistoryDays: 1, warRate: 10 });
});

describe("what is wrong is told with its place, what was wanted, and the nearest name", () => {
  test.each([
    [
      "kind: sweep",
      "kind: sweeep",
      'x.yaml:4:7: kind: wanted one of replicate, compare, sweep, phase, screening, indices, swings, calibration, study, found "sweeep"; did you mean "sweep"?',
    ],
    [
      "hawkCost: {",
      "hawkCots: {",
      'x.yaml:11:3: over.hawkCots: wanted a name that scenarios know, found "hawkCots"; did you mean "hawkCost"?',
    ],
    ["runs: 3", "runs: 0", "x.yaml:6:7: runs: wanted a whole number from 1 to 100000000, found 0"],
    [
      "design: grid",
      "design: grid\npoints: 4",
      "x.yaml:10:9: points: wanted no points, as a grid has its own, found 4",
    ],
    [
      "to: 1, steps: 2",
      "to: 1",
      "x.yaml:11:3: over.hawkCost: wanted steps, as a grid has so many values, found nothing",
    ],
    ["to: 1, steps: 2", "to: 9, steps: 2", "x.yaml:11:3: over.hawkCost: wanted numbers from 0 to 3, found others"],
    [
      "design: grid",
      "design: sobol\npoints: 4",
      "x.yaml:13:13: over.levels.values: wanted from and to, as only a grid has values of its own, found values",
    ],
    ["kind: sweep", "kind: compare", "x.yaml:7:1: arms: wanted two arms for compare, found 1"],
    [
      "warRate: 10",
      "warRate: 1000",
      "x.yaml:8:72: arms.base.parameters.warRate: wanted a number of acts/day from 1 to 120, found 1000",
    ],
    ["scenario: valleys", "scenario: nowhere", "x.yaml:8:21: arms.base.scenario: wanted a scenario, found no nowhere"],
    ["design: grid\n", "", "x.yaml:1:1: design: wanted a part that sweep needs, found nothing"],
  ])("%j as %j", (from, to, problem) => {
    expect(SWEEP).toContain(from);
    expect(told(SWEEP.replace(from, () => to))).toContain(problem);
  });
});

test("a screening's influences name the inputs, and an input that the scenario does not feel has none", async () => {
  const text = SWEEP.replace("kind: sweep", "kind: screening")
    .replace("design: grid", "points: 3\nmeasure: breaches")
    .replace(/over:[\s\S]*/, "over:\n  warRate: { from: 2, to: 12 }\n  shockActs: { from: 0, to: 20 }\n");
  const form = formOf(text);
  const { parts } = await done(planOfExperiment(form, valleys), 2);
  const influences = influencesOf(form, parts as RunTally[]);
  expect(influences.map(({ id }) => id)).toEqual(["warRate", "shockActs"]);
  const [war, shock] = influences.map((one) => ("screening" in one ? one.screening.size : Number.NaN));
  expect(war).toBeGreaterThan(1);
  expect(shock).toBe(0);
  expect(() => influencesOf(form, [null])).toThrow("some not done");
});

const PHASE = SWEEP.replace("kind: sweep", "kind: phase")
  .replace("design: grid\n", "")
  .replace("arms:\n", "arms:\n  other: { scenario: valleys, parameters: { preHistoryDays: 1, warRate: 6 } }\n");

test("a phase is at each point of its grid the comparison of its arms there, on the same luck", async () => {
  const form = formOf(PHASE);
  const phase = await done(planOfExperiment(form, valleys), 3);
  expect(phase.parts).toHaveLength(4);
  const { over: _, ...rest } = form;
  const arms = Object.fromEntries(
    Object.entries(form.arms).map(([name, arm]) => [
      name,
      { ...arm, parameters: { ...arm.parameters, hawkCost: 1, levels: 1 } },
    ]),
  );
  const pair = await done(planOfExperiment({ ...rest, kind: "compare", arms }, valleys), 2);
  expect(phase.parts[2]).toEqual(pair.parts[0]);
});

test("a study is its parts, each with what it does not say from the study; what is wrong in one is told at its place", () => {
  const study = `${SWEEP.slice(0, SWEEP.indexOf("design:")).replace("kind: sweep", "kind: study")}parts:
  alone: { kind: replicate, runs: 5 }
  grid: { kind: sweep, design: grid, over: { levels: { values: [1, 4] } } }
`;
  const parts = partsOf(formOf(study));
  expect(parts.map(([name, { kind, runs, seed }]) => [name, kind, runs, seed])).toEqual([
    ["alone", "replicate", 5, "word"],
    ["grid", "sweep", 3, "word"],
  ]);
  expect(told(study.replace("replicate, runs: 5", "compare"))).toEqual([
    expect.stringContaining("parts.alone.arms: wanted two arms for compare, found 1"),
  ]);
  expect(told(study.replace("kind: replicate", "kind: replicate, arms: { x: { scenario: nowhere } }"))).toEqual([
    expect.stringContaining("parts.alone.arms.x.scenario: wanted a scenario, found no nowhere"),
  ]);
});
