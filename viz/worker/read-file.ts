import {
  checksumOf,
  checksumOfJournal,
  describeFault,
  type Problem,
  play,
  readJournal,
  readScenario,
  type Scenario,
  type Settings,
} from "../../sim/index.ts";
import type { ScenarioCard } from "../scenario-card.ts";
import { type Ending, endingOf } from "../select/outcome.ts";
import type { Lesson } from "../teach/lesson.ts";
import { cardOf } from "./card-of.ts";
import type { Refusal } from "./protocol.ts";
import { lessonFrom } from "./read-lesson.ts";

/** Reads a stranger's file away from the page, so that no text, however large or odd, can freeze or harm it. */

export interface FileRequest {
  readonly id: number;
  /** "lesson-text" is read without the runs that playing it needs. */
  readonly kind: "scenario" | "journal" | "lesson" | "lesson-text";
  readonly name: string;
  readonly text: string;
  /** Names of the files that could be had, and those that have been fetched. */
  readonly offered: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

export type FileReply =
  | { readonly id: number; readonly kind: "needs"; readonly names: readonly string[] }
  | {
      readonly id: number;
      readonly kind: "scenario";
      readonly scenario: Scenario;
      readonly card: ScenarioCard;
      /** How its first run ends, and what a sentence of that needs. */
      readonly preview: { readonly ending: Ending; readonly settings: Settings };
    }
  | { readonly id: number; readonly kind: "journal"; readonly run: OpenedRun }
  | { readonly id: number; readonly kind: "lesson"; readonly lesson: Lesson }
  | { readonly id: number; readonly kind: "refused"; readonly problems: readonly FileProblem[] };

/** What is wrong, and where it stands. */
export type FileProblem = Pick<Problem, "file" | "line" | "column"> & Refusal;

/** What a journal says of how to make its run again. */
export interface OpenedRun {
  readonly scenario: string;
  readonly seed: string;
  readonly checksum: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly hypotheses: Readonly<Record<string, boolean>>;
  readonly interventions: readonly { readonly at: number; readonly change: { readonly kind: string } }[];
}

/** Never throws. */
export function readFile(request: FileRequest): FileReply {
  const { id, name } = request;
  try {
    if (request.kind === "scenario") return scenarioFrom(request);
    return request.kind === "journal" ? journalFrom(request) : lessonOf(request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, kind: "refused", problems: [{ file: name, line: 1, column: 1, message }] };
  }
}

/** What has been fetched, and what is still to be. */
function loading({ offered, files }: FileRequest) {
  const needs = new Set<string>();
  const load = (wanted: string) => {
    if (Object.hasOwn(files, wanted)) return files[wanted]!;
    if (offered.includes(wanted)) needs.add(wanted);
    return null;
  };
  return { needs, load };
}

function refused(id: number, problems: readonly Problem[]): FileReply {
  return { id, kind: "refused", problems };
}

function lessonOf(request: FileRequest): FileReply {
  const { id, name, text, kind } = request;
  const { needs, load } = loading(request);
  const read = lessonFrom(text, name, load, kind === "lesson");
  if (needs.size > 0) return { id, kind: "needs", names: [...needs] };
  return read.ok ? { id, kind: "lesson", lesson: read.value } : refused(id, read.problems);
}

function scenarioFrom(request: FileRequest): FileReply {
  const { id, name, text } = request;
  const { needs, load } = loading(request);
  const result = readScenario(text, { file: name, load });
  if (needs.size > 0) return { id, kind: "needs", names: [...needs] };
  if (!result.ok) return refused(id, result.problems);
  const scenario = result.value;
  const card = { ...cardOf(scenario), slug: `own-${checksumOf({ name, text })}` };
  const first = play(scenario, String(card.seed));
  return {
    id,
    kind: "scenario",
    scenario,
    card,
    preview: { ending: endingOf(first, { truth: false }), settings: first.start.settings },
  };
}

function journalFrom({ id, name, text }: FileRequest): FileReply {
  const read = readJournal(text);
  if (!read.ok) {
    const { line, wanted, found, hint } = read.fault;
    const message = describeFault(read.fault, name).replace(`${name}:${line}: `, "");
    return { id, kind: "refused", problems: [{ file: name, line, column: 1, wanted, found, hint, message }] };
  }
  const { start, seed, interventions } = read.value;
  const { settings } = start;
  const hypotheses = Object.fromEntries(settings.hypotheses.map((item) => [item.id, item.on]));
  const run = {
    scenario: settings.scenario,
    seed,
    checksum: checksumOfJournal(read.value),
    parameters: settings.parameters,
    hypotheses,
    interventions,
  };
  return { id, kind: "journal", run };
}
