import type { Draft } from "immer";
import type { Scenario } from "../sim/index.ts";
import type { Ensemble } from "./ensemble/ensemble.ts";
import type { Edits } from "./history.ts";
import { afterQuiet, createPlayClock, type PlayClock } from "./play-clock.ts";
import { isChanged } from "./recipe.ts";
import { atOf, minuteOf, type Run, reachOf, sameRecipe } from "./run.ts";
import { createRuns, type OpenPort, type Runs } from "./runs.ts";
import { type Sources, withSources } from "./scenario-asset.ts";
import type { ShippedScenario } from "./scenario-card.ts";
import { change, type Recipe, recipeFor, type Session } from "./session.ts";
import { createStore, type Store } from "./store.ts";
import { PAGE } from "./words/english/page.ts";
import { wordsOf } from "./words/language.ts";
import { spelt } from "./words/tell.ts";

const page = wordsOf("page", PAGE);

/** The page's state and all that a reader can want of it. Views read the stores and call intents; they hold nothing. */

export interface Notice {
  readonly id: number;
  readonly kind: "problem" | "news";
  readonly text: string;
  /** What may be done about it, by a button. */
  readonly action?: NoticeAction;
}

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

/** A dialog over the page; what it shows is fetched when it is first asked for. */
export type Sheet =
  | { readonly kind: "share" | "download" | "editor" | "open" | "lesson" }
  | { readonly kind: "problems"; readonly file: string; readonly lines: readonly string[] };

export interface App {
  /** Those that come with the page, and the reader's own. */
  readonly scenarios: readonly ShippedScenario[];
  readonly session: Store<Session>;
  /** The play head while it moves, minute of the run. Its settled place is the session's `at`. */
  readonly head: Store<number>;
  /** The run on screen, run B where another is pinned; null until the first answer. */
  readonly run: Store<Run | null>;
  /** Run A, pinned to compare with. */
  readonly other: Store<Run | null>;
  /** Many runs on other luck, once they have been rolled. */
  readonly ensemble: Store<Ensemble | null>;
  /** For those who listen: what an action has done. */
  readonly said: Store<string>;
  /** The published record of the same weeks, once it has been fetched; null where there is none, and for a replay itself. */
  readonly history: Store<Scenario | null>;
  /** What the cited ids stand for; null until somebody wants to know, or changes something. */
  readonly sources: Store<Sources | null>;
  readonly wantSources: () => void;
  readonly playing: Store<boolean>;
  readonly working: Store<boolean>;
  readonly notices: Store<readonly Notice[]>;
  readonly update: (patch: Partial<Omit<Session, keyof Edits | "history">>) => void;
  /** Edits under one key are undone together until `settle`. */
  readonly edit: (key: string | null, recipe: (draft: Draft<Edits>) => void) => void;
  readonly settle: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly choose: (slug: string) => void;
  readonly seek: (minute: number) => void;
  /** Somebody is near the controls that change a run: the worker gets ready. */
  readonly rehearse: () => void;
  readonly toggle: () => void;
  readonly sheet: Store<Sheet | null>;
  /** Scenarios join the list, each once: a reader's own, and those of the house that were not needed at first. */
  readonly adopt: (...cards: readonly ShippedScenario[]) => void;
  /** How many are listed: for those who show the list. */
  readonly listed: Store<number>;
  readonly tell: (kind: Notice["kind"], text: string, action?: NoticeAction) => void;
  readonly dismiss: (id: number) => void;
}

export interface AppOptions {
  readonly scenarios: readonly ShippedScenario[];
  readonly session: Session;
  readonly open: OpenPort;
  /** Fetches a shipped scenario. Rejects with an Error whose message can be shown. */
  readonly fetch: (scenario: ShippedScenario) => Promise<Scenario>;
  readonly fetchSources: () => Promise<Sources>;
  /** Undo and redo, fetched with the first edit: what only looks does without. */
  readonly editing?: () => Promise<typeof import("./history.ts")>;
  /** A run to begin with. */
  readonly run?: Run;
}

