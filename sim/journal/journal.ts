import type { Note, Outcome, PartyId, Snapshot, TruceEvent, World } from "../model/index.ts";

/**
 * The record of one run: what happened (events), why (causes and notes), and keyframes to go back to. Append-only, plain data.
 * Acts before the truce are kept as daily totals only.
 */
export interface Journal {
  readonly version: string;
  readonly seed: string;
  /** The snapshot from which the whole run can be made again, with the interventions at their minutes. */
  readonly start: Snapshot;
  /** What was made otherwise on the way, in order; empty for a run that was left alone. */
  readonly interventions: readonly Turning[];
  /** The entry before which each intervention was made, in the same order. */
  readonly branchedAt: readonly number[];
  readonly preHistory: readonly DayTotals[];
  readonly entries: readonly Entry[];
  /** In order of `entry`; the first stands at the onset. No intervention lies between a keyframe and the next. */
  readonly keyframes: readonly Keyframe[];
  /** The world at the end: what a reader wants first, without playing anything. */
  readonly ending: World;
  readonly outcome: Outcome;
  /** Minute at which the run ended. */
  readonly endedAt: number;
}

/** One event that was applied. */
export interface Entry {
  /** Position in the journal. */
  readonly index: number;
  readonly time: number;
  readonly priority: number;
  readonly seq: number;
  /** seq of the entry that scheduled this one; 0 for what stood in the first snapshot. A cause may lie before the journal's first entry. */
  readonly cause: number;
  readonly event: TruceEvent;
  readonly notes: readonly Note[];
}

/** The run's state just before entry `entry` was applied. */
export interface Keyframe {
  readonly entry: number;
  readonly snapshot: Snapshot;
}

/** An intervention as the journal keeps it: plain data, whose kinds the scenario room knows. */
export interface Turning {
  readonly at: number;
  readonly change: { readonly kind: string };
}

/** A day's ground truth, by side. */
export interface DayTotals {
  /** Day relative to the onset: -1 is the last day before it, 0 the first of the truce. */
  readonly day: number;
  readonly acts: Readonly<Record<PartyId, number>>;
  readonly deaths: Readonly<Record<PartyId, number>>;
}
