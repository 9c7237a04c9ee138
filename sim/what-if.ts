import { branch, branchAt, type Journal, record, type Turn } from "./journal/index.ts";
import { compile, effectOf, type Intervention, type Overrides, type Scenario, seedOf } from "./scenario/index.ts";
import { VERSION } from "./version.ts";

/** A scenario and a seed to the record of a run. Throws RangeError on bad overrides, BudgetExceeded on a run without end. */
export function play(scenario: Scenario, seed: string | number = seedOf(scenario), overrides: Overrides = {}): Journal {
  return record(compile(scenario, seed, overrides), { version: VERSION, seed: String(seed) });
}

/** What would follow if something were otherwise at a minute of a run that has been recorded. */
export function whatIf(journal: Journal, scenario: Scenario, interventions: readonly Intervention[]): Journal {
  return branch(
    journal,
    interventions.map((intervention) => turnOf(intervention, scenario)),
  );
}

/** The same from a position of the journal, in the middle of a minute perhaps. */
export function whatIfAt(
  journal: Journal,
  position: number,
  scenario: Scenario,
  interventions: readonly Intervention[],
): Journal {
  return branchAt(
    journal,
    position,
    interventions.map((intervention) => turnOf(intervention, scenario)),
  );
}

function turnOf(intervention: Intervention, scenario: Scenario): Turn {
  return { turning: intervention, effect: (settings) => effectOf(intervention, scenario, settings) };
}
