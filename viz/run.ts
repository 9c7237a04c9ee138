import type { Journal, Scenario, Settings } from "../sim/index.ts";
import type { Recipe } from "./session.ts";

/** A run on screen, and what it was made from. */
export interface Run {
  readonly recipe: Recipe;
  readonly scenario: Scenario;
  readonly journal: Journal;
  /** What the scenario fixes when nothing is changed. */
  readonly own: Settings;
}

/** Where the play head may stand, in minutes of the run. */
export function reachOf({ journal }: Run): readonly [number, number] {
  const { settings } = journal.start;
  const first = settings.mode === "replay" ? (journal.entries[0]?.time ?? settings.onset) : settings.onset;
  return [Math.min(first, settings.onset), Math.max(journal.endedAt, first)];
}

/** Minute of the run at which a settled play head stands. */
export function minuteOf(run: Run, at: number | null): number {
  const [from, to] = reachOf(run);
  return at === null ? to : Math.min(to, Math.max(from, run.journal.start.settings.onset + at));
}

/** The settled play head of a minute: null at the end. */
export function atOf(run: Run, minute: number): number | null {
  return minute >= reachOf(run)[1] ? null : Math.round(minute) - run.journal.start.settings.onset;
}

export function sameRecipe(a: Recipe, b: Recipe): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
