import type { Intervention } from "../sim/index.ts";
import type { Recipe } from "./session.ts";

/** The order in which interventions take place: by minute, and in one minute what names a single event of it last. */
export function inOrder<T extends Intervention>(interventions: readonly T[]): T[] {
  const rank = ({ change }: T) => (change.kind === "drop" ? change.seq : 0);
  return [...interventions].sort((a, b) => a.at - b.at || rank(a) - rank(b));
}

type Parts = Pick<Recipe, "scenario" | "seed" | "parameters" | "hypotheses" | "interventions">;

/**
 * The number of an event means something only in the run it was read in. When what comes before it is another run, an intervention
 * that drops it by its number would drop some other event: it is left out.
 */
export function leaveOutStale(before: Parts, draft: { -readonly [Key in keyof Parts]: Parts[Key] }): void {
  const had = new Map(groundsOf(before));
  const stale = groundsOf(draft).flatMap(([name, ground]) => {
    const known = had.get(name);
    return known === undefined || known === ground ? [] : [name];
  });
  if (stale.length > 0)
    draft.interventions = draft.interventions.filter((item) => !stale.includes(JSON.stringify(item)));
}

/** Of each dropped event, the run up to it. */
function groundsOf({ scenario, seed, parameters, hypotheses, interventions }: Parts): [name: string, ground: string][] {
  const sorted = inOrder(interventions);
  return sorted.flatMap((item, index): [string, string][] =>
    item.change.kind === "drop"
      ? [[JSON.stringify(item), JSON.stringify([scenario, seed, parameters, hypotheses, sorted.slice(0, index)])]]
      : [],
  );
}

/** Whether the first recipe's run is what an event of it is dropped from in the second. */
export function isDroppedFrom(before: Parts, after: Parts, item: Intervention): boolean {
  const ground = (parts: Parts) => new Map(groundsOf(parts)).get(JSON.stringify(item));
  const here = ground(after);
  return here !== undefined && here === ground({ ...before, interventions: [...before.interventions, item] });
}
