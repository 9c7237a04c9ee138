import { useMemo } from "preact/hooks";
import type { PanelContent } from "../panel.ts";
import { FigureTag } from "../parts/figure-tag.tsx";
import { recall } from "../recall.ts";
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
import { COMPARE } from "../words/english/compare.ts";
import { wordsOf } from "../words/language.ts";
import { figure } from "../words/numbers.ts";

const words = wordsOf("compare", COMPARE);

/** Two runs on the same luck: A is pinned, B is the one on screen. */
function Body({ run }: { readonly run: Run }) {
  const app = useApp();
  const other = useStore(app.other);
  const pinned = useSession((session) => session.pinned);
  const truth = useSession((session) => session.truth);
  useMemo(() => recall(run, other), [run, other]);
  const pin = (recipe: typeof pinned) =>
    app.edit(null, (draft) => {
      draft.pinned = recipe as typeof draft.pinned;
    });
  if (pinned === null) {
    return (
      <>
        <p>{words().about}</p>
        <button type="button" onClick={() => pin(run.recipe)}>
          {words().pin}
        </button>
      </>
    );
  }
  return (
    <>
      {other === null ? (
        <p class="waiting">{words().waiting}</p>
      ) : (
        <Compared comparison={comparisonOf(other.journal, run.journal, { truth })} />
      )}
      <p>
        <button type="button" onClick={() => pin(run.recipe)}>
          {words().pinInstead}
        </button>{" "}
        <button type="button" class="quiet" onClick={() => pin(null)}>
          {words().stop}
        </button>
      </p>
    </>
  );
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { changes, divergence, days, measures, feed, summary, tag } = comparison;
  const present = useSession((session) => session.present);
  const parted = divergence !== null && <FirstDifference divergence={divergence} present={present} />;
  return (
    <div class="compare">
      <p>
        {summary} <FigureTag tag={tag} />
      </p>
      {/* Before a class little fits, and where they part is what is asked. */}
      {present && parted}
      {changes.length > 0 && (
        <>
          <h3>{words().otherwise}</h3>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
      {!present && parted}
      {divergence !== null && <Days days={days} measures={measures} />}
      {divergence !== null && <Differences feed={feed} />}
    </div>
  );
}

interface FirstProps {
  readonly divergence: NonNullable<Comparison["divergence"]>;
  readonly present: boolean;
}

function FirstDifference({ divergence, present }: FirstProps) {
  const app = useApp();
  const { minute, when, first, second } = divergence;
  return (
    <>
      <h3>{words().part}</h3>
      {!present && (
        <p>
          <button type="button" onClick={() => app.seek(minute)}>
            {words().goTo(when)}
          </button>
        </p>
      )}
      <dl class="first-difference">
        <dt>A</dt>
        <dd>{first === null ? words().nothingMore : words().told(first.when, first.sentence)}</dd>
        <dt>B</dt>
        <dd>{second === null ? words().nothingMore : words().told(second.when, second.sentence)}</dd>
      </dl>
    </>
  );
}

function Days({ days, measures }: { readonly days: readonly DayDifference[]; readonly measures: readonly Measure[] }) {
  return (
    <>
      <h3>{words().dayByDay}</h3>
      <div class="table-scroll">
        <table class="day-differences">
          <caption class="for-reader">{words().dayCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words().day}</th>
              {measures.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                  <span class="quiet-words">{words().dayColumns}</span>
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
        {number(first[at])} <span aria-hidden="true">→</span> {number(second[at])}
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

function number(value: number | null | undefined): string {
  return value == null ? "–" : figure(value);
}

function signed(value: number): string {
  return value < 0 ? `−${figure(-value)}` : value > 0 ? `+${figure(value)}` : "0";
}

const SHOWN = 15;

/** What only one of the two tells. */
function Differences({ feed }: { readonly feed: readonly FeedDifference[] }) {
  const apart = feed.filter(({ told }) => told !== "both");
  return (
    <>
      <h3>{words().onlyOne(apart.length, feed.length)}</h3>
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
      {apart.length > SHOWN && <p class="key">{words().firstOfThem(SHOWN)}</p>}
    </>
  );
}

export const compare: PanelContent = { Body };
