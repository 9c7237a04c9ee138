import type { LessonForm, LessonStep } from "../../sim/index.ts";
import type { Lesson } from "../../viz/teach/lesson.ts";

/** A lesson of fixed steps with fixed figures, to be drawn: it plays nothing. */

const step = (id: string, kind: LessonStep["kind"], rest: Partial<LessonStep> = {}): LessonStep => ({
  id,
  kind,
  title: `The step to ${kind}`,
  minutes: 2,
  say: "A sentence that the class reads, long enough to be broken into two lines where there is little room for it.",
  notes: "For the teacher.",
  ...rest,
});

const form: LessonForm = {
  lesson: 1,
  title: "A lesson to be drawn",
  question: "What does it look like?",
  minutes: 12,
  aims: ["To be looked at."],
  note: "Nothing happens in it.",
  scenario: "syria-2016-09",
  sources: [],
  steps: [
    step("guess", "predict", {
      predict: {
        question: "How many?",
        measure: "stood",
        options: {
          few: { text: "Few", below: 10 },
          some: { text: "Some", from: 10, below: 20 },
          many: { text: "Many" },
        },
      },
    }),
    step("line", "predict", {
      predict: { question: "How many a day?", line: { days: 7, most: 140, unit: "breaches a day" } },
    }),
    step("play", "run", { see: { panels: ["tallies"], at: 0 } }),
    step("shown", "reveal", { see: { panels: ["tallies", "why"], truth: true } }),
    step("why", "explain"),
    step("talk", "debrief"),
  ],
  handout: [{ ask: "What did it look like?", lines: 2, key: "Like this." }],
};

const runs = { scenario: "syria-2016-09", seed: "42", runs: 100, version: "0.1.0" };

export const LESSON: Lesson = {
  slug: "fixed",
  form,
  figures: {
    guess: { ...runs, shares: { few: 0.1, some: 0.65, many: 0.25 }, own: "some", days: null },
    line: {
      ...runs,
      shares: null,
      own: null,
      days: [[12, 20, 31], [20, 34, 52], [28, 45, 70], [30, 52, 84], [33, 60, 96], [36, 66, 104], null],
    },
  },
  seeds: { "syria-2016-09": 42 },
  sources: [],
};
