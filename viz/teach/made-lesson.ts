import { figuresOf, type LessonForm, type ManyRuns, type Scenario, scenariosOfLesson } from "../../sim/index.ts";
import type { Lesson } from "./lesson.ts";

/** A lesson from its form: with what many runs say to its predictions, the seeds it plays, and its sources in full. */
export function madeLesson(
  slug: string,
  form: LessonForm,
  scenarios: Readonly<Record<string, Scenario>>,
  made: ManyRuns | null,
): Lesson {
  const own = scenarios[form.scenario]!;
  const figures = form.steps.flatMap((step) => {
    const found = made === null ? null : figuresOf(form, step, made);
    return found === null ? [] : [[step.id, found] as const];
  });
  const played = scenariosOfLesson(form).map((name) => [name, Number(scenarios[name]!.form.seed)] as const);
  return {
    slug,
    form,
    figures: Object.fromEntries(figures),
    seeds: Object.fromEntries(played),
    sources: form.sources.map((id) => ({ id, ...own.sources[id]! })),
  };
}
