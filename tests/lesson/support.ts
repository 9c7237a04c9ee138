import { readdirSync, readFileSync } from "node:fs";
import { checkLesson, type LessonForm, readLesson, type Scenario, scenariosOfLesson } from "../../sim/index.ts";
import { load, shipped } from "../scenario/support.ts";

const FOLDER = new URL("../../scenarios/lessons/", import.meta.url);

export const LESSONS = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));

export function lessonText(name: string): string {
  return readFileSync(new URL(name, FOLDER), "utf8");
}

export function scenariosFor(form: LessonForm): Readonly<Record<string, Scenario>> {
  const names = scenariosOfLesson(form).filter((name) => load(`${name}.yaml`) !== null);
  return Object.fromEntries(names.map((name) => [name, shipped(name)]));
}

/** Everything that is wrong with a text, as a reader meets it: first its form, then what it refers to. */
export function problemsOf(text: string) {
  const read = readLesson(text, "lesson.yaml");
  if (!read.ok) return read.problems;
  const checked = checkLesson(read.value, scenariosFor(read.value.form));
  return checked.ok ? [] : checked.problems;
}
