import { useState } from "preact/hooks";
import type { Row } from "../../sim/index.ts";
import { endsOf, type Rolled } from "../select/ensemble.ts";
import { OUTCOMES } from "../words/english/outcomes.ts";
import { wordsOf } from "../words/language.ts";
import { percent } from "../words/numbers.ts";

const words = wordsOf("outcomes", OUTCOMES);

interface Props {
  readonly rolled: Rolled;
  /** Seed of the run on screen. */
  readonly here: string;
  readonly open: (seed: string) => void;
}

/** How the runs ended and over what; each end opens a run of its kind, then the next. */
export function Ends({ rolled, here, open }: Props) {
  const { runs } = rolled.estimates;
  return (
    <table class="ends ends-of-all">
      <caption>{words().endsCaption(runs)}</caption>
      <tbody>
        {endsOf(rolled).map(({ id, label, count, share, low, high, runs: some, reasons }) => (
          <>
            <tr key={id} class="end">
              <th scope="row">{label}</th>
              <td class="numeric">
                {percent(share)}{" "}
                <span class="unit">
                  [{percent(low)}, {percent(high)}]
                </span>
              </td>
              <td class="numeric">{count}</td>
              <td>
                <OpenNext runs={some} here={here} open={open} label={label} />
              </td>
            </tr>
            {reasons.length > 1 &&
              reasons.slice(0, 4).map((reason) => (
                <tr key={reason.label} class="reason">
                  <th scope="row">{reason.label}</th>
                  <td />
                  <td class="numeric">{reason.count}</td>
                  <td>
                    <OpenNext runs={reason.runs} here={here} open={open} label={reason.label} />
                  </td>
                </tr>
              ))}
          </>
        ))}
      </tbody>
    </table>
  );
}

interface NextProps {
  readonly runs: readonly Row[];
  readonly here: string;
  readonly open: (seed: string) => void;
  readonly label: string;
}

function OpenNext({ runs, here, open, label }: NextProps) {
  const [next, setNext] = useState(0);
  if (runs.length === 0) return null;
  const row = runs[next % runs.length]!;
  return (
    <button
      type="button"
      class="quiet"
      disabled={runs.length === 1 && row.seed === here}
      onClick={() => {
        setNext((row.seed === here ? next + 2 : next + 1) % runs.length);
        open(row.seed === here ? runs[(next + 1) % runs.length]!.seed : row.seed);
      }}
    >
      {words().openOne}
      <span class="for-reader">: {label}</span>
    </button>
  );
}
