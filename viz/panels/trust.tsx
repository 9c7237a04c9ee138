import { useMemo } from "preact/hooks";
import { paintClass } from "../encoding.ts";
import type { PanelContent } from "../panel.ts";
import { Picture } from "../parts/picture.tsx";
import { trustCharts } from "../parts/trust-charts.ts";
import type { Run } from "../run.ts";
import { type TrustLine, trustOverTime } from "../select/trust.ts";
import { useApp, useLater, useStore } from "../use-app.ts";
import { type TrustChart, trustView } from "../views/trust.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";
import { labelOf } from "../words/tell.ts";

const words = wordsOf("trust", TRUST);

const NONE: NonNullable<ReturnType<ReturnType<typeof useApp>["ensemble"]["get"]>>["sampled"] = [];

function Body({ run }: { readonly run: Run }) {
  const { journal, recipe } = run;
  const app = useApp();
  const other = useStore(app.other);
  const ensemble = useStore(app.ensemble);
  const sampled =
    ensemble?.state === "done" && ensemble.run.recipe.scenario === recipe.scenario ? ensemble.sampled : NONE;
  const pinned = other === run ? null : (other?.journal ?? null);
  const more = useLater(pinned !== null || sampled.length > 0, () => import("../select/behind.ts"));
  const shown = useMemo(
    () =>
      trustCharts(journal).map((chart) => {
        const behind = more?.behindOf(chart.lines, chart.over.settings, pinned, sampled);
        return behind === undefined ? chart : { ...chart, behind };
      }),
    [journal, pinned, sampled, more],
  );
  return (
    <>
      {shown.map((chart) => (
        <figure key={chart.title} class="chart">
          <figcaption>
            <h3>{chart.title}</h3>
            {chart.lines.map((line) => (
              <Legend key={line.key} line={line} chart={chart} />
            ))}
          </figcaption>
          <Picture
            view={trustView}
            model={chart}
            name="trust-over-time"
            label={words().chart(chart.title, chart.over.summary)}
          />
        </figure>
      ))}
      {sampled.length > 0 && <p class="key">{words().otherRuns(sampled.length)}</p>}
      {pinned !== null && <p class="key">{words().pinnedRun}</p>}
    </>
  );
}

function Legend({ line, chart }: { readonly line: TrustLine; readonly chart: TrustChart }) {
  const { holder, target, paint, key } = line;
  const { settings } = chart.over;
  return (
    <span class={`legend ${paintClass(paint)}`} data-keys={`pair:${key}`}>
      {labelOf(holder, settings)} <span aria-hidden="true">→</span>
      <span class="for-reader"> {words().inside} </span> {labelOf(target, settings)}
    </span>
  );
}

export const trust: PanelContent = {
  Body,
  summary: ({ journal }) => trustOverTime(journal).summary,
  table: ({ journal }) => trustOverTime(journal).table,
  tag: ({ journal }) => trustOverTime(journal).tag,
};
