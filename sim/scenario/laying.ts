import { layOver } from "./layers.ts";
import type { ScenarioForm } from "./schema.ts";
import type { Tree } from "./tree.ts";

/** The form with the hypotheses of these ids laid over it. */
export function layHypotheses(form: ScenarioForm, hypotheses: readonly string[]): ScenarioForm {
  const trees = hypotheses.map((id) => form.hypotheses![id]!.set as Tree);
  return trees.reduce(layOver, form as unknown as Tree) as unknown as ScenarioForm;
}

/** Ids of the hypotheses that hold by default. */
export function hypothesesOn(form: ScenarioForm): string[] {
  return Object.entries(form.hypotheses ?? {}).flatMap(([id, { on }]) => (on ? [id] : []));
}
