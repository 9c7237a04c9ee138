import type { Key, Purpose } from "../kernel/index.ts";
import type { EventType, TruceEvent } from "./events.ts";
import type { Note } from "./notes.ts";
import type { Settings } from "./settings.ts";
import type { World } from "./world.ts";

/** What a recipe may do beside changing the world. */
export interface Context {
  readonly settings: Settings;
  /** Minute of the event being applied. */
  readonly now: number;
  /** Its seq: the cause of all it schedules. */
  readonly seq: number;
  /** Whether notes are kept; building one for nobody costs time. */
  readonly noting: boolean;
  /** Whether choices are noted that the model takes by rule: for whoever wants to know what there is to choose. */
  readonly asking: boolean;
  /** Schedules an event at a minute (fractions are rounded up); returns its seq. */
  schedule(minute: number, event: TruceEvent): number;
  /** Cancels the pending events that `drop` accepts, asked in order; returns how many. */
  cancelWhere(drop: (event: TruceEvent) => boolean): number;
  /** The uniform of `parent` for a purpose, its k-th. */
  uniform(purpose: Purpose, parent: Key, k?: number): number;
  child(purpose: Purpose, parent: Key, k?: number): Key;
  /** The key of a named party or reporter, from its `luck`. */
  luck(name: string): Key;
  /** A sequential stream of uniforms. */
  stream(name: string): () => number;
  note(note: Note): void;
  /** Ends the run after this event. */
  stop(): void;
}

export type Recipe<E> = (world: World, event: E, context: Context) => void;

export type Recipes = { readonly [T in EventType]: Recipe<Extract<TruceEvent, { type: T }>> };
