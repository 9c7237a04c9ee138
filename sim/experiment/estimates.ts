import type { Paired } from "./chunk.ts";
import { countOfEnd } from "./drive.ts";
import { type Mean, meanOf } from "./moments.ts";
import { countOf, quantilesOf } from "./quantiles.ts";
import { type Share, shareOf } from "./shares.ts";
import { FAILURES } from "./summary.ts";
import { endedBy, restrictedMean, type Step, standing } from "./survival.ts";
import type { RunTally } from "./tally.ts";

/** What is known after some runs, with intervals at a level. Everything here is about the model, not about history. */
export interface Estimates {
  readonly runs: number;
  readonly level: number;
  /** By kind of end, and "stood" for all that are no failure. Wilson intervals. */
  readonly shares: Readonly<Record<string, Share>>;
  /** Failures by kind, by whom and over what, the most frequent first. */
  readonly reasons: readonly (Share & { readonly kind: string; readonly by: string | null; readonly over: string })[];
  /** Kaplan-Meier, Greenwood, log-log bands. */
  readonly survival: readonly Step[];
  /** Aalen-Johansen, by kind of failure. */
  readonly ended: Readonly<Record<string, readonly Step[]>>;
  /** Mean minutes that a truce stands up to the horizon. */
  readonly truceTime: { readonly minutes: number; readonly low: number; readonly high: number; readonly until: number };
  readonly measures: Readonly<Record<string, MeasureEstimate>>;
  /** By series, then by day: quantiles over the runs whose truce stood through that day. */
  readonly daily: Readonly<Record<string, readonly DayBand[]>>;
  readonly events: number;
}

export interface MeasureEstimate extends Mean {
  /** At 5, 25, 50, 75 and 95 %. */
  readonly quantiles: readonly number[];
}

export interface DayBand {
  readonly day: number;
  readonly n: number;
  readonly quantiles: readonly number[];
}

/** The shares of runs that the quantiles of an estimate stand for. */
export const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** `horizon` in minutes since the onset. */
export function estimatesOf(tally: RunTally, horizon: number, level = 0.95): Estimates {
  const kinds = Object.keys(tally.ends).sort();
  const share = (count: number) => shareOf(count, tally.runs, level);
  return {
    runs: tally.runs,
    level,
    shares: Object.fromEntries(["stood", ...kinds].map((end) => [end, share(countOfEnd(tally, end))])),
    reasons: Object.entries(tally.reasons)
      .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
      .map(([reason, count]) => {
        const [kind = "", by = "", ...over] = reason.split("|");
        return { kind, by: by === "" ? null : by, over: over.join("|"), ...share(count) };
      }),
    survival: standing(tally.lifetimes, FAILURES, level),
    ended: Object.fromEntries(
      kinds
        .filter((kind) => FAILURES.some((failure) => failure === kind))
        .map((kind) => [kind, endedBy(tally.lifetimes, FAILURES, kind, level)]),
    ),
    truceTime: { ...restrictedMean(tally.lifetimes, FAILURES, horizon, level), until: horizon },
    measures: measuresIn(tally, level),
    daily: Object.fromEntries(
      Object.keys(tally.daily)
        .sort()
        .map((series) => [series, bandsOf(tally.daily[series]!)]),
    ),
    events: tally.events,
  };
}

function measuresIn(tally: RunTally, level: number): Record<string, MeasureEstimate> {
  const estimates: Record<string, MeasureEstimate> = {};
  for (const [id, moments] of Object.entries(tally.moments)) {
    const mean = meanOf(moments, level);
    if (mean !== null) estimates[id] = { ...mean, quantiles: quantilesOf(tally.bins[id]!, QUANTILES)! };
  }
  return estimates;
}

function bandsOf(byDay: RunTally["daily"][string]): DayBand[] {
  return Object.keys(byDay)
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const quantiles = quantilesOf(byDay[day]!, QUANTILES);
      return quantiles === null ? [] : [{ day, n: countOf(byDay[day]!), quantiles }];
    });
}

/** What the second arm does against the first. */
export interface Comparison {
  readonly pairing: "common" | "independent";
  readonly first: Estimates;
  readonly second: Estimates;
  readonly differences: Readonly<Record<string, Difference>>;
  /** Pairs by the ends of both, the most frequent first. */
  readonly ends: readonly { readonly first: string; readonly second: string; readonly count: number }[];
}

/** Second less first. */
export interface Difference extends Mean {
  /**
   * How many times the variance of the difference of independent arms is that of the paired one: so many times fewer runs do.
   * null where no pair differs, and for independent arms.
   */
  readonly varianceReduction: number | null;
}

export function comparisonOf(
  paired: Paired,
  pairing: Comparison["pairing"],
  horizon: number,
  level = 0.95,
): Comparison {
  const first = estimatesOf(paired.first, horizon, level);
  const second = estimatesOf(paired.second, horizon, level);
  const differences: Record<string, Difference> = {};
  for (const [id, moments] of Object.entries(paired.differences)) {
    const mean = meanOf(moments, level);
    const [a, b] = [first.measures[id], second.measures[id]];
    if (mean === null || a === undefined || b === undefined) continue;
    const reduced = pairing === "common" && mean.variance > 0;
    differences[id] = { ...mean, varianceReduction: reduced ? (a.variance + b.variance) / mean.variance : null };
  }
  const ends = Object.entries(paired.ends)
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(([pair, count]) => {
      const [one = "", other = ""] = pair.split(">");
      return { first: one, second: other, count };
    });
  return { pairing, first, second, differences, ends };
}
