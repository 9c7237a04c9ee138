import { DAY, type PartyId, type Settings, type TruceEvent } from "../model/index.ts";
import type { DayTotals } from "./journal.ts";

/** Ground truth summed up day by day, while a run goes on. */
export class Totals {
  readonly #settings: Settings;
  readonly #days: { day: number; acts: Record<PartyId, number>; deaths: Record<PartyId, number> }[] = [];

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  add(event: TruceEvent, time: number): void {
    if (event.type !== "incident.occurred") return;
    const { acts, deaths } = this.#at(dayOf(time, this.#settings));
    acts[event.side] = (acts[event.side] ?? 0) + 1;
    deaths[event.side] = (deaths[event.side] ?? 0) + event.deaths;
  }

  /** Days `from` to `to`, both included, those without an act as well. */
  days(from: number, to: number): DayTotals[] {
    const days: DayTotals[] = [];
    for (let day = from; day <= to; day++) days.push(this.#days.find((item) => item.day === day) ?? this.#empty(day));
    return days;
  }

  #at(day: number) {
    const last = this.#days.at(-1);
    if (last?.day === day) return last;
    const next = this.#empty(day);
    this.#days.push(next);
    return next;
  }

  #empty(day: number) {
    const zero = () => Object.fromEntries(this.#settings.belligerents.map((side) => [side, 0]));
    return { day, acts: zero(), deaths: zero() };
  }
}

/** Whole days since the onset: 0 is the first day of the truce, -1 the last before it. */
export function dayOf(time: number, settings: Settings): number {
  return Math.floor((time - settings.onset) / DAY);
}
