import { SheetFrame } from "./sheet.tsx";

interface Props {
  readonly file: string;
  readonly lines: readonly string[];
}

/** All that is wrong with a file. Nothing was changed. */
export function ProblemsSheet({ file, lines }: Props) {
  return (
    <SheetFrame title={`“${file}” could not be opened`}>
      <p>{lines.length === 1 ? "One problem" : `${lines.length} problems`}. Nothing on the page has changed.</p>
      <ol class="problems">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </SheetFrame>
  );
}
