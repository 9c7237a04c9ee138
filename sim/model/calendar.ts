/** Local times and minutes: for reading files and for labels; no recipe asks. No Date: the calendar is arithmetic here, so that every engine agrees. */

export const LOCAL = /^(1[6-9]\d\d|2[01]\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):([0-5]\d)$/;

const MINUTES_A_DAY = 1440;

/** Days since 1 March of the year 0 of the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const days = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + days;
}

/** Minutes of a local time on an absolute scale; null for a day the calendar lacks. */
export function absoluteMinute(local: string): number | null {
  const match = LOCAL.exec(local);
  if (match === null) return null;
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number) as [number, number, number, number, number];
  const number = dayNumber(year, month, day);
  const rolled = localTime(number * MINUTES_A_DAY);
  if (rolled.slice(8, 10) !== match[3]) return null;
  return number * MINUTES_A_DAY + hour * 60 + minute;
}

/** A minute on the calendar, as numbers. */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export function civilOf(absolute: number): Civil {
  const days = Math.floor(absolute / MINUTES_A_DAY);
  const rest = absolute - days * MINUTES_A_DAY;
  let year = Math.floor(days / 365.2425);
  while (dayNumber(year + 1, 3, 1) <= days) year++;
  while (dayNumber(year, 3, 1) > days) year--;
  const ofYear = days - dayNumber(year, 3, 1);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: month <= 2 ? year + 1 : year, month, day, hour: Math.floor(rest / 60), minute: rest % 60 };
}

/** The local time of an absolute minute: "2016-09-12T19:00". */
export function localTime(absolute: number): string {
  const { year, month, day, hour, minute } = civilOf(absolute);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${pad(hour, 2)}:${pad(minute, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** The local time at which `minute` of a run falls, from its settings: for labels. */
export function localTimeOf(minute: number, settings: { readonly onset: number; readonly onsetLabel: string }): string {
  const onset = absoluteMinute(settings.onsetLabel.slice(0, 16));
  if (onset === null) throw new RangeError(`not a local time: ${settings.onsetLabel}`);
  return localTime(onset + Math.round(minute) - settings.onset);
}
