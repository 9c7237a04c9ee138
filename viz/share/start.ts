import "../style/directions.css";
import "../style/touched.css";
import type { App } from "../app.ts";
import { keepOffline } from "../offline/register.ts";
import { afterQuiet } from "../play-clock.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";
import { keepSession, kept } from "./autosave.ts";
import { takeFiles } from "./drop.ts";
import { unpack } from "./pack.ts";
import { readState } from "./state.ts";
import { bringBack } from "./state-of.ts";
import { takeUp } from "./take-up.ts";

const words = wordsOf("keep", KEEP);

/** What can wait until the first run is on the page: the other scenarios, links with a fragment, what was kept, files, offline. */

/** The address as it was when the page was opened. */
export interface Arrived {
  readonly search: string;
  readonly hash: string;
}

/** `named`: the address names a scenario of the reader's own, and nothing of it has been read yet. */
export async function start(app: App, arrived: Arrived, named: boolean): Promise<void> {
  // Whoever touches the page may soon change something.
  app.rehearse();
  app.expectEdits();
  app.adopt(...(await import("virtual:truce/others")).OTHERS);
  takeFiles(app);
  const before = kept(arrived.search);
  if (arrived.hash.startsWith("#s=")) await openLink(app, arrived.hash.slice(3));
  else await takeUp(app, arrived.search, named, before);
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
