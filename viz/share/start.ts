import "../style/directions.css";
import type { App } from "../app.ts";
import { keepOffline } from "../offline/register.ts";
import { afterQuiet } from "../play-clock.ts";
import type { Recipe, Session } from "../session.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";
import { type Kept, keepSession, kept, keptOwn } from "./autosave.ts";
import { takeFiles } from "./drop.ts";
import { unpack } from "./pack.ts";
import { readState } from "./state.ts";
import { bringBack } from "./state-of.ts";

const words = wordsOf("keep", KEEP);

/** What can wait until the first run is on the page: the other scenarios, links with a fragment, what was kept, files, offline. */

/** The address as it was when the page was opened. */
export interface Arrived {
  readonly search: string;
  readonly hash: string;
}

export async function start(app: App, arrived: Arrived): Promise<void> {
  // Whoever touches the page may soon change something.
  app.rehearse();
  app.expectEdits();
  app.adopt(...(await import("virtual:truce/others")).OTHERS);
  takeFiles(app);
  const before = kept();
  if (arrived.hash.startsWith("#s=")) await openLink(app, arrived.hash.slice(3));
  else await takeUp(app, arrived, before);
  await tellStories(app);
  keepSession(app);
  addEventListener("hashchange", () => {
    const { hash } = location;
    if (!hash.startsWith("#s=")) return;
    history.replaceState(null, "", location.pathname + location.search);
    void openLink(app, hash.slice(3));
  });
  if (app.session.get().embed !== null) (await import("../embed.ts")).answerMessages(app);
  else whenAtPeace(app, () => void keepOffline(app));
  const { reportWhenPrinted } = await import("./print-report.tsx");
  reportWhenPrinted(app);
}

/** So long nothing must have moved, in milliseconds, before what nobody waits for takes a part of the processor. */
const PEACE = 3000;

function whenAtPeace({ working, head, session, ensemble }: App, act: () => void): void {
  const moved = afterQuiet(PEACE, () => {
    for (const stop of stops) stop();
    act();
  });
  const stops = [working, head, session, ensemble].map((store) => store.subscribe(moved));
  moved();
}

/** What brings the steps of a story is fetched with the first. */
async function tellStories(app: App): Promise<void> {
  const wanted = () => app.session.get().story !== null || app.session.get().step !== null;
  const begin = () => import("../story/follow.ts").then(({ followStory }) => followStory(app));
  if (wanted()) return begin();
  const stop = app.session.subscribe(() => {
    if (!wanted()) return;
    stop();
    void begin();
  });
}

async function openLink(app: App, packed: string): Promise<void> {
  const unpacked = await unpack(packed);
  const read = unpacked.ok ? readState(unpacked.text) : unpacked;
  if (!read.ok) {
    app.tell("problem", words().badLink(read.problem));
    return;
  }
  await bringBack(app, read.state, words().link);
}

/** After a reload all is as it was, with its undo; a bare address offers what was there last. */
async function takeUp(app: App, { search }: Arrived, before: Kept | null): Promise<void> {
  const slug = /[?&]scenario=(own-[0-9a-z]+)/.exec(search)?.[1];
  if (slug !== undefined) {
    const own = keptOwn(slug);
    if (own === null) {
      app.tell("problem", words().ownElsewhere);
      return;
    }
    if (!(await bringBack(app, { query: search.slice(1), own }, words().address))) return;
  }
  const now = app.session.get();
  if (before === null || now.story !== null) return;
  if (search !== "" && before.state.query !== "" && sameRun(search, before.state.query)) {
    const steps = before.history.past.length;
    app.session.set({ ...now, pinned: before.pinned, history: before.history } satisfies Session);
    if (steps > 0 || before.pinned !== null)
      app.tell("news", words().asYouLeft, steps > 0 ? { label: words().undoLast, act: app.undo } : undefined);
    return;
  }
  if (search === "" && worthOffering(before, now.recipe)) {
    app.tell("news", words().lastHere, {
      label: words().takeUp,
      act: () => void bringBack(app, before.state, words().kept),
    });
  }
}

function sameRun(search: string, query: string): boolean {
  const run = (text: string) =>
    [...new URLSearchParams(text)]
      .filter(([name]) => /^(?:scenario|seed|if|[ph]\..*)$/.test(name))
      .map(String)
      .join("\n");
  return run(search) === run(query);
}

function worthOffering({ state, history }: Kept, now: Recipe): boolean {
  const query = new URLSearchParams(state.query);
  const other = query.get("scenario") !== now.scenario || query.get("seed") !== now.seed;
  return state.own !== null || other || history.past.length > 0;
}
