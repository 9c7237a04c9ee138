import { readFileText } from "../../share/file-reader.ts";
import { problemLine } from "../../share/problem-line.ts";
import { TEACH } from "../../words/english/teach.ts";
import { wordsOf } from "../../words/language.ts";
import { ownAddress } from "./own-address.ts";

const teach = wordsOf("teach", TEACH);
const words = () => teach().own;

/** Lessons are short; larger files are refused before they are read. */
const MOST_BYTES = 1_000_000;

/** Opens a file as a lesson: goes to it, or says by line and column what is wrong; then nothing else has changed. */
export async function bring(file: File): Promise<readonly string[]> {
  if (file.size > MOST_BYTES) return [words().tooLarge(file.name, MOST_BYTES / 1_000_000)];
  const text = await file.text();
  const reply = await readFileText("lesson-text", file.name, text, "../");
  if (reply.kind === "refused") return reply.problems.map(problemLine);
  const address = await ownAddress(text);
  if (address === null) return [words().tooLong(file.name)];
  location.assign(address);
  return [];
}
