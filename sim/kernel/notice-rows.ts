import type { Notice } from "./notice.ts";

/** The end of a chain, and the row of nobody. */
export const NONE = -1;

/**
 * Notices as rows of parallel arrays, which cost no garbage and sit close together. A row given back is given out again;
 * `next` chains the rows of whoever holds them, and here those that are free.
 */
export class NoticeRows<E> {
  times = new Int32Array(64);
  priorities = new Int32Array(64);
  seqs = new Float64Array(64);
  causes = new Float64Array(64);
  next = new Int32Array(64);
  readonly events: E[] = [];
  #free = NONE;
  /** Rows from here on were never given out. */
  #used = 0;

  /** Writes a notice into a free row; returns the row. */
  write(time: number, priority: number, seq: number, cause: number, event: E): number {
    let row = this.#free;
    if (row === NONE) {
      row = this.#used++;
      if (row === this.times.length) this.#grow();
    } else this.#free = this.next[row]!;
    this.times[row] = time;
    this.priorities[row] = priority;
    this.seqs[row] = seq;
    this.causes[row] = cause;
    this.events[row] = event;
    return row;
  }

  release(row: number): void {
    this.next[row] = this.#free;
    this.#free = row;
  }

  /** The order of notices: by time, then priority, then seq. */
  precedes(a: number, b: number): boolean {
    const time = this.times[a]! - this.times[b]!;
    if (time !== 0) return time < 0;
    const priority = this.priorities[a]! - this.priorities[b]!;
    return priority !== 0 ? priority < 0 : this.seqs[a]! < this.seqs[b]!;
  }

  notice(row: number): Notice<E> {
    return {
      time: this.times[row]!,
      priority: this.priorities[row]!,
      seq: this.seqs[row]!,
      cause: this.causes[row]!,
      event: this.events[row]!,
    };
  }

  #grow(): void {
    const length = this.times.length * 2;
    this.times = widened(this.times, new Int32Array(length));
    this.priorities = widened(this.priorities, new Int32Array(length));
    this.next = widened(this.next, new Int32Array(length));
    this.seqs = widened(this.seqs, new Float64Array(length));
    this.causes = widened(this.causes, new Float64Array(length));
  }
}

function widened<A extends Int32Array | Float64Array>(old: A, wider: A): A {
  wider.set(old);
  return wider;
}
