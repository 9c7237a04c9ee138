import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";
import { SheetFrame } from "./sheet.tsx";

const words = wordsOf("sheets", SHEETS);

interface Props {
  readonly file: string;
  readonly lines: readonly string[];
}

/** All that is wrong with a file. Nothing was changed. */
export function ProblemsSheet({ file, lines }: Props) {
  return (
    <SheetFrame title={words().notOpened(file)}>
      <p>{words().nothingChanged(words().problems(lines.length))}</p>
      <ol class="problems">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </SheetFrame>
  );
}
