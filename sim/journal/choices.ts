import { pick } from "../kernel/index.ts";
import { Engine, type Note } from "../model/index.ts";
import type { Entry, Journal } from "./journal.ts";

type Odds = Extract<Note, { note: "odds" }>;

/** A choice that came up in a run, with the entry at which it did. */
export interface ChoiceMade {
  readonly entry: Entry;
  readonly note: Odds & Required<Pick<Odds, "decision">>;
}

/**
 * Every choice that there was in a run, those included that the model takes by rule: their notes are not in the journal, so
 * each stretch between keyframes is run again and asked for them.
 */
export function choicesOf({ entries, keyframes }: Journal): ChoiceMade[] {
  return keyframes.flatMap(({ entry: from, snapshot }, at) => {
    const engine = new Engine(snapshot, { noting: true, asking: true });
    const to = keyframes[at + 1]?.entry ?? entries.length;
    return entries.slice(from, to).flatMap((entry) => {
      engine.step();
      return engine.notes.flatMap((note) => (isChoice(note) ? [{ entry, note }] : []));
    });
  });
}

/** What the model would have chosen: the choice on which its draw fell, whoever then took another. */
export function choiceOfTheModel({ roll, decision: { choices, probabilities } }: ChoiceMade["note"]): string {
  return choices[pick(roll, probabilities)]!;
}

function isChoice(note: Note): note is ChoiceMade["note"] {
  return note.note === "odds" && note.decision !== undefined;
}
