import type { FileProblem } from "../worker/read-file.ts";
import { problemPlace, problemText } from "./problem-words.ts";

/** "mine.yaml:3:7: title: wanted a text, found nothing". */
export function problemLine(problem: FileProblem): string {
  const { file, line, column } = problem;
  return `${problemPlace(file, line, column)}: ${problemText(problem)}`;
}
