import type { PanelContent } from "../panel.ts";
import { FigureTag } from "../parts/figure-tag.tsx";
import type { Run } from "../run.ts";
import {
  type Comparison,
  comparisonOf,
  type DayDifference,
  type FeedDifference,
  type Measure,
} from "../select/compare.ts";
import { useApp, useSession, useStore } from "../use-app.ts";
import "../style/compare.css";

/** Two runs on the same luck: A is pinned, B is the one on screen. */
function Body({ run }: { readonly run: Run }) {
  const app = useApp();
  const other = useStore(app.other);
  const pinned = useSession((session) => session.pinned);
  const truth = useSession((session) => session.truth);
  const pin = (recipe: typeof pinned) =>
    app.edit(null, (draft) => {
      draft.pinned = recipe as typeof draft.pinned;
    });
  if (pinned === null) {
    return (
      <>
        <p>
          Pin this run as A, then change a number, a hypothesis or an event. What you then see is B, on the same luck,
          and here stands what the change did.
        </p>
        <button type="button" onClick={() => pin(run.recipe)}>
          Pin this run as A
        </button>
      </>
    );
  }
  return (
    <>
      {other === null ? (
        <p class="waiting">Run A is being made …</p>
      ) : (
        <Compared comparison={comparisonOf(other.journal, run.journal, { truth })} />
      )}
      <p>
        <button type="button" onClick={() => pin(run.recipe)}>
          Pin this run instead
        </button>{" "}
        <button type="button" class="quiet" onClick={() => pin(null)}>
          Stop comparing
        </button>
      </p>
    </>
  );
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { changes, divergence, days, measures, feed, summary, tag } = comparison;
  return (
    <div class="compare">
      <p>
        {summary} <FigureTag tag={tag} />
      </p>
      {changes.length > 0 && (
        <>
          <h3>What is otherwise in B</h3>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
      {divergence !== null && <FirstDifference divergence={divergence} />}
      {divergence !== null && <Days days={days} measures={measures} />}
      {divergence !== null && <Differences feed={feed} />}
    </div>
  );
}

function FirstDifference({ divergence }: { readonly divergence: NonNullable<Comparison["divergence"]> }) {
  const app = useApp();
  const { minute, when, first, second } = divergence;
  return (
    <>
      <h3>Where they part</h3>
      <p>
        <button type="button" onClick={() => app.seek(minute)}>
          Go to {when}
        </button>
      </p>
      <dl class="first-difference">
        <dt>A</dt>
        <dd>{first === null ? "tells nothing more" : `${first.when}: ${first.sentence}`}</dd>
        <dt>B</dt>
        <dd>{second === null ? "tells nothing more" : `${second.when}: ${second.sentence}`}</dd>
      </dl>
    </>
  );
}

function Days({ days, measures }: { readonly days: readonly DayDifference[]; readonly measures: readonly Measure[] }) {
  return (
    <>
      <h3>Day by day</h3>
      <div class="table-scroll">
        <table class="day-differences">
          <caption class="for-reader">Each measure in A and in B, and B less A</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {measures.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                  <span class="quiet-words">A, B, difference</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((row) => (
              <tr key={row.day}>
                <th scope="row">{row.day}</th>
                {measures.map((measure, at) => (
                  <DayCell key={measure.id} row={row} at={at} days={days} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Both values, and their difference as a bar from the middle. */
function DayCell({
  row,
  at,
  days,
}: {
  readonly row: DayDifference;
  readonly at: number;
  readonly days: readonly DayDifference[];
}) {
  const { first, second, difference } = row;
  const value = difference[at] ?? null;
  const most = Math.max(...days.map((day) => Math.abs(day.difference[at] ?? 0)), 1e-9);
  const width = value === null ? 0 : (50 * Math.abs(value)) / most;
  return (
    <td>
      <span class="pair-values">
        {first[at] ?? "–"} <span aria-hidden="true">→</span> {second[at] ?? "–"}
      </span>
      <span class="difference">{value === null ? "" : signed(value)}</span>
      <svg class="difference-bar" width="100%" height="6" aria-hidden="true">
        <rect
          class={value !== null && value < 0 ? "less" : "more"}
          x={`${value !== null && value < 0 ? 50 - width : 50}%`}
          width={`${width}%`}
          height="6"
        />
        <line x1="50%" x2="50%" y2="6" />
      </svg>
    </td>
  );
}

function signed(value: number): string {
  return value < 0 ? `−${Math.abs(value)}` : value > 0 ? `+${value}` : "0";
}

const SHOWN = 15;

/** What only one of the two tells. */
function Differences({ feed }: { readonly feed: readonly FeedDifference[] }) {
  const apart = feed.filter(({ told }) => told !== "both");
  return (
    <>
      <h3>
        What only one of them tells ({apart.length} of {feed.length})
      </h3>
      <ol class="feed-difference">
        {apart.slice(0, SHOWN).map(({ when, sentence, told, secondSeq }, index) => (
          <li
            key={`${index}/${sentence}`}
            class={told}
            data-keys={secondSeq === null ? undefined : `event:${secondSeq}`}
          >
            <span class="which">{told === "first" ? "A" : "B"}</span> <time>{when}</time> {sentence}
          </li>
        ))}
      </ol>
      {apart.length > SHOWN && <p class="key">The first {SHOWN} of them.</p>}
    </>
  );
}

export const compare: PanelContent = { Body };
