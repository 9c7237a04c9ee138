import { rootOf, type Seed, Streams } from "../kernel/index.ts";
import { PARAMETERS, type ParameterId, type Parameters } from "../model/index.ts";

/**
 * Parameters that differ from run to run, as those of a posterior: each run takes one of the samples, by their weights and by its
 * own seed, so that the arms of a pair take the same.
 */
export interface Drawn {
  readonly samples: readonly DrawnSample[];
}

export interface DrawnSample {
  readonly weight: number;
  readonly parameters: Partial<Parameters>;
}

/** Samples that have been read, or what is wrong with them. */
export function drawnOf(samples: unknown): Drawn | string {
  if (!Array.isArray(samples) || samples.length === 0) return "wanted a list of samples";
  for (const [at, sample] of samples.entries()) {
    const { weight, parameters } = (sample ?? {}) as Partial<DrawnSample>;
    if (!(typeof weight === "number" && weight >= 0 && weight <= 1))
      return `sample ${at + 1}: wanted a weight from 0 to 1`;
    if (typeof parameters !== "object" || parameters === null) return `sample ${at + 1}: wanted parameters`;
    for (const [id, value] of Object.entries(parameters)) {
      const known = Object.hasOwn(PARAMETERS, id) ? PARAMETERS[id as ParameterId] : null;
      if (known === null) return `sample ${at + 1}: no parameter ${id}`;
      // The calendar hangs on it, and the calendar is the scenario's.
      if (id === "preHistoryDays") return `sample ${at + 1}: ${id} cannot differ from run to run`;
      if (!(value >= known.min && value <= known.max))
        return `sample ${at + 1}: ${id}: wanted a number from ${known.min} to ${known.max}, found ${value}`;
    }
  }
  if (!(weightOf(samples) > 0)) return "wanted a sample with some weight";
  return { samples };
}

export function drawnFor({ samples }: Drawn, seed: Seed): Partial<Parameters> {
  let left = new Streams(rootOf(seed)).uniforms("experiment.drawn")() * weightOf(samples);
  for (const { weight, parameters } of samples) {
    left -= weight;
    if (left < 0) return parameters;
  }
  return samples.findLast(({ weight }) => weight > 0)!.parameters;
}

function weightOf(samples: readonly DrawnSample[]): number {
  return samples.reduce((sum, { weight }) => sum + weight, 0);
}
