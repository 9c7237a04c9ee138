import { meanOf, momentsOf } from "../moments.ts";
import { shareOf } from "../shares.ts";

/** What was found of one pattern. */
export interface Finding {
  /** P1, P2 … as in the list of pattern targets. */
  readonly pattern: string;
  readonly title: string;
  readonly target: string;
  readonly value: number;
  /** 95% interval, where the value is estimated from independent runs; null where it is not. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly holds: boolean;
  /** What else was seen, in words. */
  readonly says: string;
  readonly sources: readonly string[];
}

export const LEVEL = 0.95;

export interface Interval {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Mean of the values that are not null, with a t-interval; NaN when there is none. */
export function meanWithin(values: readonly (number | null)[]): Interval {
  const mean = meanOf(momentsOf(values), LEVEL);
  return mean === null
    ? { value: Number.NaN, low: null, high: null }
    : { value: mean.mean, low: mean.low, high: mean.high };
}

/** Share of the runs of which something is true, with Wilson's interval. */
export function shareWithin<T>(runs: readonly T[], is: (run: T) => boolean): Interval {
  const { share, low, high } = shareOf(runs.filter(is).length, runs.length, LEVEL);
  return { value: share, low, high };
}

/** Ten groups of the runs: run k is in group k mod 10. */
export function groupsOf<T>(runs: readonly T[]): T[][] {
  return Array.from({ length: GROUPS }, (_, group) => runs.filter((_run, at) => at % GROUPS === group));
}

const GROUPS = 10;

/**
 * For fits that have no formula of their own: the value from all runs, with the interval of its values on ten groups of them.
 * The interval is that of the groups' mean, laid about the value from all runs, which is less biased.
 */
export function groupedWithin(whole: number, groups: readonly number[]): Interval {
  const { low, high, value } = meanWithin(groups);
  return { value: whole, low: whole + (low! - value), high: whole + (high! - value) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
