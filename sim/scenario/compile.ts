import type { Seed } from "../kernel/index.ts";
import { type Settings, type Snapshot, startSnapshot } from "../model/index.ts";
import { type Overrides, overrideFaults } from "./overrides.ts";
import type { Scenario } from "./scenario.ts";
import { settingsFor } from "./settings-for.ts";

/** A scenario, its seed and what a reader changed make a snapshot at the run's zero. Throws RangeError on bad overrides. */
export function compile(scenario: Scenario, seed: Seed = seedOf(scenario), overrides: Overrides = {}): Snapshot {
  return startSnapshot(compileSettings(scenario, overrides), seed);
}

/** The scenario's own seed. */
export function seedOf(scenario: Scenario): number {
  return scenario.form.seed ?? 1;
}

/** A scenario to what it fixes for a run. Throws RangeError on bad overrides; `overrideFaults` tells them beforehand. */
export function compileSettings(scenario: Scenario, overrides: Overrides = {}): Settings {
  const [fault] = overrideFaults(scenario, overrides);
  if (fault !== undefined)
    throw new RangeError(`${fault.path.join(".")}: wanted ${fault.wanted}, found ${fault.found}`);
  return settingsFor(scenario, overrides);
}
