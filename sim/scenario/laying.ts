import type { Fault } from "./issues.ts";
import { layOver, uselessNulls } from "./layers.ts";
import type { ScenarioForm } from "./schema.ts";
import type { Tree } from "./tree.ts";

/** The form with the hypotheses of these ids laid over it; `faults` are those of the laying, not of the result. */
export function layHypotheses(
  form: ScenarioForm,
  hypotheses: readonly string[],
): { form: ScenarioForm; faults: Fault[] } {
  let tree = form as unknown as Tree;
  const faults: Fault[] = [];
  for (const id of hypotheses) {
    const set = form.hypotheses![id]!.set as Tree;
    faults.push(...uselessNulls(tree, set));
    tree = layOver(tree, set);
  }
  return { form: tree as unknown as ScenarioForm, faults };
}

/** Ids of the hypotheses that hold by default. */
export function hypothesesOn(form: ScenarioForm): string[] {
  return Object.entries(form.hypotheses ?? {}).flatMap(([id, { on }]) => (on ? [id] : []));
}
