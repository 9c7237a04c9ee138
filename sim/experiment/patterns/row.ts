import { DAY, HOUR, type Settings } from "../../model/index.ts";
import type { RunSummary } from "../summary.ts";

/** What the patterns ask of one run: a summary boiled down further, so that thousands fit in memory. */
export interface PatternRow {
  readonly seed: string;
  readonly failed: boolean;
  /** Minutes from the onset to the failure, or to the horizon. */
  readonly lasted: number;
  /** Whether the failure fell within 12 hours of a decision or of a party's own expiry. */
  readonly near: boolean;
  /** Acts of both sides by day since the onset, and by day before it. */
  readonly acts: readonly number[];
  readonly before: readonly number[];
  readonly deaths: readonly number[];
  /** Counts of bulletins in the whole run, and by day published, by "reporter>accused". */
  readonly claimed: Readonly<Record<string, number>>;
  readonly claimedByDay: Readonly<Record<string, readonly number[]>>;
  readonly roadOpened: boolean;
  /** Share of the aid due that moved. */
  readonly aid: number;
  readonly contestedShare: number | null;
  readonly misattributedShare: number | null;
}

/** A truce's end counts as near a decision up to this long after the window opens. */
export const NEAR = 12 * HOUR;

export function rowOf(run: RunSummary, settings: Settings): PatternRow {
  const { belligerents } = settings;
  const claimed = Object.fromEntries(Object.entries(run.claimed).map(([pair, days]) => [pair, sum(days)]));
  const counted = sum(Object.values(claimed));
  const noticed = sum(Object.values(run.observed));
  return {
    seed: run.seed,
    failed: run.failed,
    lasted: run.lasted,
    near: run.failed && isNear(run.lasted, settings),
    acts: added(belligerents.map((side) => run.acts[side] ?? [])),
    before: added(belligerents.map((side) => run.actsBefore[side] ?? [])),
    deaths: added(belligerents.map((side) => run.deaths[side] ?? [])),
    claimed,
    claimedByDay: run.claimed,
    roadOpened: run.roadOpened,
    aid: run.aid,
    contestedShare: counted > 0 ? sum(Object.values(run.contested)) / counted : null,
    misattributedShare: noticed > 0 ? sum(Object.values(run.misattributed)) / noticed : null,
  };
}

/** Minutes since the onset at which a decision falls due: the sponsors' every 48 hours, each belligerent's own expiries. */
export function decisionsOf(settings: Settings): number[] {
  const { onset, horizon, decisionEvery, parties, belligerents } = settings;
  const due = new Set<number>();
  for (let at = decisionEvery; at <= horizon - onset; at += decisionEvery) due.add(at);
  for (const { id, expiresAt, renewsFor } of parties) {
    if (expiresAt === null || !belligerents.includes(id)) continue;
    for (let at = expiresAt - onset; at <= horizon - onset; at += Math.max(renewsFor, DAY)) due.add(at);
  }
  return [...due].sort((a, b) => a - b);
}

function isNear(lasted: number, settings: Settings): boolean {
  return decisionsOf(settings).some((due) => lasted <= due && due - lasted < NEAR);
}

/** Minutes that a truce which lasted so long spent within 12 hours before a decision. */
export function exposure(lasted: number, settings: Settings): number {
  let total = 0;
  let covered = 0;
  for (const due of decisionsOf(settings)) {
    const from = Math.max(due - NEAR, covered);
    const to = Math.min(due, lasted);
    if (to > from) total += to - from;
    covered = Math.max(covered, due);
  }
  return total;
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function added(lists: readonly (readonly number[])[]): number[] {
  const length = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length }, (_, at) => sum(lists.map((list) => list[at] ?? 0)));
}
