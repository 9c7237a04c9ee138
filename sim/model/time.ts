import { exp } from "../kernel/index.ts";

/** The clock counts whole minutes; rates are per day. */
export const HOUR = 60;
export const DAY = 1440;

/** How often everyone looks around: the six-hourly review. */
export const REVIEW_EVERY = 6 * HOUR;

/** What is decided once a day is decided at the first review of four: the day that `review` opens, or null. */
export function dayOpenedBy(review: number): number | null {
  const before = (review - 1) / (DAY / REVIEW_EVERY);
  return Number.isInteger(before) ? before + 1 : null;
}

/** Factor by which a quantity with this half-life (days) fades over `minutes`. */
export function fading(minutes: number, halfLifeDays: number): number {
  return minutes <= 0 ? 1 : exp((-Math.LN2 * minutes) / (halfLifeDays * DAY));
}
