import { PARAMETERS, type ParameterId } from "../../sim/index.ts";
import { sentences } from "./language.ts";

/** What the model's numbers are called in the language of the page. The English stands with the numbers themselves. */

export function parameterLabel(id: ParameterId): string {
  return sentences().numbers?.parameters[id][0] ?? PARAMETERS[id].label;
}

export function unitLabel(unit: string): string {
  return sentences().numbers?.units[unit] ?? unit;
}
