import { isDroppedFrom } from "./interventions.ts";
import type { Run } from "./run.ts";
import { keepInMind } from "./select/meant.ts";

/**
 * A page that was loaded anew, or opened by a link, has not seen what was made otherwise being made. Run B still holds the decisions
 * that were taken in it; and where A is the run before, A holds the events that B does without.
 */
export function recall(run: Run, other: Run | null): void {
  for (const item of run.recipe.interventions) {
    keepInMind(item, run.journal);
    if (other !== null && isDroppedFrom(other.recipe, run.recipe, item)) keepInMind(item, other.journal);
  }
}
