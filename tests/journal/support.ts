import fc from "fast-check";
import { type Journal, type Parameters, play, type Scenario } from "../../sim/index.ts";
import { readOrThrow, shipped, VALLEYS } from "../scenario/support.ts";

/** The small scenario of the guide: three days, one reporter. */
export const SMALL: Scenario = readOrThrow(VALLEYS);

/** September 2016, with everything switched on. */
export const SEPTEMBER: Scenario = shipped("syria-2016-09");

let september: Journal | undefined;

/** Its run with seed 42, played once a file. */
export function septemberRun(): Journal {
  september ??= play(SEPTEMBER, 42);
  return september;
}

/** A run of the small scenario, from calm to violent, from a closed text to a leaky one. */
export interface Run {
  readonly seed: number;
  readonly parameters: Partial<Parameters>;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const parameters = fc.record(
  {
    warRate: fc.integer({ min: 2, max: 60 }),
    ownExcitation: share.map((x) => x * 0.45),
    crossExcitation: share.map((x) => x * 0.45),
    complyAtOnset: share,
    leakRate: share.map((x) => x * 0.5),
    baseHazard: share.map((x) => x * 0.1),
    flashSeverity: share.map((x) => 1 + 3 * x),
    correctionShare: fc.constantFrom(0, 0.5, 1),
  },
  { requiredKeys: [] },
);

export const anyRun: fc.Arbitrary<Run> = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), parameters });

export function played({ seed, parameters }: Run): Journal {
  return play(SMALL, seed, { parameters });
}

/** A run and a place in it, as a share of its length: shrinks to the onset. */
export const anyPlace: fc.Arbitrary<readonly [Run, number]> = fc.tuple(anyRun, share);

export function placeIn({ entries }: Journal, share: number): number {
  return Math.round(share * entries.length);
}
