import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkLesson,
  LANGUAGES,
  type Language,
  type ManyRuns,
  manyRuns,
  readLesson,
  readTranslation,
  type Scenario,
  translate,
} from "../../sim/index.ts";
import type { Lesson } from "../teach/lesson.ts";
import { madeLesson } from "../teach/made-lesson.ts";
import { readScenarios, sound } from "./scenarios.ts";

/** The lessons in every language, the shortest first. */
export type Lessons = Readonly<Record<Language, readonly Lesson[]>>;

/** All lessons of a folder of scenarios. Throws with every problem of the first bad file. */
export function readLessons(folder: string): Lessons {
  const scenarios = Object.fromEntries(readScenarios(folder).map((scenario) => [scenario.slug, scenario]));
  const made = manyRuns(scenarios);
  const names = readdirSync(join(folder, "lessons")).filter((name) => name.endsWith(".yaml"));
  const lessons = names.map((name) =>
    lessonOf(name.slice(0, -5), readFileSync(join(folder, "lessons", name), "utf8"), scenarios, made),
  );
  lessons.sort((a, b) => a.form.minutes - b.form.minutes);
  const inLanguage = (code: Language) => lessons.map((lesson) => translated(lesson, code, folder));
  return Object.fromEntries(LANGUAGES.map((code) => [code, inLanguage(code)])) as unknown as Lessons;
}

/** A lesson speaks every language of the page: one that is missing stops the build. */
function translated(lesson: Lesson, code: Language, folder: string): Lesson {
  if (code === "en") return lesson;
  const file = `lessons/${code}/${lesson.slug}.yaml`;
  const texts = sound(readTranslation(readFileSync(join(folder, file), "utf8"), file));
  return { ...lesson, form: sound(translate(texts, lesson.form)) };
}

function lessonOf(slug: string, text: string, scenarios: Readonly<Record<string, Scenario>>, made: ManyRuns): Lesson {
  const read = sound(readLesson(text, `lessons/${slug}.yaml`));
  const form = sound(checkLesson(read, scenarios));
  return madeLesson(slug, form, scenarios, made);
}
