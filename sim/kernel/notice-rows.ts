import type { Notice } from "./notice.ts";

/** The end of a chain, and the row of nobody. */
export const NONE = -1;

/** Where in its row a notice keeps what. A row is half a line of the processor's cache: a notice costs one visit to memory. */
export const TIME = 0;
export const PRIORITY = 1;
export const SEQ = 2;
export const CAUSE = 3;
export const NEXT = 4;
const ROW_BITS = 3;
const WIDTH = 1 << ROW_BITS;

/**
 * Notices as rows of whole numbers in one array, which cost no garbage; a row is named by where it begins. A row given back is
 * given out again; NEXT chains the rows of whoever holds them, and here those that are free.
 */
export class NoticeRows<E> {
  cells = new Int32Array(64 * WIDTH);
  readonly #events: (E | null)[] = [];
  #free = NONE;

  /** Writes a notice into a free row; returns the row. */
  write(time: number, priority: number, seq: number, cause: number, event: E): number {
    const row = this.#free === NONE ? this.#fresh() : this.#free;
    const { cells } = this;
    this.#free = cells[row + NEXT]!;
    cells[row + TIME] = time;
    cells[row + PRIORITY] = priority;
    cells[row + SEQ] = seq;
    cells[row + CAUSE] = cause;
    this.#events[row >> ROW_BITS] = event;
    return row;
  }

  event(row: number): E {
    return this.#events[row >> ROW_BITS]!;
  }

  release(row: number): void {
    this.cells[row + NEXT] = this.#free;
    this.#free = row;
  }

  /** The order of notices: by time, then priority, then seq. */
  precedes(a: number, b: number): boolean {
    const { cells } = this;
    const time = cells[a + TIME]! - cells[b + TIME]!;
    if (time !== 0) return time < 0;
    const priority = cells[a + PRIORITY]! - cells[b + PRIORITY]!;
    return priority !== 0 ? priority < 0 : cells[a + SEQ]! < cells[b + SEQ]!;
  }

  notice(row: number): Notice<E> {
    const { cells } = this;
    return {
      time: cells[row + TIME]!,
      priority: cells[row + PRIORITY]!,
      seq: cells[row + SEQ]!,
      cause: cells[row + CAUSE]!,
      event: this.event(row),
    };
  }

  /** A row that was never given out, free and last of the free. */
  #fresh(): number {
    const row = this.#events.push(null) * WIDTH - WIDTH;
    if (row === this.cells.length) {
      const wider = new Int32Array(row * 2);
      wider.set(this.cells);
      this.cells = wider;
    }
    this.cells[row + NEXT] = NONE;
    return row;
  }
}
