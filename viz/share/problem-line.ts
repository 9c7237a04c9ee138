import type { FileProblem } from "../worker/read-file.ts";

/** "mine.yaml:3:7: title: wanted a text, found nothing". */
export function problemLine({ file, line, column, message }: FileProblem): string {
  return `${file}:${line}:${column}: ${message}`;
}
