import { useCallback } from "preact/hooks";
import { Clock, PlayButtons, Scrubber, TruthSwitch } from "../parts/timeline-bar.tsx";
import { timelineOf } from "../select/timeline.ts";
import { useApp, useLater, useRun, useSession, useStore } from "../use-app.ts";
import { stripView } from "../views/strip.ts";
import type { Space } from "../views/view.ts";
import { PAGE } from "../words/english/page.ts";
import { wordsOf } from "../words/language.ts";
import { AsTable } from "./as-table.tsx";
import { Drawn } from "./drawn.tsx";
import { stripLayout } from "./strip-layout.ts";
import { ProjectedTable } from "./table.tsx";

const page = wordsOf("page", PAGE);

/** Where are we? In a row of controls, and where there is room a row that shows the days. */
export function TimeBar() {
  const run = useRun();
  const truth = useSession((session) => session.truth);
  const asTable = useSession(({ tables }) => tables.includes("timeline"));
  const timeline = timelineOf(run.journal, { truth });
  const other = useStore(useApp().other);
  const Fork = useLater(other !== null, () => import("./fork-strip.tsx").then(({ ForkStrip }) => ForkStrip));
  const layout = useCallback((space: Space) => stripLayout(timeline, space), [timeline]);
  return (
    <section class="time-bar" aria-label={page().timeline}>
      <PlayButtons />
      <Clock />
      <TruthSwitch />
      <AsTable id="timeline" title={page().timeline} />
      <div class="strips">
        {asTable ? (
          <ProjectedTable table={timeline.table} />
        ) : (
          <Drawn view={stripView} name="timeline-strip" label={timeline.summary} layout={layout} />
        )}
        {Fork !== null && other !== null && <Fork run={run} other={other} />}
      </div>
      <Scrubber />
    </section>
  );
}
