import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGE as ARABIC } from "../../viz/words/arabic/index.ts";
import { LANGUAGE as FRENCH } from "../../viz/words/french/index.ts";
import { type Language, setLanguage } from "../../viz/words/language.ts";
import { LANGUAGE as RUSSIAN } from "../../viz/words/russian/index.ts";

/** What the compiler cannot hold a language to: that it says all of it in words of its own, and leaves no number out. */

interface Said {
  readonly path: string;
  readonly value: unknown;
}

const LANGUAGES: readonly (readonly [folder: string, language: Language])[] = [
  ["arabic", ARABIC],
  ["french", FRENCH],
  ["russian", RUSSIAN],
];

const files: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob(
  "../../viz/words/{english,arabic,french,russian}/*.ts",
  { eager: true },
);

/** Every text and function of a language, by file, part and key. Those of the parts alone: helpers are no objects. */
function wordsIn(folder: string): Map<string, unknown> {
  const found = Object.entries(files).flatMap(([file, exported]) =>
    file.includes(`/${folder}/`) && !file.endsWith("/index.ts")
      ? Object.entries(exported).flatMap(([name, value]) =>
          typeof value === "object" ? leaves(value, `${file.split("/").at(-1)} ${name}`) : [],
        )
      : [],
  );
  return new Map(found.map(({ path, value }) => [path, value]));
}

function leaves(value: unknown, path: string): Said[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Each place takes a number as text, which reads the same as a name and as a count. */
const GIVEN = ["37", "41", "43", "47", "53", "59", "61"];

function told(value: unknown): string {
  if (typeof value === "string") return value;
  const tell = value as (...given: string[]) => string;
  return tell(...GIVEN.slice(0, tell.length));
}

const numbersIn = (text: string) => new Set(text.match(/\d+/g)?.filter((number) => GIVEN.includes(number)));

const ENGLISH = wordsIn("english");

test("the words of the page are found", () => expect(ENGLISH.size).toBeGreaterThan(500));

describe.each(LANGUAGES)("%s", (folder, language) => {
  const own = wordsIn(folder);
  beforeAll(() => setLanguage(language));
  afterAll(() => setLanguage(null));

  test("has the same texts and functions as English, each of as many places, and none that is empty", () => {
    expect([...own.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
    for (const [path, english] of ENGLISH) {
      const value = own.get(path);
      expect(typeof value, path).toBe(typeof english);
      if (typeof english === "function") expect((value as () => string).length, path).toBe(english.length);
      expect(told(value).trim(), path).not.toBe("");
    }
  });

  test("says every number and name that English says, and no other", () => {
    for (const [path, english] of ENGLISH)
      expect(numbersIn(told(own.get(path))), path).toEqual(numbersIn(told(english)));
  });

  test("leaves nothing in English by accident", () => {
    const same = [...ENGLISH].filter(([path, english]) => {
      const text = told(english);
      return /\p{L}{2}/u.test(text) && text === told(own.get(path));
    });
    expect(same.map(([path]) => path).filter((path) => !SAME[folder]!.test(path))).toEqual([]);
  });
});

/** Where a word is rightly the same in both: keys of a keyboard, and words that French shares with English. */
const SAME: Readonly<Record<string, RegExp>> = {
  arabic: /^help\.ts HELP\.keys\.\w+\.shown$/,
  russian: /^help\.ts HELP\.keys\.\w+\.shown$/,
  french:
    /^(?:help\.ts HELP\.keys\.\w+\.shown|explore\.ts EXPLORE\.change\.(?:minute|kinds\.(?:vote|bulletin))|feed\.ts FEED\.layers\.(?:incident|observation)\.label|labels\.ts LABELS\.minutes|page\.ts (?:PAGE\.pause|PANEL_WORDS\.obligations\.title)|phones\.ts PHONES\.signs\.2|sheets\.ts SHEETS\.download\.(?:layers\.(?:incidents|observations)\.title|journal)|tallies\.ts TALLIES\.columns\.corrections|teach\.ts TEACH\.(?:minutes|paper\.(?:minutes|questions|sources))|why\.ts WHY\.(?:score|columns\.part|contributions))$/,
};

test.each(LANGUAGES.filter(([, { code }]) => code !== "fr"))(
  "%s holds no Latin words but names that have no others",
  (folder, language) => {
    setLanguage(language);
    const stray = [...wordsIn(folder)].flatMap(([path, value]) =>
      VERBATIM.test(path)
        ? []
        : (told(value).match(/[A-Za-z][A-Za-z-]{2,}/g) ?? [])
            .filter((word) => !LATIN.has(word))
            .map((word) => `${path}: ${word}`),
    );
    setLanguage(null);
    expect(stray).toEqual([]);
  },
);

/** Names of things that have no other: formats, keys, commands. */
const LATIN: ReadonlySet<string> = new Set(
  "Truce QR- YAML JSON Lines SVG PNG CSV HTML Ctrl https truce class Wi-Fi Node".split(" "),
);

/** What an address or a file's name says, and keys of a keyboard. */
const VERBATIM =
  /^address\.ts |^problems\.ts PROBLEMS\.(?:flag|duration|nothingNull)$|^keep\.ts KEEP\.wantedFile$|^help\.ts HELP\.keys\.\w+\.shown$/;
