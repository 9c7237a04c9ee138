import { useMemo } from "preact/hooks";
import type { PanelContent } from "../panel.ts";
import { AllPairs } from "../parts/all-pairs.tsx";
import { Pick } from "../parts/pick.tsx";
import { Picture } from "../parts/picture.tsx";
import { trustCharts } from "../parts/trust-charts.ts";
import { Legend } from "../parts/trust-legend.tsx";
import type { Run } from "../run.ts";
import { remembered } from "../select/memo.ts";
import { seatingOf } from "../select/seats.ts";
import { type TrustLine, trustOverTime } from "../select/trust.ts";
import { trustSaid } from "../select/trust-said.ts";
import { useApp, useLater, useSettledHead, useStore } from "../use-app.ts";
import { trustView } from "../views/trust.ts";
import { PANEL_WORDS } from "../words/english/page.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";

const panels = wordsOf("panels", PANEL_WORDS);
const words = wordsOf("trust", TRUST);

const NONE: NonNullable<ReturnType<ReturnType<typeof useApp>["ensemble"]["get"]>>["sampled"] = [];

function Body({ run }: { readonly run: Run }) {
  const { journal, recipe } = run;
  const app = useApp();
  const minute = useSettledHead();
  const other = useStore(app.other);
  const ensemble = useStore(app.ensemble);
  const sampled =
    ensemble?.state === "done" && ensemble.run.recipe.scenario === recipe.scenario ? ensemble.sampled : NONE;
  const pinned = other === run ? null : (other?.journal ?? null);
  const more = useLater(pinned !== null || sampled.length > 0, () => import("../select/behind.ts"));
  const behind = useMemo(
    () => more && ((lines: readonly TrustLine[]) => more.behindOf(lines, journal.start.settings, pinned, sampled)),
    [journal, pinned, sampled, more],
  );
  const shown = useMemo(
    () => trustCharts(journal).map((chart) => (behind === null ? chart : { ...chart, behind: behind(chart.lines) })),
    [journal, behind],
  );
  return (
    <>
      {shown.map((chart) => (
        <figure key={chart.title} class="chart">
          <figcaption>
            <h3>{chart.title}</h3>
            {chart.lines.map((line) => (
              <Legend key={line.key} line={line} over={chart.over} />
            ))}
          </figcaption>
          <Picture
            view={trustView}
            model={chart}
            name="trust-over-time"
            label={words().chart(chart.title, trustSaid(journal, minute, chart.lines))}
          />
        </figure>
      ))}
      {sampled.length > 0 && <p class="key">{words().otherRuns(sampled.length)}</p>}
      {pinned !== null && <p class="key">{words().pinnedRun}</p>}
      <AllPairs run={run} behind={behind} />
      <Pick groups={choicesIn(journal)} />
    </>
  );
}

/** Who is drawn in "Parties and trust" as well, which comes with the first screen and has no list of its own. */
const choicesIn = remembered((journal) => [
  {
    label: panels().trust.title,
    options: trustOverTime(journal).pairs.map(({ key, label }) => ({ key: `pair:${key}`, label })),
  },
  {
    label: panels().parties.title,
    options: seatingOf(journal).seats.map(({ id, label }) => ({ key: `party:${id}`, label })),
  },
]);

export const trust: PanelContent = {
  Body,
  summary: ({ journal }, _, minute) => trustSaid(journal, minute),
  table: ({ journal }) => trustOverTime(journal).table,
  tag: ({ journal }) => trustOverTime(journal).tag,
};
