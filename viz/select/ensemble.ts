import {
  type Comparison,
  DAY,
  type Estimates,
  FAILURES,
  MEASURES,
  type OutcomeKind,
  percentileOf,
  type Row,
  type Settings,
} from "../../sim/index.ts";
import { LABELS } from "../words/english/labels.ts";
import { OUTCOMES } from "../words/english/outcomes.ts";
import { wordsOf } from "../words/language.ts";
import { measureLabel } from "../words/meanings.ts";
import { unitLabel } from "../words/model.ts";
import { figure, percent } from "../words/numbers.ts";
import { entrySentence } from "../words/tell.ts";
import { type Cell, numbers, round, type Table, words as texts } from "./figure.ts";
import { outcomeLabel } from "./labels.ts";
import { lastUpTo } from "./search.ts";

const words = wordsOf("outcomes", OUTCOMES);
const labels = wordsOf("labels", LABELS);

/** "Luck or structure?": what many runs of one model say. All of it is about the model, none of it about what will happen. */
export interface Rolled {
  readonly settings: Settings;
  readonly rows: readonly Row[];
  readonly estimates: Estimates;
  readonly comparison: Comparison | null;
  /** Minutes from the onset. */
  readonly horizon: number;
}

export interface SurvivalPicture {
  readonly days: number;
  readonly curves: readonly SurvivalCurve[];
  /** Days that the run on screen stood; null when there is none. */
  readonly here: number | null;
  /** Each run of B, the shortest first. */
  readonly runs: readonly { readonly seed: string; readonly days: number; readonly ended: boolean }[];
}

export interface SurvivalCurve {
  readonly id: "A" | "B";
  readonly steps: readonly SurvivalStep[];
}

export interface SurvivalStep {
  readonly minute: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function survivalOf(rolled: Rolled, here: number | null): SurvivalPicture {
  const { estimates, comparison, horizon } = rolled;
  const b = { id: "B" as const, steps: estimates.survival };
  return {
    days: horizon / DAY,
    curves: comparison === null ? [b] : [{ id: "A", steps: comparison.first.survival }, b],
    here: here === null ? null : Math.min(here, horizon / DAY),
    runs: byLength(rolled.rows).map(({ seed, lasted, end }) => ({ seed, days: lasted / DAY, ended: isFailure(end) })),
  };
}

/** From the shortest truce to the longest; of equals the first in number. */
export function byLength(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a.lasted - b.lasted || a.run - b.run);
}

/** The run at a percentile of how long its truce stood; null without runs. */
export function runAt(rows: readonly Row[], percentile: number): Row | null {
  const sorted = byLength(rows);
  const place = Math.round((Math.min(100, Math.max(0, percentile)) / 100) * (sorted.length - 1));
  return sorted[place] ?? null;
}

export interface Place {
  /** Where the slider stands: in the middle of those that stood as long. */
  readonly percentile: number;
  /** "37th percentile of 200 runs". */
  readonly where: string;
}

/** Where a truce of so many days stands among others. Of those that stood equally long the same is said: they share a range. */
export function placeAmong(days: number, rows: readonly Pick<Row, "lasted">[]): Place | null {
  if (rows.length === 0) return null;
  const ends = rows.map(daysOf);
  const share = (count: number) => Math.round((100 * count) / ends.length);
  const lower = ends.filter((end) => end < days).length;
  const same = ends.filter((end) => end === days).length;
  const percentile = percentileOf(days, ends);
  const where =
    same > 1
      ? words().percentilesOf(share(lower), share(lower + same), ends.length, same)
      : words().percentileOf(percentile, ends.length);
  return { percentile, where };
}

/** As exactly as it is shown. */
export function daysOf({ lasted }: Pick<Row, "lasted">): number {
  return round(lasted / DAY, 2);
}

/** "Run 42/17: stood 4.2 days. The truce lapsed: …" */
export function rowSentence({ seed, lasted, end, by, over }: Row, settings: Settings): string {
  const days = round(lasted / DAY, 1);
  if (!isFailure(end)) return words().stood(seed, days);
  return words().ended(seed, days, reasonWords(end, by, over, settings));
}

function isFailure(end: string): boolean {
  return FAILURES.some((kind) => kind === end);
}

/** As a run itself tells its end, for a row or within a sentence. */
function reasonWords(kind: string, by: string | null, over: string, settings: Settings): string {
  const outcome = kind as OutcomeKind;
  const sentence = entrySentence({ event: { type: "truce.ended", outcome, by, over }, notes: [] }, settings);
  return sentence.replace(/\.$/, "");
}

