import { applyPatches, type Draft, enablePatches, type Patch, produceWithPatches } from "immer";
import { editWords, type Naming } from "./edit-words.ts";
import { leaveOutStale } from "./interventions.ts";
import type { Recipe, Session } from "./session.ts";

/** Undo and redo of edits: immer's patches there and back. What is looked at (play head, selection) is no edit. */

enablePatches();

/** What an edit changes. */
export interface Edits {
  readonly recipe: Recipe;
  /** Run B, to compare with; null when none is pinned. */
  readonly pinned: Recipe | null;
}

/** What is looked at. */
export type Looks = Partial<Omit<Session, keyof Edits | "history">>;

interface Step {
  /** Edits under one key that follow each other, as of a slider that is dragged, are undone together. */
  readonly key: string | null;
  readonly redo: readonly Patch[];
  readonly undo: readonly Patch[];
  /** What it changed, in a few words. */
  readonly words: string;
  /** What came and went with it of what is looked at: none of it with an edit by hand. */
  readonly looks?: { readonly redo: Looks; readonly undo: Looks };
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Steps that are kept. */
const LIMIT = 200;

/** `naming` is for the words. */
export function edit(
  session: Session,
  key: string | null,
  recipe: (draft: Draft<Edits>) => void,
  naming: Naming = {},
): Session {
  const before = editsOf(session);
  const [next, redo, undo] = produceWithPatches(before, (draft) => {
    recipe(draft);
    leaveOutStale(before.recipe, draft.recipe);
  });
  if (redo.length === 0) return session;
  const last = session.history.past.at(-1);
  const joins = key !== null && last?.key === key && session.history.future.length === 0;
  const step: Step = joins
    ? joined(last, { key, redo, undo, words: "" }, next, naming)
    : { key, redo, undo, words: editWords(before, next, naming) };
  const past = joins ? session.history.past.slice(0, -1) : session.history.past.slice(-LIMIT + 1);
  return { ...session, ...next, history: { past: [...past, step], future: [] } };
}

/** What was kept or shared, in one step: it comes and goes with its looks. */
export function bring(session: Session, { recipe, pinned }: Edits, looks: Looks, naming: Naming = {}): Session {
  const before = editsOf(session);
  const [next, redo, undo] = produceWithPatches(before, (draft) => {
    draft.recipe = recipe as Draft<Recipe>;
    draft.pinned = pinned as Draft<Recipe> | null;
  });
  const had = Object.fromEntries(Object.keys(looks).map((name) => [name, session[name as keyof Looks]])) as Looks;
  const step = { key: null, redo, undo, words: editWords(before, next, naming), looks: { redo: looks, undo: had } };
  const past = [...session.history.past.slice(-LIMIT + 1), step];
  return { ...session, ...next, ...looks, history: { past, future: [] } };
}

function joined(last: Step, { key, redo, undo }: Step, now: Edits, naming: Naming): Step {
  const back = [...undo, ...last.undo];
  return { key, redo: [...last.redo, ...redo], undo: back, words: editWords(applyPatches(now, back), now, naming) };
}

/** Ends a series of edits under one key: the next is a step of its own. */
export function settle(session: Session): Session {
  const last = session.history.past.at(-1);
  if (last === undefined || last.key === null) return session;
  const past = [...session.history.past.slice(0, -1), { ...last, key: null }];
  return { ...session, history: { ...session.history, past } };
}

export function undo(session: Session): Session {
  const { past, future } = session.history;
  const step = past.at(-1);
  if (step === undefined) return session;
  const edits = applyPatches(editsOf(session), [...step.undo]);
  const history = { past: past.slice(0, -1), future: [{ ...step, key: null }, ...future] };
  return { ...session, ...edits, ...step.looks?.undo, history };
}

export function redo(session: Session): Session {
  const { past, future } = session.history;
  const [step, ...rest] = future;
  if (step === undefined) return session;
  const edits = applyPatches(editsOf(session), [...step.redo]);
  return { ...session, ...edits, ...step.looks?.redo, history: { past: [...past, step], future: rest } };
}

function editsOf({ recipe, pinned }: Session): Edits {
  return { recipe, pinned };
}
