import { useEffect, useRef, useState } from "preact/hooks";
import { VERSION } from "../sim/version.ts";
import type { App } from "./app.ts";
import { highlight, keyAt } from "./highlight.ts";
import { showPanel } from "./keys.ts";
import { hasOtherPages, lessonsAddress } from "./lessons-address.ts";
import type { Panel } from "./panel.ts";
import { Languages } from "./parts/languages.tsx";
import { Masthead } from "./parts/masthead.tsx";
import { PanelFrame } from "./parts/panel-frame.tsx";
import { TimelineBar } from "./parts/timeline-bar.tsx";
import { readSelection, sameSelection } from "./session.ts";
import { AppContext, useApp, useLater, useSession, useStore } from "./use-app.ts";
import { usePanels } from "./use-panels.ts";
import { PAGE, PANEL_WORDS } from "./words/english/page.ts";
import { wordsOf } from "./words/language.ts";
import { spelt } from "./words/tell.ts";

const words = wordsOf("page", PAGE);
const panels = wordsOf("panels", PANEL_WORDS);

export function Page({ app }: { readonly app: App }) {
  return (
    <AppContext.Provider value={app}>
      <Whole />
    </AppContext.Provider>
  );
}

function Whole() {
  const app = useApp();
  const run = useStore(app.run);
  const present = useSession((session) => session.present);
  const locked = useSession(({ only }) => only.length > 0) || present;
  const place = useRef<HTMLDivElement>(null);
  useLinks(place);
  // Until now the drawing made at build time stood there: tests wait for this.
  useEffect(() => {
    document.documentElement.dataset.alive = "";
  }, []);
  const Projector = useLater(present, () => import("./projector/stage.tsx").then((part) => part.ProjectorStage));
  return (
    <div class={present ? "page presented" : "page"} ref={place}>
      {locked ? (
        <header class="for-reader">
          <h1>{run && spelt(run.journal.start.settings.title)}</h1>
        </header>
      ) : (
        <Masthead />
      )}
      <Notices />
      {run === null ? <p class="waiting">{words().waiting}</p> : !present ? <Stage /> : Projector && <Projector />}
      <Sheets />
      <Patterns />
      <footer class="colophon">
        <p>{words().colophon(VERSION)}</p>
        {!locked && hasOtherPages() && <a href={lessonsAddress()}>{words().lessons}</a>}
        {!locked && <Languages />}
      </footer>
    </div>
  );
}

type SheetsPart = typeof import("./sheets/sheets.tsx").Sheets;

/** The dialogs, fetched with the first. */
function Sheets() {
  const app = useApp();
  const sheet = useStore(app.sheet);
  const [Part, setPart] = useState<SheetsPart | null>(null);
  useEffect(() => {
    if (sheet === null || Part !== null) return;
    import("./sheets/sheets.tsx").then(
      ({ Sheets }) => setPart(() => Sheets),
      () => {
        if (app.sheet.get() === sheet) app.sheet.set(null);
        app.tell("problem", words().partMissing);
      },
    );
  }, [sheet]);
  return sheet !== null && Part !== null ? <Part sheet={sheet} /> : null;
}

/** Hatching for what must not be told by colour. */
function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="5" height="5" />
          <line class="hatch-line" x1="1" x2="1" y2="5" />
        </pattern>
      </defs>
    </svg>
  );
}

function Stage() {
  const only = useSession((session) => session.only);
  const hide = useSession((session) => session.hide);
  const all = usePanels();
  const named = only.length > 0 ? all.filter(({ id }) => only.includes(id)) : all;
  const told = useSession(({ story }) => story !== null);
  // A story comes before what its step shows.
  const shown = told ? [...new Set([...all.filter(({ id }) => id === "story"), ...named])] : named;
  return (
    <>
      {!hide.includes("timeline") && <TimelineBar />}
      {(told || shown === all) && <PanelNav shown={shown} />}
      <main class={shown === all ? "columns" : `columns only-${shown.length}`}>
        {(["who", "what", "why"] as const).map((column) => (
          <div key={column} class={`column column-${column}`}>
            {shown
              .filter((panel) => panel.column === column)
              .map((panel) => (
                <PanelFrame key={panel.id} panel={panel} />
              ))}
          </div>
        ))}
      </main>
    </>
  );
}

function PanelNav({ shown }: { readonly shown: readonly Panel[] }) {
  const app = useApp();
  const front = useSession(({ panel }) => panel);
  return (
    <nav class="panel-nav" aria-label={words().panels}>
      {shown.map(({ id }) => (
        <a
          key={id}
          href={`#panel-${id}`}
          aria-current={front === id ? "true" : undefined}
          onClick={(event) => {
            event.preventDefault();
            showPanel(app, id);
          }}
        >
          {panels()[id].title}
        </a>
      ))}
    </nav>
  );
}

function Notices() {
  const app = useApp();
  const notices = useStore(app.notices);
  const said = useStore(app.said);
  return (
    <>
      <p class="for-reader" role="status">
        {said}
      </p>
      <div class="notices" role="status" aria-live="polite">
        {notices.map(({ id, kind, text, action }) => (
          <p key={id} class={`notice ${kind}`}>
            <span>{text}</span>
            {action && (
              <button
                type="button"
                onClick={() => {
                  app.dismiss(id);
                  action.act();
                }}
              >
                {action.label}
              </button>
            )}
            <button type="button" class="quiet" onClick={() => app.dismiss(id)}>
              {words().dismiss}
            </button>
          </p>
        ))}
      </div>
    </>
  );
}

/** One selection and one hover for all panels: whatever carries keys takes part. */
function useLinks(place: { readonly current: HTMLElement | null }): void {
  const app = useApp();
  useEffect(() => {
    const root = place.current!;
    const over = ({ target }: Event) => {
      const key = keyAt(target);
      const hover = key === null ? null : readSelection(key);
      if (!sameSelection(hover, app.session.get().hover)) app.update({ hover });
    };
    const click = ({ target }: Event) => {
      const key = keyAt(target);
      if (key === null) return;
      const selection = readSelection(key);
      app.update({ selection: sameSelection(selection, app.session.get().selection) ? null : selection });
    };
    root.addEventListener("pointerover", over);
    root.addEventListener("focusin", over);
    root.addEventListener("click", click);
    const stop = app.session.subscribe((session) => highlight(root, session));
    return () => {
      root.removeEventListener("pointerover", over);
      root.removeEventListener("focusin", over);
      root.removeEventListener("click", click);
      stop();
    };
  }, [app]);
}
