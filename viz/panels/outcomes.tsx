import { useEffect, useRef, useState } from "preact/hooks";
import type { Row } from "../../sim/index.ts";
import type { App } from "../app.ts";
import { openLuck } from "../branch.ts";
import { makeReady, startRolling, stopRolling } from "../ensemble/at-hand.ts";
import { type Ensemble, familyOf, speaksOf } from "../ensemble/ensemble.ts";
import type { PanelContent } from "../panel.ts";
import { Ends } from "../parts/ends.tsx";
import { PairDifferences } from "../parts/pair-differences.tsx";
import { Picture } from "../parts/picture.tsx";
import { TableTwin } from "../parts/table-twin.tsx";
import type { Run } from "../run.ts";
import {
  daysOf,
  ensembleSummary,
  placeAmong,
  type Rolled,
  rowSentence,
  runAt,
  survivalOf,
  survivalTable,
} from "../select/ensemble.ts";
import { SIMULATED } from "../select/figure.ts";
import { capital } from "../select/labels.ts";
import { outcomeOf } from "../select/outcome.ts";
import { useApp, useSession, useStore } from "../use-app.ts";
import { survivalView } from "../views/survival.ts";
import "../style/explore.css";
import { OUTCOMES } from "../words/english/outcomes.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("outcomes", OUTCOMES);

function start(app: App, run: Run, runs: number): void {
  const { pinned } = app.session.get();
  const other = pinned === null ? null : app.other.get();
  startRolling(run, other === run ? null : other, runs, (now) => {
    app.ensemble.set(now);
    const rolled = rolledOf(now);
    if (now.state === "done" && rolled !== null) app.said.set(ensembleSummary(rolled));
  });
}

function rolledOf({ run, rows, estimates, comparison, horizon }: Ensemble): Rolled | null {
  return estimates === null ? null : { settings: run.journal.start.settings, rows, estimates, comparison, horizon };
}

/** "Luck or structure?" */
function Body({ run }: { readonly run: Run }) {
  const app = useApp();
  const truth = useSession((session) => session.truth);
  const pinned = useSession((session) => session.pinned);
  const other = useStore(app.other);
  const ensemble = useStore(app.ensemble);
  const card = outcomeOf(run.journal, { truth });
  useEffect(() => makeReady(run, app.working), []);
  const speaks = ensemble !== null && speaksOf(ensemble, run.recipe, pinned);
  // What was rolled for another model is taken away, and rolled again for this one, no more than twenty at once.
  useEffect(() => {
    if (ensemble === null || speaks || (pinned !== null && other === null)) return;
    stopRolling();
    app.ensemble.set(null);
    if (ensemble.run.recipe.scenario === run.recipe.scenario) start(app, run, Math.min(20, ensemble.wanted));
  }, [run, other, pinned]);
  const rolled = speaks ? rolledOf(ensemble) : null;
  return (
    <div class="outcomes">
      <p class="why-sentence">{card.sentence}</p>
      <Dice run={run} ensemble={speaks ? ensemble : null} />
      {speaks && ensemble.leftOut > 0 && <p class="key">{words().leftOut}</p>}
      {rolled !== null && <Many rolled={rolled} run={run} truth={truth} />}
    </div>
  );
}

function Dice({ run, ensemble }: { readonly run: Run; readonly ensemble: Ensemble | null }) {
  const app = useApp();
  const busy = ensemble?.state === "rolling";
  const next = () => {
    const [, number = "-1"] = run.recipe.seed.split("/");
    openLuck(app, `${familyOf(run.recipe.seed)}/${Number(number) + 1}`);
  };
  return (
    <div class="dice">
      <span id="roll">{words().roll}</span>
      <button type="button" onClick={next} aria-label={words().rollOne} title={words().rollOneHint}>
        1
      </button>
      {[20, 200].map((runs) => (
        <button
          key={runs}
          type="button"
          disabled={busy}
          onClick={() => start(app, run, runs)}
          aria-label={words().rollMany(runs)}
        >
          {runs}
        </button>
      ))}
      {busy && (
        <>
          <progress max={ensemble.wanted} value={ensemble.done} aria-label={words().rolled} />
          <span class="unit">{words().progress(ensemble.done, ensemble.wanted)}</span>
          <button type="button" onClick={() => stopped(app, ensemble)}>
            {words().stop}
          </button>
        </>
      )}
      {ensemble?.state === "failed" && <p class="problem">{words().failed(ensemble.problem)}</p>}
      {ensemble?.state === "stopped" && <span class="unit">{words().stopped(ensemble.done)}</span>}
    </div>
  );
}

