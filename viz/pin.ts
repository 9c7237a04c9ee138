import type { Draft } from "immer";
import type { App } from "./app.ts";
import type { Recipe } from "./session.ts";
import { PAGE } from "./words/english/page.ts";
import { wordsOf } from "./words/language.ts";

const page = wordsOf("page", PAGE);

/** Run A is what is compared with; what is on screen is then run B. */
export function pin(app: App, recipe: Recipe | null): void {
  app.edit(null, (draft) => {
    draft.pinned = recipe as Draft<Recipe> | null;
  });
  app.said.set(recipe === null ? page().unpinned : page().pinned);
}

export function togglePin(app: App): void {
  const { pinned, recipe } = app.session.get();
  pin(app, pinned === null ? recipe : null);
}
