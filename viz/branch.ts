import type { Draft } from "immer";
import type { Change, Intervention } from "../sim/index.ts";
import type { App } from "./app.ts";
import type { Edits } from "./history.ts";
import { keepInMind } from "./select/meant.ts";
import type { Recipe } from "./session.ts";

/** "What if from here": the run on screen becomes A, unless another is pinned, and B goes on otherwise. */
export function branch(app: App, at: number, change: Change): void {
  const { recipe, pinned } = app.session.get();
  const intervention: Intervention = { at: Math.round(at), change };
  const run = app.run.get();
  if (run !== null) keepInMind(intervention, run.journal);
  app.edit(null, (draft) => {
    if (pinned === null) draft.pinned = recipe as Draft<Recipe>;
    takeIn(draft, intervention);
  });
}

/** A number, a decision or an answer that is set twice at one minute counts as set last. */
function takeIn({ recipe }: Draft<Edits>, intervention: Intervention): void {
  const { at, change } = intervention;
  const of = (item: Change): string =>
    item.kind === "parameter" || item.kind === "hypothesis"
      ? `${item.kind} ${item.id}`
      : item.kind === "decide"
        ? item.decision
        : item.kind === "answer"
          ? item.demand
          : JSON.stringify(item);
  const others = recipe.interventions.filter((item) => item.at !== at || of(item.change) !== of(change));
  recipe.interventions = [...others, intervention];
}

export function takeBack(app: App, intervention: Intervention): void {
  app.edit(null, ({ recipe }) => {
    const text = JSON.stringify(intervention);
    recipe.interventions = recipe.interventions.filter((item) => JSON.stringify(item) !== text);
  });
}

/** The run with this luck; a pinned run takes the same, so that the two stay a pair. */
export function openLuck(app: App, seed: string): void {
  app.edit(null, (draft) => {
    draft.recipe.seed = seed;
    if (draft.pinned !== null) draft.pinned.seed = seed;
  });
}
