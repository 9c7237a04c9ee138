import {
  checkLesson,
  manyRuns,
  type Result,
  readLesson,
  readScenario,
  type Scenario,
  scenariosOfLesson,
} from "../../sim/index.ts";
import type { Lesson } from "../teach/lesson.ts";
import { madeLesson } from "../teach/made-lesson.ts";
import { OWN } from "../teach/own/own-slug.ts";

/**
 * A lesson's file, read like those of the house. `load` gives the texts of scenarios, null for one that has not come yet: then
 * what is wrong does not count. To be played it needs its figures, which take a hundred runs a prediction.
 */
export function lessonFrom(
  text: string,
  name: string,
  load: (file: string) => string | null,
  toPlay: boolean,
): Result<Lesson> {
  const read = readLesson(text, name);
  if (!read.ok) return read;
  const scenarios: Record<string, Scenario> = {};
  for (const slug of scenariosOfLesson(read.value.form)) {
    const file = `${slug}.yaml`;
    const found = load(file);
    const scenario = found === null ? null : readScenario(found, { file, load });
    if (scenario?.ok) scenarios[slug] = scenario.value;
  }
  const checked = checkLesson(read.value, scenarios);
  if (!checked.ok) return checked;
  return { ok: true, value: madeLesson(OWN, checked.value, scenarios, toPlay ? manyRuns(scenarios) : null) };
}
