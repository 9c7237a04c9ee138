import type { ParameterId } from "../model/index.ts";
import type { Overrides } from "../scenario/index.ts";
import { type Factor, factorAt, factorOver, MOST_DIMENSIONS, MOST_POINTS } from "./design.ts";
import type { ExperimentForm } from "./experiment-schema.ts";

/** What an experiment's form says, in the words of designs and arms. */

export function overridesOfArm({ parameters, hypotheses }: ExperimentForm["arms"][string]): Overrides {
  return {
    ...(parameters === undefined ? {} : { parameters: parameters as NonNullable<Overrides["parameters"]> }),
    ...(hypotheses === undefined ? {} : { hypotheses }),
  };
}

/** The parts of a study as experiments of their own, by name; of any other experiment itself, without one. */
export function partsOf({ parts, ...form }: ExperimentForm): [name: string, form: ExperimentForm][] {
  if (form.kind !== "study") return [["", form]];
  return Object.entries(parts ?? {}).map(([name, part]) => [name, { ...form, ...(part as Partial<ExperimentForm>) }]);
}

/** Names of all scenarios that an experiment is about. */
export function scenariosIn(form: ExperimentForm): string[] {
  const arms = partsOf(form).flatMap(([, part]) => Object.values(part.arms));
  return [...new Set([...arms, ...Object.values(form.arms)].map(({ scenario }) => scenario))];
}

export type Range = { from?: number; to?: number; steps?: number; values?: number[] };

export function factorOf(id: ParameterId, { from = 0, to = 0, steps = 2, values }: Range): Factor {
  return values === undefined ? factorOver(id, from, to, steps) : factorAt(id, values);
}

/** What an experiment varies, in the order of its file. */
export function factorsOf(form: ExperimentForm): Factor[] {
  return Object.entries(form.over ?? {}).map(([id, range]) => factorOf(id as ParameterId, range as Range));
}

/** How many points an experiment has, or what would have to be otherwise. */
export function countOfPoints(form: ExperimentForm): number | string {
  const factors = factorsOf(form);
  const { kind, points = 0 } = form;
  const inputs = factors.length;
  if (kind === "replicate" || kind === "compare" || kind === "swings" || kind === "study") return 1;
  const most = kind === "indices" ? Math.floor(MOST_DIMENSIONS / 2) : MOST_DIMENSIONS;
  if (inputs > most) return `at most ${most} parameters in over`;
  const count =
    kind === "screening"
      ? points * (inputs + 1)
      : kind === "indices"
        ? points * (inputs + 2)
        : form.design === "grid" || kind === "phase"
          ? factors.reduce((product, { values }) => product * values.length, 1)
          : points;
  return count <= MOST_POINTS ? count : `at most ${MOST_POINTS} points in all (these are ${count})`;
}
