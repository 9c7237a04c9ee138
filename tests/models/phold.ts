import { exponential, initialState, Simulation } from "../../sim/kernel/index.ts";

/**
 * PHOLD, the classic load for event lists: a fixed population of jobs hops between as many places, staying at each for an
 * exponential time. Every event takes one notice and schedules one, so what waits never changes in number.
 */

export interface PholdSettings {
  readonly seed: string;
  /** Jobs, and places. */
  readonly population: number;
  /** Mean minutes of a stay. */
  readonly meanStay: number;
}

export class Phold {
  readonly simulation: Simulation<number>;
  readonly visits: Int32Array;
  readonly #settings: PholdSettings;
  readonly #uniform: () => number;

  constructor(settings: PholdSettings) {
    this.#settings = settings;
    this.simulation = new Simulation(initialState<number>(settings.seed, Number.MAX_SAFE_INTEGER));
    this.visits = new Int32Array(settings.population);
    this.#uniform = this.simulation.streams.uniforms("phold");
    for (let job = 0; job < settings.population; job++) this.#hop();
  }

  readonly apply = (place: number): void => {
    this.visits[place]!++;
    this.#hop();
  };

  #hop(): void {
    const place = Math.floor(this.#uniform() * this.#settings.population);
    const stay = Math.round(exponential(this.#uniform(), this.#settings.meanStay));
    this.simulation.schedule(this.simulation.now + stay, 0, place);
  }
}
