import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  describeProblem,
  type LessonForm,
  readLesson,
  readTranslation,
  translate,
  translationJsonSchemaText,
} from "../../sim/index.ts";
import { LANGUAGES } from "../../viz/words/language.ts";
import { LESSONS, lessonText } from "./support.ts";

const OTHERS = LANGUAGES.filter((code) => code !== "en");

function formOf(name: string): LessonForm {
  const read = readLesson(lessonText(name), name);
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join("\n"));
  return read.value.form;
}

/** Everything that is wrong with a translation's text, or the lesson in its words. */
function translated(text: string, name: string) {
  const read = readTranslation(text, `ar/${name}`);
  return read.ok ? translate(read.value, formOf(name)) : read;
}

/** Every text of a lesson, by where it stands. */
function textsIn(value: unknown, path = ""): Readonly<Record<string, string>> {
  if (typeof value === "string") return { [path]: value };
  if (typeof value !== "object" || value === null) return {};
  const rows = Object.entries(value).map(([key, item]) => textsIn(item, `${path}/${key}`));
  return Object.assign({}, ...rows);
}

/** What is not for readers: ids, names of scenarios and sources, kinds. */
const NOT_TOLD = /\/(?:id|kind|measure|scenario|\$schema)$|^\/sources\/|\/panels\//;

describe.each(OTHERS)("in %s", (code) => {
  test.each(LESSONS)("%s has every text, and no text that is still English", (name) => {
    const lesson = formOf(name);
    const found = translated(lessonText(`${code}/${name}`), name);
    if (!found.ok) throw new Error(found.problems.map(describeProblem).join("\n"));
    const english = textsIn(lesson);
    const other = textsIn(found.value);
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
    const told = Object.keys(english).filter((path) => !NOT_TOLD.test(path));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((path) => other[path] === english[path])).toEqual([]);
    expect(told.filter((path) => code !== "fr" && /[A-Za-z]/.test(other[path]!))).toEqual([]);
  });

  test.each(LESSONS)("%s is otherwise the same lesson: ids, minutes, what is asked and what is seen", (name) => {
    const lesson = formOf(name);
    const found = translated(lessonText(`${code}/${name}`), name);
    expect(found.ok && bones(found.value)).toEqual(bones(lesson));
    expect(lessonText(`${code}/${name}`).split("\n")[0]).toBe(
      "# yaml-language-server: $schema=../../schema/translation.schema.json",
    );
  });
});

function bones({ minutes, scenario, sources, steps, handout }: LessonForm) {
  return {
    minutes,
    scenario,
    sources,
    steps: steps.map(({ id, kind, minutes: long, see, predict }) => ({
      ...{ id, kind, long, see, measure: predict?.measure },
      options: Object.entries(predict?.options ?? {}).map(([option, { from, below }]) => ({ option, from, below })),
      line: predict?.line && { days: predict.line.days, most: predict.line.most },
    })),
    lines: handout.map(({ lines }) => lines),
  };
}

test("the published JSON Schema is the validator's", async () => {
  await expect(translationJsonSchemaText()).toMatchFileSnapshot("../../scenarios/schema/translation.schema.json");
});

describe("a translation is refused, with the place and what was wanted,", () => {
  const name = "publish-the-text.yaml";
  const text = readFileSync(new URL(`../../scenarios/lessons/fr/${name}`, import.meta.url), "utf8");

  test.each([
    ["for a step that the lesson has not", "\n  secret:\n", "\n  secrte:\n", 'did you mean "secret"?'],
    ["for a step that is missing", "\n  secret:\n", "\n  secrte:\n", 'wanted the step "secret" of the lesson'],
    ["for an option that the lesson has not", "        falls:", "        fall:", 'did you mean "falls"?'],
    ["for a line without its unit", "      unit: manquements par jour\n", "", "wanted the line's unit"],
    [
      "for a unit where no line is drawn",
      "      options:\n",
      "      unit: jours\n      options:\n",
      "no unit without a line",
    ],
    [
      "for a question where nothing is predicted",
      "    title: Le texte reste secret\n",
      "    title: Le texte\n    predict: { question: Quoi }\n",
      "no prediction, as the step has none",
    ],
    ["for an aim too few", /aims:\n {2}- .*\n/, "aims:\n", "wanted 3, as the lesson has, found 2"],
    ["for a text that is empty", "title: Fallait-il publier le texte ?", 'title: ""', "a text that is not empty"],
  ])("%s", (_, from, to, wanted) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const found = translated(changed, name);
    const problems = found.ok ? [] : found.problems;
    expect(problems.map(describeProblem).join("\n")).toContain(wanted);
    for (const problem of problems)
      expect(problem).toMatchObject({ file: `ar/${name}`, line: expect.any(Number), column: expect.any(Number) });
  });
});
