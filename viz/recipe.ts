import type { Recipe } from "./session.ts";

/** Whether a run differs from what its scenario says. */
export function isChanged({ parameters, hypotheses, interventions }: Recipe): boolean {
  return Object.keys(parameters).length + Object.keys(hypotheses).length + interventions.length > 0;
}
