import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Panel, PanelContent, Say } from "../panel.ts";
import { afterQuiet } from "../play-clock.ts";
import { released } from "../released.ts";
import type { Run } from "../run.ts";
import type { Table } from "../select/figure.ts";
import { withTable } from "../session.ts";
import { useApp, useRun, useSaid, useSession } from "../use-app.ts";
import { PAGE, PANEL_WORDS } from "../words/english/page.ts";
import { wordsOf } from "../words/language.ts";
import { FigureTag } from "./figure-tag.tsx";
import { LookedAt } from "./table-twin.tsx";

const page = wordsOf("page", PAGE);
const panels = wordsOf("panels", PANEL_WORDS);

/** What all panels share: heading, question, the picture or its table, the sentence below. */
export function PanelFrame({ panel }: { readonly panel: Panel }) {
  const { id } = panel;
  const { title, question } = panels()[id];
  const front = useSession((session) => session.panel === id);
  const place = useRef<HTMLElement>(null);
  const { content, problem } = useContent(panel, place);
  const coming = useComing(content);
  const run = useShownRun(place);
  // The same element for the same run: what is held back is not even looked at.
  const filled = useMemo(() => content && <Filled panel={panel} content={content} run={run} />, [panel, content, run]);
  const controls = useMemo(
    () => content && <Controls panel={panel} content={content} run={run} />,
    [panel, content, run],
  );
  return (
    <section
      ref={place}
      id={`panel-${id}`}
      class={`panel${front ? " in-front" : ""}${coming ? " coming" : ""}`}
      aria-labelledby={`title-${id}`}
      tabIndex={-1}
    >
      <header>
        <h2 id={`title-${id}`}>{title}</h2>
        {controls}
        <p class="question">{question}</p>
      </header>
      {filled ?? <p class="not-yet">{problem}</p>}
    </section>
  );
}

interface Props {
  readonly panel: Panel;
  readonly content: PanelContent;
  readonly run: Run;
}

function Controls({ panel: { id }, content: { tag, table }, run }: Props) {
  const app = useApp();
  const asTable = useSession(({ tables }) => tables.includes(id));
  return (
    <>
      {tag && <FigureTag tag={tag(run)} />}
      {table && (
        <button
          type="button"
          class="quiet"
          aria-pressed={asTable}
          onClick={() => app.session.set(withTable(app.session.get(), id, !asTable))}
        >
          <span class="for-reader">{panels()[id].title} </span>
          {page().asTable}
        </button>
      )}
    </>
  );
}

function Filled({ panel, content, run }: Props) {
  const { Body, table, summary } = content;
  const asTable = useSession(({ tables }) => tables.includes(panel.id));
  return (
    <>
      {asTable && table ? <Twin table={table} run={run} /> : <Body run={run} />}
      {summary && <Summary summary={summary} run={run} />}
    </>
  );
}

function Twin({ table, run }: { readonly table: Say<Table>; readonly run: Run }) {
  return <LookedAt table={useSaid(table, run)} />;
}

function Summary({ summary, run }: { readonly summary: Say<string>; readonly run: Run }) {
  return <p class="summary">{useSaid(summary, run)}</p>;
}

/**
 * The run that a panel shows. A new one comes to the time line first and then to one panel after the other, so that no frame
 * has to draw them all. While a slider is dragged runs come thick and fast: a panel out of sight waits until they have stopped.
 */
function useShownRun(place: { readonly current: HTMLElement | null }): Run {
  const app = useApp();
  const latest = useRun();
  const [held, hold] = useState(latest);
  const inSight = useRef(true);
  const [show, catchUp] = useMemo(() => {
    const show = () => hold(app.run.get()!);
    return [show, afterQuiet(300, () => app.inTurn(show))];
  }, [app]);
  useEffect(() => {
    const sight = new IntersectionObserver((seen) => {
      inSight.current = seen.at(-1)!.isIntersecting;
      if (inSight.current) show();
    });
    sight.observe(place.current!);
    return () => sight.disconnect();
  }, [app]);
  useEffect(() => (inSight.current ? app.inTurn(show) : catchUp()), [latest]);
  return held;
}

/**
 * Until the content has been laid out, and not only until it is there: between the placeholder's going and the content's coming
 * WebKit lays the page out, and a reader at its foot would be thrown up by what is missing.
 */
function useComing(content: PanelContent | null): boolean {
  const [coming, set] = useState(content === null);
  useEffect(() => set(content === null), [content]);
  return coming;
}

const fetched = new Map<string, PanelContent>();

/** The content at once, or fetched when the panel comes into the window, or is to be printed. */
function useContent({ id, content }: Panel, place: { readonly current: HTMLElement | null }) {
  const [now, set] = useState(typeof content === "function" ? (fetched.get(id) ?? null) : content);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    if (now !== null || typeof content !== "function") return;
    const load = () => {
      content().then(
        async (loaded) => {
          fetched.set(id, loaded);
          await released();
          set(loaded);
        },
        () => setProblem(page().panelMissing(panels()[id].title)),
      );
    };
    const near = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && load());
    near.observe(place.current!);
    addEventListener("beforeprint", load);
    return () => {
      near.disconnect();
      removeEventListener("beforeprint", load);
    };
  }, [now]);
  return { content: now, problem };
}
