import type { Journal, ParameterId, Scenario, Settings } from "../../sim/index.ts";
import { EXPLORE } from "../words/english/explore.ts";
import { wordsOf } from "../words/language.ts";
import { type BranchPoint, branchesAt, branchesFrom } from "./branch-points.ts";
import type { Choices } from "./figure.ts";
import { parameterPanel } from "./parameters.ts";
import { isHidden } from "./secrecy.ts";

const words = wordsOf("explore", EXPLORE);

/** What could be otherwise from a moment on, in the order of how near it is. */
export interface Near {
  /** At the selected event. */
  readonly selected: readonly BranchPoint[];
  /** Choices that a party took last, up to the moment. */
  readonly decided: readonly BranchPoint[];
  /** From the moment on. */
  readonly from: readonly BranchPoint[];
}

/** Decisions that are looked back at. */
const BACK = 3;

export function nearTo(
  journal: Journal,
  scenario: Scenario,
  minute: number,
  seq: number | null,
  choices: Choices,
): Near {
  const { entries, start } = journal;
  const position = entries.findIndex(({ time }) => time >= minute);
  const selected = seq === null ? [] : branchesAt(journal, seq, choices);
  const decided: BranchPoint[] = [];
  let found = 0;
  for (let index = entries.length - 1; index >= 0 && found < BACK; index--) {
    const entry = entries[index]!;
    if (entry.time > minute || entry.time < start.settings.onset) continue;
    if (entry.seq === seq || isHidden(entry.event, choices.truth)) continue;
    if (!entry.notes.some((note) => note.note === "odds" && note.decision !== undefined)) continue;
    const points = branchesAt(journal, entry.seq, choices).filter(({ change }) => change.kind === "decide");
    if (points.length === 0) continue;
    decided.push(...points);
    found++;
  }
  return { selected, decided, from: branchesFrom(journal, scenario, minute, Math.max(0, position)) };
}

export interface NumberToChange {
  readonly id: ParameterId;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The numbers of the model as they are in a run: those that matter most, then the rest by group. */
export function numbersToChange(
  own: Settings,
  settings: Settings,
): readonly { readonly label: string; readonly rows: readonly NumberToChange[] }[] {
  const { leading, groups } = parameterPanel(own, settings);
  const plain = (rows: typeof leading): NumberToChange[] =>
    rows.map(({ id, label, unit, min, max, step }) => ({
      id,
      label,
      unit,
      min,
      max,
      step,
      value: settings.parameters[id],
    }));
  return [
    { label: words().mattering, rows: plain(leading) },
    ...groups.map(({ label, rows }) => ({ label, rows: plain(rows.filter((row) => !leading.includes(row))) })),
  ];
}
