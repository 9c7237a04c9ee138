import type { App } from "../app.ts";
import type { History } from "../history.ts";
import { afterQuiet } from "../play-clock.ts";
import type { Recipe } from "../session.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";
import { type OwnText, readState, type State, writeState } from "./state.ts";
import { stateOf } from "./state-of.ts";

const words = wordsOf("keep", KEEP);

/** The session as this browser keeps it, so that a reload, a crash or a closed lid loses nothing. It never leaves the browser. */

const KEY = "truce/session/1";
const OWN = "truce/own/1/";
/** Own scenarios that are kept; the eldest goes first. */
const MOST_OWN = 20;

export interface Kept {
  readonly state: State;
  readonly pinned: Recipe | null;
  readonly history: History;
}

/** What was kept; null for nothing, and for what cannot be read. */
export function kept(): Kept | null {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return null;
    const { state, pinned, history } = JSON.parse(text) as { state: string; pinned: Recipe | null; history: History };
    const read = readState(state);
    if (!read.ok || !Array.isArray(history.past) || !Array.isArray(history.future)) return null;
    return { state: read.state, pinned, history };
  } catch {
    return null;
  }
}

/** Keeps the session from now on, whenever something was changed. A full or forbidden store is told once. */
export function keepSession(app: App): void {
  let told = false;
  let { recipe, pinned } = app.session.get();
  const keep = afterQuiet(300, () => {
    const { history, pinned } = app.session.get();
    const state = stateOf(app);
    try {
      localStorage.setItem(KEY, JSON.stringify({ state: writeState(state), pinned, history }));
      if (state.own !== null) keepOwn(app.session.get().recipe.scenario, state.own);
    } catch {
      if (!told) app.tell("news", words().keepsNothing);
      told = true;
    }
  });
  app.session.subscribe((session) => {
    // A step of a story is no work of the reader's: what they left stays as it was.
    if (session.story !== null) return;
    if (session.recipe === recipe && session.pinned === pinned) return;
    ({ recipe, pinned } = session);
    keep();
  });
}

function keepOwn(slug: string, own: OwnText): void {
  const key = OWN + slug;
  if (localStorage.getItem(key) !== null) return;
  const others = Object.keys(localStorage).filter((name) => name.startsWith(OWN));
  for (const name of others.slice(0, Math.max(0, others.length - MOST_OWN + 1))) localStorage.removeItem(name);
  localStorage.setItem(key, JSON.stringify({ name: own.name, text: own.text }));
}

/** The text of an own scenario that an address names by its slug; null when this browser has not kept it. */
export function keptOwn(slug: string): OwnText | null {
  try {
    const text = localStorage.getItem(OWN + slug);
    const read = text === null ? null : readState(JSON.stringify({ query: "", own: JSON.parse(text) }));
    return read?.ok ? read.state.own : null;
  } catch {
    return null;
  }
}
