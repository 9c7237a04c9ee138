import type { Draft } from "immer";
import type { Scenario } from "../sim/index.ts";
import { createEditing, type EditingOptions } from "./editing.ts";
import type { Ensemble } from "./ensemble/ensemble.ts";
import type { Edits } from "./history.ts";
import { createLibrary, type LibraryOptions } from "./library.ts";
import { createNotices, type Notice, type Tell } from "./notices.ts";
import { type InTurn, oneByOne } from "./one-by-one.ts";
import { createRecord } from "./published-record.ts";
import { minuteOf, type Run } from "./run.ts";
import type { OpenPort } from "./runs.ts";
import type { Sources } from "./scenario-asset.ts";
import type { ShippedScenario } from "./scenario-card.ts";
import { change, type Session } from "./session.ts";
import { createShown } from "./shown.ts";
import { createStore, type Store } from "./store.ts";
import { createTransport } from "./transport.ts";
import { PAGE } from "./words/english/page.ts";
import { wordsOf } from "./words/language.ts";

const page = wordsOf("page", PAGE);

/** The page's state and all that a reader can want of it. Views read the stores and call intents; they hold nothing. */

/** A dialog over the page; what it shows is fetched when it is first asked for. */
export type Sheet =
  | { readonly kind: "share" | "download" | "editor" | "open" | "lesson" | "help" }
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
  /** What a new run brings, one thing after the other. */
  readonly inTurn: InTurn;
  readonly notices: Store<readonly Notice[]>;
  readonly update: (patch: Partial<Omit<Session, keyof Edits | "history">>) => void;
  /** Fetches what edits take, for whoever may soon edit. */
  readonly expectEdits: () => void;
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
  readonly tell: Tell;
  readonly dismiss: (id: number) => void;
}

export interface AppOptions extends LibraryOptions, Pick<EditingOptions, "editing"> {
  readonly session: Session;
  readonly open: OpenPort;
  /** A run to begin with. */
  readonly run?: Run;
}

export function createApp(options: AppOptions): App {
  const library = createLibrary(options);
  const session = createStore(options.session);
  const head = createStore(options.run === undefined ? 0 : minuteOf(options.run, options.session.at));
  const said = createStore("");
  const { notices, tell, dismiss } = createNotices();
  const record = createRecord(session, library, tell);
  const { open, run: first } = options;
  const shown = createShown({ session, head, library, tell, open, first, came: record.want });
  session.subscribe(record.want);
  const { scenarios, listed, adopt, sources } = library;
  return {
    scenarios,
    listed,
    adopt,
    sources,
    wantSources: () => {
      library.knownSources().catch(() => tell("news", page().sourcesMissing));
    },
    session,
    update: (patch) => session.set(change(session.get(), patch)),
    head,
    ...shown,
    inTurn: oneByOne(shown.working, shown.run),
    ...createTransport(session, shown.run, head),
    ...createEditing({ session, run: shown.run, said, library, tell, editing: options.editing }),
    history: record.history,
    ensemble: createStore<Ensemble | null>(null),
    sheet: createStore<Sheet | null>(null),
    said,
    notices,
    tell,
    dismiss,
  };
}
