import { applyEvent, DAY, Engine, type Settings, startSnapshot } from "../../model/index.ts";
import { summarise } from "../summary.ts";
import type { Realisation } from "./hawkes-fit.ts";
import { type PatternRow, rowOf } from "./row.ts";

/** A share of an arm's runs, as plain data: what a worker is sent. */
export interface GatherJob {
  readonly settings: Settings;
  readonly seed: string;
  /** Runs `from` (included) to `to` (not). */
  readonly from: number;
  readonly to: number;
}

export function gather({ settings, seed, from, to }: GatherJob): PatternRow[] {
  return seeds(seed, from, to).map((own) => rowOf(summarise(settings, own), settings));
}

/** When each side acted in the war before the truce, whose first day is felt and not judged; empty without a pre-history. */
export function trace({ settings, seed, from, to }: GatherJob): Realisation[] {
  return settings.onset < 3 * DAY ? [] : seeds(seed, from, to).map((own) => tracedOf(settings, own));
}

function tracedOf(settings: Settings, seed: string): Realisation {
  const { simulation, context, world } = new Engine(startSnapshot(settings, seed));
  const times: number[] = [];
  const sides: number[] = [];
  simulation.runUntil(settings.onset - 1, (event) => {
    applyEvent(world, event, context);
    if (event.type !== "incident.occurred") return;
    times.push(simulation.now / DAY);
    sides.push(settings.belligerents.indexOf(event.side));
  });
  return { days: settings.onset / DAY, from: 1, times, sides };
}

/** Of every shock in some runs: the dead by each reporter's toll. */
export function tolls({ settings, seed, from, to }: GatherJob): number[][] {
  return seeds(seed, from, to).flatMap((own) => {
    const told = new Map<string, number[]>();
    new Engine(startSnapshot(settings, own)).run((_, event) => {
      const shock = event.type === "claim.published" ? /\/toll\/(.+)$/.exec(event.id)?.[1] : undefined;
      if (shock === undefined || event.type !== "claim.published") return;
      told.set(shock, [...(told.get(shock) ?? []), event.count]);
    });
    return [...told.values()];
  });
}

function seeds(seed: string, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => `${seed}/${from + at}`);
}
