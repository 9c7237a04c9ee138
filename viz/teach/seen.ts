import type { LessonStep } from "../../sim/index.ts";
import { ALONE, type Recipe, recipeFor, type Session } from "../session.ts";
import type { Lesson } from "./lesson.ts";

/** What a step of a lesson sets of the page. */
export type Seen = Pick<Session, "recipe" | "at" | "truth" | "beside" | "panel" | "only" | "hide">;

/** What a step leaves out is as the lesson's scenario has it; a step that shows nothing stands alone, before anything has been played. */
export function seenAt({ form, seeds }: Lesson, { see }: LessonStep): Seen {
  const scenario = see?.scenario ?? form.scenario;
  const recipe: Recipe = {
    ...recipeFor(scenario, see?.seed ?? seeds[scenario]!),
    parameters: see?.parameters ?? {},
    hypotheses: see?.hypotheses ?? {},
  };
  if (see === undefined) return { ...ALONE, recipe, at: 0, truth: false, beside: false };
  return {
    recipe,
    at: see.at === undefined ? null : Math.round(see.at * 60),
    truth: see.truth ?? false,
    beside: see.beside ?? false,
    panel: see.panels[0] ?? "tallies",
    only: see.panels,
    hide: [],
  };
}
