import { Engine, type Snapshot, type World } from "../model/index.ts";
import type { Journal, Keyframe } from "./journal.ts";

/**
 * A journal played back. At position p the first p entries have taken place: 0 is the onset, `entries.length` the end.
 * Going anywhere is the nearest keyframe and the events from there on, run again: that costs a hundredth of applying stored
 * differences, and going back costs no more than going forth.
 */
export class Playback {
  readonly journal: Journal;
  #engine: Engine;
  #position = 0;

  constructor(journal: Journal, position = 0) {
    this.journal = journal;
    this.#engine = new Engine(journal.keyframes[0]!.snapshot);
    this.seek(position);
  }

  /** How many entries have taken place. */
  get position(): number {
    return this.#position;
  }

  /** The world here. It changes when the playback moves: to be read, not kept. */
  get world(): World {
    return this.#engine.world;
  }

  /** The run at rest here, a copy of its own. */
  snapshot(): Snapshot {
    return this.#engine.snapshot();
  }

  /** Goes to a position. Throws RangeError outside the journal. */
  seek(position: number): void {
    const { length } = this.journal.entries;
    if (!Number.isInteger(position) || position < 0 || position > length)
      throw new RangeError(`cannot seek to ${position}: want a whole number from 0 to ${length}`);
    const keyframe = keyframeBefore(this.journal, position);
    if (position < this.#position || keyframe.entry > this.#position) this.#standAt(keyframe);
    while (this.#position < position) this.#replay();
  }

  /** One entry on; false at the end. */
  forward(): boolean {
    if (this.#position === this.journal.entries.length) return false;
    this.seek(this.#position + 1);
    return true;
  }

  /** One entry back; false at the onset. */
  back(): boolean {
    if (this.#position === 0) return false;
    this.seek(this.#position - 1);
    return true;
  }

  #standAt(keyframe: Keyframe): void {
    this.#engine = new Engine(keyframe.snapshot);
    this.#position = keyframe.entry;
  }

  #replay(): void {
    const entry = this.journal.entries[this.#position]!;
    const stepped = this.#engine.step();
    if (!stepped || this.#engine.event!.type !== entry.event.type || this.#engine.simulation.now !== entry.time) {
      throw new Error(
        `entry ${entry.index} does not come about again: the journal was made by version ${this.journal.version} of the model, or changed since`,
      );
    }
    this.#position++;
  }
}

/** The last keyframe at or before a position. */
export function keyframeBefore({ keyframes }: Journal, position: number): Keyframe {
  let low = 0;
  let high = keyframes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (keyframes[middle]!.entry <= position) low = middle;
    else high = middle - 1;
  }
  return keyframes[low]!;
}

/** The position just before the first entry at minute `minute` or later. */
export function positionAt({ entries }: Journal, minute: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.time < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
