import { writeAddress } from "../permalink.ts";
import { recipeFor, startSession } from "../session.ts";
import { languageCode } from "../words/language.ts";
import type { Lesson } from "./lesson.ts";

/** What a step shows, as the page's own address: its panels and no others, all else locked. "" where a step shows nothing. */
export function stepAddress({ form, seeds }: Lesson, id: string): string {
  const { see } = form.steps.find((step) => step.id === id)!;
  if (see === undefined) return "";
  const scenario = see.scenario ?? form.scenario;
  const recipe = {
    ...recipeFor(scenario, see.seed ?? seeds[scenario]!),
    parameters: see.parameters ?? {},
    hypotheses: see.hypotheses ?? {},
  };
  return writeAddress({
    ...startSession(recipe),
    at: see.at === undefined ? null : Math.round(see.at * 60),
    truth: see.truth ?? false,
    beside: see.beside ?? false,
    panel: see.panels[0] ?? "tallies",
    only: see.panels,
    embed: "",
    lang: languageCode(),
  });
}
