import type { Note, Settings } from "../model/index.ts";
import { momentOf } from "./moment.ts";
import type { Words } from "./words.ts";

/** What a sentence needs beside its event: names as the scenario gives them, and times on the local calendar. */
export interface Say {
  readonly words: Words;
  /** Name of a party, reporter, sector, kind of act or document. An id that nobody has stands for itself. */
  name(id: string): string;
  /** A word of the scenario's own, such as how sure a record is: in this language where that has it, else as it is. */
  word(text: string): string;
  names(ids: readonly string[]): string[];
  /** "14 Sep 18:00". */
  time(minute: number): string;
  /** What the model calls a rule, a part, a result or a reason; what no language has words for stands as it is. */
  term(name: string): string;
  /** How a rule fell while the event was applied, as its notes say; null where they are not at hand. */
  result(rule: string): string | null;
}

/** Everything a scenario names, in this order; a reporter and a party may share an id, and then their name. */
const NAMED = ["parties", "reporters", "sectors", "kinds", "documents"] as const;

export function sayIn(words: Words, settings: Settings, notes: readonly Note[] = []): Say {
  const name = (id: string) => labelOf(id, settings, words);
  return {
    words,
    name,
    word: (text) => words.names[text] ?? text,
    names: (ids) => ids.map(name),
    time: (minute) => words.time(momentOf(minute, settings)),
    term: (term) => words.terms[term] ?? (settings.documents.some(({ id }) => id === term) ? name(term) : term),
    result: (rule) => {
      for (const note of notes) if (note.note === "odds" && note.rule === rule) return note.result;
      return null;
    },
  };
}

/** The name of whatever has this id: a party, a reporter, a sector, a kind of act, a document or an obligation. In English,
 * or as the scenario has it, unless the words of another language are given. */
export function labelOf(id: string, settings: Settings, words: Words | null = null): string {
  const given = givenName(id, settings);
  return words?.names[given] ?? given;
}

function givenName(id: string, settings: Settings): string {
  for (const list of NAMED) {
    for (const item of settings[list]) if (item.id === id) return item.name;
  }
  for (const obligation of settings.obligations) if (obligation.id === id) return obligation.what;
  return id;
}
