import type { Effect } from "../journal/index.ts";
import type { Settings } from "../model/index.ts";
import { effectOf, type Intervention, type Scenario } from "../scenario/index.ts";

/** Something that is otherwise in every run of an arm from a minute on. */
export interface ArmTurn {
  readonly at: number;
  readonly effect: Effect;
}

/**
 * What the interventions of an arm do to its runs. Those that name an event of one run, as to drop it, mean nothing in others and
 * are refused. Throws RangeError.
 */
export function turnsOf(interventions: readonly Intervention[], scenario: Scenario, settings: Settings): ArmTurn[] {
  const turns: ArmTurn[] = [];
  let now = settings;
  for (const intervention of [...interventions].sort((a, b) => a.at - b.at)) {
    if (!fitsEveryRun(intervention))
      throw new RangeError("interventions: wanted what any run can take, found the number of an event in one run");
    if (intervention.at < settings.onset)
      throw new RangeError(`interventions: wanted a minute from ${settings.onset} on, found ${intervention.at}`);
    const effect = effectOf(intervention, scenario, now);
    turns.push({ at: intervention.at, effect });
    now = effect.settings;
  }
  return turns;
}

/** Whether an intervention means the same in a run with other luck. */
export function fitsEveryRun({ change }: Intervention): boolean {
  return change.kind !== "drop";
}
