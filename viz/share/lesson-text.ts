import { STEP_KINDS, type StepKind } from "../../sim/index.ts";
import type { Run } from "../run.ts";
import type { Session } from "../session.ts";

/** Lesson files to begin from: five steps round what is on the page, to be rewritten, and further steps put after them. */

export interface StepText {
  readonly kind: StepKind;
  readonly title: string;
  readonly say: string;
  readonly notes: string;
  readonly minutes: number;
  /** Panels of the page, at most three; none where the step shows nothing. */
  readonly panels: readonly string[];
}

type Seen = Pick<Session, "at" | "truth" | "beside">;

/** A sound lesson about a run, in the teacher's hands to rewrite. */
export function lessonOfRun(run: Run, session: Seen, panels: readonly string[]): string {
  const { scenario, recipe } = run;
  const shown = panels.slice(0, 3);
  const begin = seenText(run, { ...session, at: 0, truth: false }, shown);
  const now = seenText(run, session, shown);
  const left = recipe.interventions.length;
  const steps = [
    stepText("guess", { ...BLANK.predict, panels: [] }, null),
    stepText("watch", BLANK.run, begin),
    stepText("look", BLANK.reveal, now),
    stepText("why", BLANK.explain, now),
    stepText("talk", { ...BLANK.debrief, panels: [] }, null),
  ];
  const minutes = STEP_KINDS.reduce((sum, kind) => sum + BLANK[kind].minutes, 0);
  const unsaid = left === 0 ? "" : `# Not to be said in a lesson: what this run does otherwise on the way (${left}).\n`;
  return `${unsaid}lesson: 1
title: ${JSON.stringify(`A lesson on: ${scenario.form.title}`)}
question: ${JSON.stringify(scenario.form.question)}
minutes: ${minutes}
aims:
  - Say what a class can do after this lesson.
note: >-
  This is about a war in which many people died, and somebody in the room may have fled it. Say so before you begin, and let
  anyone step out. Every number is simulated or somebody's claim.
scenario: ${recipe.scenario}
sources: []
handout:
  - ask: What did you expect, and what came out otherwise?
    lines: 4
    key: There is no one answer. Listen for reasons.
steps:
${steps.join("")}`;
}

const BLANK: Readonly<Record<StepKind, StepText>> = {
  predict: blank("predict", "Before you look", 2, "What do you expect?"),
  run: blank("run", "What happens", 3, "Play it, and watch."),
  reveal: blank("reveal", "What came out", 3, "Compare it with what you expected."),
  explain: blank("explain", "Why it came out so", 4, "Choose something, and ask why."),
  debrief: blank("debrief", "What we make of it", 8, "What would you need to know to be sure?"),
};

function blank(kind: StepKind, title: string, minutes: number, say: string): StepText {
  return { kind, title, minutes, say, notes: "What only you read.", panels: [] };
}

/** The file with a step more at its end, and its minutes added up. */
export function withStep(text: string, step: StepText, run: Run, session: Seen): string {
  const seen = step.panels.length > 0 ? seenText(run, session, step.panels) : null;
  const added = text.replace(/^minutes: *(\d+) *$/m, (_, minutes) => `minutes: ${Number(minutes) + step.minutes}`);
  return `${added.replace(/\s*$/, "\n")}${stepText(idFor(step.title, text), step, seen)}`;
}

function stepText(id: string, { kind, title, minutes, say, notes }: StepText, seen: string | null): string {
  const lines = [
    `  - id: ${id}`,
    `    kind: ${kind}`,
    `    title: ${JSON.stringify(title)}`,
    `    minutes: ${minutes}`,
    `    say: ${JSON.stringify(say)}`,
    `    notes: ${JSON.stringify(notes)}`,
    ...(seen === null ? [] : [`    see: ${seen}`]),
    ...(kind === "predict" ? PREDICTION : []),
  ];
  return `${lines.join("\n")}\n`;
}

const PREDICTION = [
  "    predict:",
  "      question: Your question",
  "      options:",
  "        first: { text: One answer }",
  "        second: { text: Another answer }",
];

/** What the page shows now, as a step of a lesson says it. JSON in one line is YAML as well. */
function seenText({ recipe, scenario }: Run, { at, truth, beside }: Seen, panels: readonly string[]): string {
  const { seed, parameters, hypotheses } = recipe;
  return JSON.stringify({
    // A seed that is a name, or a run of an ensemble, has no place in a file.
    ...(/^\d{1,15}$/.test(seed) && Number(seed) !== scenario.form.seed ? { seed: Number(seed) } : {}),
    ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    ...(Object.keys(hypotheses).length > 0 ? { hypotheses } : {}),
    panels,
    ...(at === null ? {} : { at: Math.round((at / 60) * 100) / 100 }),
    ...(truth ? { truth } : {}),
    ...(beside ? { beside } : {}),
  });
}

/** An id of its own, made from the title. */
function idFor(title: string, text: string): string {
  const stem = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 40);
  const base = stem === "" ? "step" : stem;
  const taken = (id: string) => new RegExp(`^ *- id: ${id} *$`, "m").test(text);
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken(id)) return id;
  }
}
