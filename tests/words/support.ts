import type { Entry } from "../../sim/index.ts";

/** What stands in a sentence when a name, a number or a term is missing. */
export const BROKEN = /undefined|null|NaN|\[object| {2}|, ,|\(\)|\.\.$/;

/** What the model's own names in the notes are: rules and parts. */
export function termsUsed(entries: readonly Entry[]): readonly string[] {
  const used = entries
    .flatMap(({ notes }) => notes)
    .flatMap((note) => [...(note.note === "odds" ? [note.rule] : []), ...note.parts.map(({ part }) => part)]);
  return [...new Set(used)];
}
