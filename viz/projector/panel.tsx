import type { ComponentChildren, ComponentType } from "preact";
import type { Panel, Say } from "../panel.ts";
import { FigureTag } from "../parts/figure-tag.tsx";
import type { Run } from "../run.ts";
import { useApp, useLater, useRun, useSaid, useSession } from "../use-app.ts";
import { PANEL_WORDS } from "../words/english/page.ts";
import { PROJECTOR } from "../words/english/projector.ts";
import { wordsOf } from "../words/language.ts";
import { AsTable } from "./as-table.tsx";
import { Fitted } from "./fitted.tsx";
import { ProjectedTable } from "./table.tsx";

const names = wordsOf("panels", PANEL_WORDS);
const words = wordsOf("projector", PROJECTOR);

type Body = ComponentType<{ readonly run: Run }>;

/** Panels that are laid out for a projector. The others are words, and shown as far as they fit. */
const DRAWN: Partial<Record<Panel["id"], () => Promise<{ readonly Body: Body }>>> = {
  tallies: () => import("./tallies.tsx"),
  parties: () => import("./parties.tsx"),
  trust: () => import("./trust.tsx"),
  sectors: () => import("./sectors.tsx"),
  obligations: () => import("./obligations.tsx"),
  documents: () => import("./documents.tsx"),
  story: () => import("./story.tsx"),
};

interface Props {
  readonly panel: Panel;
  /** What may stand here instead; none where an address says what is shown. */
  readonly others: readonly Panel[];
}

export function ProjectedPanel({ panel, others }: Props) {
  const { id, content } = panel;
  const run = useRun();
  const { title } = names()[id];
  const loaded = useLater(true, async () => (typeof content === "function" ? content() : content));
  const asTable = useSession(({ tables }) => tables.includes(id));
  const drawn = useLater(id in DRAWN, () => DRAWN[id]!().then((part) => part.Body));
  return (
    <section id={`panel-${id}`} class="panel" aria-labelledby={`title-${id}`} tabIndex={-1}>
      <header>
        <h2 id={`title-${id}`} class={others.length > 0 ? "for-reader" : undefined}>
          {title}
        </h2>
        {others.length > 0 && <Choice id={id} others={others} />}
        {loaded?.tag && <FigureTag tag={loaded.tag(run)} />}
        {loaded?.table && <AsTable id={id} title={title} />}
      </header>
      {loaded?.summary && (
        <Told say={loaded.summary} run={run}>
          {(said) => <p class="summary for-reader">{said}</p>}
        </Told>
      )}
      {asTable && loaded?.table ? (
        <Told say={loaded.table} run={run}>
          {(table) => <ProjectedTable table={table} />}
        </Told>
      ) : id in DRAWN ? (
        drawn && <Drawing Body={drawn} run={run} />
      ) : (
        loaded && <Written Body={loaded.Body} run={run} />
      )}
    </section>
  );
}

interface ToldProps<T> {
  readonly say: Say<T>;
  readonly run: Run;
  readonly children: (said: T) => ComponentChildren;
}

/** What a panel says at the settled play head. */
function Told<T>({ say, run, children }: ToldProps<T>) {
  return <>{children(useSaid(say, run))}</>;
}

interface BodyProps {
  readonly Body: Body;
  readonly run: Run;
}

function Drawing({ Body, run }: BodyProps) {
  return <Body run={run} />;
}

function Written({ Body, run }: BodyProps) {
  return (
    <Fitted>
      <Body run={run} />
    </Fitted>
  );
}

/** The heading, which is at once the way to another panel. */
function Choice({ id, others }: { readonly id: string; readonly others: readonly Panel[] }) {
  const app = useApp();
  return (
    <select
      class="title"
      aria-label={words().choose}
      value={id}
      onChange={({ currentTarget }) => app.update({ panel: currentTarget.value })}
    >
      {others.map(({ id: other }) => (
        <option key={other} value={other}>
          {names()[other].title}
        </option>
      ))}
    </select>
  );
}
