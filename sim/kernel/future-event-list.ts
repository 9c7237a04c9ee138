import { BusyBuckets } from "./busy-buckets.ts";
import type { Notice } from "./notice.ts";
import { CAUSE, NEXT, NONE, NoticeRows, PRIORITY, SEQ, TIME } from "./notice-rows.ts";

/**
 * The pending notices in their total order: time (whole minutes), then priority, then seq. Ties never depend on a heap's shape.
 *
 * A timing wheel of three levels. A notice in the current block of 16,384 minutes stands in the bucket of its minute; one in
 * the current era of 512 blocks in the bucket of its block; any other in the bucket of its era. When a block comes up, its
 * bucket is dealt out to minutes, so a notice moves at most twice, and taking and scheduling cost the same for ten notices
 * or a hundred thousand. All buckets stand in one line, near before far: the first busy one holds what comes first.
 * Minutes are kept in order; blocks and eras need none until they are dealt out. A dozen notices need no wheel: they stand in
 * one chain until one more comes, and again once nothing is pending.
 */

const BLOCK_BITS = 14;
const ERA_BITS = 23;
const MINUTES = 1 << BLOCK_BITS;
const BLOCKS = 1 << (ERA_BITS - BLOCK_BITS);
const ERAS = 1 << (31 - ERA_BITS);
/** While no more than this wait, all stand in one chain, in order: that costs less than to look for the next busy minute. */
const FEW = 12;
/** The bucket of that chain, after the minutes and before the buckets that are dealt out. */
const CHAIN = MINUTES;
const FIRST_BLOCK = CHAIN + 1;
const FIRST_ERA = FIRST_BLOCK + BLOCKS;
const BUCKETS = FIRST_ERA + ERAS;

