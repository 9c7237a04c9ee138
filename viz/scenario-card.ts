import type { Scenario } from "../sim/index.ts";

/** What the page knows of a scenario before it has fetched it. */
export interface ScenarioCard {
  readonly slug: string;
  readonly title: string;
  readonly mode: "simulation" | "replay";
  /** The seed that it is played with unless another is asked for. */
  readonly seed: number;
}

/** With the place of its file, from the page's own folder. */
export interface ShippedScenario extends ScenarioCard {
  readonly url: string;
  /** The replay of the same weeks; null when there is none, and for the replay itself. */
  readonly history: string | null;
  /** Set for a reader's own: it came from a file or a link, and is kept whole. */
  readonly own?: OwnScenario;
}

export interface OwnScenario {
  readonly name: string;
  readonly text: string;
  readonly scenario: Scenario;
}
