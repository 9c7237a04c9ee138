import * as v from "valibot";
import { PARAMETER_IDS, PARAMETERS } from "../model/index.ts";
import { say } from "../refusals/index.ts";
import * as p from "../scenario/schema-parts.ts";

/** The form of a lesson's file, version 1: what a class is asked, shown and told, step by step. */

/** The panels of the page that a step may show, by their ids. A test holds this to the page's own list. */
export const PANEL_IDS = [
  "tallies",
  "parties",
  "trust",
  "why",
  "explore",
  "outcomes",
  "feed",
  "documents",
  "sectors",
  "obligations",
  "parameters",
  "compare",
  "story",
] as const;

/** In the order of a lesson: nothing is revealed that has not been predicted and run before. */
export const STEP_KINDS = ["predict", "run", "reveal", "explain", "debrief"] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** More than three pictures on a projector are none. */
export const MOST_PANELS = 3;

const parameter = (id: (typeof PARAMETER_IDS)[number]) => {
  const { min, max, unit } = PARAMETERS[id];
  return v.optional(p.numberOf(unit, min, max));
};
const Parameters = p.row(
  Object.fromEntries(PARAMETER_IDS.map((id) => [id, parameter(id)])) as Record<string, ReturnType<typeof parameter>>,
);

const See = p.row({
  scenario: v.optional(v.pipe(p.Slug, v.description("The lesson's own where left out"))),
  seed: v.optional(v.pipe(p.whole(0, 9007199254740991), v.description("The scenario's own where left out"))),
  parameters: v.optional(
    v.pipe(
      Parameters,
      v.description("Numbers that the step sets, and shows first: it can name one at the value the scenario has"),
    ),
  ),
  hypotheses: v.optional(v.record(p.Id, p.Flag, say("a mapping from hypotheses to true or false"))),
  panels: v.pipe(
    p.list(p.oneOf(PANEL_IDS), MOST_PANELS, "panels"),
    v.description("Panels of the page, at most three; the others are locked"),
  ),
  at: v.optional(
    v.pipe(
      p.number(-1000, 10_000, (range) => say("hours from {min} to {max}", range)),
      v.description("Hours since the onset; the end where left out"),
    ),
  ),
  truth: v.optional(v.pipe(p.Flag, v.description("Whether the simulator's ground truth is shown"))),
  beside: v.optional(v.pipe(p.Flag, v.description("Whether the claims published at the time lie beside"))),
});

const Option = p.row({
  text: p.Text,
  from: v.optional(v.pipe(v.number(say("a number")), v.description("Least value of the measure for which this is so"))),
  below: v.optional(v.pipe(v.number(say("a number")), v.description("Value from which on it is no longer so"))),
});

const Predict = p.row({
  question: p.Text,
  measure: v.optional(
    v.pipe(
      v.string(say("the id of a measure")),
      v.description("What the options are about; left out where only the class can answer"),
    ),
  ),
  options: v.optional(v.pipe(p.table(Option, 4, "options"), v.description("Two to four, of which one is chosen"))),
  line: v.optional(
    v.pipe(
      p.row({
        days: p.whole(2, 14),
        most: v.pipe(p.number(1, 100_000), v.description("Top of the axis")),
        unit: p.Text,
      }),
      v.description("Instead of options: breaches a day by both sides, to be drawn"),
    ),
  ),
});

const Step = p.row({
  id: p.Id,
  kind: p.oneOf(STEP_KINDS),
  title: p.Text,
  minutes: v.pipe(
    p.number(0.5, 45, (range) => say("minutes from {min} to {max}", range)),
    v.description("How long it takes"),
  ),
  say: v.pipe(p.Text, v.description("What the class reads")),
  notes: v.pipe(p.Text, v.description("What only the teacher reads")),
  see: v.optional(See),
  predict: v.optional(Predict),
});

export const LessonSchema = v.pipe(
  p.row({
    lesson: v.pipe(v.literal(1, say("1, the version of the form")), v.description("Version of the form: 1")),
    $schema: v.optional(p.Text),
    title: p.Text,
    question: v.pipe(p.Text, v.description("The question of the lesson")),
    minutes: v.pipe(p.whole(5, 90), v.description("How long the lesson takes: the sum of its steps")),
    aims: v.pipe(p.list(p.Text, 6, "aims"), v.minLength(1, say("an aim"))),
    note: v.pipe(p.Text, v.description("Content note: what a teacher should know and say before")),
    scenario: p.Slug,
    sources: p.Sources,
    steps: v.pipe(p.list(Step, 24, "steps"), v.minLength(5, say("at least five steps"))),
    handout: v.pipe(
      p.list(p.row({ ask: p.Text, lines: p.whole(1, 20), key: p.Text }), 12, "questions"),
      v.minLength(1, say("a question")),
      v.description("Questions to print, the lines left for writing, and what the answer key says"),
    ),
  }),
  v.title("Truce lesson"),
  v.description("A lesson: predict, run, reveal, explain, debrief. Version 1 of the form."),
);

export type LessonForm = v.InferOutput<typeof LessonSchema>;
export type LessonStep = LessonForm["steps"][number];
export type LessonSee = NonNullable<LessonStep["see"]>;
export type LessonPredict = NonNullable<LessonStep["predict"]>;
