import { describe, expect, test } from "vitest";
import { describeProblem, figuresOf, lessonJsonSchemaText, manyRuns, PANEL_IDS, readLesson } from "../../sim/index.ts";
import { PANELS } from "../../viz/panels.ts";
import { readAddress } from "../../viz/permalink.ts";
import { stepAddress } from "../../viz/teach/step-address.ts";
import { LESSONS, lessonText, problemsOf, scenariosFor } from "./support.ts";

const TEXT = lessonText("whose-count.yaml");

function formOf(name: string) {
  const read = readLesson(lessonText(name), name);
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join("\n"));
  return read.value.form;
}

test("there are three lessons, of 10, 25 and 45 minutes", () => {
  expect(LESSONS.map((name) => formOf(name).minutes).sort()).toEqual([10, 25, 45]);
});

describe.each(LESSONS)("%s", (name) => {
  test("reads without a problem, and points editors at its schema", () => {
    expect(problemsOf(lessonText(name)).map(describeProblem)).toEqual([]);
    expect(lessonText(name).split("\n")[0]).toBe("# yaml-language-server: $schema=../schema/lesson.schema.json");
  });

  test("shows each step by an address that the page reads whole, with the step's panels and no others", () => {
    const form = formOf(name);
    const scenarios = scenariosFor(form);
    const seeds = Object.fromEntries(Object.entries(scenarios).map(([slug, { form }]) => [slug, Number(form.seed)]));
    const known = {
      scenarios: Object.entries(seeds).map(([slug, seed]) => ({ slug, seed })),
      panels: PANELS.map(({ id }) => id),
    };
    const shown = form.steps.filter(({ see }) => see !== undefined);
    expect(shown.length).toBeGreaterThan(2);
    for (const { id, see } of shown) {
      const search = stepAddress({ slug: name, form, seeds, figures: {}, sources: [] }, id);
      const { address, problems } = readAddress(search, known);
      expect(problems).toEqual([]);
      expect(address.only).toEqual(see!.panels);
      expect(address.recipe.scenario).toBe(see!.scenario ?? form.scenario);
      expect(address.recipe.hypotheses).toEqual(see!.hypotheses ?? {});
      expect(address.truth).toBe(see!.truth ?? false);
    }
  });

  test("asks about something that differs from run to run, with options that leave no run out and count none twice", () => {
    const form = formOf(name);
    const made = manyRuns(scenariosFor(form), 20);
    for (const step of form.steps.filter(({ predict }) => predict?.options !== undefined)) {
      const shares = Object.values(figuresOf(form, step, made)!.shares!);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(Math.max(...shares)).toBeLessThan(1);
    }
  });
});

test("the answer that came true in the run which is played is told apart from the shares of many", () => {
  const form = formOf("whose-count.yaml");
  const [guess] = form.steps;
  expect(figuresOf(form, guess!, manyRuns(scenariosFor(form), 1))!.own).toBe("some");
  const elsewhere = form.steps.map((step) =>
    step.kind === "run" ? { ...step, see: { ...step.see!, seed: 7 } } : step,
  );
  expect(figuresOf({ ...form, steps: elsewhere }, elsewhere[0]!, manyRuns(scenariosFor(form), 1))!.own).toBeNull();
});

test("the panels a lesson may show are those of the page", () => {
  expect([...PANEL_IDS].sort()).toEqual(PANELS.map(({ id }) => id).sort());
});

test("the published JSON Schema is the validator's", async () => {
  await expect(lessonJsonSchemaText()).toMatchFileSnapshot("../../scenarios/schema/lesson.schema.json");
});

describe("a lesson is refused, with the place and what was wanted,", () => {
  test.each([
    ["for a panel that there is not", "panels: [tallies], at: 0", "panels: [talies], at: 0", "tallies"],
    [
      "for more than three panels",
      "panels: [tallies], at: 0",
      "panels: [tallies, trust, why, feed], at: 0",
      "at most 3",
    ],
    ["when its minutes are not those of its steps", "minutes: 10", "minutes: 12", "the sum of the steps"],
    ["when playing takes as long as talking", "minutes: 1\n", "minutes: 3\n", "more minutes to debrief than to run"],
    ["for a step of a kind that there is not", "kind: explain", "kind: lecture", "explain"],
    ["when nothing is explained", "kind: explain", "kind: debrief", "a step to explain"],
    ["for a measure that there is not", "russian-centre>opposition", "russian-center>opposition", "a measure"],
    ["for a source that its scenario does not have", "[BUL14,", "[NOPE,", "a source of the scenario"],
    ["for a scenario that there is not", "scenario: syria-2016-09", "scenario: syria-2016-10", "a scenario"],
    ["for two steps of one name", "id: watch", "id: guess", "an id of its own"],
  ])("%s", (_, from, to, wanted) => {
    expect(TEXT).toContain(from);
    const problems = problemsOf(TEXT.replace(from, to));
    expect(problems.map(describeProblem).join("\n")).toContain(wanted);
    for (const problem of problems)
      expect(problem).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
  });
});
