import type { Draft } from "immer";
import type { Known } from "../address-pairs.ts";
import type { App } from "../app.ts";
import type { Edits } from "../history.ts";
import { PANELS } from "../panels.ts";
import { readAddress, writeAddress } from "../permalink.ts";
import type { Recipe } from "../session.ts";
import { KEEP } from "../words/english/keep.ts";
import { languageCode, wordsOf } from "../words/language.ts";
import { readFileText } from "./file-reader.ts";
import { pack } from "./pack.ts";
import { problemLine } from "./problem-line.ts";
import { type OwnText, STATE_LIMITS, type State, writeState } from "./state.ts";

const words = wordsOf("keep", KEEP);

/** The page's state out, and in again. */

export function stateOf(app: App): State {
  const session = app.session.get();
  return { query: writeAddress(session), own: ownOf(app, session.recipe.scenario) };
}

export function ownOf(app: App, slug: string): OwnText | null {
  const own = app.scenarios.find((card) => card.slug === slug)?.own;
  return own === undefined ? null : { name: own.name, text: own.text };
}

/** Longer than this, a query is packed into the fragment: servers and mail programs cut long addresses. */
export const LONGEST_QUERY = 1500;

/** The link to what is on the page now. */
export async function linkTo(state: State, base: string): Promise<string> {
  const address = new URL(base);
  address.hash = "";
  address.search = "";
  if (state.own === null && state.query.length <= LONGEST_QUERY) return `${address.href}?${state.query}`;
  // A page takes its language before it reads a fragment.
  const lang = languageCode();
  return `${address.href}${lang === "en" ? "" : `?lang=${lang}`}#s=${await pack(writeState(state))}`;
}

export function knownOf(app: App): Known {
  return { scenarios: app.scenarios, panels: ["timeline", ...PANELS.map(({ id }) => id)] };
}

/**
 * Brings a state back as one edit, which can be undone. What is wrong with it is told; when its scenario cannot be read, all
 * stays as it was.
 */
export async function bringBack(app: App, { query, own }: State, from: string): Promise<boolean> {
  if (own !== null && !(await adopt(app, own))) return false;
  const { address, problems } = readAddress(`?${query}`, knownOf(app), STATE_LIMITS.query, from);
  for (const problem of problems) app.tell("problem", problem);
  const { panel, recipe, pinned, ...looks } = address;
  const { edit } = await import("../history.ts");
  const find = (slug: string) => app.scenarios.find((card) => card.slug === slug);
  const take = (draft: Draft<Edits>) => {
    draft.recipe = recipe as Draft<Recipe>;
    draft.pinned = pinned as Draft<Recipe> | null;
  };
  const edited = edit(app.session.get(), null, take, { own: app.run.get()?.own, find });
  app.session.set({ ...edited, ...looks, embed: edited.embed, lang: edited.lang, panel: panel ?? edited.panel });
  return true;
}

/** Reads a scenario of the reader's own and puts it on the list; the slug it got, or null with all its problems shown. */
export async function adopt(app: App, own: OwnText): Promise<string | null> {
  const known = app.scenarios.find((card) => card.own?.name === own.name && card.own.text === own.text);
  if (known !== undefined) return known.slug;
  const read = await readFileText("scenario", own.name, own.text);
  if (read.kind === "scenario") {
    const { card, scenario } = read;
    app.adopt({ ...card, url: "", history: null, own: { ...own, scenario } });
    return card.slug;
  }
  const lines = read.kind === "refused" ? read.problems.map(problemLine) : [words().noScenario];
  app.sheet.set({ kind: "problems", file: own.name, lines });
  return null;
}
