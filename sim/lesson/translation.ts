import { asItStands, inEnglish, named, say } from "../refusals/index.ts";
import { didYouMean } from "../scenario/did-you-mean.ts";
import type { Fault } from "../scenario/issues.ts";
import { type FormText, readForm, refuseIn } from "../scenario/one-file.ts";
import type { Path, Result } from "../scenario/problem.ts";
import type { LessonForm, LessonPredict, LessonStep } from "./schema.ts";
import { type StepTexts, type Translation, TranslationSchema } from "./translation-schema.ts";

/** Text to a translation's form, or everything that is wrong with it. Whether it fits its lesson is asked by `translate`. */
export function readTranslation(text: string, file: string): Result<FormText<Translation>> {
  return readForm<Translation>(text, file, TranslationSchema, () => []);
}

/** A lesson with its texts in another language: no text may be missing, and none may be about what the lesson has not. */
export function translate({ form, layer }: FormText<Translation>, lesson: LessonForm): Result<LessonForm> {
  const faults = [
    ...idFaults(
      form.steps,
      lesson.steps.map(({ id }) => id),
      ["steps"],
      "step",
    ),
    ...lesson.steps.flatMap((step) => (form.steps[step.id] ? stepFaults(form.steps[step.id]!, step) : [])),
    ...lengthFaults(form.aims, lesson.aims, ["aims"]),
    ...lengthFaults(form.handout, lesson.handout, ["handout"]),
  ];
  if (faults.length > 0) return refuseIn(layer, faults);
  const { title, question, aims, note } = form;
  const steps = lesson.steps.map((step) => inWords(step, form.steps[step.id]!));
  const handout = lesson.handout.map((row, at) => ({ ...row, ...form.handout[at]! }));
  return { ok: true, value: { ...lesson, title, question, aims, note, steps, handout } };
}

function inWords(step: LessonStep, { title, say, notes, predict }: StepTexts): LessonStep {
  const told = { ...step, title, say, notes };
  return step.predict === undefined ? told : { ...told, predict: asked(step.predict, predict!) };
}

function asked(predict: LessonPredict, { question, options, unit }: NonNullable<StepTexts["predict"]>): LessonPredict {
  const rows = Object.entries(predict.options ?? {}).map(([id, option]) => [id, { ...option, text: options![id]! }]);
  return {
    ...predict,
    question,
    ...(predict.options === undefined ? {} : { options: Object.fromEntries(rows) }),
    ...(predict.line === undefined ? {} : { line: { ...predict.line, unit: unit! } }),
  };
}

function stepFaults({ predict }: StepTexts, { id, predict: asks }: LessonStep): Fault[] {
  const path = ["steps", id, "predict"];
  if (asks === undefined) return predict === undefined ? [] : [surplus(path, "no prediction, as the step has none")];
  if (predict === undefined) return [missing(path, "the question to predict")];
  return [
    ...idFaults(predict.options ?? {}, Object.keys(asks.options ?? {}), [...path, "options"], "option"),
    ...(asks.line !== undefined && predict.unit === undefined ? [missing([...path, "unit"], "the line's unit")] : []),
    ...(asks.line === undefined && predict.unit !== undefined
      ? [surplus([...path, "unit"], "no unit without a line")]
      : []),
  ];
}

/** Each of the lesson's ids once, and no other. */
function idFaults(
  given: Readonly<Record<string, unknown>>,
  wanted: readonly string[],
  path: Path,
  what: string,
): Fault[] {
  const found = Object.keys(given);
  const lacking = wanted
    .filter((id) => !found.includes(id))
    .map((id) => missing(path, `the ${what} "${id}" of the lesson`));
  const strange = found
    .filter((id) => !wanted.includes(id))
    .map((id) => ({ ...surplus([...path, id], `a ${what} of the lesson`), hint: didYouMean(id, wanted) }));
  return [...lacking, ...strange];
}

function lengthFaults(given: readonly unknown[], wanted: readonly unknown[], path: Path): Fault[] {
  if (given.length === wanted.length) return [];
  return [
    { path, wanted: inEnglish(`${wanted.length}, as the lesson has`), found: asItStands(given.length), hint: null },
  ];
}

function missing(path: Path, wanted: string): Fault {
  return { path, wanted: inEnglish(wanted), found: say("nothing"), hint: null };
}

function surplus(path: Path, wanted: string): Fault {
  return { path, wanted: inEnglish(wanted), found: named(String(path.at(-1))), hint: null, name: true };
}
