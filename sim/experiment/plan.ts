import { checksumOf } from "../kernel/index.ts";
import type { Settings } from "../model/index.ts";
import { compileSettings, type Intervention, type Overrides, type Scenario } from "../scenario/index.ts";
import { VERSION } from "../version.ts";
import type { Drawn } from "./drawn.ts";

/** One way of setting the model up, and the name by which tables call it. */
export interface Arm {
  readonly name: string;
  readonly scenario: string;
  /** Checksum of the compiled settings: the same hash is the same model input. */
  readonly hash: string;
  /** What a reader changed against the scenario's file. */
  readonly overrides: Overrides;
  /** Minutes from the onset to the horizon. */
  readonly horizon: number;
  readonly settings: Settings;
  /** What is otherwise in each of its runs from a minute on, and the scenario by which that is worked out. */
  readonly turns?: { readonly interventions: readonly Intervention[]; readonly scenario: Scenario };
  /** Parameters that differ from run to run, on top of the settings. */
  readonly drawn?: Drawn;
}

export type Pairing = "common" | "independent";

/** Stop once the half-width of this outcome's interval is at most `half`: looked at after each chunk, in order of index. */
export interface WantedPrecision {
  /** A kind of end ("lapsed"), or "stood". */
  readonly share: string;
  readonly half: number;
}

/**
 * An experiment as plain data: which runs there are, and which chunks they are done in. Neither depends on how many workers or
 * machines there are. With the version of the simulator, it is the whole recipe.
 */
export interface Plan {
  readonly version: string;
  /**
   * `replicate` and `sweep` look at each arm by itself; `compare` at the difference of the second arm from the first, and `pairs`
   * at that of each second arm from the one before it.
   */
  readonly kind: "replicate" | "compare" | "sweep" | "pairs";
  readonly seed: string;
  /** Runs of each arm: at most this many with `until`. */
  readonly runs: number;
  readonly chunk: number;
  readonly pairing: Pairing;
  readonly until: WantedPrecision | null;
  readonly arms: readonly Arm[];
}

/** Runs in a chunk. Part of the recipe only for where a precise enough experiment stops. */
export const CHUNK = 100;

export function armOf(scenario: Scenario, overrides: Overrides = {}, name = scenario.slug): Arm {
  const settings = compileSettings(scenario, overrides);
  const horizon = settings.horizon - settings.onset;
  return { name, scenario: scenario.slug, hash: checksumOf(settings), overrides, horizon, settings };
}

export interface PlanOptions {
  readonly seed: string | number;
  readonly runs: number;
  readonly pairing?: Pairing;
  readonly until?: WantedPrecision | null;
  readonly chunk?: number;
}

/** Throws RangeError on numbers that make no experiment. */
export function planOf(kind: Plan["kind"], arms: readonly Arm[], options: PlanOptions): Plan {
  const { seed, runs, pairing = "common", until = null, chunk = CHUNK } = options;
  const whole = (value: number, what: string) => {
    if (!Number.isSafeInteger(value) || value < 1)
      throw new RangeError(`${what}: wanted a whole number from 1, found ${value}`);
  };
  whole(runs, "runs");
  whole(chunk, "chunk");
  if (String(seed) === "") throw new RangeError("seed: wanted a whole number or a word, found nothing");
  const together = armsTogether(kind);
  const several = kind === "sweep" || kind === "pairs";
  if (arms.length < 1 || arms.length % together !== 0 || (!several && arms.length !== together))
    throw new RangeError(`arms: wanted ${together === 2 ? "two" : "one"}, found ${arms.length}`);
  if (until !== null && !(until.half > 0 && until.half < 0.5))
    throw new RangeError(`precision: wanted a half-width between 0 and 0.5, found ${until.half}`);
  if (until !== null && kind !== "replicate") throw new RangeError("precision: wanted with one arm, found more");
  if (arms.some(({ settings }) => settings.mode === "replay"))
    throw new RangeError("arms: wanted a simulation, found a replay, which is the same every time");
  return { version: VERSION, kind, seed: String(seed), runs, chunk: Math.min(chunk, runs), pairing, until, arms };
}

/** Seed of a run of an arm. Arms share it, so that they share their luck; an independent second arm has luck of its own. */
export function seedOfRun(plan: Pick<Plan, "seed" | "pairing" | "kind">, arm: number, run: number): string {
  const own = plan.pairing === "independent" && arm > 0;
  return own ? `${plan.seed}/${arm}/${run}` : `${plan.seed}/${run}`;
}

/** Arms that are run and looked at together: one, or the two of a comparison. */
export function armsTogether(kind: Plan["kind"]): 1 | 2 {
  return kind === "compare" || kind === "pairs" ? 2 : 1;
}

/** A task is a chunk of an arm, or of both arms of a comparison. Arms take turns, so that a sweep cut short is balanced. */
export function tasksOf(
  plan: Pick<PlanRecipe, "kind" | "runs" | "chunk"> & { readonly arms: readonly unknown[] },
): number {
  const { kind, arms, runs, chunk } = plan;
  return (Math.ceil(runs / chunk) * arms.length) / armsTogether(kind);
}

/** What a plan says without its settings: enough to name it, and to see that two files are parts of the same. */
export type PlanRecipe = Omit<Plan, "arms"> & { readonly arms: readonly ArmRecipe[] };

type ArmRecipe = Omit<Arm, "settings" | "turns" | "drawn"> & {
  readonly interventions?: readonly Intervention[];
  /** Checksum of what is drawn. */
  readonly drawn?: string;
};

export function recipeOf({ arms, ...plan }: Plan): PlanRecipe {
  return {
    ...plan,
    arms: arms.map(({ settings: _, turns, drawn, ...arm }) => ({
      ...arm,
      ...(turns === undefined ? {} : { interventions: turns.interventions }),
      ...(drawn === undefined ? {} : { drawn: checksumOf(drawn) }),
    })),
  };
}

/** Overrides in one line, in their own order: "hawkCost=1.2 hypothesis.deir-ez-zor=off"; empty for none. */
export function describeOverrides({ parameters = {}, hypotheses = {} }: Overrides): string {
  return [
    ...Object.entries(parameters).map(([id, value]) => `${id}=${value}`),
    ...Object.entries(hypotheses).map(([id, on]) => `hypothesis.${id}=${on ? "on" : "off"}`),
  ].join(" ");
}
