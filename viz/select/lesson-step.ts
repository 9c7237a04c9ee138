import type { LessonForm } from "../../sim/index.ts";
import { PANEL_WORDS } from "../words/english/page.ts";
import { STORY } from "../words/english/story.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { listed } from "../words/numbers.ts";
import { type Table, words as texts } from "./figure.ts";

const story = wordsOf("story", STORY);
const words = () => story().lesson;
const teach = wordsOf("teach", TEACH);
const panels = wordsOf("panels", PANEL_WORDS);

/** Where one is in a lesson, what stands beside it, and that the rest is locked. `at` counts from 1. */
export function lessonSummary({ title, steps }: LessonForm, at: number): string {
  const where = teach().step.where(at, steps.length);
  const shown = (steps[at - 1]?.see?.panels ?? []).filter((id) => id !== "story").map((id) => panels()[id].title);
  return shown.length === 0 ? words().alone(where, title) : words().beside(where, title, listed(shown));
}

/** All steps, for those who want to read the lesson as a whole. */
export function lessonTable({ title, steps }: LessonForm, at: number): Table {
  const { caption, step, here, does, name, says, kinds } = words();
  return {
    caption: caption(title),
    columns: [step, does, name, says].map(texts),
    rows: steps.map(({ kind, title: named, say }, index) => [
      index + 1 === at ? here(at) : index + 1,
      kinds[kind],
      named,
      say,
    ]),
  };
}