function stopped(app: App, ensemble: Ensemble): void {
  stopRolling();
  app.ensemble.set({ ...ensemble, state: "stopped" });
  app.said.set(words().saidStopped(ensemble.done));
}

function Many({ rolled, run, truth }: { readonly rolled: Rolled; readonly run: Run; readonly truth: boolean }) {
  const app = useApp();
  const card = outcomeOf(run.journal, { truth });
  const place = placeAmong(card.days, rolled.rows);
  const [percentile, setPercentile] = useState<number | null>(null);
  const chosen = runAt(rolled.rows, percentile ?? place?.percentile ?? 50);
  const present = useSession((session) => session.present);
  const letter = useLetter(present);
  const curves = survivalOf(rolled, card.days);
  const picture = letter === null ? curves : { ...curves, space: { letter, height: 11 * letter } };
  const summary = ensembleSummary(rolled);
  const box = useRef<HTMLDivElement>(null);
  /** A click takes the run that ended nearest. */
  const pick = (event: MouseEvent) => {
    const { left, width } = box.current!.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
    const shorter = rolled.rows.filter(({ lasted }) => lasted <= share * rolled.horizon).length;
    setPercentile(Math.round((100 * shorter) / Math.max(1, rolled.rows.length)));
  };
  return (
    <>
      <div class="chart survival-chart">
        {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the slider below does the same by keyboard */}
        <div ref={box} onClick={pick}>
          <Picture view={survivalView} model={picture} name="survival-over-time" label={summary} />
        </div>
      </div>
      {rolled.comparison !== null && (
        <p class="key curve-key">
          <span class="curve-a">{words().pinnedCurve}</span> <span class="curve-b">{words().shownCurve}</span>
        </p>
      )}
      <p class="summary">{summary}</p>
      {place !== null && <p class="place">{words().place(card.days, place.where)}.</p>}
      <label class="percentile">
        {words().another}
        <input
          type="range"
          min={0}
          max={100}
          value={percentile ?? place?.percentile ?? 50}
          aria-label={words().percentile}
          aria-valuetext={chosen === null ? undefined : chosenSentence(chosen, rolled)}
          onInput={({ currentTarget }) => setPercentile(Number(currentTarget.value))}
        />
      </label>
      {chosen !== null && <Chosen app={app} row={chosen} rolled={rolled} shown={run.recipe.seed === chosen.seed} />}
      {rolled.comparison !== null && <PairDifferences comparison={rolled.comparison} truth={truth} />}
      <Ends rolled={rolled} here={run.recipe.seed} open={(seed) => openLuck(app, seed)} />
      <details class="more">
        <summary>{words().curveTable}</summary>
        <TableTwin table={survivalTable(rolled)} />
      </details>
    </>
  );
}

/** The size of the letters before a class, which its style sheet sets; null on the page, where pictures have their own. */
function useLetter(present: boolean): number | null {
  return present ? Number.parseFloat(getComputedStyle(document.documentElement).fontSize) : null;
}

interface ChosenProps {
  readonly app: App;
  readonly row: Row;
  readonly rolled: Rolled;
  readonly shown: boolean;
}

function chosenSentence(row: Row, { rows, settings }: Rolled): string {
  return `${rowSentence(row, settings)}. ${capital(placeAmong(daysOf(row), rows)!.where)}`;
}

function Chosen({ app, row, rolled, shown }: ChosenProps) {
  return (
    <p class="chosen">
      {chosenSentence(row, rolled)}.{" "}
      <button type="button" disabled={shown} onClick={() => openLuck(app, row.seed)}>
        {shown ? words().onScreen : words().openRun}
      </button>
    </p>
  );
}

export const outcomes: PanelContent = { Body, tag: () => SIMULATED };
