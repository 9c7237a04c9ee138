import { afterEach, describe, expect, test } from "vitest";
import { play, readLesson } from "../../sim/index.ts";
import type { Run } from "../../viz/run.ts";
import { recipeFor } from "../../viz/session.ts";
import { lessonOfRun, withStep } from "../../viz/share/lesson-text.ts";
import { LANGUAGE as ARABIC } from "../../viz/words/arabic/index.ts";
import { LANGUAGE as FRENCH } from "../../viz/words/french/index.ts";
import { setLanguage } from "../../viz/words/language.ts";
import { LANGUAGE as RUSSIAN } from "../../viz/words/russian/index.ts";
import { lessonFrom } from "../../viz/worker/read-lesson.ts";
import { load, shipped } from "../scenario/support.ts";
import { problemsOf } from "./support.ts";

const SCENARIO = shipped("syria-2016-09");
const recipe = {
  ...recipeFor("syria-2016-09", "7"),
  parameters: { leakRate: 0 },
  hypotheses: { "deir-ez-zor": false },
};
const journal = play(SCENARIO, "7", { parameters: recipe.parameters, hypotheses: recipe.hypotheses });
const RUN: Run = { recipe, journal, scenario: SCENARIO, own: journal.start.settings };
const SEEN = { at: 3000, truth: true, beside: false };
const STEP = {
  kind: "explain",
  title: "Who said so?",
  say: 'Look: "who"?',
  notes: "#: yes",
  minutes: 4,
  panels: ["why"],
} as const;

const formOf = (text: string) => {
  const read = readLesson(text, "lesson.yaml");
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join("; "));
  return read.value.form;
};

describe("a lesson made from a run", () => {
  const text = lessonOfRun(RUN, SEEN, ["tallies"]);

  test("is sound as it stands, and shows the run with its changes, at its moment", () => {
    expect(problemsOf(text)).toEqual([]);
    const { steps, scenario } = formOf(text);
    expect(scenario).toBe("syria-2016-09");
    expect(steps.map(({ kind }) => kind)).toEqual(["predict", "run", "reveal", "explain", "debrief"]);
    expect(steps[1]!.see).toMatchObject({ seed: 7, parameters: { leakRate: 0 }, panels: ["tallies"], at: 0 });
    expect(steps[2]!.see).toMatchObject({ at: 50, truth: true, hypotheses: { "deir-ez-zor": false } });
  });

  test("takes steps after it, whose minutes are added up and whose ids are their own", () => {
    const twice = withStep(withStep(text, STEP, RUN, SEEN), STEP, RUN, SEEN);
    expect(problemsOf(twice)).toEqual([]);
    const { steps, minutes } = formOf(twice);
    expect(minutes).toBe(formOf(text).minutes + 8);
    expect(steps.slice(5).map(({ id }) => id)).toEqual(["who-said-so", "who-said-so-2"]);
    expect(steps[5]).toMatchObject({ title: STEP.title, say: STEP.say, notes: STEP.notes, see: { panels: ["why"] } });
  });

  test("takes a step to predict with a question of its own to rewrite", () => {
    const asked = withStep(text, { ...STEP, kind: "predict", panels: [] }, RUN, SEEN);
    // A prediction is asked before anything is revealed; the teacher is told, by line.
    expect(formOf(asked).steps.at(-1)!.predict!.options).toHaveProperty("first");
  });

  test("says as a comment what a lesson cannot say", () => {
    const interventions = [{ at: 9000, change: { kind: "publish", document: "main-text" } }] as const;
    const changed = lessonOfRun({ ...RUN, recipe: { ...recipe, interventions } }, SEEN, []);
    expect(changed).toMatch(/^# Not to be said in a lesson/);
  });
});

describe("a lesson made on the page in another language", () => {
  afterEach(() => setLanguage(null));

  test.each([ARABIC, FRENCH, RUSSIAN])("is sound, and has no text in English: $code", (language) => {
    setLanguage(language);
    const text = withStep(lessonOfRun(RUN, SEEN, ["tallies"]), { ...STEP, kind: "explain" }, RUN, SEEN);
    expect(problemsOf(text)).toEqual([]);
    const { title, question, aims, note, steps, handout } = formOf(text);
    const told = [title, question, note, ...aims, ...handout.flatMap(({ ask, key }) => [ask, key])];
    const begun = steps.slice(0, 5).flatMap((step) => [step.title, step.say, step.notes, step.predict?.question ?? ""]);
    for (const said of [...told, ...begun]) expect(said).not.toMatch(/\b(?:the|you|what|your|answer|A lesson)\b/i);
  });
});

describe("the reader of a lesson that somebody brings", () => {
  const text = lessonOfRun(RUN, SEEN, ["tallies"]);

  test("works out what the runs say only for one that is to be played", () => {
    const asked = text.replace(
      'first: { text: "One answer" }\n        second: { text: "Another answer" }',
      "short: { text: Short, below: 4 }\n        long: { text: Long, from: 4 }\n      measure: dutiesDisputed",
    );
    const read = (toPlay: boolean) => lessonFrom(asked, "mine.yaml", load, toPlay);
    const [played, checked] = [read(true), read(false)];
    if (!played.ok || !checked.ok) throw new Error(JSON.stringify([played, checked]));
    expect(Object.keys(checked.value.figures)).toEqual([]);
    expect(played.value.figures.guess!.runs).toBe(100);
    expect(played.value.seeds).toEqual({ "syria-2016-09": SCENARIO.form.seed });
  });

  test("says line and column of what is wrong, and never throws", () => {
    const bad = lessonFrom(text.replace("kind: run", "kind: runs"), "mine.yaml", load, true);
    if (bad.ok) throw new Error("it was read");
    expect(bad.problems[0]).toMatchObject({ file: "mine.yaml", hint: 'did you mean "run"?' });
    expect(bad.problems[0]!.line).toBeGreaterThan(10);
    for (const odd of ["", "lesson: 1", "[", "\u0000", "scenario: x".repeat(9)])
      expect(lessonFrom(odd, "mine.yaml", load, true).ok).toBe(false);
  });
});
