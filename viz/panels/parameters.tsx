import { useEffect, useMemo, useState } from "preact/hooks";
import { isLocked } from "../locked.ts";
import type { PanelContent } from "../panel.ts";
import type { Run } from "../run.ts";
import { type HypothesisRow, numberWithin, type ParameterRow, parameterPanel } from "../select/parameters.ts";
import { SWINGS, swingRow, swingsNote } from "../select/swings.ts";
import { useApp, useSession } from "../use-app.ts";
import "../style/parameters.css";
import { PARAMETERS } from "../words/english/parameters.ts";
import { wordsOf } from "../words/language.ts";
import { spelt } from "../words/tell.ts";

const words = wordsOf("parameters", PARAMETERS);

/** What the address locks: to be seen, not changed. */
function useLocked(id: string): boolean {
  return useSession(({ lock }) => isLocked(lock, id));
}

/** "What if?": every number runs the truce again at once. */
function Body({ run }: { readonly run: Run }) {
  const app = useApp();
  const { leading, groups, hypotheses, changed } = panelOf(run);
  const named = useNamed();
  const about = groups.flatMap(({ rows }) => rows).filter(({ id }) => named.includes(id));
  const isElsewhere = (row: ParameterRow) => !about.some(({ id }) => id === row.id);
  useEffect(() => app.rehearse(), []);
  return (
    <div class="parameters">
      {changed.length > 0 && <Changed run={run} />}
      {about.length > 0 && (
        <fieldset>
          <legend>{words().ofStep}</legend>
          {about.map((row) => (
            <NumberRow key={row.id} row={row} />
          ))}
        </fieldset>
      )}
      {hypotheses.length > 0 && (
        <fieldset>
          <legend>{words().hypotheses}</legend>
          {hypotheses.map((row) => (
            <Hypothesis key={row.id} row={row} />
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{words().mattering}</legend>
        <SwingsNote />
        {leading.filter(isElsewhere).map((row) => (
          <NumberRow key={row.id} row={row} />
        ))}
      </fieldset>
      {groups.map(({ id, label, rows }) => (
        <Group key={id} label={label} rows={rows.filter((row) => !leading.includes(row) && isElsewhere(row))} />
      ))}
    </div>
  );
}

/** The numbers that a lesson's step sets, if only to what the scenario has: it is about them, whatever becomes of them after. */
function useNamed(): readonly string[] {
  const app = useApp();
  const step = useSession(({ only, story, step }) => (only.length === 0 ? null : `${story} ${step}`));
  return useMemo(() => (step === null ? [] : Object.keys(app.session.get().recipe.parameters)), [step]);
}

/** Its rows are made once it is opened: there are many, and few are looked at. */
function Group({ label, rows }: { readonly label: string; readonly rows: readonly ParameterRow[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {label} <span class="unit">{rows.length}</span>
      </summary>
      {open && rows.map((row) => <NumberRow key={row.id} row={row} />)}
    </details>
  );
}

const panelOf = ({ own, journal }: Run) => parameterPanel(own, journal.start.settings);

function Changed({ run }: { readonly run: Run }) {
  const app = useApp();
  const { changed } = panelOf(run);
  const lock = useSession((session) => session.lock);
  const reset = (kind: "parameter" | "hypothesis", id: string) =>
    app.edit(null, ({ recipe }) => {
      if (kind === "hypothesis") delete recipe.hypotheses[id];
      else delete (recipe.parameters as Record<string, number>)[id];
    });
  return (
    <fieldset class="changed">
      <legend>{words().changed}</legend>
      {changed.map(({ kind, id, label }) =>
        isLocked(lock, kind === "hypothesis" ? `h.${id}` : id) ? (
          <span key={id} class="chip">
            {words().locked(label)}
          </span>
        ) : (
          <button key={id} type="button" class="chip" onClick={() => reset(kind, id)} title={words().backToOwn}>
            {label} <span aria-hidden="true">×</span>
            <span class="for-reader">{words().resetToo}</span>
          </button>
        ),
      )}
      {lock.length === 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            app.edit(null, ({ recipe }) => {
              recipe.parameters = {};
              recipe.hypotheses = {};
            })
          }
        >
          {words().resetAll}
        </button>
      )}
    </fieldset>
  );
}

function Hypothesis({ row }: { readonly row: HypothesisRow }) {
  const app = useApp();
  const { id, title, on, source, default: byDefault } = row;
  const locked = useLocked(`h.${id}`);
  const change = (next: boolean) =>
    app.edit(null, ({ recipe }) => {
      if (next === byDefault) delete recipe.hypotheses[id];
      else recipe.hypotheses[id] = next;
    });
  return (
    <label class="hypothesis">
      <input
        type="checkbox"
        checked={on}
        disabled={locked}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>
        {title}
        {locked && words().isLocked}
        {source.length > 0 && <span class="source"> {source.join(", ")}</span>}
      </span>
    </label>
  );
}

function SwingsNote() {
  const app = useApp();
  const { scenario } = SWINGS.recipe;
  const card = app.scenarios.find(({ slug }) => slug === scenario);
  return <p class="meaning">{swingsNote(spelt(card?.title ?? scenario))}</p>;
}

/** How far the slider moves the model, beside the words that say so. */
function SwingBar({ id }: { readonly id: ParameterRow["id"] }) {
  const row = swingRow(id);
  if (row === null) return null;
  const { length, sign, words: said } = row;
  return (
    <p class={`swing is-${sign}`}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="8" />
        <rect class="bar" width={Math.max(1, 100 * length)} height="8" />
      </svg>
      <span>{said}.</span>
    </p>
  );
}

function NumberRow({ row }: { readonly row: ParameterRow }) {
  const app = useApp();
  const { id, label, unit, meaning, status, sources, min, max, step } = row;
  // What the reader moves stands at once, before the run has come back.
  const wanted = useSession(({ recipe }) => recipe.parameters[id]) ?? row.default;
  const locked = useLocked(id);
  const [problem, setProblem] = useState("");
  const change = (text: string) => {
    const value = numberWithin(text, row);
    if (locked || value === null) return;
    setProblem("");
    app.edit(`parameter:${id}`, ({ recipe }) => {
      const parameters = recipe.parameters as Record<string, number>;
      if (value === row.default) delete parameters[id];
      else parameters[id] = value;
    });
  };
  /** What is no number of the range is said, and the field goes back to the number in force. */
  const type = (field: HTMLInputElement) => {
    const typed = field.value;
    if (numberWithin(typed, row) === null && !locked) {
      const { badInput } = field.validity;
      field.value = String(wanted);
      const isEmptied = typed === "" && !badInput;
      return setProblem(isEmptied ? "" : words().outOfRange(label, min, max, unit, typed, wanted));
    }
    change(typed);
    app.settle();
  };
  const name = `parameter-${id}`;
  return (
    <div class={wanted === row.default ? "parameter" : "parameter is-changed"}>
      <label for={name}>
        {label}
        {locked && words().isLocked}
      </label>
      <input
        id={name}
        type="number"
        readOnly={locked}
        min={min}
        max={max}
        step={step}
        value={wanted}
        aria-describedby={problem === "" ? undefined : `${name}-problem`}
        onChange={({ currentTarget }) => type(currentTarget)}
      />
      <span class="unit">{unit}</span>
      <span class="slider">
        <input
          type="range"
          disabled={locked}
          aria-label={`${label}, ${unit}`}
          aria-describedby={`${name}-meaning`}
          min={min}
          max={max}
          step={step}
          value={wanted}
          list={`${name}-default`}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onChange={app.settle}
        />
        <datalist id={`${name}-default`}>
          <option value={row.default} />
        </datalist>
      </span>
      <button
        type="button"
        class="quiet"
        disabled={locked || wanted === row.default}
        onClick={() => change(String(row.default))}
        aria-label={words().resetTo(label, row.default)}
      >
        {words().reset}
      </button>
      {problem !== "" && (
        <p id={`${name}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
      <SwingBar id={id} />
      <p id={`${name}-meaning`} class="meaning">
        {words().about(meaning, row.default, row.modelDefault, words().statuses[status], sources.join(", "))}
      </p>
    </div>
  );
}

export const parameters: PanelContent = {
  Body,
  summary: (run) => panelOf(run).summary,
  table: (run) => panelOf(run).table,
};
