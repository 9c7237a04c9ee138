import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { afterQuiet } from "../play-clock.ts";
import type { Draft } from "../share/draft.ts";
import { type ReadFile, readFileText } from "../share/file-reader.ts";
import { problemText } from "../share/problem-words.ts";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";
import type { FileProblem } from "../worker/read-file.ts";

/** A text that is read while it is typed: what is wrong with it, by line and column, or what it comes to. */

const sheets = wordsOf("sheets", SHEETS);
const words = () => sheets().editor;

type Sound = Exclude<ReadFile, { kind: "refused" }>;

type Checked =
  | { readonly kind: "reading" }
  | { readonly kind: "sound"; readonly read: Sound }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] };

export function Verdict({
  checked,
  onJump,
  sound,
  children,
}: {
  readonly checked: Checked;
  readonly onJump: (problem: FileProblem) => void;
  /** What is said of a text that is sound. */
  readonly sound: (read: Sound) => ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  return (
    <div>
      <div id="editor-state" class="editor-state" role="status">
        {checked.kind === "reading" && <p>{words().reading}</p>}
        {checked.kind === "sound" && sound(checked.read)}
        {checked.kind === "problems" && <p>{words().byLine(sheets().problems(checked.problems.length))}</p>}
      </div>
      {checked.kind === "problems" && (
        <ol class="problems">
          {checked.problems.map((problem) => (
            <li key={`${problem.line}:${problem.column}:${problem.message}`}>
              <button type="button" class="quiet" onClick={() => onJump(problem)}>
                {words().place(problem.line, problem.column)}
              </button>{" "}
              {problemText(problem)}
            </li>
          ))}
        </ol>
      )}
      {children}
    </div>
  );
}

/** Reads the draft in a worker whenever the typing rests. */
export function useChecked(kind: "scenario" | "lesson-text", { name, text }: Draft): Checked {
  const [checked, setChecked] = useState<Checked>({ kind: "reading" });
  const latest = useRef(0);
  const [check] = useState(() => {
    let wanted: Draft = { name, text };
    const ask = afterQuiet(250, () => {
      const turn = ++latest.current;
      void readFileText(kind, wanted.name, wanted.text).then((reply) => {
        if (turn !== latest.current) return;
        if (reply.kind === "refused") setChecked({ kind: "problems", problems: reply.problems });
        else setChecked({ kind: "sound", read: reply });
      });
    });
    return (next: Draft) => {
      wanted = next;
      ask();
    };
  });
  useEffect(() => check({ name, text }), [name, text]);
  return checked;
}

/** Selects the place of a problem, and scrolls there. */
export function jump(area: HTMLTextAreaElement, { line, column }: FileProblem): void {
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  area.focus();
  area.setSelectionRange(Math.min(start + column - 1, end), end);
  area.scrollTop = (area.scrollHeight / Math.max(1, lines.length)) * Math.max(0, line - 6);
}
