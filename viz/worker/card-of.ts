import { type Scenario, seedOf } from "../../sim/index.ts";
import type { ScenarioCard } from "../scenario-card.ts";

/** What the picker shows of a scenario before it has been fetched. */
export function cardOf(scenario: Scenario): ScenarioCard {
  const { title, mode = "simulation" } = scenario.form;
  return { slug: scenario.slug, title, mode, seed: seedOf(scenario) };
}
