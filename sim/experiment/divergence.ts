import { type Entry, firstDivergence, type Journal, record } from "../journal/index.ts";
import { startSnapshot } from "../model/index.ts";
import { VERSION } from "../version.ts";
import { drawnFor } from "./drawn.ts";
import { type Plan, seedOfRun } from "./plan.ts";
import { settingsWith } from "./settings-with.ts";

/** Where two runs of a pair part: the first entry at which they tell different things, as each tells it. */
export interface Divergence {
  readonly run: number;
  readonly seed: string;
  /** Minute of the earlier of the two entries. */
  readonly time: number;
  readonly first: Entry | null;
  readonly second: Entry | null;
  readonly journals: readonly [Journal, Journal];
}

/** The divergence of a pair on common random numbers; null when both arms tell the same to the end. */
export function divergenceOf({ arms, seed, kind }: Plan, run: number): Divergence | null {
  const name = seedOfRun({ seed, kind, pairing: "common" }, 0, run);
  const journals = arms
    .slice(0, 2)
    .map(({ settings, drawn }) => (drawn === undefined ? settings : settingsWith(settings, drawnFor(drawn, name))))
    .map((settings) => record(startSnapshot(settings, name), { version: VERSION, seed: name })) as [Journal, Journal];
  const at = firstDivergence(...journals);
  if (at === null) return null;
  const [first = null, second = null] = journals.map(({ entries }) => entries[at] ?? null);
  const time = Math.min(first?.time ?? second!.time, second?.time ?? first!.time);
  return { run, seed: name, time, first, second, journals };
}
