import { withEffect } from "../journal/index.ts";
import {
  applyEvent,
  DAY,
  Engine,
  type OutcomeKind,
  type PartyId,
  type Settings,
  startSnapshot,
  type TruceEvent,
} from "../model/index.ts";
import type { ArmTurn } from "./arm-turns.ts";
import { Books, type Daily, type Totals } from "./books.ts";

/**
 * One run boiled down to what experiments ask of it: no journal, no notes, plain data. Lists are by day since the onset, day 0
 * being its first 24 hours; they end with the day in which the run ended, which may be a part of a day, and reach beyond the truce
 * where the scenario follows the war after it.
 */
export interface RunSummary {
  readonly seed: string;
  readonly kind: OutcomeKind;
  readonly by: PartyId | null;
  readonly over: string;
  /** Whether the truce lapsed or collapsed. If not it still stood at the horizon: censored there. */
  readonly failed: boolean;
  /** Minutes from the onset to its failure, or to the horizon. */
  readonly lasted: number;
  /** Minutes from the onset to the horizon. */
  readonly horizon: number;
  /** Truth: acts by each side (strikes that went wrong among them) and the deaths they caused, day by day. */
  readonly acts: Daily;
  readonly deaths: Daily;
  /** The same before the onset, the earliest day first; empty without a pre-history. */
  readonly actsBefore: Daily;
  readonly deathsBefore: Daily;
  /** Truth: acts by each side while the truce stood. */
  readonly breaches: Totals;
  /** Truth: acts by each excluded group, from the onset on. */
  readonly groupActs: Daily;
  /** Truth: strikes on excluded groups by each side from the onset on, and how many of them hit protected forces. */
  readonly strikes: Totals;
  readonly misdirected: Totals;
  /** What each reporter noticed from the onset on, and how much of it it put down to the wrong side. */
  readonly observed: Totals;
  readonly misattributed: Totals;
  /** Counts of the bulletins published each day, by "reporter>accused", as first published. */
  readonly claimed: Daily;
  /** Of what bulletins counted, how much the accused disputes, by "reporter>accused". */
  readonly contested: Totals;
  /** Mean of the holder's trust in the target at the end of each day, by "holder>target"; the last is that at the run's end. */
  readonly trust: Daily;
  /** Publicity of the terms at the end of each day; the last is that at the run's end. */
  readonly publicity: readonly number[];
  /** Share of the aid due by the end that moved, and whether the road was ever open. */
  readonly aid: number;
  readonly roadOpened: boolean;
  /** How often an obligation of some debtor came to be met, breached, disputed. */
  readonly duties: Totals;
  /** Calm days in a row at the end, and minutes from the onset to the joint centre; null without one. */
  readonly calmDays: number;
  readonly centreAfter: number | null;
  /** Events that the run took. */
  readonly events: number;
}

export type { Daily, Totals };

/** Ends that are failures of the truce; it stood through all others. */
export const FAILURES: readonly OutcomeKind[] = ["lapsed", "collapsed"];

/**
 * Runs a scenario's settings with a seed, in place; `turns`, in order of time, make something otherwise on the way. Throws
 * BudgetExceeded for one that feeds itself without end.
 */
export function summarise(settings: Settings, seed: string, turns: readonly ArmTurn[] = []): RunSummary {
  const books = new Books(settings);
  let engine = new Engine(startSnapshot(settings, seed));
  const runUntil = (minute: number): void => {
    const { simulation, context, world } = engine;
    simulation.runUntil(minute, (event: TruceEvent) => {
      applyEvent(world, event, context);
      books.note(event, simulation.seq, world);
    });
  };
  // The days before the onset first, then those after: each ends with its last minute, so no event need be asked its day.
  const firstDay = Math.floor(-settings.onset / DAY);
  let next = 0;
  for (let day = firstDay; !engine.simulation.stopped && engine.simulation.pending > 0; day++) {
    const last = settings.onset + (day + 1) * DAY - 1;
    books.open(day);
    for (; next < turns.length && turns[next]!.at <= last; next++) {
      const { at, effect } = turns[next]!;
      runUntil(at - 1);
      if (engine.simulation.stopped) continue;
      const snapshot = withEffect(engine.snapshot(), effect);
      engine.simulation.release();
      engine = new Engine(snapshot);
    }
    runUntil(last);
    books.close(engine.world);
  }
  const { simulation, world } = engine;
  const { outcome, aid, calm, centreAt } = world;
  if (outcome === null) throw new Error("the run came to rest without an end: its snapshot holds no run.ended");
  simulation.release();
  const { onset, horizon } = settings;
  const failed = FAILURES.includes(outcome.kind);
  return {
    seed,
    kind: outcome.kind,
    by: outcome.by,
    over: outcome.over,
    failed,
    lasted: (failed ? outcome.at : horizon) - onset,
    horizon: horizon - onset,
    ...books.counted(),
    aid,
    calmDays: calm.days,
    centreAfter: centreAt < 0 ? null : centreAt - onset,
    events: simulation.taken,
  };
}
