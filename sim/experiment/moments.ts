import { tQuantile } from "./distributions.ts";

/**
 * Number, sum and sum of squares of some values, exact: each value is taken to the nearest 2^-30, and the sums are whole
 * numbers of that unit (of its square), as decimal text. Counts below 2^22 are not rounded at all.
 */
export type Moments = { n: number; sum: string; squares: string };

const SCALE = 1_073_741_824;

export function momentsOf(values: readonly (number | null)[]): Moments {
  let n = 0;
  let sum = 0n;
  let squares = 0n;
  for (const value of values) {
    if (value === null) continue;
    const whole = Math.round(value * SCALE);
    if (!Number.isSafeInteger(whole)) throw new RangeError(`cannot sum ${value}: want a number below 2^23 in size`);
    const exact = BigInt(whole);
    n++;
    sum += exact;
    squares += exact * exact;
  }
  return { n, sum: String(sum), squares: String(squares) };
}

/** A mean with its interval; half is null for fewer than two values, which have no spread. */
export interface Mean {
  readonly n: number;
  readonly mean: number;
  /** Unbiased; 0 for fewer than two values. */
  readonly variance: number;
  readonly low: number;
  readonly high: number;
}

/** Mean and t-interval; null when there is no value. */
export function meanOf({ n, sum, squares }: Moments, level: number): Mean | null {
  if (n === 0) return null;
  const mean = quotient(BigInt(sum), BigInt(n) * BigInt(SCALE));
  if (n === 1) return { n, mean, variance: 0, low: mean, high: mean };
  const total = BigInt(n);
  // n Σq² - (Σq)² is exact, so no digits are lost to cancellation however near the values lie.
  const spread = total * BigInt(squares) - BigInt(sum) * BigInt(sum);
  const variance = quotient(spread, total * (total - 1n) * BigInt(SCALE) * BigInt(SCALE));
  const half = tQuantile(0.5 + level / 2, n - 1) * Math.sqrt(variance / n);
  return { n, mean, variance, low: mean - half, high: mean + half };
}

/** a / b as a double: whole part, then 52 further bits. */
function quotient(a: bigint, b: bigint): number {
  const whole = a / b;
  const rest = ((a % b) << 52n) / b;
  return Number(whole) + Number(rest) / 4_503_599_627_370_496;
}
