import { useMemo, useState } from "preact/hooks";
import type { App } from "../app.ts";
import { branch, openLuck, takeBack } from "../branch.ts";
import { isLocked } from "../locked.ts";
import type { PanelContent } from "../panel.ts";
import { FigureTag } from "../parts/figure-tag.tsx";
import { pin } from "../pin.ts";
import { recall } from "../recall.ts";
import { atOf, type Run } from "../run.ts";
import type { BranchPoint } from "../select/branch-points.ts";
import { comparisonOf } from "../select/compare.ts";
import { SIMULATED } from "../select/figure.ts";
import { forkSentence } from "../select/fork.ts";
import { nearTo, numbersToChange } from "../select/near.ts";
import { whatIfLabel } from "../select/what-ifs.ts";
import { useApp, useSession, useSlowHead, useStore } from "../use-app.ts";
import { timeLabel } from "../words/tell.ts";
import "../style/explore.css";
import { EXPLORE } from "../words/english/explore.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("explore", EXPLORE);

/** "What if from here?": from the play head or a selected event on, something is otherwise; both futures are then shown. */
function Body({ run }: { readonly run: Run }) {
  const { settings } = run.journal.start;
  const minute = Math.round(useSlowHead());
  const truth = useSession((session) => session.truth);
  const seq = useSession(({ selection }) => (selection?.kind === "event" ? selection.seq : null));
  const other = useStore(useApp().other);
  // Before anything here compares the two in words.
  useMemo(() => recall(run, other), [run, other]);
  const { selected, decided, from } = nearTo(run.journal, run.scenario, minute, seq, { truth });
  const over = minute >= run.journal.outcome.at;
  // Does not follow the play head, and so is not drawn again while it moves.
  const numbers = useMemo(() => <NumberFromHere run={run} />, [run]);
  return (
    <div class="explore">
      <Steps />
      <Pair run={run} truth={truth} />
      <WhatIfs run={run} />
      {selected.length > 0 && <Points title={words().atSelected} points={selected} />}
      {over ? (
        <p class="hint">{words().over}</p>
      ) : (
        <>
          <h3>{words().from(timeLabel(minute, settings))}</h3>
          <Points points={from} fromHead />
          {numbers}
        </>
      )}
      {decided.length > 0 && <Points title={words().decided} points={decided} />}
    </div>
  );
}

function Steps() {
  const app = useApp();
  const { past, future } = useSession(({ history }) => history);
  const last = past.at(-1);
  const [next] = future;
  if (last === undefined && next === undefined) return null;
  return (
    <p class="steps">
      {last !== undefined && (
        <button type="button" onClick={app.undo}>
          ↶ {words().undo(last.words)}
        </button>
      )}
      {next !== undefined && (
        <button type="button" onClick={app.redo}>
          ↷ {words().redo(next.words)}
        </button>
      )}
    </p>
  );
}

/** What is pinned, and where the two part. */
function Pair({ run, truth }: { readonly run: Run; readonly truth: boolean }) {
  const app = useApp();
  const pinned = useSession((session) => session.pinned);
  const other = useStore(app.other);
  if (pinned === null) {
    return (
      <p>
        <button type="button" onClick={() => pin(app, run.recipe)}>
          {words().pin}
        </button>{" "}
        <span class="unit">{words().pinsItself}</span>
      </p>
    );
  }
  return (
    <section class="pair-now" aria-label={words().pair}>
      {other === null || other === run ? <p>{words().pinned}</p> : <Divergence run={run} other={other} truth={truth} />}
      <p class="steps">
        <button type="button" onClick={() => pin(app, null)}>
          {words().unpin}
        </button>
        <button
          type="button"
          onClick={() =>
            app.edit(null, (draft) => {
              if (draft.pinned !== null) draft.recipe = draft.pinned;
              draft.pinned = null;
            })
          }
        >
          {words().back}
        </button>
      </p>
    </section>
  );
}

