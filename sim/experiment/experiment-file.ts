import { PARAMETERS, type ParameterId, type Settings } from "../model/index.ts";
import { inEnglish, named, say } from "../refusals/index.ts";
import { compileSettings } from "../scenario/compile.ts";
import { didYouMean } from "../scenario/did-you-mean.ts";
import type { Fault } from "../scenario/issues.ts";
import { type FormText, readForm, refuseIn } from "../scenario/one-file.ts";
import { overrideFaults } from "../scenario/overrides.ts";
import type { Path, Result } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { factorFault } from "./design.ts";
import { countOfPoints, factorOf, overridesOfArm, partsOf, type Range } from "./experiment-parts.ts";
import { type ExperimentForm, ExperimentSchema } from "./experiment-schema.ts";
import { MEASURES, measuresOf } from "./measures.ts";

export type ExperimentText = FormText<ExperimentForm>;

/** Text to an experiment's form, or everything that is wrong with it. Never throws on a text. */
export function readExperiment(text: string, file: string): Result<ExperimentText> {
  return readForm(text, file, ExperimentSchema, meaningFaults);
}

/** What refers to the scenarios: checked once they are read. `scenarios` are by slug. */
export function checkExperiment(
  { form, layer }: ExperimentText,
  scenarios: Readonly<Record<string, Scenario>>,
): Result<ExperimentForm> {
  const whole = armFaults(form, scenarios, []);
  const parts = Object.entries(form.parts ?? {}).flatMap(([name, { arms }]) =>
    arms === undefined ? [] : armFaults({ ...form, arms }, scenarios, ["parts", name]),
  );
  const faults = [...whole, ...parts];
  return faults.length > 0 ? refuseIn(layer, faults) : { ok: true, value: form };
}

function armFaults(form: ExperimentForm, scenarios: Readonly<Record<string, Scenario>>, at: Path): Fault[] {
  return Object.entries(form.arms).flatMap(([name, arm]): Fault[] => {
    const path = [...at, "arms", name];
    const scenario = scenarios[arm.scenario];
    if (scenario === undefined)
      return [
        {
          path: [...path, "scenario"],
          wanted: say("a scenario"),
          found: say("no {name}", { name: arm.scenario }),
          hint: null,
        },
      ];
    const overrides = overridesOfArm(arm);
    const own = overrideFaults(scenario, overrides);
    if (own.length > 0) return own.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
    return targetFaults(form, compileSettings(scenario, overrides));
  });
}

/** A target may be any measure of its scenario, those of its reporters and pairs among them. */
function targetFaults({ targets = {} }: ExperimentForm, settings: Settings): Fault[] {
  const known = measuresOf(settings).map(({ id }) => id);
  return Object.keys(targets).flatMap((id): Fault[] => {
    if (known.includes(id)) return [];
    const wanted = inEnglish(
      "a measure of this scenario, such as breaches, claimed.REPORTER>ACCUSED or trust.HOLDER>TARGET",
    );
    return [{ path: ["targets", id], wanted, found: named(id), hint: didYouMean(id, known), name: true }];
  });
}

const PART_NAMES = ["independent", "until", "over", "design", "points", "measure", "targets", "keep", "parts"] as const;
type Part = (typeof PART_NAMES)[number];

/** Which parts belong to which kind: those it needs, and those it may have. */
const PARTS: Readonly<Record<ExperimentForm["kind"], { needs: readonly Part[]; may: readonly Part[] }>> = {
  replicate: { needs: [], may: ["until"] },
  compare: { needs: [], may: ["independent", "measure"] },
  sweep: { needs: ["over", "design"], may: ["points"] },
  phase: { needs: ["over"], may: ["measure"] },
  screening: { needs: ["over", "points", "measure"], may: [] },
  indices: { needs: ["over", "points", "measure"], may: [] },
  swings: { needs: ["measure"], may: [] },
  calibration: { needs: ["over", "points", "targets", "keep"], may: [] },
  study: { needs: ["parts"], may: ["measure"] },
};

