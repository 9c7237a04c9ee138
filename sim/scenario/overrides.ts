import { DEFAULTS, PARAMETER_IDS, PARAMETERS, type ParameterId, type Parameters } from "../model/index.ts";
import { named, say } from "../refusals/index.ts";
import { didYouMean } from "./did-you-mean.ts";
import { endlessFault } from "./endless.ts";
import type { Fault } from "./issues.ts";
import { hypothesesOn } from "./laying.ts";
import { show } from "./problem.ts";
import { formWith, type Scenario } from "./scenario.ts";

/** What a reader changes before a run: numbers, and hypotheses switched on or off. */
export interface Overrides {
  readonly parameters?: Partial<Parameters>;
  readonly hypotheses?: Readonly<Record<string, boolean>>;
}

/** What is wrong with some overrides; empty when they will compile. */
export function overrideFaults(scenario: Scenario, { parameters = {}, hypotheses = {} }: Overrides): Fault[] {
  const faults = Object.entries(parameters).flatMap(([id, value]) => parameterFault(id, value) ?? []);
  const known = Object.keys(scenario.form.hypotheses ?? {});
  for (const [id, on] of Object.entries(hypotheses)) {
    const path = ["hypotheses", id];
    if (!known.includes(id))
      faults.push({
        path,
        wanted: say("a hypothesis of this scenario"),
        found: named(id),
        hint: didYouMean(id, known),
        name: true,
      });
    else if (typeof on !== "boolean") faults.push({ path, wanted: say("true or false"), found: show(on), hint: null });
  }
  if (faults.length > 0) return faults;
  const byDefault = hypothesesOn(scenario.form);
  const { form, faults: together } = formWith(
    scenario.form,
    known.filter((id) => hypotheses[id] ?? byDefault.includes(id)),
  );
  if (together.length > 0) return together;
  const numbers = { ...DEFAULTS, ...(form.parameters as Partial<Parameters>), ...parameters };
  const endless = endlessFault(numbers, ["parameters", "crossExcitation"]);
  return endless === null ? [] : [endless];
}

export function parameterFault(id: string, value: unknown): Fault | null {
  const path = ["parameters", id];
  if (!(PARAMETER_IDS as readonly string[]).includes(id)) {
    return {
      path,
      wanted: say("a parameter of the model"),
      found: named(id),
      hint: didYouMean(id, PARAMETER_IDS),
      name: true,
    };
  }
  const { min, max, unit } = PARAMETERS[id as ParameterId];
  const fits = typeof value === "number" && value >= min && value <= max;
  return fits
    ? null
    : {
        path,
        wanted: say("a number of {unit} from {min} to {max}", { unit, min, max }),
        found: show(value),
        hint: null,
      };
}
