import { exponential, initialState, Simulation } from "../../sim/kernel/index.ts";

/**
 * The plainest queue, on the kernel: Poisson arrivals, one server, exponential service, first come first served.
 * Its mean wait is known, rho / (1 - rho) mean services, which makes it the yardstick for both truth and speed.
 */

const ARRIVAL = 0;
const DEPARTURE = 1;

/** Longest queue the ring buffer holds; at rho 0.9 a queue of 16,384 has probability 10^-750. */
const RING = 1 << 14;

export interface Mm1Settings {
  readonly seed: string;
  /** Mean minutes between arrivals. */
  readonly meanGap: number;
  /** Mean minutes of a service. */
  readonly meanService: number;
  /** The run ends with the departure of this many customers. */
  readonly customers: number;
}

export class Mm1 {
  readonly simulation: Simulation<number>;
  departed = 0;
  /** Summed over the customers whose service has begun. */
  totalWait = 0;
  /** Minutes of service begun. */
  busy = 0;
  readonly #settings: Mm1Settings;
  readonly #gaps: () => number;
  readonly #services: () => number;
  readonly #arrivedAt = new Int32Array(RING);
  #first = 0;
  #present = 0;

  constructor(settings: Mm1Settings) {
    this.#settings = settings;
    this.simulation = new Simulation(initialState<number>(settings.seed, Number.MAX_SAFE_INTEGER));
    this.#gaps = this.simulation.streams.uniforms("mm1.gaps");
    this.#services = this.simulation.streams.uniforms("mm1.services");
    this.#scheduleArrival(0);
  }

  readonly apply = (event: number): void => {
    const now = this.simulation.now;
    if (event === ARRIVAL) {
      if (this.#present === RING) throw new RangeError(`the queue outgrew ${RING} customers`);
      this.#arrivedAt[(this.#first + this.#present) & (RING - 1)] = now;
      if (++this.#present === 1) this.#serve(now);
      this.#scheduleArrival(now);
    } else {
      this.#first = (this.#first + 1) & (RING - 1);
      if (--this.#present > 0) this.#serve(now);
      if (++this.departed === this.#settings.customers) this.simulation.stop();
    }
  };

  #serve(now: number): void {
    const minutes = Math.round(exponential(this.#services(), this.#settings.meanService));
    this.totalWait += now - this.#arrivedAt[this.#first]!;
    this.busy += minutes;
    this.simulation.schedule(now + minutes, 0, DEPARTURE);
  }

  #scheduleArrival(now: number): void {
    const gap = Math.round(exponential(this.#gaps(), this.#settings.meanGap));
    this.simulation.schedule(now + gap, 1, ARRIVAL);
  }
}