function Divergence({ run, other, truth }: { readonly run: Run; readonly other: Run; readonly truth: boolean }) {
  const app = useApp();
  const { divergence } = comparisonOf(other.journal, run.journal, { truth });
  const { seed } = other.recipe;
  return (
    <>
      <p class="why-sentence">{forkSentence(other.journal, run.journal, { truth })}</p>
      <p>
        <FigureTag tag={SIMULATED} />{" "}
        {divergence !== null && (
          <button
            type="button"
            onClick={() => {
              app.seek(divergence.minute);
              if (divergence.second !== null) app.update({ selection: { kind: "event", seq: divergence.second.seq } });
            }}
          >
            {words().goToPart}
          </button>
        )}
      </p>
      {seed !== run.recipe.seed && (
        <p class="key">
          {words().otherLuck(seed, run.recipe.seed)}{" "}
          <button type="button" class="quiet" onClick={() => openLuck(app, seed)}>
            {words().sameLuck}
          </button>
        </p>
      )}
    </>
  );
}

/** What is otherwise in this run, each to be taken back. */
function WhatIfs({ run }: { readonly run: Run }) {
  const app = useApp();
  const interventions = useSession(({ recipe }) => recipe.interventions);
  if (interventions.length === 0) return null;
  return (
    <fieldset class="changed">
      <legend class="unit">{words().otherwise}</legend>
      {interventions.map((item) => (
        <button
          key={JSON.stringify(item)}
          type="button"
          class="chip"
          title={words().takeBack}
          onClick={() => takeBack(app, item)}
        >
          {whatIfLabel(item, run.own)} <span aria-hidden="true">×</span>
          <span class="for-reader">{words().takeBackToo}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** Stops the play head where it is, which then is the moment that is meant. */
function pauseAt(app: App, run: Run): number {
  if (app.playing.get()) app.toggle();
  const now = Math.min(Math.round(app.head.get()), run.journal.outcome.at - 1);
  app.seek(now);
  // At once: the run that is asked for next is shown at the settled play head.
  app.update({ at: atOf(run, now) });
  return now;
}

interface PointsProps {
  readonly title?: string;
  readonly points: readonly BranchPoint[];
  /** Whether they take place where the play head is when one is chosen, and not at a moment of their own. */
  readonly fromHead?: boolean;
}

function Points({ title, points, fromHead }: PointsProps) {
  const app = useApp();
  const choose = ({ minute, change }: BranchPoint) => {
    const run = app.run.get();
    if (run === null) return;
    const now = pauseAt(app, run);
    branch(app, fromHead === true ? now : minute, change);
  };
  const lock = useSession((session) => session.lock);
  const free = points.filter(({ change }) => change.kind !== "hypothesis" || !isLocked(lock, `h.${change.id}`));
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      <ul class="points">
        {free.map((point) => (
          // By what it changes: a button that says another moment is the same button, and is not taken from under the pointer.
          <li key={JSON.stringify(point.change)}>
            <button type="button" class="sentence" onClick={() => choose(point)}>
              {point.label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function NumberFromHere({ run }: { readonly run: Run }) {
  const lock = useSession((session) => session.lock);
  const groups = numbersToChange(run.own, run.journal.start.settings)
    .map((group) => ({ ...group, rows: group.rows.filter((row) => !isLocked(lock, row.id)) }))
    .filter(({ rows }) => rows.length > 0);
  const all = groups.flatMap(({ rows }) => rows);
  return all.length === 0 ? null : <NumberForm groups={groups} run={run} />;
}

type Groups = ReturnType<typeof numbersToChange>;

function NumberForm({ groups, run }: { readonly groups: Groups; readonly run: Run }) {
  const app = useApp();
  const all = groups.flatMap(({ rows }) => rows);
  const [id, setId] = useState(all[0]!.id);
  const row = all.find((item) => item.id === id) ?? all[0]!;
  const [text, setText] = useState<string | null>(null);
  const value = Number(text ?? row.value);
  const fits = text !== null && text.trim() !== "" && value >= row.min && value <= row.max && value !== row.value;
  return (
    <form
      class="number-from-here"
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) branch(app, pauseAt(app, run), { kind: "parameter", id, value });
        setText(null);
      }}
    >
      <label>
        {words().anotherNumber}
        <select
          value={id}
          onChange={({ currentTarget }) => {
            setId(currentTarget.value as typeof id);
            setText(null);
          }}
        >
          {groups.map(({ label, rows }) => (
            <optgroup key={label} label={label}>
              {rows.map((item) => (
                <option key={item.id} value={item.id}>
                  {item.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {words().now(row.unit, row.value)}
        <input
          type="number"
          min={row.min}
          max={row.max}
          step="any"
          value={text ?? String(row.value)}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={!fits}>
        {words().changeNumber}
      </button>
    </form>
  );
}

export const explore: PanelContent = { Body };
