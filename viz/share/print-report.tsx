import { select } from "d3-selection";
import { render } from "preact";
import "../style/print.css";
import type { App } from "../app.ts";
import { paintClass } from "../encoding.ts";
import { FigureTag } from "../parts/figure-tag.tsx";
import { TableTwin } from "../parts/table-twin.tsx";
import { trustCharts } from "../parts/trust-charts.ts";
import type { Run } from "../run.ts";
import { numbers, type Table, words as texts } from "../select/figure.ts";
import { outcomeOf } from "../select/outcome.ts";
import { seatingAt } from "../select/seats.ts";
import { talliesOf } from "../select/tallies.ts";
import { talliesAt } from "../select/tallies-at.ts";
import { trustSaid } from "../select/trust-said.ts";
import type { Session } from "../session.ts";
import { trustView } from "../views/trust.ts";
import type { Root } from "../views/view.ts";
import { KEEP } from "../words/english/keep.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";
import { spelt } from "../words/tell.ts";
import { recipeLine, whatItIs } from "./caption.ts";

const keep = wordsOf("keep", KEEP);
const words = () => keep().report;
const tallyWords = wordsOf("tallies", TALLIES);

/** What is printed instead of the page: a report that stands alone on paper. */

/** Makes the report whenever something is printed, by whatever way. */
export function reportWhenPrinted(app: App): void {
  addEventListener("beforeprint", () => draw(app));
  // What follows the play head is not to follow it where nobody sees it.
  addEventListener("afterprint", () => {
    const place = document.getElementById("report");
    if (place?.querySelector(".report-step")) render(null, place);
  });
  const prepare = async (session: Session) => {
    if (session.story === null) return;
    step = await import("./print-step.tsx");
    await step.readyToPrint(session);
  };
  app.session.subscribe((session) => void prepare(session));
  void prepare(app.session.get());
}

/** The part that prints a step of a lesson, once a lesson is told. */
let step: typeof import("./print-step.tsx") | null = null;

export function printReport(app: App): void {
  draw(app);
  print();
}

function draw(app: App): void {
  const run = app.run.get();
  if (run === null) return;
  let place = document.getElementById("report");
  if (place === null) {
    place = Object.assign(document.createElement("div"), { id: "report" });
    document.body.append(place);
  }
  const shown = app.session.get().story === null ? null : (step?.stepReport(app, run) ?? null);
  render(shown ?? <Report app={app} run={run} />, place);
  if (shown !== null) return;
  const timeline = document.querySelector(".timeline-lanes")?.cloneNode(true);
  const frame = (id: string) => place.querySelector(`[data-picture="${id}"]`);
  frame("timeline")?.replaceChildren(...(timeline === undefined ? [] : [timeline]));
  // Only a simulated run has trust, and a frame for it.
  const trust = frame("trust");
  if (trust !== null && trust !== undefined) trust.replaceChildren(trustPicture(run));
}

/** Drawn anew: the panel itself may not have come into view yet. */
function trustPicture({ journal }: Run): SVGSVGElement {
  const chart = trustCharts(journal)[0]!;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const looks = {
    class: "picture trust-over-time flows",
    role: "img",
    width: "100%",
    height: trustView.height?.(chart),
  };
  for (const [name, value] of Object.entries(looks)) svg.setAttribute(name, String(value));
  svg.setAttribute("aria-label", words().figure(chart.title, trustSaid(journal, journal.endedAt, chart.lines)));
  const root = select(svg) as unknown as Root;
  trustView.draw(root, chart);
  trustView.move?.(root, chart, journal.endedAt);
  return svg;
}

function Report({ app, run }: { readonly app: App; readonly run: Run }) {
  const { journal, scenario } = run;
  const { settings } = journal.start;
  const truth = app.session.get().truth;
  const outcome = outcomeOf(journal, { truth });
  const simulated = settings.mode === "simulation";
  return (
    <article>
      <p class="report-kind">{whatItIs(run)}</p>
      <h1>{spelt(settings.title)}</h1>
      <p class="report-question">{spelt(scenario.form.question)}</p>
      <h2>
        {words().outcome} <FigureTag tag={outcome.tag} />
      </h2>
      <p>
        {outcome.sentence} {outcome.figures.map(({ label, text }) => words().figure(label, text)).join("; ")}.
      </p>
      <div data-picture="timeline" />
      <h2>{words().counted}</h2>
      <TableTwin table={sumsTable(run, truth)} />
      {simulated && (
        <>
          <h2>{words().trust}</h2>
          <div data-picture="trust" />
          <p>
            {trustCharts(journal)[0]!.lines.map(({ key, label, paint }) => (
              <span key={key} class={`legend ${paintClass(paint)}`}>
                {label}
              </span>
            ))}
          </p>
          <p>{seatingAt(journal, journal.endedAt).summary}</p>
        </>
      )}
      <Sources app={app} run={run} />
      <p class="report-recipe">
        {recipeLine(run)}
        <br />
        {location.protocol === "file:" ? "" : location.href.length < 300 ? location.href : ""}
      </p>
    </article>
  );
}

/** Sums to the end of the run: who counted how much against whom, and how much of it is disputed. */
function sumsTable({ journal }: Run, truth: boolean): Table {
  const tallies = talliesOf(journal, { truth });
  const sums = talliesAt(tallies, journal.endedAt);
  return {
    caption: words().caption,
    columns: [
      ...[words().reporter, words().counts].map(texts),
      ...tallies.columns.map(({ label }) => numbers(words().laidTo(label))),
    ],
    rows: tallies.rows.map(({ label, measure }, row) => [
      label,
      tallyWords()[measure],
      ...sums[row]!.map(({ count, contested, claims }) =>
        claims === 0 ? null : contested === 0 ? String(count) : words().sum(count, contested),
      ),
    ]),
  };
}

/** What this run cites; ids stand in for those whose titles have not been fetched. */
function Sources({ app, run }: { readonly app: App; readonly run: Run }) {
  const known = app.sources.get() ?? run.scenario.sources;
  const cited = new Set(run.journal.entries.flatMap(({ event }) => ("sources" in event ? event.sources : [])));
  for (const party of run.journal.start.settings.parties) for (const id of party.source) cited.add(id);
  if (cited.size === 0) return null;
  const ids = [...cited].sort();
  return (
    <>
      <h2>{words().sources}</h2>
      <p class="report-sources">
        {ids.map((id) => (known[id] === undefined ? id : `${id}: ${known[id].title}`)).join(" · ")}
      </p>
    </>
  );
}
