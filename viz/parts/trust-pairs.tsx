import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { highlight } from "../highlight.ts";
import type { Run } from "../run.ts";
import type { Behind } from "../select/behind.ts";
import { type TrustLine, trustOverTime } from "../select/trust.ts";
import { useApp } from "../use-app.ts";
import { trustView } from "../views/trust.ts";
import { TRUST_PAIRS } from "../words/english/trust-pairs.ts";
import { wordsOf } from "../words/language.ts";
import { percent } from "../words/numbers.ts";
import { Picture } from "./picture.tsx";
import { pairCharts } from "./trust-charts.ts";
import { Legend } from "./trust-legend.tsx";
import "../style/trust-pairs.css";

const words = wordsOf("trustPairs", TRUST_PAIRS);

interface Props {
  readonly run: Run;
  /** Other runs behind some lines; null for none. */
  readonly behind: ((lines: readonly TrustLine[]) => readonly Behind[]) | null;
}

/** Small multiples: trust of every pair, on the same axes. */
export function TrustPairs({ run: { journal }, behind }: Props) {
  const over = trustOverTime(journal);
  const charts = useMemo(
    () => pairCharts(journal).map((chart) => (behind === null ? chart : { ...chart, behind: behind(chart.lines) })),
    [journal, behind],
  );
  const app = useApp();
  const place = useRef<HTMLDivElement>(null);
  // They may come after what is chosen in them.
  useLayoutEffect(() => highlight(place.current!, app.session.get()), []);
  return (
    <div class="trust-pairs" ref={place}>
      {charts.map((chart) => {
        const [line] = chart.lines;
        return (
          <figure key={line.key} class="chart" data-keys={`pair:${line.key}`}>
            <figcaption>
              <Legend line={line} over={over} />
            </figcaption>
            <Picture
              view={trustView}
              model={chart}
              name="trust-of-pair"
              label={words().one(line.label, percent(line.steps[0]!.mean), percent(line.steps.at(-1)!.mean))}
            />
          </figure>
        );
      })}
    </div>
  );
}