export interface EndRow {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Its runs, the first in number first. */
  readonly runs: readonly Row[];
  readonly reasons: readonly { readonly label: string; readonly count: number; readonly runs: readonly Row[] }[];
}

/** How the runs ended, the most frequent end first, and over what. */
export function endsOf({ estimates, rows, settings }: Rolled): EndRow[] {
  return Object.entries(estimates.shares)
    .filter(([kind, { count }]) => kind !== "stood" && count > 0)
    .map(([kind, { count, share, low, high }]): EndRow => {
      const runs = rows.filter(({ end }) => end === kind);
      const reasons = estimates.reasons
        .filter((reason) => reason.kind === kind)
        .map((reason) => ({
          label: reasonWords(kind, reason.by, reason.over, settings),
          count: reason.count,
          runs: runs.filter(({ by, over }) => by === reason.by && over === reason.over),
        }));
      return { id: kind, label: outcomeLabel(kind as OutcomeKind), count, share, low, high, runs, reasons };
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Share still standing at a minute, with its band. */
export function standingAt({ survival }: Estimates, minute: number): SurvivalStep {
  return lastUpTo(survival, minute) ?? survival[0]!;
}

/** One sentence for the picture. */
export function ensembleSummary({ estimates, comparison, horizon }: Rolled): string {
  const { runs, truceTime } = estimates;
  const { value, low, high } = standingAt(estimates, horizon);
  const [mean, of] = [round(truceTime.minutes / DAY, 1), round(horizon / DAY, 1)];
  const tell = comparison === null ? words().summary : words().pairSummary;
  return tell(runs, percent(value), percent(low), percent(high), mean, of);
}

export interface DifferenceRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** Whether the interval leaves nought out. */
  readonly clear: boolean;
}

/** What is said of the truth is kept back until it is asked for. */
export function differencesOf({ differences }: Comparison, truth: boolean): DifferenceRow[] {
  return MEASURES.flatMap((measure) => {
    const { id, unit, layer } = measure;
    const found = differences[id];
    if (found === undefined || (!truth && (layer === "incident" || layer === "observation"))) return [];
    const { mean, low, high, n } = found;
    return [
      { id, label: measureLabel(measure), unit: unitLabel(unit), mean, low, high, n, clear: low > 0 || high < 0 },
    ];
  });
}

/** "In this model, over 200 paired runs: B stood 0.12 days [0.05, 0.19] longer than A." */
export function comparisonSummary(comparison: Comparison): string {
  const { n, mean, low, high } = comparison.differences.truceDays!;
  const pairs = words().pairs(n);
  if (mean === 0 && low === 0 && high === 0) return words().alike(pairs);
  const interval = (sign: number) => {
    const ends = [sign * low, sign * high].map((end) => round(end, 2)).sort((a, b) => a - b);
    return `[${ends.map(minus).join(", ")}]`;
  };
  if (low <= 0 && high >= 0) return words().unclear(pairs, minus(round(mean, 2)), interval(1));
  const sign = mean < 0 ? -1 : 1;
  const days = figure(round(sign * mean, 2));
  return sign < 0 ? words().shorter(pairs, days, interval(sign)) : words().longer(pairs, days, interval(sign));
}

/** A real minus sign. */
export function minus(value: number): string {
  return value < 0 ? `−${figure(-value)}` : figure(value);
}

/** The curve at the end of each day. */
export function survivalTable({ estimates, comparison, horizon }: Rolled): Table {
  const arms =
    comparison === null
      ? [{ id: "", of: estimates }]
      : [
          { id: "A, ", of: comparison.first },
          { id: "B, ", of: estimates },
        ];
  const days = Array.from({ length: Math.floor(horizon / DAY) }, (_, index) => index + 1);
  return {
    caption: words().tableCaption(estimates.runs),
    columns: [
      texts(words().day),
      ...arms.flatMap(({ id }) => [words().standing, words().low, words().high].map((what) => numbers(`${id}${what}`))),
    ],
    rows: days.map((day): Cell[] => [
      labels().dayTick(day),
      ...arms.flatMap(({ of }) => {
        const { value, low, high } = standingAt(of, day * DAY);
        return [round(value, 3), round(low, 3), round(high, 3)];
      }),
    ]),
  };
}
