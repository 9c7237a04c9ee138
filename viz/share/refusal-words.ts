import { type LanguageCode, languageCode } from "../words/language.ts";
import { unitLabel } from "../words/model.ts";
import type { RefusalWords } from "../words/refusals.ts";

/**
 * What readers of files say, put into the language of the page. They speak English, in phrases whose places are filled; here a
 * phrase is known again by what stands between its places. The words are fetched with the first refusal.
 */

type Other = Exclude<LanguageCode, "en">;

const OTHERS: Readonly<Record<Other, () => Promise<{ readonly REFUSALS: RefusalWords }>>> = {
  ar: () => import("../words/arabic/refusals/index.ts"),
  ru: () => import("../words/russian/refusals/index.ts"),
  fr: () => import("../words/french/refusals/index.ts"),
};

interface Pattern {
  readonly phrase: string;
  readonly known: RegExp;
  readonly places: readonly string[];
}

interface Spoken {
  readonly words: Readonly<Record<string, string | ((given: Readonly<Record<string, string>>) => string)>>;
  readonly patterns: readonly Pattern[];
}

const spoken = new Map<LanguageCode, Spoken>();

/** Never rejects: where the words do not arrive, the reader's English stands. */
export async function fetchRefusals(): Promise<void> {
  const code = languageCode();
  if (code === "en" || spoken.has(code)) return;
  try {
    const { REFUSALS } = await OTHERS[code]();
    spoken.set(code, { words: REFUSALS as Spoken["words"], patterns: patternsOf(Object.keys(REFUSALS)) });
  } catch {
    // The next refusal asks again.
  }
}

/** In the words of the page; null for what stands in the file itself. */
export function refusalWords(english: string): string | null {
  const own = spoken.get(languageCode());
  if (own === undefined || /^"[\s\S]*"$/.test(english)) return null;
  for (const { phrase, known, places } of own.patterns) {
    const values = known.exec(english)?.slice(1);
    if (values === undefined) continue;
    const given = Object.fromEntries(places.map((place, at) => [place, value(place, values[at]!)]));
    const word = own.words[phrase]!;
    return typeof word === "function" ? word(given) : word.replace(/\{(\w+)\}/g, (_, place: string) => given[place]!);
  }
  return null;
}

const NUMBERS = /^(?:count|other|min|max|most)$/;

/** A name of the file's keeps its own direction; a unit has a name in each language. */
function value(place: string, english: string): string {
  if (NUMBERS.test(place)) return english;
  const own = place === "unit" ? unitLabel(english) : english;
  return languageCode() === "ar" ? `\u2068${own}\u2069` : own;
}

/** Those that say most first: of two that fit, theirs is the closer fit. */
function patternsOf(phrases: readonly string[]): readonly Pattern[] {
  return phrases
    .map((phrase) => {
      const parts = phrase.split(/\{(\w+)\}/);
      const places = parts.filter((_, at) => at % 2 === 1);
      const source = parts.map((part, at) =>
        at % 2 === 0 ? escaped(part) : NUMBERS.test(part) ? NUMBER : "([\\s\\S]*)",
      );
      const own =
        parts.filter((_, at) => at % 2 === 0).join("").length - places.filter((one) => !NUMBERS.test(one)).length / 10;
      return { phrase, places, known: new RegExp(`^${source.join("")}$`), own };
    })
    .sort((a, b) => b.own - a.own);
}

const NUMBER = "(-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?)";

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
