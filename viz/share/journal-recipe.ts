import { type Scenario, settingsFor } from "../../sim/index.ts";
import type { Recipe } from "../session.ts";
import type { OpenedRun } from "../worker/read-file.ts";

/** The recipe behind an opened journal: its scenario, and what of its settings differs from the scenario's. */
export function recipeOf(run: OpenedRun, slug: string, scenario: Scenario): Recipe {
  const own = settingsFor(scenario);
  const hypotheses: Record<string, boolean> = {};
  for (const { id, on } of own.hypotheses) {
    const then = run.hypotheses[id];
    if (then !== undefined && then !== on) hypotheses[id] = then;
  }
  const given: Readonly<Record<string, number>> = settingsFor(scenario, { hypotheses }).parameters;
  const parameters = Object.fromEntries(Object.entries(run.parameters).filter(([id, value]) => given[id] !== value));
  return {
    scenario: slug,
    seed: run.seed,
    parameters,
    hypotheses,
    interventions: run.interventions as Recipe["interventions"],
  };
}
