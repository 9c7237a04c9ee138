import { useState } from "preact/hooks";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";

const sheets = wordsOf("sheets", SHEETS);
const words = () => sheets().share;

interface CopiedProps {
  readonly label: string;
  readonly copy: string;
  readonly text: string;
  readonly rows: number;
}

/** A text to copy. Where the clipboard is closed, it is selected instead. */
export function Copied({ label, copy, text, rows }: CopiedProps) {
  const [said, setSaid] = useState("");
  return (
    <div class="copied">
      <label>
        {label}
        <textarea
          readOnly
          dir="ltr"
          rows={rows}
          spellcheck={false}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          const area = currentTarget.parentElement!.querySelector("textarea")!;
          const byHand = () => {
            area.focus();
            setSaid(words().selected);
          };
          if (navigator.clipboard === undefined) return byHand();
          navigator.clipboard.writeText(text).then(() => setSaid(words().copied), byHand);
        }}
      >
        {copy}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
