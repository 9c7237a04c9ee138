import { enablePatches, Immer, type Patch } from "immer";
import { type Apply, applyEvent, Engine, type World } from "../model/index.ts";
import type { Playback } from "./playback.ts";

/** One place in the world that an entry changed, from what to what. */
export interface WorldPatch {
  readonly path: readonly string[];
  readonly op: "replace" | "add" | "remove";
  /** undefined for what was not there. */
  readonly from: unknown;
  /** undefined for what is gone. */
  readonly to: unknown;
}

let immer: Immer | undefined;

/**
 * An immer of our own: it freezes nothing, for an engine writes to its world again after the draft. Made on first use, so that
 * a worker that only plays never meets it.
 */
function drafting(): Immer {
  if (immer === undefined) {
    enablePatches();
    immer = new Immer({ autoFreeze: false });
  }
  return immer;
}

/** Applies an event to a draft of the world and hands over the patches; made for `Engine.step`. */
export function underDraft(seen: (patches: readonly Patch[], before: World) => void): Apply {
  return (world, event, context) => {
    const [after, patches] = drafting().produceWithPatches(world, (draft) => {
      applyEvent(draft as World, event, context);
    });
    seen(patches, world);
    return after;
  };
}

/**
 * What entry `index` changed. The playback is taken to just before the entry; the entry itself happens on a fork, so the
 * playback goes on from there as if nobody had asked. Throws RangeError outside the journal.
 */
export function patchesOf(playback: Playback, index: number): WorldPatch[] {
  const { length } = playback.journal.entries;
  if (!(index < length)) throw new RangeError(`cannot show what entry ${index} changed: the last is ${length - 1}`);
  playback.seek(index);
  let changes: WorldPatch[] = [];
  const fork = new Engine(playback.snapshot());
  fork.step(
    underDraft((patches, before) => {
      changes = patches.map((patch) => described(patch, before));
    }),
  );
  return changes;
}

function described({ op, path, value }: Patch, before: World): WorldPatch {
  const names = path.map(String);
  return { path: names, op, from: valueAt(before, names), to: op === "remove" ? undefined : value };
}

function valueAt(world: World, path: readonly string[]): unknown {
  let value: unknown = world;
  for (const name of path) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return value;
}
