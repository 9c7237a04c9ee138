import { BusyBuckets } from "./busy-buckets.ts";
import type { Notice } from "./notice.ts";
import { NONE, NoticeRows } from "./notice-rows.ts";

/**
 * The pending notices in their total order: time (whole minutes), then priority, then seq. Ties never depend on a heap's shape.
 *
 * A timing wheel of three levels. A notice in the current block of 16,384 minutes stands in the bucket of its minute; one in
 * the current era of 512 blocks in the bucket of its block; any other in the bucket of its era. When a block comes up, its
 * bucket is dealt out to minutes, so a notice moves at most twice, and taking and scheduling cost the same for ten notices
 * or a hundred thousand. All buckets stand in one line, near before far: the first busy one holds what comes first.
 * Minutes are kept in order; blocks and eras need none until they are dealt out.
 */

const BLOCK_BITS = 14;
const ERA_BITS = 23;
const MINUTES = 1 << BLOCK_BITS;
const BLOCKS = 1 << (ERA_BITS - BLOCK_BITS);
const ERAS = 1 << (31 - ERA_BITS);
const BUCKETS = MINUTES + BLOCKS + ERAS;

export class FutureEventList<E> {
  /** Fields of the notice last taken. */
  time = 0;
  priority = 0;
  seq = 0;
  cause = 0;
  event!: E;

  #size = 0;
  /** The minute whose block and era are the current ones; no pending notice lies before it. */
  #base = 0;
  readonly #rows = new NoticeRows<E>();
  readonly #busy = new BusyBuckets(BUCKETS);
  readonly #head = new Int32Array(BUCKETS).fill(NONE);
  readonly #tail = new Int32Array(BUCKETS);

  get size(): number {
    return this.#size;
  }

  /** Adds a notice. `time` must not lie before the notice last taken, and no pending notice may have the same `seq`. */
  add(time: number, priority: number, seq: number, cause: number, event: E): void {
    this.#link(this.#rows.write(time, priority, seq, cause, event));
    this.#size++;
  }

  /** Takes the first notice into the fields above; false when nothing is pending. */
  take(): boolean {
    if (this.#size === 0) return false;
    let bucket = this.#firstBusy();
    if (bucket >= MINUTES) bucket = this.#deal(bucket);
    const rows = this.#rows;
    const row = this.#head[bucket]!;
    this.time = this.#base = rows.times[row]!;
    this.priority = rows.priorities[row]!;
    this.seq = rows.seqs[row]!;
    this.cause = rows.causes[row]!;
    this.event = rows.events[row]!;
    this.#unlink(row, NONE, bucket);
    return true;
  }

  /** Time of the first notice, or -1 when nothing is pending. */
  peekTime(): number {
    return this.#size === 0 ? -1 : this.#earliest(this.#firstBusy());
  }

  /** All pending notices in order, as plain data. */
  notices(): Notice<E>[] {
    return this.#inOrder().map((row) => this.#rows.notice(row));
  }

  /** Takes back every notice that `drop` accepts (asked in order); returns how many went. Costs O(pending log pending). */
  cancelWhere(drop: (notice: Notice<E>) => boolean): number {
    const dropped = this.#inOrder().filter((row) => drop(this.#rows.notice(row)));
    for (const row of dropped) this.#remove(row);
    return dropped.length;
  }

  /** Takes back the notice named `seq`; false when it is not pending. Costs O(pending), so that all else costs less. */
  cancel(seq: number): boolean {
    const row = this.#pending().find((candidate) => this.#rows.seqs[candidate] === seq);
    if (row === undefined) return false;
    this.#remove(row);
    return true;
  }

  #pending(): number[] {
    const pending: number[] = [];
    for (let bucket = this.#firstBusy(); bucket !== NONE; bucket = this.#busy.firstFrom(bucket + 1)) {
      for (let row = this.#head[bucket]!; row !== NONE; row = this.#rows.next[row]!) pending.push(row);
    }
    return pending;
  }

  #inOrder(): number[] {
    return this.#pending().sort((a, b) => (this.#rows.precedes(a, b) ? -1 : 1));
  }

  #firstBusy(): number {
    return this.#busy.firstFrom(this.#base & (MINUTES - 1));
  }

  #bucketOf(row: number): number {
    const time = this.#rows.times[row]!;
    const apart = time ^ this.#base;
    if (apart < 1 << BLOCK_BITS) return time & (MINUTES - 1);
    if (apart < 1 << ERA_BITS) return MINUTES + ((time >> BLOCK_BITS) & (BLOCKS - 1));
    return MINUTES + BLOCKS + (time >> ERA_BITS);
  }

  #link(row: number): void {
    const { next } = this.#rows;
    const bucket = this.#bucketOf(row);
    const first = this.#head[bucket]!;
    if (first === NONE) {
      next[row] = NONE;
      this.#head[bucket] = row;
      this.#tail[bucket] = row;
      this.#busy.add(bucket);
      return;
    }
    let before = this.#tail[bucket]!;
    if (bucket < MINUTES && this.#rows.precedes(row, before)) {
      // The rare case: a notice that does not go last in its minute.
      before = NONE;
      for (let at = first; this.#rows.precedes(at, row); at = next[at]!) before = at;
    } else this.#tail[bucket] = row;
    next[row] = before === NONE ? first : next[before]!;
    if (before === NONE) this.#head[bucket] = row;
    else next[before] = row;
  }

  /** Takes `row`, which follows `before`, out of its bucket and gives it back. */
  #unlink(row: number, before: number, bucket: number): void {
    const { next } = this.#rows;
    const after = next[row]!;
    if (before === NONE) this.#head[bucket] = after;
    else next[before] = after;
    if (after === NONE) {
      if (before === NONE) this.#busy.delete(bucket);
      else this.#tail[bucket] = before;
    }
    this.#rows.release(row);
    this.#size--;
  }

  #remove(row: number): void {
    const bucket = this.#bucketOf(row);
    let before = NONE;
    for (let at = this.#head[bucket]!; at !== row; at = this.#rows.next[at]!) before = at;
    this.#unlink(row, before, bucket);
  }

  /** Deals the first busy bucket, a block or an era, out to nearer ones; returns the bucket of its first notice. */
  #deal(bucket: number): number {
    this.#base = this.#earliest(bucket);
    let row = this.#head[bucket]!;
    this.#head[bucket] = NONE;
    this.#busy.delete(bucket);
    while (row !== NONE) {
      const following = this.#rows.next[row]!;
      this.#link(row);
      row = following;
    }
    return this.#base & (MINUTES - 1);
  }

  #earliest(bucket: number): number {
    const { times, next } = this.#rows;
    const first = this.#head[bucket]!;
    let time = times[first]!;
    if (bucket < MINUTES) return time;
    for (let row = next[first]!; row !== NONE; row = next[row]!) time = Math.min(time, times[row]!);
    return time;
  }
}
