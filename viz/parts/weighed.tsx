import { useState } from "preact/hooks";
import type { ParameterNow } from "../select/rules.ts";
import type { Bar } from "../select/why.ts";
import { useLater } from "../use-app.ts";
import { WHY } from "../words/english/why.ts";
import { wordsOf } from "../words/language.ts";
import { withSign } from "../words/numbers.ts";

const words = wordsOf("why", WHY);

interface Props {
  readonly bars: readonly Bar[];
  readonly unit: string;
  /** What they speak for, to be read by everyone. */
  readonly towards?: string | null;
}

/** What weighed for and against, from the middle to either side. */
export function Bars({ bars, unit, towards = null }: Props) {
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ amount }) => Math.abs(amount)), 1e-9);
  return (
    <table class="bars">
      <caption class={towards === null ? "for-reader" : "root"}>{towards ?? words().contributions(unit)}</caption>
      <tbody>
        {bars.map(({ part, amount }) => (
          <tr key={part}>
            <th scope="row">{part}</th>
            <td class="bar-cell">
              <svg width="100%" height="12" aria-hidden="true">
                <line class="bar-zero" x1="50%" x2="50%" y2="12" />
                <rect
                  class={amount < 0 ? "bar minus" : "bar plus"}
                  x={`${amount < 0 ? 50 - (48 * -amount) / most : 50}%`}
                  width={`${(48 * Math.abs(amount)) / most}%`}
                  y="2"
                  height="8"
                />
              </svg>
            </td>
            <td class="numeric">{withSign(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The numbers of the model behind a rule, with a way to where they can be changed; fetched by who opens them. */
export function Numbers({ parameters }: { readonly parameters: readonly ParameterNow[] }) {
  const [open, setOpen] = useState(false);
  const Meanings = useLater(open, () => import("./meanings.tsx").then(({ Meanings }) => Meanings));
  if (parameters.length === 0) return null;
  return (
    <details class="numbers" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words().numbers}</summary>
      {Meanings !== null && <Meanings parameters={parameters} />}
    </details>
  );
}
