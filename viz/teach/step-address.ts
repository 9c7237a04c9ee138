import { writeAddress } from "../permalink.ts";
import { startSession } from "../session.ts";
import type { Lesson } from "./lesson.ts";
import { seenAt } from "./seen.ts";

/**
 * What a step shows, as the page's own address: its panels and no others, all else locked. "" where a step shows nothing.
 * Before a class it is drawn for a projector.
 */
export function stepAddress(lesson: Lesson, id: string, present = false): string {
  const step = lesson.form.steps.find((one) => one.id === id)!;
  if (step.see === undefined) return "";
  const seen = seenAt(lesson, step);
  return writeAddress({ ...startSession(seen.recipe), ...seen, present, embed: "" });
}
