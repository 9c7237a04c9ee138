import { DEFAULTS } from "../model/index.ts";
import type { ScenarioForm } from "./schema.ts";
import { absoluteMinute, fromOnset, minutesOf } from "./times.ts";

/** A scenario's clock: the run's zero is the start of its pre-history. */
export interface Calendar {
  /** Minutes from zero. */
  readonly onset: number;
  readonly horizon: number;
  /** Minute of the run at which a moment falls; null for a day the calendar lacks. */
  minute(moment: string): number | null;
  /** Minute of the day, counted from zero, of a local time of day given in minutes. */
  dayMinute(clock: number): number;
}

const DAY = 1440;

/** null when the onset is a day the calendar lacks. */
export function calendarOf(form: ScenarioForm, preHistoryDays: number = preHistoryDaysOf(form)): Calendar | null {
  const absolute = absoluteMinute(form.onset);
  if (absolute === null) return null;
  const onset = Math.round(preHistoryDays * DAY);
  const zero = absolute - onset;
  return {
    onset,
    horizon: onset + minutesOf(form.horizon),
    minute: (moment) => {
      const offset = fromOnset(moment, absolute);
      return offset === null ? null : onset + offset;
    },
    dayMinute: (clock) => (((clock - zero) % DAY) + DAY) % DAY,
  };
}

export function preHistoryDaysOf(form: ScenarioForm): number {
  return form.preHistory === undefined ? DEFAULTS.preHistoryDays : minutesOf(form.preHistory) / DAY;
}
