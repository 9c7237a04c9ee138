import type { App } from "../app.ts";
import type { Recipe } from "../session.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";
import { type Kept, sameRun } from "./autosave.ts";
import { keptOwn, ownNamed, reachable } from "./own-kept.ts";
import { adopt, bringBack } from "./state-of.ts";

const words = wordsOf("keep", KEEP);

/** After a reload all is as it was, with its undo; a bare address offers what was there last. */
export async function takeUp(app: App, search: string, named: boolean, before: Kept | null): Promise<void> {
  if (named) {
    await adoptKept(app, search);
    if (!(await bringBack(app, { query: search.slice(1), own: null }, words().address))) return;
  }
  if (before === null || app.session.get().story !== null) return;
  if (search !== "" && before.query !== "" && sameRun(search, before.query)) await asLeft(app, before);
  else if (search === "" && worthOffering(before, app.session.get().recipe)) offer(app, before);
}

/** Its own scenarios are read first: an undo may lead to any of them. */
async function asLeft(app: App, before: Kept): Promise<void> {
  await adoptKept(app, JSON.stringify([before.pinned, before.history]));
  const there = (slug: string) => app.scenarios.some((card) => card.slug === slug);
  const history = reachable(before.history, there);
  const pinned = before.pinned !== null && there(before.pinned.scenario) ? before.pinned : null;
  app.session.set({ ...app.session.get(), pinned, history });
  if (pinned !== before.pinned) app.tell("problem", words().pinElsewhere);
  if (history.past.length < before.history.past.length) app.tell("news", words().stepsGone);
  const undo = { label: words().undoLast, act: app.undo };
  if (history.past.length > 0) app.tell("news", words().asYouLeft, undo);
  else if (pinned !== null) app.tell("news", words().asYouLeft);
}

function offer(app: App, { query }: Kept): void {
  app.tell("news", words().lastHere, {
    label: words().takeUp,
    act: async () => {
      await adoptKept(app, query);
      await bringBack(app, { query, own: null }, words().kept);
    },
  });
}

async function adoptKept(app: App, text: string): Promise<void> {
  for (const slug of ownNamed(text)) {
    const own = app.scenarios.some((card) => card.slug === slug) ? null : keptOwn(slug);
    if (own !== null) await adopt(app, own, true);
  }
}

function worthOffering({ query, history }: Kept, now: Recipe): boolean {
  const params = new URLSearchParams(query);
  return params.get("scenario") !== now.scenario || params.get("seed") !== now.seed || history.past.length > 0;
}
