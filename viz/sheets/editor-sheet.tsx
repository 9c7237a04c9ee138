import { useEffect, useRef, useState } from "preact/hooks";
import { afterQuiet } from "../play-clock.ts";
import { isChanged } from "../recipe.ts";
import { type Draft, keepDraft, keptDraft } from "../share/draft.ts";
import { readFileText, shippedText } from "../share/file-reader.ts";
import { openScenario } from "../share/open-file.ts";
import { save } from "../share/save.ts";
import { SMALL, scenarioOfRun, variantOf } from "../share/scenario-text.ts";
import { ownOf } from "../share/state-of.ts";
import { useApp, useRun } from "../use-app.ts";
import type { FileProblem } from "../worker/read-file.ts";
import { SheetFrame } from "./sheet.tsx";

type Checked =
  | { readonly kind: "reading" }
  | { readonly kind: "sound"; readonly title: string; readonly preview: string }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] };

/** Text on one side, what is wrong with it or how its first run ends on the other. What is typed is kept at every keystroke. */
export function EditorSheet() {
  const app = useApp();
  const run = useRun();
  const [draft, setDraft] = useState<Draft>(() => keptDraft() ?? { name: "mine.yaml", text: scenarioOfRun(run) });
  const [replaced, setReplaced] = useState<Draft | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const checked = useChecked(draft);
  const write = (next: Draft) => {
    keepDraft(next);
    setDraft(next);
  };
  const replace = (next: Draft) => {
    setReplaced(draft);
    write(next);
  };
  const use = async () => {
    app.sheet.set(null);
    await openScenario(app, draft);
  };
  return (
    <SheetFrame title="Scenario editor" wide>
      <div class="editor-top">
        <Beginnings onPick={replace} />
        <label>
          File name
          <input
            type="text"
            value={draft.name}
            spellcheck={false}
            onChange={({ currentTarget }) => write({ ...draft, name: properName(currentTarget.value) })}
          />
        </label>
        <button type="button" class="play" disabled={checked.kind !== "sound"} onClick={() => void use()}>
          Play it
        </button>
        <button type="button" onClick={() => save(draft.name, draft.text, "application/yaml")}>
          Save file
        </button>
        {replaced !== null && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              write(replaced);
              setReplaced(null);
            }}
          >
            Bring back what was there before
          </button>
        )}
      </div>
      <div class="editor">
        <label>
          <span class="for-reader">Scenario, as YAML or JSON</span>
          <textarea
            ref={area}
            value={draft.text}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="editor-state"
            onInput={({ currentTarget }) => write({ ...draft, text: currentTarget.value })}
          />
        </label>
        <Verdict checked={checked} onJump={(problem) => jump(area.current!, problem)} />
      </div>
    </SheetFrame>
  );
}

function Verdict({ checked, onJump }: { readonly checked: Checked; readonly onJump: (problem: FileProblem) => void }) {
  return (
    <div>
      <div id="editor-state" class="editor-state" role="status">
        {checked.kind === "reading" && <p>Reading …</p>}
        {checked.kind === "sound" && (
          <>
            <p>
              <strong>{checked.title}</strong> can be played.
            </p>
            <p>
              Its first run: {checked.preview} <span class="tag tag-simulated">simulated</span>
            </p>
          </>
        )}
        {checked.kind === "problems" && (
          <p>{checked.problems.length === 1 ? "One problem" : `${checked.problems.length} problems`}, by line:</p>
        )}
      </div>
      {checked.kind === "problems" && (
        <ol class="problems">
          {checked.problems.map((problem) => (
            <li key={`${problem.line}:${problem.column}:${problem.message}`}>
              <button type="button" class="quiet" onClick={() => onJump(problem)}>
                line {problem.line}, column {problem.column}
              </button>{" "}
              {problem.message}
            </li>
          ))}
        </ol>
      )}
      <p class="note">
        The form is described in the guide to scenarios that comes with Truce. Who does what to whom is named neutrally
        there, and every difference between the sides is a hypothesis with a source.
      </p>
    </div>
  );
}

/** What to begin from; what was in the editor can be brought back. */
function Beginnings({ onPick }: { readonly onPick: (draft: Draft) => void }) {
  const app = useApp();
  const run = useRun();
  const own = ownOf(app, run.recipe.scenario);
  const shipped = app.scenarios.filter((card) => card.own === undefined);
  const pick = async (value: string) => {
    const [kind, slug = ""] = value.split(":");
    if (kind === "run") onPick({ name: `${run.scenario.slug}-changed.yaml`, text: scenarioOfRun(run) });
    if (kind === "own" && own !== null) onPick(own);
    if (kind === "small") onPick({ name: "two-valleys.yaml", text: SMALL });
    const card = shipped.find((item) => item.slug === slug);
    if (card === undefined) return;
    if (kind === "variant") return onPick({ name: `${slug}-variant.yaml`, text: variantOf(slug, card.title) });
    const text = await shippedText(slug).catch(() => null);
    if (text === null) app.tell("problem", `The file of “${card.title}” did not arrive.`);
    else onPick({ name: `my-${slug}.yaml`, text });
  };
  return (
    <label>
      Begin from
      <select
        value=""
        onChange={({ currentTarget }) => {
          void pick(currentTarget.value);
          currentTarget.value = "";
        }}
      >
        <option value="">choose …</option>
        {own === null ? (
          <option value="run">this run{isChanged(run.recipe) ? ", with its changes" : ""}</option>
        ) : (
          <option value="own">the file that is on the page</option>
        )}
        <option value="small">the smallest complete example</option>
        <optgroup label="A variant of">
          {shipped.map(({ slug, title }) => (
            <option key={slug} value={`variant:${slug}`}>
              {title}
            </option>
          ))}
        </optgroup>
        <optgroup label="The whole file of">
          {shipped.map(({ slug, title }) => (
            <option key={slug} value={`whole:${slug}`}>
              {title}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** Reads the draft in a worker whenever the typing rests. */
function useChecked({ name, text }: Draft): Checked {
  const [checked, setChecked] = useState<Checked>({ kind: "reading" });
  const latest = useRef(0);
  const [check] = useState(() => {
    let wanted: Draft = { name, text };
    const ask = afterQuiet(250, () => {
      const turn = ++latest.current;
      void readFileText("scenario", wanted.name, wanted.text).then((reply) => {
        if (turn !== latest.current) return;
        if (reply.kind === "scenario") setChecked({ kind: "sound", title: reply.card.title, preview: reply.preview });
        if (reply.kind === "refused") setChecked({ kind: "problems", problems: reply.problems });
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
function jump(area: HTMLTextAreaElement, { line, column }: FileProblem): void {
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  area.focus();
  area.setSelectionRange(Math.min(start + column - 1, end), end);
  area.scrollTop = (area.scrollHeight / Math.max(1, lines.length)) * Math.max(0, line - 6);
}

function properName(name: string): string {
  const bare =
    name
      .trim()
      .replace(/[/\\:*?"<>|\p{Cc}]+/gu, "-")
      .slice(0, 100) || "mine";
  return /\.(ya?ml|json)$/i.test(bare) ? bare : `${bare}.yaml`;
}