export function createApp(options: AppOptions): App {
  const scenarios = [...options.scenarios];
  const listed = createStore(scenarios.length);
  const session = createStore(options.session);
  const run = createStore<Run | null>(options.run ?? null);
  const other = createStore<Run | null>(null);
  const ensemble = createStore<Ensemble | null>(null);
  const said = createStore("");
  const history = createStore<Scenario | null>(null);
  const head = createStore(options.run === undefined ? 0 : minuteOf(options.run, options.session.at));
  const working = createStore(false);
  const { notices, tell, dismiss } = createNotices();
  const playing = createStore(false);

  const runs: Runs = createRuns(options.open, {
    ran: (made) => {
      const { pinned, recipe: wanted } = session.get();
      if (pinned !== null && !sameRecipe(made.recipe, wanted) && sameRecipe(made.recipe, pinned)) other.set(made);
      else show(made);
      working.set(runs.busy());
      wantOther();
    },
    refused: (problems) => {
      working.set(runs.busy());
      tell("problem", page().refused(problems.join("; ")));
    },
    crashed: (gaveUp) => {
      working.set(runs.busy());
      tell("problem", gaveUp ? page().brokeDownTwice : page().brokeDown);
    },
  });

  function show(made: Run): void {
    const minute = minuteOf(made, session.get().at);
    head.set(minute);
    run.set(made);
    wantHistory();
  }

  let askedOther: Recipe | null = null;
  /** The pinned run is the one on screen, or is played once that has come; asked for once, lest a refusal be asked for ever. */
  function wantOther(): void {
    const { pinned } = session.get();
    const [here, there] = [run.get(), other.get()];
    if (pinned === null) {
      askedOther = null;
      if (there !== null) other.set(null);
    } else if (there === null || !sameRecipe(there.recipe, pinned)) {
      if (here !== null && sameRecipe(here.recipe, pinned)) other.set(here);
      else if (!runs.busy() && askedOther !== pinned) {
        askedOther = pinned;
        void ask(pinned);
      }
    }
  }

  const fetched = new Map<string, Promise<Scenario>>();
  function scenarioOf(shipped: ShippedScenario): Promise<Scenario> {
    if (shipped.own !== undefined) return Promise.resolve(shipped.own.scenario);
    let scenario = fetched.get(shipped.slug);
    if (scenario === undefined) {
      scenario = options.fetch(shipped);
      fetched.set(shipped.slug, scenario);
    }
    return scenario;
  }

  const sources = createStore<Sources | null>(null);
  let fetchingSources: Promise<Sources> | null = null;
  function knownSources(): Promise<Sources> {
    fetchingSources ??= options.fetchSources().then(
      (fetched) => {
        sources.set(fetched);
        return fetched;
      },
      (error: unknown) => {
        fetchingSources = null;
        throw error;
      },
    );
    return fetchingSources;
  }

  let record: string | null = null;
  /** The published record is fetched only by those who want to see it. */
  function wantHistory(): void {
    const { beside, recipe } = session.get();
    if (!beside || record === recipe.scenario) return;
    record = recipe.scenario;
    void fetchHistory(recipe.scenario);
  }

  /** The record is an addition: without it the run stands, so that its failing to arrive is no more than news. */
  async function fetchHistory(slug: string): Promise<void> {
    const wanted = scenarios.find((item) => item.slug === slug)?.history ?? null;
    const shipped = scenarios.find((item) => item.slug === wanted);
    if (shipped === undefined) {
      history.set(null);
      return;
    }
    try {
      const record = await scenarioOf(shipped);
      if (session.get().recipe.scenario === slug) history.set(record);
    } catch {
      fetched.delete(shipped.slug);
      record = null;
      tell("news", page().recordMissing);
    }
  }

  async function ask(recipe: Recipe): Promise<void> {
    const shipped = scenarios.find(({ slug }) => slug === recipe.scenario);
    if (shipped === undefined) return;
    working.set(true);
    try {
      const bare = await scenarioOf(shipped);
      const known = isChanged(recipe) && shipped.own === undefined ? withSources(bare, await knownSources()) : bare;
      const { recipe: wanted, pinned } = session.get();
      if (recipe === wanted || recipe === pinned) runs.ask(known, recipe);
    } catch (error) {
      fetched.delete(shipped.slug);
      working.set(runs.busy());
      tell("problem", page().scenarioMissing(spelt(shipped.title), (error as Error).message));
    }
  }

  let asked = options.run?.recipe ?? null;
  function follow(): void {
    const { recipe } = session.get();
    if (recipe === asked) return;
    asked = recipe;
    void ask(recipe);
  }
  session.subscribe(() => {
    follow();
    wantHistory();
    if (session.get().pinned === null || other.get()?.recipe !== session.get().pinned) wantOther();
  });

  const settleHead = afterQuiet(150, () => {
    const shown = run.get();
    if (shown !== null && !playing.get()) update({ at: atOf(shown, head.get()) });
  });
  head.subscribe(settleHead);

  function update(patch: Parameters<App["update"]>[0]): void {
    session.set(change(session.get(), patch));
  }

  function seek(minute: number): void {
    const shown = run.get();
    if (shown === null) return;
    const [from, to] = reachOf(shown);
    head.set(Math.min(to, Math.max(from, minute)));
  }

  const clock: PlayClock = createPlayClock(
    (seconds) => {
      const shown = run.get();
      if (shown === null) return false;
      seek(head.get() + seconds * session.get().speed * 60);
      return head.get() < reachOf(shown)[1];
    },
    () => {
      playing.set(false);
      settleHead();
    },
  );

  function toggle(): void {
    const shown = run.get();
    if (shown === null) return;
    if (clock.playing()) {
      clock.stop();
      return;
    }
    if (head.get() >= reachOf(shown)[1]) seek(reachOf(shown)[0]);
    playing.set(true);
    clock.start();
  }

  const editing = options.editing ?? (() => import("./history.ts"));
  /** Edits take place in the order they were asked for. */
  function edited(step: (history: typeof import("./history.ts"), session: Session) => Session): void {
    editing().then(
      (module) => session.set(step(module, session.get())),
      () => tell("problem", page().editingMissing),
    );
  }

  queueMicrotask(follow);
  return {
    scenarios,
    session,
    head,
    run,
    other,
    ensemble,
    said,
    history,
    sources,
    wantSources: () => {
      knownSources().catch(() => tell("news", page().sourcesMissing));
    },
    playing,
    working,
    notices,
    update,
    edit: (key, change) => edited(({ edit }, now) => edit(now, key, change, run.get()?.own)),
    settle: () => edited(({ settle }, now) => settle(now)),
    undo: () =>
      edited(({ undo }, now) => {
        said.set(page().undone(now.history.past.at(-1)?.words ?? page().nothing));
        return undo(now);
      }),
    redo: () =>
      edited(({ redo }, now) => {
        said.set(page().doneAgain(now.history.future[0]?.words ?? page().nothing));
        return redo(now);
      }),
    choose: (slug) => {
      const shipped = scenarios.find((item) => item.slug === slug);
      if (shipped === undefined) return;
      edited(({ edit }, now) => ({
        ...edit(now, null, (draft) => {
          draft.recipe = recipeFor(slug, shipped.seed) as Draft<Recipe>;
        }),
        at: null,
        selection: null,
        hover: null,
        brush: null,
      }));
    },
    seek,
    rehearse: () => {
      const shown = run.get();
      if (shown !== null) runs.rehearse(shown.scenario, shown.recipe);
    },
    toggle,
    sheet: createStore<Sheet | null>(null),
    adopt: (...cards) => {
      scenarios.push(...cards.filter((card) => !scenarios.some(({ slug }) => slug === card.slug)));
      listed.set(scenarios.length);
    },
    listed,
    tell,
    dismiss,
  };
}

function createNotices() {
  const notices = createStore<readonly Notice[]>([]);
  let last = 0;
  return {
    notices,
    tell: (kind: Notice["kind"], text: string, action?: NoticeAction) => {
      const others = notices.get().filter((notice) => notice.text !== text);
      notices.set([...others, { id: ++last, kind, text, ...(action === undefined ? {} : { action }) }].slice(-4));
    },
    dismiss: (id: number) => notices.set(notices.get().filter((notice) => notice.id !== id)),
  };
}
