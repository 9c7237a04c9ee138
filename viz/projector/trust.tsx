import { useCallback } from "preact/hooks";
import { paintClass } from "../encoding.ts";
import { trustCharts } from "../parts/trust-charts.ts";
import type { Run } from "../run.ts";
import { daySpans } from "../select/moments.ts";
import { trustSaid } from "../select/trust-said.ts";
import { useSettledHead } from "../use-app.ts";
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
  const minute = useSettledHead();
  return (
    <div class="charts">
      {trustCharts(journal).map((chart) => (
        <OneChart key={chart.title} chart={chart} said={trustSaid(journal, minute, chart.lines)} />
      ))}
    </div>
  );
}

function OneChart({ chart, said }: { readonly chart: Chart; readonly said: string }) {
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
      <Drawn view={trustView} name="trust-over-time" label={words().chart(title, said)} layout={layout} />
    </figure>
  );
}
