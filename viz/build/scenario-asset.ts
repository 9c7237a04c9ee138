import { PARAMETERS, type Scenario, type SourceRow } from "../../sim/index.ts";

/** What the page fetches of the scenarios: each without its sources, and all sources that any of them cites beside them. */

export function assetOf(scenario: Scenario): string {
  const { sources: _, ...form } = scenario.form;
  const { slug, claims, statements } = scenario;
  return JSON.stringify({ slug, form, claims, statements });
}

export function sourcesOf(scenarios: readonly Scenario[]): string {
  const cited = new Set<string>(Object.values(PARAMETERS).flatMap((parameter) => parameter.sources));
  for (const { form, claims, statements } of scenarios)
    collect([{ ...form, sources: null }, claims, statements], cited);
  const sources: Record<string, SourceRow> = {};
  for (const scenario of scenarios) {
    for (const [id, row] of Object.entries(scenario.sources)) if (cited.has(id)) sources[id] = row;
  }
  return JSON.stringify(sources);
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === "string") texts.add(value);
  else if (typeof value === "object" && value !== null) for (const item of Object.values(value)) collect(item, texts);
}
