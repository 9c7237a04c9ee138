import { useCallback } from "preact/hooks";
import { paintClass } from "../encoding.ts";
import { trustCharts } from "../parts/trust-charts.ts";
import type { Run } from "../run.ts";
import { daySpans } from "../select/moments.ts";
import { type TrustChart, trustView } from "../views/trust.ts";
import type { Space } from "../views/view.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";
import { labelOf } from "../words/tell.ts";
import { Drawn } from "./drawn.tsx";
import { daysWithRoom } from "./letters.ts";

const words = wordsOf("trust", TRUST);

type Chart = ReturnType<typeof trustCharts>[number];

/** When trust broke, before a class. Two trust each other, so the one's name says whose line it is. */
export function Body({ run: { journal } }: { readonly run: Run }) {
  return (
    <div class="charts">
      {trustCharts(journal).map((chart) => (
        <OneChart key={chart.title} chart={chart} />
      ))}
    </div>
  );
}

function OneChart({ chart }: { readonly chart: Chart }) {
  const { title, lines, over } = chart;
  const layout = useCallback(
    (space: Space): TrustChart => ({
      ...chart,
      days: daysWithRoom(daySpans(over.settings, over.domain), over.domain, space),
      space,
    }),
    [chart],
  );
  return (
    <figure class="chart">
      <figcaption>
        <h3>{title}</h3>
        {lines.map(({ key, holder, target, paint }) => (
          <span key={key} class={`legend ${paintClass(paint)}`} data-keys={`pair:${key}`}>
            {labelOf(holder, over.settings)}{" "}
            <span class="for-reader">
              {words().inside} {labelOf(target, over.settings)}
            </span>
          </span>
        ))}
      </figcaption>
      <Drawn view={trustView} name="trust-over-time" label={words().chart(title, over.summary)} layout={layout} />
    </figure>
  );
}
