import { PARAMETER_IDS, PARAMETERS, type Parameter, type ParameterId, type Settings } from "../model/index.ts";
import type { Paired } from "./chunk.ts";
import { type Mean, meanOf } from "./moments.ts";

/**
 * What each number does by itself: moved down and up by a quarter of its slider, all else as the scenario has it, on the same
 * luck. It says what a slider does from where it stands; a screening says what a number does wherever the others stand.
 */
export interface Swing {
  readonly id: ParameterId;
  readonly from: number;
  readonly to: number;
}

/** Units of what is counted, and moves by one. */
const COUNTED = ["levels", "teams", "days", "minutes", "acts", "convoys"];

/** Every number's swing in a scenario, in the order of the model's table. */
export function swingsOf({ parameters }: Pick<Settings, "parameters">): Swing[] {
  return PARAMETER_IDS.map((id) => {
    const { min, max, unit } = PARAMETERS[id] as Parameter;
    const quarter = (max - min) / 4;
    const end = (value: number) => {
      const within = Math.min(max, Math.max(min, value));
      return COUNTED.includes(unit) ? Math.round(within) : Number(within.toPrecision(6));
    };
    return { id, from: end(parameters[id] - quarter), to: end(parameters[id] + quarter) };
  });
}

/** What the swing does to the mean of a measure: at its upper end, less at its lower. */
export type Swung = Swing & Pick<Mean, "mean" | "low" | "high">;

/** The swings whose pairs have been run. */
export function swungBy(swings: readonly Swing[], parts: readonly (Paired | null)[], measure: string): Swung[] {
  return swings.flatMap((swing, at) => {
    const moments = parts[at]?.differences[measure];
    const mean = moments === undefined ? null : meanOf(moments, 0.95);
    return mean === null ? [] : [{ ...swing, mean: mean.mean, low: mean.low, high: mean.high }];
  });
}
