import { STEP_KINDS, type StepKind } from "../../sim/index.ts";
import type { Run } from "../run.ts";
import type { Session } from "../session.ts";
import { MAKER } from "../words/english/maker.ts";
import { wordsOf } from "../words/language.ts";
import { spelt } from "../words/tell.ts";

const maker = wordsOf("maker", MAKER);
const words = () => maker().begun;

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
    stepText("guess", blank("predict"), null),
    stepText("watch", blank("run"), begin),
    stepText("look", blank("reveal"), now),
    stepText("why", blank("explain"), now),
    stepText("talk", blank("debrief"), null),
  ];
  const minutes = STEP_KINDS.reduce((sum, kind) => sum + MINUTES[kind], 0);
  const unsaid = left === 0 ? "" : `# ${words().unsaid(left)}\n`;
  return `${unsaid}lesson: 1
title: ${quoted(words().title(spelt(scenario.form.title)))}
question: ${quoted(spelt(scenario.form.question))}
minutes: ${minutes}
aims:
  - ${quoted(words().aim)}
note: ${quoted(words().note)}
scenario: ${recipe.scenario}
sources: []
handout:
  - ask: ${quoted(words().ask)}
    lines: 4
    key: ${quoted(words().key)}
steps:
${steps.join("")}`;
}

const MINUTES: Readonly<Record<StepKind, number>> = { predict: 2, run: 3, reveal: 3, explain: 4, debrief: 8 };

function blank(kind: StepKind): StepText {
  return { kind, ...words()[kind], minutes: MINUTES[kind], notes: words().notes, panels: [] };
}

/** As a file has it; a text in quotes is the same in YAML and JSON. */
const quoted = (text: string) => JSON.stringify(text);

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
    `    title: ${quoted(title)}`,
    `    minutes: ${minutes}`,
    `    say: ${quoted(say)}`,
    `    notes: ${quoted(notes)}`,
    ...(seen === null ? [] : [`    see: ${seen}`]),
    ...(kind === "predict" ? prediction() : []),
  ];
  return `${lines.join("\n")}\n`;
}

function prediction(): string[] {
  return [
    "    predict:",
    `      question: ${quoted(words().question)}`,
    "      options:",
    `        first: { text: ${quoted(words().first)} }`,
    `        second: { text: ${quoted(words().second)} }`,
  ];
}

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
