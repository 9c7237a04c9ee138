import type * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InterventionSchema } from "../../sim/index.ts";
import { LessonSchema } from "../../sim/lesson/schema.ts";
import { ScenarioSchema } from "../../sim/scenario/schema.ts";
import { fetchRefusals, refusalWords } from "../../viz/share/refusal-words.ts";
import { LANGUAGE as ARABIC } from "../../viz/words/arabic/index.ts";
import { REFUSALS as ARABIC_REFUSALS } from "../../viz/words/arabic/refusals/index.ts";
import { LANGUAGE as FRENCH } from "../../viz/words/french/index.ts";
import { REFUSALS as FRENCH_REFUSALS } from "../../viz/words/french/refusals/index.ts";
import { setLanguage } from "../../viz/words/language.ts";
import type { RefusalWords } from "../../viz/words/refusals.ts";
import { LANGUAGE as RUSSIAN } from "../../viz/words/russian/index.ts";
import { REFUSALS as RUSSIAN_REFUSALS } from "../../viz/words/russian/refusals/index.ts";
import { filesBelow, sourceOf } from "../house/sources.ts";

/**
 * The compiler holds each language to a word for every phrase of the readers. Here: that a phrase is known again in what a reader says,
 * that nothing which belongs into it is lost, that schemas say nothing else, and that nobody goes round the list of phrases.
 */

const LANGUAGES = [
  { language: ARABIC, words: ARABIC_REFUSALS },
  { language: FRENCH, words: FRENCH_REFUSALS },
  { language: RUSSIAN, words: RUSSIAN_REFUSALS },
] as const;

const PHRASES = Object.keys(ARABIC_REFUSALS);

/** Each place by its own number, and what is a text by its own name: both are to be found again. */
const NUMBERS: Readonly<Record<string, string>> = { count: "37", other: "41", min: "43", max: "47", most: "53" };
const placesOf = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, place]) => place!);
const filling = (place: string) => NUMBERS[place] ?? `mark-${place}`;
const said = (phrase: string) => phrase.replace(/\{(\w+)\}/g, (_, place: string) => filling(place));
const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "");

function own(words: RefusalWords, phrase: string): string {
  const word = (words as Readonly<Record<string, string | ((given: Readonly<Record<string, string>>) => string)>>)[
    phrase
  ]!;
  if (typeof word === "string") return said(word);
  return word(Object.fromEntries(placesOf(phrase).map((place) => [place, filling(place)])));
}

describe.each(LANGUAGES)("$language.code", ({ language, words }) => {
  beforeAll(async () => {
    setLanguage(language);
    await fetchRefusals();
  });
  afterAll(() => setLanguage(null));

  test("has a text for every phrase, the same phrases in each language", () => {
    expect(PHRASES.length).toBeGreaterThan(200);
    expect(Object.keys(words).sort()).toEqual([...PHRASES].sort());
    expect(PHRASES.filter((phrase) => own(words, phrase).trim() === "")).toEqual([]);
  });

  test("knows every phrase again in what a reader says, and no other for it", () => {
    const mistaken = PHRASES.filter((phrase) => plain(refusalWords(said(phrase)) ?? "") !== plain(own(words, phrase)));
    expect(mistaken).toEqual([]);
  });

  test("loses nothing that belongs into a phrase", () => {
    const lost = PHRASES.flatMap((phrase) =>
      placesOf(phrase)
        .filter((place) => place !== "rows" && !own(words, phrase).includes(filling(place)))
        .map((place) => `${phrase}: ${place}`),
    );
    expect(lost).toEqual([]);
  });

  test("leaves nothing in English by accident", () => {
    const same = PHRASES.filter((phrase) => own(words, phrase) === said(phrase));
    expect(same.filter((phrase) => !(language.code === "fr" && SHARED_WITH_FRENCH.has(phrase)))).toEqual([]);
    if (language.code === "fr") return;
    const stray = PHRASES.flatMap((phrase) =>
      (
        own(words, phrase)
          .replace(/mark-\w+/g, "")
          .match(/[A-Za-z][A-Za-z-]{2,}/g) ?? []
      )
        .filter((word) => !FORM_NAMES.has(word))
        .map((word) => `${phrase}: ${word}`),
    );
    expect(stray).toEqual([]);
  });

  test("says what each schema wants of a file", () => {
    const messages = [ScenarioSchema, LessonSchema, InterventionSchema].flatMap((schema) => messagesIn(schema));
    expect(messages.length).toBeGreaterThan(200);
    expect([...new Set(messages)].filter((message) => refusalWords(message) === null)).toEqual([]);
  });
});

/** Names of the form, its examples, and formats, which are the same in every language. */
const FORM_NAMES = new Set(
  `YAML CSV JSON UTC Truce truce journal null true false min csv syria renew government data claims extends sourceTable sources
  belligerent document horizon preHistory presence with ownExcitation crossExcitation debrief run predict from below
  minute hour day acts deaths syria- renew`.split(/\s+/),
);

const SHARED_WITH_FRENCH = new Set(["a scenario"]);

/** Every message that a schema may give. A literal of a variant gives none, as the variant speaks for it, and names are always texts. */
function messagesIn(schema: v.GenericSchema, silent = false): string[] {
  const { type, kind, message, entries, options, wrapped, item, key, value, pipe } = schema as unknown as Parts;
  const gives = (kind === "schema" || kind === "validation") && type !== "optional" && type !== "unknown" && !silent;
  if (gives) expect(typeof message, `${type} has words of its own`).toBe("string");
  const variants = type === "variant" ? (options as readonly Parts[]) : [];
  const named = typeof key === "object" ? key : undefined;
  const inner: readonly (Parts | undefined)[] = [
    ...Object.values(entries ?? {}),
    wrapped,
    item,
    value,
    ...(pipe?.slice(1) ?? []),
  ];
  return [
    ...(gives ? [message!] : []),
    ...inner.flatMap((one) => (one === undefined ? [] : messagesIn(one as never))),
    ...(named === undefined ? [] : messagesIn(named as never, named.type === "string" && named.pipe === undefined)),
    ...variants.flatMap(({ entries: rows, message: whole }) => [
      whole!,
      ...Object.values(rows!).flatMap((one) => messagesIn(one as never, one.type === "literal")),
    ]),
  ];
}

interface Parts {
  readonly type: string;
  readonly kind: string;
  readonly message?: string;
  readonly entries?: Readonly<Record<string, Parts>>;
  readonly options?: readonly unknown[];
  readonly wrapped?: Parts;
  readonly item?: Parts;
  readonly key?: Parts | string;
  readonly value?: Parts;
  readonly pipe?: readonly Parts[];
}

test("none but files that no page reads are refused in English alone, and nobody else makes a phrase of a text", () => {
  const found = filesBelow("sim").filter((file) => /\binEnglish\(|\bas Said\b/.test(sourceOf(file)));
  expect(found.sort()).toEqual([
    "sim/experiment/experiment-file.ts",
    "sim/experiment/experiment-schema.ts",
    "sim/journal/codec/fault.ts",
    "sim/lesson/translation.ts",
    "sim/refusals/said.ts",
    "sim/scenario/issues.ts",
  ]);
});
