import type { Scenario, SourceRow } from "../sim/index.ts";

export type Sources = Readonly<Record<string, SourceRow>>;

/** A fetched scenario as the simulator plays it. What the build wrote is trusted: it comes from the page's own host. */
export function scenarioFrom(text: string): Scenario {
  return { sources: {}, ...(JSON.parse(text) as Omit<Scenario, "sources">) };
}

/** The same with the sources that it cites, which a check of changes wants to see. */
export function withSources(scenario: Scenario, sources: Sources): Scenario {
  return { ...scenario, sources, form: { ...scenario.form, sources } as Scenario["form"] };
}
