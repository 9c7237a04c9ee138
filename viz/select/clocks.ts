import type { Entry, Journal } from "../../sim/index.ts";
import { TIMELINE } from "../words/english/timeline.ts";
import { wordsOf } from "../words/language.ts";
import { labelOf } from "../words/tell.ts";
import { type Paint, paintOf } from "./figure.ts";

const words = wordsOf("timeline", TIMELINE);

/** Whose commitment ends when: the sponsors' agreed period, and the clock that each party set itself. */
export interface Clock {
  /** Party id, or "agreed" for the period that the sponsors agree together. */
  readonly id: string;
  readonly label: string;
  readonly paint: Paint;
  /** One stretch a setting of the clock, in order. */
  readonly spans: readonly ClockSpan[];
}

export interface ClockSpan {
  readonly minute: number;
  /** When this setting runs out. */
  readonly until: number;
  /** The entry that set it. */
  readonly seq: number | null;
}

export function clocksOf(journal: Journal): Clock[] {
  const { settings } = journal.start;
  const own = settings.parties.filter(({ expiresAt }) => expiresAt !== null);
  if (settings.mode === "replay") return [];
  return [
    { id: "agreed", label: words().agreed, paint: "neutral", spans: agreedSpans(journal) },
    ...own.map(({ id, expiresAt, renewsFor }): Clock => {
      const first: ClockSpan = { minute: settings.onset, until: expiresAt!, seq: null };
      const renewals = journal.entries.filter((entry) => renewed(entry, id));
      const later = renewals.map(({ time, seq }) => ({ minute: time, until: time + renewsFor, seq }));
      return {
        id,
        label: words().own(labelOf(id, settings)),
        paint: paintOf(settings, id),
        spans: [first, ...later],
      };
    }),
  ];
}

function agreedSpans({ start, entries }: Journal): ClockSpan[] {
  const { onset, decisionEvery } = start.settings;
  const spans: ClockSpan[] = [{ minute: onset, until: onset + decisionEvery, seq: null }];
  for (const { time, seq, event } of entries) {
    if (event.type === "truce.extended") spans.push({ minute: time, until: event.until, seq });
  }
  return spans;
}

function renewed({ event, notes }: Entry, party: string): boolean {
  if (event.type !== "commitment.expired" || event.party !== party) return false;
  return notes.some((note) => note.note === "odds" && note.result === "renews");
}

/** Consecutive calm days, as those who keep that clock count them: seven and the joint centre is due. */
export interface CalmStep {
  readonly minute: number;
  readonly days: number;
  /** What set it back; null for a day that counted. */
  readonly resetOver: string | null;
  readonly seq: number;
}

export function calmDaysOf({ entries }: Journal): CalmStep[] {
  return entries.flatMap(({ time: minute, seq, event }): CalmStep[] => {
    if (event.type === "calm.counted") return [{ minute, days: event.days, resetOver: null, seq }];
    return event.type === "calm.reset"
      ? [{ minute, days: 0, resetOver: event.over === "grave-act" ? words().graveAct : words().breaches, seq }]
      : [];
  });
}
