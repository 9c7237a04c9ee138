import type { App } from "../app.ts";
import type { History } from "../history.ts";
import { writeAddress } from "../permalink.ts";
import { afterQuiet } from "../play-clock.ts";
import type { Recipe } from "../session.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";
import { keepOwn, makeRoom, ownNamed } from "./own-kept.ts";
import { shelf } from "./shelf.ts";
import { readState, writeState } from "./state.ts";
import { tabName } from "./tab.ts";

const words = wordsOf("keep", KEEP);

/**
 * The session as this browser keeps it, so that a reload, a crash or a closed lid loses nothing. It never leaves the browser. Each
 * tab has its own.
 */

const SESSIONS = shelf("truce/session/1", 12);

export interface Kept {
  /** As an address has it. */
  readonly query: string;
  readonly pinned: Recipe | null;
  readonly history: History;
}

/** This tab's own; in a new tab what was last kept of the same run, else what was last kept at all. Null for nothing. */
export function kept(search: string): Kept | null {
  try {
    const own = read(SESSIONS.get(tabName()));
    if (own !== null) return own;
    const others = SESSIONS.ids()
      .toReversed()
      .flatMap((id) => read(SESSIONS.get(id)) ?? []);
    return others.find(({ query }) => sameRun(search, query)) ?? others[0] ?? null;
  } catch {
    return null;
  }
}

/** Null for what cannot be read. */
function read(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const { state, pinned, history } = JSON.parse(text) as { state: string; pinned: Recipe | null; history: History };
    const read = readState(state);
    if (!read.ok || !Array.isArray(history.past) || !Array.isArray(history.future)) return null;
    return { query: read.state.query, pinned, history };
  } catch {
    return null;
  }
}

export function sameRun(search: string, query: string): boolean {
  const run = (text: string) =>
    [...new URLSearchParams(text)]
      .filter(([name]) => /^(?:scenario|seed|if|[ph]\..*)$/.test(name))
      .map(String)
      .join("\n");
  return run(search) === run(query);
}

/** Keeps the session from now on, whenever something was changed. A full or forbidden store is told once. */
export function keepSession(app: App): void {
  let told = false;
  let { recipe, pinned } = app.session.get();
  const keep = afterQuiet(300, () => {
    try {
      keepNow(app);
    } catch {
      if (!told) app.tell("news", words().keepsNothing);
      told = true;
    }
  });
  // What came with a link is nowhere else.
  if (ownNamed(writeAddress(app.session.get())).length > 0) keep();
  app.session.subscribe((session) => {
    // A step of a story is no work of the reader's: what they left stays as it was.
    if (session.story !== null) return;
    if (session.recipe === recipe && session.pinned === pinned) return;
    ({ recipe, pinned } = session);
    keep();
  });
}

function keepNow(app: App): void {
  const session = app.session.get();
  const { history, pinned } = session;
  const text = JSON.stringify({ state: writeState({ query: writeAddress(session), own: null }), pinned, history });
  const needed = ownNamed(text);
  SESSIONS.put(tabName(), text, undefined, () => makeRoom(needed));
  const named = ownNamed(SESSIONS.ids().map(SESSIONS.get).join("\n"));
  for (const { slug, own } of app.scenarios)
    if (own !== undefined && needed.includes(slug)) keepOwn(slug, own, named, needed);
}