/** Buckets of lists that are done with: they are large, and many runs would leave as many behind for the collector. */
const spare: Int32Array[] = [];
const GONE = new Int32Array(0);

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
  #chained = true;
  readonly #rows = new NoticeRows<E>();
  readonly #busy = new BusyBuckets(BUCKETS);
  /** Of each bucket its first row and its last, side by side. The last says nothing when the first is nobody's. */
  #ends = (spare.pop() ?? new Int32Array(BUCKETS * 2)).fill(NONE);

  get size(): number {
    return this.#size;
  }

  /** Empties the list for good: others may have its buckets from now on, and nothing may be added any more. */
  release(): void {
    if (this.#ends === GONE) return;
    spare.push(this.#ends);
    this.#ends = GONE;
    this.#size = 0;
  }

  /** Adds a notice. `time` must not lie before the notice last taken, and no pending notice may have the same `seq`. */
  add(time: number, priority: number, seq: number, cause: number, event: E): void {
    if (++this.#size > FEW && this.#chained) this.#unchain();
    this.#link(this.#rows.write(time, priority, seq, cause, event), time);
  }

  /** Takes the first notice into the fields above; false when nothing is pending. */
  take(): boolean {
    if (this.#size === 0) return false;
    let bucket = this.#firstBusy();
    if (bucket > CHAIN) bucket = this.#deal(bucket);
    const rows = this.#rows;
    const { cells } = rows;
    const row = this.#ends[bucket * 2]!;
    this.time = this.#base = cells[row + TIME]!;
    this.priority = cells[row + PRIORITY]!;
    this.seq = cells[row + SEQ]!;
    this.cause = cells[row + CAUSE]!;
    this.event = rows.event(row);
    const after = cells[row + NEXT]!;
    this.#ends[bucket * 2] = after;
    if (after === NONE) this.#busy.delete(bucket);
    rows.release(row);
    if (--this.#size === 0) this.#chained = true;
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
    const row = this.#pending().find((candidate) => this.#rows.cells[candidate + SEQ] === seq);
    if (row === undefined) return false;
    this.#remove(row);
    return true;
  }

  #pending(): number[] {
    const { cells } = this.#rows;
    const pending: number[] = [];
    for (let bucket = this.#firstBusy(); bucket !== NONE; bucket = this.#busy.firstFrom(bucket + 1)) {
      for (let row = this.#ends[bucket * 2]!; row !== NONE; row = cells[row + NEXT]!) pending.push(row);
    }
    return pending;
  }

  #inOrder(): number[] {
    return this.#pending().sort((a, b) => (this.#rows.precedes(a, b) ? -1 : 1));
  }

  #firstBusy(): number {
    return this.#chained ? CHAIN : this.#busy.firstFrom(this.#base & (MINUTES - 1));
  }

  #bucketOf(time: number): number {
    if (this.#chained) return CHAIN;
    const apart = time ^ this.#base;
    if (apart < 1 << BLOCK_BITS) return time & (MINUTES - 1);
    if (apart < 1 << ERA_BITS) return FIRST_BLOCK + ((time >> BLOCK_BITS) & (BLOCKS - 1));
    return FIRST_ERA + (time >> ERA_BITS);
  }

  #link(row: number, time: number): void {
    const { cells } = this.#rows;
    const bucket = this.#bucketOf(time);
    const first = bucket * 2;
    const last = first + 1;
    if (this.#ends[first] === NONE) {
      this.#ends[first] = row;
      this.#busy.add(bucket);
    } else {
      const before = this.#ends[last]!;
      if (bucket <= CHAIN && this.#rows.precedes(row, before)) {
        this.#squeezeIn(row, first);
        return;
      }
      cells[before + NEXT] = row;
    }
    this.#ends[last] = row;
    cells[row + NEXT] = NONE;
  }

  /** The rare case: a notice that does not go last in a bucket kept in order, whose first row stands at `first`. */
  #squeezeIn(row: number, first: number): void {
    const { cells } = this.#rows;
    let before = NONE;
    let after = this.#ends[first]!;
    while (this.#rows.precedes(after, row)) {
      before = after;
      after = cells[after + NEXT]!;
    }
    cells[row + NEXT] = after;
    if (before === NONE) this.#ends[first] = row;
    else cells[before + NEXT] = row;
  }

  #remove(row: number): void {
    const { cells } = this.#rows;
    const bucket = this.#bucketOf(cells[row + TIME]!);
    const first = bucket * 2;
    let before = NONE;
    for (let at = this.#ends[first]!; at !== row; at = cells[at + NEXT]!) before = at;
    const after = cells[row + NEXT]!;
    if (before === NONE) this.#ends[first] = after;
    else cells[before + NEXT] = after;
    if (after === NONE) this.#ends[first + 1] = before;
    if (this.#ends[first] === NONE) this.#busy.delete(bucket);
    this.#rows.release(row);
    if (--this.#size === 0) this.#chained = true;
  }

  /** Deals the first busy bucket, a block or an era, out to nearer ones; returns the bucket of its first notice. */
  #deal(bucket: number): number {
    this.#base = this.#earliest(bucket);
    this.#spread(bucket);
    return this.#base & (MINUTES - 1);
  }

  /** More wait than one chain should hold. */
  #unchain(): void {
    this.#chained = false;
    this.#spread(CHAIN);
  }

  #spread(bucket: number): void {
    const { cells } = this.#rows;
    let row = this.#ends[bucket * 2]!;
    this.#ends[bucket * 2] = NONE;
    this.#busy.delete(bucket);
    while (row !== NONE) {
      const following = cells[row + NEXT]!;
      this.#link(row, cells[row + TIME]!);
      row = following;
    }
  }

  #earliest(bucket: number): number {
    const { cells } = this.#rows;
    const first = this.#ends[bucket * 2]!;
    let time = cells[first + TIME]!;
    if (bucket <= CHAIN) return time;
    for (let row = cells[first + NEXT]!; row !== NONE; row = cells[row + NEXT]!)
      time = Math.min(time, cells[row + TIME]!);
    return time;
  }
}
