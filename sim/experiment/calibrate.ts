import { exp, log, logistic } from "../kernel/index.ts";
import type { Factor } from "./design.ts";

/**
 * Approximate Bayesian computation: which parameters make runs like what was observed. Draws from the prior are kept by how near
 * their statistics come (Pritchard et al. 1999), weighted by nearness, and corrected for what distance is left by a local line
 * (Beaumont, Zhang and Balding 2002) on the logit scale of each range, so that no correction leaves it.
 */

export interface Draw {
  /** Parameters, in the order of the factors. */
  readonly values: readonly number[];
  /** Statistics of its runs, in the order of the targets; null where a run has none. */
  readonly statistics: readonly (number | null)[];
}

export interface Sample {
  readonly values: readonly number[];
  readonly weight: number;
}

export interface Posterior {
  readonly samples: readonly Sample[];
  /** Distance within which draws were kept, in typical deviations of each statistic. */
  readonly tolerance: number;
}

/** Keeps the nearest share of the draws. Throws RangeError when fewer than ten would be left. */
export function posteriorOf(
  draws: readonly Draw[],
  targets: readonly number[],
  factors: readonly Factor[],
  keep: number,
): Posterior {
  const whole = draws.flatMap(({ values, statistics }) => {
    const known = statistics.filter((value) => value !== null);
    return known.length < statistics.length ? [] : [{ values, statistics: known }];
  });
  const kept = Math.floor(keep * whole.length);
  if (kept < 10) throw new RangeError(`draws: wanted enough to keep ten or more, found ${kept} of ${whole.length}`);
  const scales = targets.map((_, at) => typicalDeviation(whole.map(({ statistics }) => statistics[at]!)));
  const scaled = whole.map(({ values, statistics }) => ({
    values,
    // A statistic that never moves tells nothing, and has no scale.
    gaps: statistics.map((value, at) => (scales[at]! > 0 ? (value - targets[at]!) / scales[at]! : 0)),
  }));
  const near = scaled
    .map((draw, index) => ({ ...draw, index, distance: Math.sqrt(draw.gaps.reduce((sum, gap) => sum + gap * gap, 0)) }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, kept + 1);
  const tolerance = near.at(-1)!.distance;
  const chosen = near.slice(0, kept);
  const weights = chosen.map(({ distance }) =>
    tolerance > 0 ? 1 - (distance / tolerance) * (distance / tolerance) : 1,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const even = total > 0 ? weights : weights.map(() => 1);
  const sum = total > 0 ? total : weights.length;
  const columns = factors.map((factor, at) =>
    adjusted(
      chosen.map(({ values }) => toLine(values[at]!, factor)),
      chosen.map(({ gaps }) => gaps),
      even,
    ).map((value) => fromLine(value, factor)),
  );
  return {
    tolerance,
    samples: chosen.map((_, row) => ({ values: columns.map((column) => column[row]!), weight: even[row]! / sum })),
  };
}

/** Median distance from the median, times 1.4826: a deviation that outliers do not move. */
function typicalDeviation(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

const EDGE = 1e-6;

function toLine(value: number, { from, to }: Factor): number {
  const share = Math.min(1 - EDGE, Math.max(EDGE, (value - from) / (to - from)));
  return log(share / (1 - share));
}

function fromLine(value: number, { from, to }: Factor): number {
  return from + (to - from) * (value > 30 ? 1 : value < -30 ? exp(value) : logistic(value));
}

/** Values with their weighted regression on the gaps taken out: what they would be at no gap. */
function adjusted(
  values: readonly number[],
  gaps: readonly (readonly number[])[],
  weights: readonly number[],
): number[] {
  const slopes = regression(values, gaps, weights);
  if (slopes === null) return [...values];
  return values.map((value, row) => value - gaps[row]!.reduce((sum, gap, at) => sum + slopes[at]! * gap, 0));
}

/** Slopes of weighted least squares with an intercept; null where the gaps do not fix them. */
function regression(
  values: readonly number[],
  gaps: readonly (readonly number[])[],
  weights: readonly number[],
): number[] | null {
  const size = gaps[0]!.length + 1;
  const rows = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  values.forEach((value, row) => {
    const terms = [1, ...gaps[row]!];
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) rows[i]![j]! += weights[row]! * terms[i]! * terms[j]!;
      rows[i]![size]! += weights[row]! * terms[i]! * value;
    }
  });
  const solution = solved(rows);
  return solution === null ? null : solution.slice(1);
}

/** Gauss's elimination with the largest pivot; null for a system without one solution. */
function solved(rows: number[][]): number[] | null {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    if (Math.abs(rows[pivot]![column]!) < 1e-12) return null;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let at = column; at <= size; at++) rows[row]![at]! -= factor * rows[column]![at]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}

/** Weighted quantiles of one parameter of a posterior. */
export function posteriorQuantiles({ samples }: Posterior, parameter: number, shares: readonly number[]): number[] {
  const sorted = samples
    .map(({ values, weight }) => ({ value: values[parameter]!, weight }))
    .sort((a, b) => a.value - b.value);
  return shares.map((share) => {
    let below = 0;
    for (const { value, weight } of sorted) {
      below += weight;
      if (below >= share) return value;
    }
    return sorted.at(-1)!.value;
  });
}