function meaningFaults(form: ExperimentForm): Fault[] {
  const { kind } = form;
  const { needs, may } = PARTS[kind];
  const fault = (path: Path, wanted: string, found: string, hint: string | null = null): Fault => ({
    path,
    wanted: inEnglish(wanted),
    found: inEnglish(found),
    hint: hint === null ? null : inEnglish(hint),
  });
  const faults: Fault[] = [];
  const arms = Object.keys(form.arms).length;
  const wanted = kind === "compare" || kind === "phase" ? 2 : 1;
  // The arms of a study are those of its parts that have none of their own.
  if (arms !== wanted && kind !== "study")
    faults.push(fault(["arms"], `${wanted === 2 ? "two arms" : "one arm"} for ${kind}`, String(arms)));
  for (const part of needs)
    if (form[part] === undefined) faults.push(fault([part], `a part that ${kind} needs`, "nothing"));
  for (const part of PART_NAMES) {
    if (form[part] !== undefined && !needs.includes(part) && !may.includes(part))
      faults.push({ ...fault([part], `a part that belongs to ${kind}`, `"${part}"`, "take it out"), name: true });
  }
  const names = MEASURES.map(({ id }) => id);
  if (form.measure !== undefined && !names.includes(form.measure))
    faults.push(fault(["measure"], `one of ${names.join(", ")}`, `"${form.measure}"`, didYouMean(form.measure, names)));
  const isGrid = form.design === "grid";
  if (kind === "sweep" && form.design !== undefined && isGrid === (form.points !== undefined))
    faults.push(
      fault(
        ["points"],
        isGrid ? "no points, as a grid has its own" : `points of the ${form.design}`,
        isGrid ? String(form.points) : "nothing",
      ),
    );
  faults.push(...factorFaults(form));
  if (kind === "phase" && form.over !== undefined && Object.keys(form.over).length !== 2)
    faults.push(fault(["over"], "two parameters, the axes of the picture", String(Object.keys(form.over).length)));
  if (kind === "study")
    for (const [name, part] of partsOf(form))
      faults.push(...meaningFaults(part).map((one) => ({ ...one, path: ["parts", name, ...one.path] })));
  if (faults.length === 0) {
    const why = countOfPoints(form);
    if (typeof why === "string") faults.push(fault(["points"], why, String(form.points ?? "a grid of more")));
  }
  return faults;
}

function factorFaults(form: ExperimentForm): Fault[] {
  if (form.over !== undefined && Object.keys(form.over).length === 0)
    return [{ path: ["over"], wanted: inEnglish("a parameter to vary"), found: say("none"), hint: null }];
  return Object.entries(form.over ?? {}).flatMap(([id, range]): Fault[] => {
    const { min, max } = PARAMETERS[id as ParameterId];
    const path = ["over", id];
    const { from, to, values, steps } = range as Range;
    const ranged = from !== undefined && to !== undefined && from < to && values === undefined;
    const listed =
      values !== undefined && values.length > 0 && from === undefined && to === undefined && steps === undefined;
    if (!ranged && !listed)
      return [
        {
          path,
          wanted: inEnglish(`from and a greater to (within ${min} and ${max}), or values`),
          found: say("neither"),
          hint: null,
        },
      ];
    if ((form.design === "grid" || form.kind === "phase") && ranged && steps === undefined)
      return [{ path, wanted: inEnglish("steps, as a grid has so many values"), found: say("nothing"), hint: null }];
    if (form.design !== "grid" && form.kind !== "phase" && listed)
      return [
        {
          path: [...path, "values"],
          wanted: inEnglish("from and to, as only a grid has values of its own"),
          found: inEnglish("values"),
          hint: null,
          name: true,
        },
      ];
    const why = factorFault(factorOf(id as ParameterId, range as Range));
    return why === null
      ? []
      : [{ path, wanted: inEnglish(`numbers from ${min} to ${max}`), found: inEnglish("others"), hint: null }];
  });
}
