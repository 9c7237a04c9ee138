import { MEANINGS, type Measure, type ParameterId } from "../../sim/index.ts";
import { sentences } from "./language.ts";

/** What the model's numbers and measures mean, in the language of the page: for parts that come after the first screen. */

export function parameterMeaning(id: ParameterId): string {
  return sentences().numbers?.parameters[id][1] ?? MEANINGS[id];
}

export function measureLabel({ id, label }: Pick<Measure, "id" | "label">): string {
  return sentences().numbers?.measures[id] ?? label;
}
