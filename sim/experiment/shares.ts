import { normalWithin } from "./distributions.ts";

export interface Share {
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A share with Wilson's score interval (1927), which stays within [0, 1] and holds its level near the ends. */
export function shareOf(count: number, n: number, level: number): Share {
  if (n === 0) return { count, share: 0, low: 0, high: 1 };
  const z = normalWithin(level);
  const share = count / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / scale;
  return {
    count,
    share,
    low: count === 0 ? 0 : centre - half,
    high: count === n ? 1 : centre + half,
  };
}
