import { describe, expect, test } from "vitest";
import {
  DECISIONS,
  ENGLISH,
  entrySentence,
  type Journal,
  LANGUAGES,
  labelOf,
  noteSentence,
  play,
  sentenceOf,
  type TruceEvent,
  timeLabel,
  WORDS,
  type Words,
} from "../../sim/index.ts";
import { readOrThrow, SHIPPED, shipped, VALLEYS } from "../scenario/support.ts";
import { BROKEN, termsUsed } from "./support.ts";

const RUNS: readonly (readonly [string, Journal])[] = SHIPPED.map((file) => [
  file,
  play(shipped(file.replace(".yaml", ""))),
]);

/** Turns that the scenario's own seed does not take. */
const MORE = [1, 2, 3, 4, 5, 6].map((seed) => play(shipped("syria-2016-09"), seed));

const OTHERS = LANGUAGES.filter((language) => language !== "en").map((language) => WORDS[language]);

/** Words that only English has, by which a sentence betrays that it was forgotten. */
const ENGLISH_LEFT: Readonly<Record<string, RegExp>> = {
  // Nothing but a unit that the duties name is written in Latin letters.
  ar: /[A-Za-z]/,
  ru: /[A-Za-z]/,
  fr: /\b(?:the|of|by|and|was|were|said|truce|deaths?|breach|breaches|acts?|forces of|to be|with|Road|group)\b/,
};

/** What a side calls another, in each language. */
const TAKES_SIDES: Readonly<Record<string, RegExp>> = {
  ar: /انتهاك|نظام الأسد|إرهاب|متمرد|عدو|عصابات|مليشي|ميليشي/,
  ru: /режим|террорист|боевик|мятежник|враг|бандформ/i,
  fr: /violation|régime|rebelle|terroris|ennemi|milice/i,
};

/** What the scenario says in words of its own is not the simulator's to translate. */
function withoutQuotes(event: TruceEvent): TruceEvent {
  const quoted =
    event.type === "claim.published" || (event.type === "statement.made" && !/ had pulled back /.test(event.text));
  return quoted ? ({ ...event, text: "–" } as TruceEvent) : event;
}

describe.each(OTHERS.map((words) => [words.language, words] as const))("in %s", (language, words) => {
  describe.each([...RUNS, ...MORE.map((run) => [`another run, ${run.seed}`, run] as const)])(
    "every entry of %s",
    (_, { entries, start }) => {
      const { settings } = start;
      const own = entries.map((entry) => ({ ...entry, event: withoutQuotes(entry.event) }));
      const sentences = [
        ...own.flatMap((entry) => [sentenceOf(entry.event, settings, words), entrySentence(entry, settings, words)]),
        ...entries.flatMap(({ notes }) => notes.map((note) => noteSentence(note, settings, words))),
      ];

      test("and each of its notes has one sentence, with nothing missing in it", () => {
        expect(
          sentences.filter((sentence) => !/^[^a-zа-яё].*[.!?]\)?$/.test(sentence) || BROKEN.test(sentence)),
        ).toEqual([]);
      });

      test("is told without English, and without the names that one side has for another", () => {
        expect(sentences.filter((sentence) => ENGLISH_LEFT[language]!.test(sentence))).toEqual([]);
        expect(sentences.filter((sentence) => TAKES_SIDES[language]!.test(sentence))).toEqual([]);
      });

      test("uses names and terms that the language has words for", () => {
        const named = [settings.parties, settings.reporters, settings.sectors, settings.kinds, settings.documents];
        const names = [
          ...named.flatMap((list) => list.map(({ name }) => name)),
          ...settings.obligations.map(({ what }) => what),
        ];
        const qualities = entries.flatMap(({ event }) =>
          event.type === "statement.made" ? event.status : event.type === "claim.published" ? event.qualifier : "",
        );
        const wanted = [...names, ...qualities].filter((text) => text !== "");
        expect([...new Set(wanted)].filter((text) => !(text in words.names))).toEqual([]);
        const terms = termsUsed(entries).filter((term) => !settings.documents.some(({ id }) => id === term));
        expect(terms.filter((term) => !(term in words.terms))).toEqual([]);
      });
    },
  );

  test("there are all the terms that English has", () => {
    expect(Object.keys(ENGLISH.terms).filter((term) => !(term in words.terms))).toEqual([]);
  });

  test("each choice that there is has a word, for runs in which a person took it", () => {
    expect(
      Object.values(DECISIONS)
        .flat()
        .filter((choice) => !(choice in words.terms)),
    ).toEqual([]);
  });

  test("each kind of event and note reads well, with names that are known and with names that only a file of one's own has", async () => {
    const september = RUNS.find(([file]) => file === "syria-2016-09.yaml")![1];
    const own = play(readOrThrow(VALLEYS), 1);
    await expect(firsts(september, words) + firsts(own, words)).toMatchFileSnapshot(`golden/${language}.txt`);
  });
});

/** The first of each kind of event and note that there is, as a story. */
function firsts({ entries, start: { settings } }: Journal, words: Words): string {
  const seen = new Set<string>();
  const first = (kind: string) => !seen.has(kind) && seen.add(kind) !== undefined;
  const lines = entries.flatMap((entry) => {
    const notes = entry.notes.filter((note) => first(note.note === "odds" ? note.rule : note.of));
    if (!first(entry.event.type) && notes.length === 0) return [];
    return [
      `${timeLabel(entry.time, settings, words)}  ${entrySentence(entry, settings, words)}`,
      ...notes.map((note) => `              ${noteSentence(note, settings, words)}`),
    ];
  });
  return `${lines.join("\n")}\n`;
}

test("names come in the language that is asked for, and in English where none is", () => {
  const { settings } = RUNS.find(([file]) => file === "syria-2016-09.yaml")![1].start;
  const french = WORDS.fr;
  expect(["us", "sohr", "aleppo", "nobody"].map((id) => labelOf(id, settings, french))).toEqual([
    "États-Unis",
    "Observatoire syrien des droits de l’homme",
    "Alep",
    "nobody",
  ]);
  expect(labelOf("us", settings)).toBe("United States");
});
