import { useState } from "preact/hooks";
import { familiesOf } from "../select/families.ts";
import { SEED, type Theme } from "../session.ts";
import { useApp, useSession, useStore } from "../use-app.ts";
import { PAGE } from "../words/english/page.ts";
import { wordsOf } from "../words/language.ts";
import { spelt } from "../words/tell.ts";

const page = wordsOf("page", PAGE);

/** Title, question, which scenario, which seed. */
export function Masthead() {
  const app = useApp();
  const slug = useSession(({ recipe }) => recipe.scenario);
  useStore(app.listed);
  const run = useStore(app.run);
  const card = app.scenarios.find((item) => item.slug === slug);
  return (
    <header class="masthead">
      <div class="masthead-words">
        <p class="kicker">
          Truce <span>· {run?.journal.start.settings.mode === "replay" ? page().replayKicker : page().kicker}</span>
        </p>
        <h1>{spelt(card?.title ?? slug)}</h1>
        {/* It comes with the scenario; until then the line keeps its place. */}
        <p class="question">{run?.recipe.scenario === slug ? spelt(run.scenario.form.question) : "\u00a0"}</p>
        <p class="question">
          <small>{page().threeThings}</small>
        </p>
      </div>
      <div class="masthead-controls">
        <label>
          {page().scenario}
          <select value={slug} onChange={({ currentTarget }) => app.choose(currentTarget.value)}>
            {familiesOf(app.scenarios).map(({ label, cards }) => (
              <optgroup key={label} label={label}>
                {cards.map((item) => (
                  <option key={item.slug} value={item.slug}>
                    {spelt(item.title)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {card?.mode === "simulation" && <Seed />}
        <div class="buttons">
          <KeepButtons />
          <Undo />
          <ThemeButton />
          <button
            type="button"
            onClick={() => app.sheet.set({ kind: "help" })}
            aria-label={page().help}
            title={`${page().help} (?)`}
          >
            ?
          </button>
        </div>
      </div>
    </header>
  );
}

/** The seed names the run's luck. A new one is one more, so that a class can walk through them together. */
function Seed() {
  const app = useApp();
  const seed = useSession(({ recipe }) => recipe.seed);
  const [problem, setProblem] = useState("");
  const roll = (next: string) => {
    if (!SEED.test(next)) return setProblem(page().wrongSeed);
    setProblem("");
    app.edit(null, (draft) => {
      draft.recipe.seed = next;
    });
  };
  return (
    <div class="seed">
      <label>
        {page().seed}
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellcheck={false}
          value={seed}
          aria-invalid={problem !== ""}
          aria-describedby={problem === "" ? undefined : "seed-problem"}
          onChange={({ currentTarget }) => roll(currentTarget.value.trim())}
        />
      </label>
      <button type="button" onClick={() => roll(nextSeed(seed))}>
        {page().nextSeed}
      </button>
      {problem !== "" && (
        <p id="seed-problem" class="problem">
          {problem}
        </p>
      )}
    </div>
  );
}

/** One more: "42" and "43", "42/7" and "42/8". */
export function nextSeed(seed: string): string {
  const [, name = "", number = "0"] = /^(.*?)(\d{1,15})$/.exec(seed) ?? [];
  return `${name}${Number(number) + 1}`;
}

/** Doors to the dialogs, for those who know no keys. */
function KeepButtons() {
  const { sheet } = useApp();
  return (
    <>
      <button type="button" onClick={() => sheet.set({ kind: "share" })} title={`${page().shareThis} (s)`}>
        {page().share}
      </button>
      <button type="button" onClick={() => sheet.set({ kind: "download" })} title={`${page().download} (d)`}>
        {page().download}
      </button>
      <button type="button" onClick={() => sheet.set({ kind: "editor" })} title={`${page().editThis} (e)`}>
        {page().edit}
      </button>
      <button type="button" onClick={() => sheet.set({ kind: "open" })} title={`${page().openFile} (Ctrl+O)`}>
        {page().open}
      </button>
    </>
  );
}

function Undo() {
  const app = useApp();
  const { past, future } = useSession(({ history }) => history);
  const last = past.at(-1);
  const [next] = future;
  const undo = last === undefined ? page().undo : page().undoThis(last.words);
  const redo = next === undefined ? page().redo : page().redoThis(next.words);
  return (
    <>
      <button type="button" disabled={!last} onClick={app.undo} title={`${undo} (Ctrl+Z)`} aria-label={undo}>
        ↶
      </button>
      <button type="button" disabled={!next} onClick={app.redo} title={`${redo} (Shift+Ctrl+Z)`} aria-label={redo}>
        ↷
      </button>
    </>
  );
}

const NEXT: Readonly<Record<Theme, Theme>> = { auto: "light", light: "dark", dark: "auto" };
const THEME_SIGN: Readonly<Record<Theme, string>> = { auto: "◐", light: "○", dark: "●" };

function ThemeButton() {
  const app = useApp();
  const theme = useSession((session) => session.theme);
  const label = page().colours[theme];
  return (
    <button type="button" onClick={() => app.update({ theme: NEXT[theme] })} aria-label={label} title={label}>
      {THEME_SIGN[theme]}
    </button>
  );
}
