import {
  Engine,
  type Note,
  type Parameters,
  type Settings,
  startSnapshot,
  type TruceEvent,
} from "../../sim/model/index.ts";
import { compileSettings } from "../../sim/scenario/index.ts";
import { shipped } from "../scenario/support.ts";

const september = shipped("syria-2016-09");

/** September without the shock and without history's agenda, so that only the mechanism in question is at work. */
export function quietSettings(parameters: Partial<Parameters> = {}, changes: Partial<Settings> = {}): Settings {
  const settings = compileSettings(september, { parameters, hypotheses: { "deir-ez-zor": false } });
  return { ...settings, schedule: [], ...changes };
}

export interface Told {
  readonly time: number;
  readonly event: TruceEvent;
  readonly notes: readonly Note[];
}

/** Runs settings to the end and keeps all that happened from the onset on. */
export function told(settings: Settings, seed: number): { told: Told[]; engine: Engine } {
  const list: Told[] = [];
  const engine = new Engine(startSnapshot(settings, seed), { noting: true });
  engine.run((_, event) => {
    const { now } = engine.simulation;
    if (now >= settings.onset) list.push({ time: now, event, notes: engine.notes });
  });
  return { told: list, engine };
}

export function ofType<T extends TruceEvent["type"]>(list: readonly Told[], type: T) {
  return list.flatMap(({ time, event, notes }) =>
    event.type === type ? [{ time, notes, event: event as Extract<TruceEvent, { type: T }> }] : [],
  );
}

/** Nobody walks out, everything is renewed: what is tested has its seven days. */
export const LASTING = { baseHazard: 0, satisfactionThreshold: 0, renewalBase: 8 } as const;

/** Hardly an act after the onset, and no level of breaches that anyone would call serious. */
export const CALM = {
  ...LASTING,
  complyAtOnset: 1,
  complyBase: 4,
  onsetCancellation: 1,
  excludedRate: 0,
  strikeRate: 0,
  seriousLevel: 2,
} as const;
