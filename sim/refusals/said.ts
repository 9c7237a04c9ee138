import type { FormPhrase } from "./form.ts";
import type { JournalPhrase } from "./journal.ts";
import type { LessonPhrase } from "./lesson.ts";
import type { MeaningPhrase } from "./meaning.ts";
import type { TextPhrase } from "./text.ts";

/** All that readers of files may say. Whoever says it in another language has a word for each, or does not compile. */
export type Phrase = TextPhrase | FormPhrase | MeaningPhrase | LessonPhrase | JournalPhrase;

/** Names in braces: what of the file, or of the rules, belongs into a phrase. */
export type Places<P extends string> = P extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

declare const said: unique symbol;

/** What a reader says: a phrase whose places are filled, or something that stands in the file. Of no other origin. */
export type Said = string & { readonly [said]: true };

type Given<P extends Phrase> = [Places<P>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Places<P>, string | number>>];

export function say<P extends Phrase>(phrase: P, ...[values]: Given<P>): Said {
  const given = values as Readonly<Record<string, string | number>> | undefined;
  return phrase.replace(/\{(\w+)\}/g, (_, place: string) => String(given![place])) as Said;
}

/** What stands in the file, or a name or figure that is the same in every language. */
export function asItStands(value: string | number | boolean): Said {
  return String(value) as Said;
}

/** A name of the file's. */
export function named(name: string): Said {
  return `"${name}"` as Said;
}

/** For files that none but the command line reads, which speaks English. */
export function inEnglish(text: string): Said {
  return text as Said;
}
