import type { Settings } from "../../sim/index.ts";
import { LABELS } from "../words/english/labels.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";
import { listed } from "../words/numbers.ts";
import { spelt, timeLabel } from "../words/tell.ts";
import { numbers, type Table, words as texts } from "./figure.ts";
import { claimWords, tagWords } from "./labels.ts";
import { lastUpTo } from "./search.ts";
import type { Accused, Tallies, TallyRow } from "./tallies.ts";

const labels = wordsOf("labels", LABELS);
const words = wordsOf("tallies", TALLIES);

/** What the sums say at the play head, side by side: "SANA counts 120 breaches laid to …". */
export function talliesSummary({ rows, columns, settings }: Tallies, minute: number): string {
  const sums = rows.flatMap(({ label, measure, cells }) => {
    const counts = cells.flatMap(({ sums }, index) => {
      const last = lastUpTo(sums, minute);
      if (last === undefined) return [];
      const { id, label: accused } = columns[index]!;
      const said = claimWords({ count: last.count, measure, qualifier: "" });
      return [id === null ? words().unsplit(said) : words().split(said, accused)];
    });
    return counts.length === 0 ? [] : [words().counts(label, listed(counts))];
  });
  const said = sums.join("; ") || words().nothing;
  const when = timeLabel(minute, settings);
  if (settings.mode === "replay") return words().replaySummary(when, said);
  const beside = rows.flatMap(({ cells }) => cells.flatMap(({ historical }) => historical));
  const out = beside.filter((claim) => claim.minute <= minute).length;
  return words().summary(when, said) + (beside.length === 0 ? "" : words().besides(labels().end.claimCount(out)));
}

export function tableOf(rows: readonly TallyRow[], columns: readonly Accused[], settings: Settings): Table {
  const time = (minute: number) => timeLabel(minute, settings);
  const is = words().columns;
  const claims = rows.flatMap(({ label, measure, cells }) =>
    cells.flatMap(({ claims, historical }, index) =>
      [...claims, ...historical.map((claim) => ({ ...claim, leftOut: null, beside: true }))].map((claim) => ({
        ...claim,
        row: [label, columns[index]!.label, time(claim.from), time(claim.to), words()[measure]],
      })),
    ),
  );
  return {
    caption: words().caption,
    columns: [
      ...[is.published, is.reporter, is.accused, is.from, is.to, is.measure].map(texts),
      ...[is.count, is.disputed].map(numbers),
      ...[is.qualifier, is.inSum, is.corrections, labels().figureIs].map(texts),
    ],
    leading: [1, 2, 6, 5, 0],
    minutes: claims.map(({ minute }) => minute),
    rows: claims.map((claim) => [
      time(claim.minute),
      ...claim.row,
      claim.count,
      claim.contested,
      spelt(claim.qualifier),
      "beside" in claim
        ? words().outOfSum(words().beside)
        : claim.leftOut === null
          ? words().inSum
          : words().outOfSum(words().leftOut[claim.leftOut]),
      claim.corrections.map(({ minute, from, to }) => words().correction(from, to, time(minute))).join("; "),
      tagWords(claim.tag),
    ]),
  };
}
