import { PROBLEMS } from "../words/english/problems.ts";
import { languageCode, wordsOf } from "../words/language.ts";
import type { FileProblem } from "../worker/read-file.ts";

const words = wordsOf("problems", PROBLEMS);
type Words = ReturnType<typeof words>;

/** "mine.yaml:3:7", as one run of text from left to right. */
export const problemPlace = (file: string, line: number, column: number) => words().at(file, line, column);

/** What is wrong, in the language of the page. The reader speaks English; a phrase that has no words in another language stands so. */
export function problemText({ path = "", wanted, found = "", hint, message }: FileProblem): string {
  if (languageCode() === "en" || wanted === undefined) return message;
  return words().whole(path, phrase(wanted), phrase(found), hint ? phrase(hint) : "");
}

/** Isolated where it stays English, so that it does not turn its neighbours round. */
function phrase(english: string): string {
  return phraseWords(english) ?? `\u2068${english}\u2069`;
}

/** In the words of the page; null where it has none. Names in quotes and figures are the file's own. */
export function phraseWords(english: string): string | null {
  for (const [key, own] of Object.entries(words()))
    if (typeof own === "string" && PROBLEMS[key as keyof Words] === english) return own;
  for (const [pattern, say] of patternsIn(words())) {
    const [, first, second = ""] = pattern.exec(english) ?? [];
    if (first !== undefined) return say(first, second);
  }
  return /^(?:".*"|[-\d.]+)$/.test(english) ? english : null;
}

/** Phrases of the reader with something of the file in them. */
function patternsIn(is: Words): readonly (readonly [RegExp, (first: string, second: string) => string])[] {
  return [
    [/^a list of (\d+)$/, (length) => is.listOf(Number(length))],
    [/^a list of (\D+)$/, () => is.list],
    [/^a mapping from ids to (.+)$/, () => is.idMapping],
    [/^a text of at most (\d+) characters$/, (most) => is.shortText(Number(most))],
    [/^a number from (\S+) to (\S+)$/, is.number],
    [/^a share from (\S+) to (\S+)$/, is.share],
    [/^a whole number from (\S+) to (\S+)$/, is.wholeNumber],
    [/^from (\S+) to (\S+)$/, is.range],
    [/^at most (\d+) .+$/, is.atMost],
    [/^one of (.+)$/, is.oneOf],
    [/^(1), the version of .+$/, () => is.version],
    [/^no (\S+)$/, is.no],
    [/^a step to (\w+)$/, is.stepTo],
    [/^(\d+), the sum of the steps$/, is.sum],
    [/^(".*") again$/, is.again],
    [/^did you mean "(.*)"\?$/, is.didYouMean],
    [/^names here: (.+)$/, is.namesHere],
    [/^begin with "(.+)"$/, is.begin],
    [/^a number needs its unit: (.+)$/, is.needsUnit],
  ];
}
