import { absoluteMinute, LOCAL } from "../model/index.ts";

/**
 * Times as people write them, and whole minutes. A file gives local times ("2016-09-12T19:00", in its utcOffset), days
 * counted from the onset's own date ("D+2 14:00"), or an offset from the onset ("D+2.5d", "D-6h"). No Date: the calendar is
 * arithmetic here, so that every engine agrees.
 */

export { absoluteMinute, LOCAL, localTime, localTimeOf } from "../model/index.ts";

export const DURATION = /^(0|[1-9]\d{0,5})(\.\d{1,4})?(min|h|d)$/;
export const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
export const OFFSET = /^(Z|[+-](0\d|1[0-4]):(00|15|30|45))$/;
const ON_DAY = /^D([+-]\d{1,3}) ([01]\d|2[0-3]):([0-5]\d)$/;
const AFTER = /^D([+-])((?:0|[1-9]\d{0,5})(?:\.\d{1,4})?)(min|h|d)$/;
/** All that a moment may look like. */
export const MOMENT = new RegExp(
  `${LOCAL.source}|${ON_DAY.source.replace(/\((?!\?)/g, "(?:")}|${AFTER.source.replace(/\((?!\?)/g, "(?:")}`,
);

const UNIT: Readonly<Record<string, number>> = { min: 1, h: 60, d: 1440 };
const MINUTES_A_DAY = 1440;

/** Whole minutes of a well-formed duration. */
export function minutesOf(duration: string): number {
  const match = DURATION.exec(duration);
  if (match === null) throw new RangeError(`not a duration: ${duration}`);
  return Math.round(Number(match[1]! + (match[2] ?? "")) * UNIT[match[3]!]!);
}

/** Minutes from the onset of a well-formed moment; null for a day the calendar lacks. */
export function fromOnset(moment: string, onset: number): number | null {
  const day = ON_DAY.exec(moment);
  if (day !== null) {
    const midnight = Math.floor(onset / MINUTES_A_DAY) * MINUTES_A_DAY;
    return midnight + Number(day[1]) * MINUTES_A_DAY + Number(day[2]) * 60 + Number(day[3]) - onset;
  }
  const after = AFTER.exec(moment);
  if (after !== null) {
    const minutes = Math.round(Number(after[2]) * UNIT[after[3]!]!);
    return after[1] === "-" ? -minutes : minutes;
  }
  const absolute = absoluteMinute(moment);
  return absolute === null ? null : absolute - onset;
}

/** Minute of the day of "18:00". */
export function clockMinute(clock: string): number {
  const match = CLOCK.exec(clock);
  if (match === null) throw new RangeError(`not a time of day: ${clock}`);
  return Number(match[1]) * 60 + Number(match[2]);
}
