import type { Address, Known } from "../address-pairs.ts";
import type { App } from "../app.ts";
import type { Looks } from "../history.ts";
import { PANELS } from "../panels.ts";
import { readAddress, writeAddress } from "../permalink.ts";
import { type Session, startSession } from "../session.ts";
import { KEEP } from "../words/english/keep.ts";
import { languageCode, wordsOf } from "../words/language.ts";
import { readFileText } from "./file-reader.ts";
import { ownNamed } from "./own-kept.ts";
import { packed } from "./pack.ts";
import { problemLine } from "./problem-line.ts";
import { type OwnText, STATE_LIMITS, type State, writeState } from "./state.ts";

const words = wordsOf("keep", KEEP);

/** The page's state out, and in again. */

export function stateOf(app: App): State {
  const session = app.session.get();
  return withOwn(app, session, writeAddress(session));
}

/** A query of a session with the scenarios of one's own that it names. */
export function withOwn(app: App, { recipe, pinned }: Session, query: string): State {
  const own = ownOf(app, recipe.scenario);
  const other = pinned === null || pinned.scenario === recipe.scenario ? null : ownOf(app, pinned.scenario);
  return other === null ? { query, own } : { query, own, pinned: other };
}

export function ownOf(app: App, slug: string): OwnText | null {
  const own = app.scenarios.find((card) => card.slug === slug)?.own;
  return own === undefined ? null : { name: own.name, text: own.text };
}

/** Longer than this, a query is packed into the fragment: servers and mail programs cut long addresses. */
export const LONGEST_QUERY = 1500;

/** The link to what is on the page now; null where its scenarios are too large for one. */
export async function linkTo(state: State, base: string): Promise<string | null> {
  const address = new URL(base);
  address.hash = "";
  address.search = "";
  if (state.own === null && state.pinned === undefined && state.query.length <= LONGEST_QUERY)
    return `${address.href}?${state.query}`;
  // A page takes its language before it reads a fragment.
  const lang = languageCode();
  const whole = await packed(writeState(state));
  return whole === null ? null : `${address.href}${lang === "en" ? "" : `?lang=${lang}`}#s=${whole}`;
}

export function knownOf(app: App): Known {
  return { scenarios: app.scenarios, panels: ["timeline", ...PANELS.map(({ id }) => id)] };
}

/**
 * Brings a state back as one edit, which can be undone. What is wrong with it is told; when its scenario cannot be read, all
 * stays as it was.
 */
export async function bringBack(app: App, state: State, from: string, by: "link" | "file" = "link"): Promise<boolean> {
  for (const own of [state.own, state.pinned ?? null]) if (own !== null && !(await adopt(app, own))) return false;
  const query = withWhatIsHere(app, state.query);
  if (query === null) return false;
  const { address, problems } = readAddress(`?${query}`, knownOf(app), STATE_LIMITS.query, from);
  for (const problem of problems) app.tell("problem", problem);
  const { recipe, pinned } = address;
  const { bring } = await import("../history.ts");
  const now = app.session.get();
  const looks = by === "link" ? looksOf(address, now) : looksOfFile(address, now);
  const find = (slug: string) => app.scenarios.find((card) => card.slug === slug);
  app.session.set(bring(now, { recipe, pinned }, looks, { own: app.run.get()?.own, find }));
  return true;
}

/** A query as far as its own scenarios are here: what lacks is told. Null where the run itself has none. */
function withWhatIsHere(app: App, query: string): string | null {
  const params = new URLSearchParams(query);
  const lacks = (name: string) =>
    ownNamed(params.get(name) ?? "").some((slug) => !app.scenarios.some((card) => card.slug === slug));
  if (lacks("scenario")) {
    app.tell("problem", words().ownElsewhere);
    return null;
  }
  if (!lacks("pin")) return query;
  app.tell("problem", words().pinElsewhere);
  params.delete("pin");
  return params.toString();
}

/** The page around a frame keeps its keys, and a language comes with the page. */
function looksOf(address: Address, now: Session): Looks {
  const { recipe: _, pinned: __, embed: ___, lang: ____, panel, keys, ...looks } = address;
  return { ...looks, keys: now.embed === null ? keys : now.keys, panel: panel ?? now.panel };
}

/** What takes something from the reader comes by a link, which they see; a file brings no more than what there is to look at. */
function looksOfFile(address: Address, now: Session): Looks {
  const { only: _, hide: __, lock: ___, keys: ____, story: _____, step: ______, ...looks } = looksOf(address, now);
  if (now.story === null) return looks;
  const { only, hide, lock, story, step } = startSession(now.recipe);
  return { ...looks, only, hide, lock, story, step };
}

/**
 * Reads a scenario of the reader's own and puts it on the list; the slug it got, or null with all its problems shown. `quietly`: as
 * nobody has asked for it now.
 */
export async function adopt(app: App, own: OwnText, quietly = false): Promise<string | null> {
  const known = app.scenarios.find((card) => card.own?.name === own.name && card.own.text === own.text);
  if (known !== undefined) return known.slug;
  const read = await readFileText("scenario", own.name, own.text);
  if (read.kind === "scenario") {
    const { card, scenario } = read;
    app.adopt({ ...card, url: "", history: null, own: { ...own, scenario } });
    return card.slug;
  }
  if (quietly) return null;
  const lines = read.kind === "refused" ? read.problems.map(problemLine) : [words().noScenario];
  app.sheet.set({ kind: "problems", file: own.name, lines });
  return null;
}
