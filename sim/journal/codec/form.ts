import type { Outcome, Snapshot } from "../../model/index.ts";
import type { Turning } from "../journal.ts";

/**
 * A journal as JSON Lines: a header, then one entry a line, and the end. Where an intervention was made, the state after it
 * stands as a line of its own; every other keyframe is made again on reading, as the whole run is, and held to the lines.
 */

export const FORMAT = 1;

export interface Header {
  readonly truce: "journal";
  readonly format: number;
  readonly version: string;
  readonly scenario: string;
  readonly title: string;
  readonly seed: string;
  readonly checksum: string;
  readonly entries: number;
  readonly interventions: readonly Turning[];
  readonly branchedAt: readonly number[];
  /** The run at its zero: settings, kernel and world. */
  readonly start: Snapshot;
}

/** The state just before an entry, an intervention's effect included. */
export interface Resumption {
  readonly resume: number;
  readonly snapshot: Snapshot;
}

export interface Footer {
  readonly end: {
    readonly entries: number;
    readonly endedAt: number;
    readonly outcome: Outcome;
    readonly checksum: string;
  };
}

/** More than any run of ours is refused before it costs memory. */
export const CODEC_LIMITS = {
  characters: 256_000_000,
  lineCharacters: 16_000_000,
  entries: 1_000_000,
  interventions: 1000,
} as const;
