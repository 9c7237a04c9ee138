import type { Scenario } from "../sim/index.ts";
import type { Sources } from "./scenario-asset.ts";
import type { ShippedScenario } from "./scenario-card.ts";
import { createStore } from "./store.ts";

export interface LibraryOptions {
  readonly scenarios: readonly ShippedScenario[];
  /** Fetches a shipped scenario. Rejects with an Error whose message can be shown. */
  readonly fetch: (scenario: ShippedScenario) => Promise<Scenario>;
  readonly fetchSources: () => Promise<Sources>;
}

/** The scenarios that can be chosen, and what is fetched of them: each once, and again after it has failed. */
export function createLibrary({ scenarios: shipped, fetch, fetchSources }: LibraryOptions) {
  const scenarios = [...shipped];
  const listed = createStore(scenarios.length);
  const fetched = new Map<string, Promise<Scenario>>();
  const sources = createStore<Sources | null>(null);
  let fetchingSources: Promise<Sources> | null = null;
  return {
    scenarios,
    listed,
    sources,
    find: (slug: string | null) => scenarios.find((item) => item.slug === slug),
    adopt: (...cards: readonly ShippedScenario[]) => {
      scenarios.push(...cards.filter((card) => !scenarios.some(({ slug }) => slug === card.slug)));
      listed.set(scenarios.length);
    },
    scenarioOf: (card: ShippedScenario): Promise<Scenario> => {
      if (card.own !== undefined) return Promise.resolve(card.own.scenario);
      let scenario = fetched.get(card.slug);
      if (scenario === undefined) {
        scenario = fetch(card);
        scenario.catch(() => fetched.delete(card.slug));
        fetched.set(card.slug, scenario);
      }
      return scenario;
    },
    knownSources: (): Promise<Sources> => {
      fetchingSources ??= fetchSources().then(
        (all) => {
          sources.set(all);
          return all;
        },
        (error: unknown) => {
          fetchingSources = null;
          throw error;
        },
      );
      return fetchingSources;
    },
  };
}

export type Library = ReturnType<typeof createLibrary>;
