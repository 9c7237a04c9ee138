import type { Comparison } from "../../sim/index.ts";
import { comparisonSummary, differencesOf, minus } from "../select/ensemble.ts";
import { round } from "../select/figure.ts";
import { OUTCOMES } from "../words/english/outcomes.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("outcomes", OUTCOMES);

/** What the change does over many pairs: B less A, with intervals. Those that leave nought out come in bold. */
export function PairDifferences({ comparison, truth }: { readonly comparison: Comparison; readonly truth: boolean }) {
  return (
    <section class="pair-differences">
      <h3>{words().changeTitle}</h3>
      <p class="why-sentence">{comparisonSummary(comparison)}</p>
      <details class="more">
        <summary>{words().allDifferences}</summary>
        <table class="ends">
          <caption class="for-reader">{words().differencesCaption}</caption>
          <tbody>
            {differencesOf(comparison, truth).map(({ id, label, unit, mean, low, high, clear }) => (
              <tr key={id} class={clear ? "clear" : undefined}>
                <th scope="row">
                  {label} <span class="unit">{unit}</span>
                </th>
                <td class="numeric">{minus(figures(mean))}</td>
                <td class="numeric unit">
                  [{minus(figures(low))}, {minus(figures(high))}]
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Three figures that count, and no more than three behind the point. */
function figures(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : round(value, Math.abs(value) >= 10 ? 1 : 3);
}
