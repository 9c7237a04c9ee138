import { PROBLEMS } from "../words/english/problems.ts";
import { languageCode, wordsOf } from "../words/language.ts";
import type { Refusal } from "../worker/protocol.ts";
import { refusalWords } from "./refusal-words.ts";

const words = wordsOf("problems", PROBLEMS);

/** "mine.yaml:3:7", as one run of text from left to right. */
export const problemPlace = (file: string, line: number, column: number) => words().at(file, line, column);

/** What is wrong, in the language of the page. Its words are there once a refusal has come; names and figures are the file's own. */
export function problemText({ path = "", wanted, found, hint, message }: Refusal): string {
  if (languageCode() === "en") return message;
  if (wanted === undefined || found === undefined) return refusalWords(message) ?? message;
  return words().whole(path, phrase(wanted), phrase(found), hint ? phrase(hint) : "");
}

/** What stands in the file is isolated, so that it does not turn its neighbours round. */
function phrase(english: string): string {
  return refusalWords(english) ?? `\u2068${english}\u2069`;
}
