import { measuresOf } from "../experiment/index.ts";
import { asItStands, named, type Said, say } from "../refusals/index.ts";
import { compileSettings } from "../scenario/compile.ts";
import { didYouMean } from "../scenario/did-you-mean.ts";
import type { Fault } from "../scenario/issues.ts";
import { type FormText, readForm, refuseIn } from "../scenario/one-file.ts";
import { overrideFaults } from "../scenario/overrides.ts";
import type { Path, Result } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type LessonForm, LessonSchema, type LessonStep, STEP_KINDS } from "./schema.ts";

export type LessonText = FormText<LessonForm>;

/** Text to a lesson's form, or everything that is wrong with it. Never throws on a text. */
export function readLesson(text: string, file: string): Result<LessonText> {
  return readForm(text, file, LessonSchema, meaningFaults);
}

/** Names of the scenarios that a lesson plays, each once. */
export function scenariosOfLesson({ scenario, steps }: LessonForm): readonly string[] {
  return [...new Set([scenario, ...steps.flatMap(({ see }) => see?.scenario ?? [])])];
}

/** What refers to the scenarios: checked once they are read. `scenarios` are by slug. */
export function checkLesson(
  { form, layer }: LessonText,
  scenarios: Readonly<Record<string, Scenario>>,
): Result<LessonForm> {
  const faults = form.steps.flatMap((step, at) => stepFaults(form, step, ["steps", at], scenarios));
  const own = scenarios[form.scenario];
  if (own === undefined)
    faults.unshift(fault(["scenario"], say("a scenario"), say("no {name}", { name: form.scenario })));
  else {
    const known = Object.keys(own.sources);
    for (const [at, id] of form.sources.entries())
      if (!known.includes(id))
        faults.push(fault(["sources", at], say("a source of the scenario"), named(id), didYouMean(id, known)));
  }
  return faults.length > 0 ? refuseIn(layer, faults) : { ok: true, value: form };
}

function stepFaults(
  form: LessonForm,
  { see, predict }: LessonStep,
  path: Path,
  scenarios: Readonly<Record<string, Scenario>>,
): Fault[] {
  const slug = see?.scenario ?? form.scenario;
  const scenario = scenarios[slug];
  if (scenario === undefined)
    return see?.scenario
      ? [fault([...path, "see", "scenario"], say("a scenario"), say("no {name}", { name: slug }))]
      : [];
  const overrides = { parameters: see?.parameters ?? {}, hypotheses: see?.hypotheses ?? {} };
  const wrong = overrideFaults(scenario, overrides).map((one) => ({ ...one, path: [...path, "see", ...one.path] }));
  const measure = predict?.measure;
  if (wrong.length > 0 || measure === undefined) return wrong;
  const known = measuresOf(compileSettings(scenario, overrides)).map(({ id }) => id);
  if (known.includes(measure)) return [];
  return [
    fault(
      [...path, "predict", "measure"],
      say("a measure of this scenario"),
      named(measure),
      didYouMean(measure, known),
    ),
  ];
}

function meaningFaults(form: LessonForm): Fault[] {
  const { steps, minutes } = form;
  const faults = steps.flatMap((step, at) => predictFaults(step, ["steps", at]));
  const ids = steps.map(({ id }) => id);
  for (const [at, id] of ids.entries())
    if (ids.indexOf(id) < at)
      faults.push(fault(["steps", at, "id"], say("an id of its own"), say('"{name}" again', { name: id })));
  for (const kind of STEP_KINDS)
    if (!steps.some((step) => step.kind === kind))
      faults.push(fault(["steps"], say("a step to {kind}", { kind }), say("none")));
  const sum = minutesOf(steps);
  if (sum !== minutes)
    faults.push(fault(["minutes"], say("{count}, the sum of the steps", { count: sum }), asItStands(minutes)));
  const debrief = minutesOf(steps.filter(({ kind }) => kind === "debrief"));
  const play = minutesOf(steps.filter(({ kind }) => kind === "run"));
  if (debrief <= play)
    faults.push(
      fault(
        ["steps"],
        say("more minutes to debrief than to run"),
        say("{count} and {other}", { count: debrief, other: play }),
        say("talking matters more than playing"),
      ),
    );
  const revealed = steps.findIndex(({ kind }) => kind === "reveal");
  const asked = steps.findIndex(({ kind }) => kind === "predict");
  if (revealed >= 0 && asked > revealed)
    faults.push(fault(["steps", revealed, "kind"], say("a prediction before the first reveal"), say("none before it")));
  return faults;
}

/** A prediction belongs to a step that predicts, and is a choice or a line. */
function predictFaults({ kind, predict }: LessonStep, path: Path): Fault[] {
  if ((kind === "predict") !== (predict !== undefined)) {
    return kind === "predict"
      ? [fault([...path, "predict"], say("a question to predict"), say("nothing"))]
      : [
          {
            ...fault([...path, "predict"], say("no prediction outside a step to predict"), asItStands(kind)),
            name: true,
          },
        ];
  }
  if (predict === undefined) return [];
  const { options, line, measure } = predict;
  if ((options === undefined) === (line === undefined))
    return [
      fault([...path, "predict"], say("options or a line"), options === undefined ? say("neither") : say("both")),
    ];
  if (options === undefined) return [];
  const rows = Object.entries(options);
  if (rows.length < 2)
    return [fault([...path, "predict", "options"], say("at least two options"), asItStands(rows.length))];
  if (measure === undefined) return [];
  return rows.flatMap(([id, { from, below }]) =>
    from === undefined && below === undefined
      ? [fault([...path, "predict", "options", id], say("from or below, since there is a measure"), say("neither"))]
      : [],
  );
}

function minutesOf(steps: readonly LessonStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

function fault(path: Path, wanted: Said, found: Said, hint: Said | null = null): Fault {
  return { path, wanted, found, hint };
}
