import { DAY, momentOf, type Settings } from "../../sim/index.ts";
import { LABELS } from "../words/english/labels.ts";
import { wordsOf } from "../words/language.ts";
import { timeLabel } from "../words/tell.ts";

const labels = wordsOf("labels", LABELS);

/** Minutes of a run in words, and the days and ticks of its axis. */

/** "12 Sep". */
export function dateLabel(minute: number, settings: Settings): string {
  return timeLabel(minute, settings).split(" ").slice(0, -1).join(" ");
}

/** The day of the truce, 1 for the first; 0 and less before it. */
export function truceDay(minute: number, settings: Settings): number {
  return Math.floor((minute - settings.onset) / DAY) + 1;
}

/** "day 3 of the truce", "2 days before the truce". */
export function truceDayLabel(minute: number, settings: Settings): string {
  const day = truceDay(minute, settings);
  return day >= 1 ? labels().day(day) : labels().dayBefore(1 - day);
}

/** "2 d 3 h", "45 min": a length of time. */
export function lengthLabel(minutes: number): string {
  if (minutes < 60) return labels().minutes(Math.round(minutes));
  const hours = Math.round(minutes / 60);
  if (hours < 24) return labels().hours(hours);
  return labels().days(Math.floor(hours / 24), hours % 24);
}

export interface DaySpan {
  /** 1 for the first day of the truce. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Date on which it begins. */
  readonly date: string;
}

/** Days counted from the onset, cut to the domain. */
export function daySpans(settings: Settings, [from, to]: readonly [number, number]): DaySpan[] {
  const days: DaySpan[] = [];
  for (let day = truceDay(from, settings); ; day++) {
    const begins = settings.onset + (day - 1) * DAY;
    if (begins >= to) return days;
    const label = day >= 1 ? labels().dayTick(day) : labels().dayBeforeTick(1 - day);
    const date = dateLabel(begins, settings);
    days.push({ day, from: Math.max(from, begins), to: Math.min(to, begins + DAY), label, date });
  }
}

export interface Tick {
  readonly minute: number;
  readonly label: string;
}

/** Midnights within the domain, named by the day they begin. */
export function midnights(settings: Settings, [from, to]: readonly [number, number]): Tick[] {
  const { hour, minute: past } = momentOf(from, settings);
  const intoDay = hour * 60 + past;
  const ticks: Tick[] = [];
  for (let minute = intoDay === 0 ? from : from - intoDay + DAY; minute <= to; minute += DAY) {
    ticks.push({ minute, label: dateLabel(minute, settings) });
  }
  return ticks;
}
