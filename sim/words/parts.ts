import type { Note, Part } from "../model/index.ts";

/** What a sentence tells of the parts that moved something: the largest first, those too small to see left out. */
export function partsToTell(parts: readonly Part[]): readonly Part[] {
  const seen = parts.filter(({ amount }) => Math.abs(amount) >= 0.005);
  return [...seen].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

export type Odds = Extract<Note, { note: "odds" }>;

/** What a draw below the chance means, in rules by which nobody decides. */
const BELOW: Readonly<Record<string, string>> = {
  "violence.thinning": "held back",
  "excluded.act": "goes ahead",
  "excluded.confusion": "hits protected forces",
};

/**
 * What a chance is the chance of, which is seldom what happened: the first of two answers; of more, each in the order in which
 * the draw is read; of a leak, the rule itself. Nothing where nothing was drawn.
 */
export function chancesOf({ rule, probability, roll, decision }: Odds): readonly (readonly [string, number])[] {
  if (roll === 0) return [];
  if (decision === undefined) return [[BELOW[rule] ?? rule, probability]];
  const { choices, probabilities } = decision;
  return choices.slice(0, choices.length === 2 ? 1 : choices.length).map((choice, i) => [choice, probabilities[i]!]);
}

/** The answer that the parts of a choice speak for; null where they speak for none. */
export function spokenFor(note: Note): string | null {
  return note.note === "odds" && note.parts.length > 0 ? (note.decision?.choices[0] ?? null) : null;
}

/** The document of "main-text leaked", a result that a rule writes; null for any other result. */
export function leakedBy(result: string): string | null {
  return /^(\S+) leaked$/.exec(result)?.[1] ?? null;
}
