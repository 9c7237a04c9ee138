import { FutureEventList } from "./future-event-list.ts";
import type { Notice } from "./notice.ts";
import { type Root, rootOf, type Seed, type StreamStates, Streams } from "./streams.ts";

/**
 * The engine's whole state beside the model's world, as plain data: what waits, what time it is, and the luck so far.
 * A snapshot taken anywhere resumes to the same end.
 */
export interface KernelState<E> {
  readonly now: number;
  readonly nextSeq: number;
  readonly taken: number;
  readonly budget: number;
  /** The run has ended; what is pending will not happen. */
  readonly stopped: boolean;
  readonly root: Root;
  readonly streams: StreamStates;
  readonly pending: readonly Notice<E>[];
}

export const DEFAULT_BUDGET = 1_000_000;

/** Times are 31-bit: 4,083 years of minutes. */
const LAST_MINUTE = 2_147_483_647;

/** An empty kernel at minute 0. Throws RangeError on a missing seed. */
export function initialState<E>(seed: Seed, budget: number = DEFAULT_BUDGET): KernelState<E> {
  return { now: 0, nextSeq: 1, taken: 0, budget, stopped: false, root: rootOf(seed), streams: {}, pending: [] };
}

/** A run has spent its budget of notices and has more: a scenario that feeds itself without end. Its state stays whole. */
export class BudgetExceeded extends Error {
  constructor(
    readonly budget: number,
    readonly minute: number,
  ) {
    super(
      `the run took ${budget} events by minute ${minute} and was stopped: some event keeps causing more than one of itself`,
    );
    this.name = "BudgetExceeded";
  }
}

/**
 * Takes notices in their total order and hands each to `apply`. It knows no world: `apply` closes over one, and calls back
 * to schedule, cancel or stop. The end of a run is a notice like any other, whose recipe calls `stop`.
 */
export class Simulation<E> {
  readonly root: Root;
  readonly streams: Streams;
  readonly #pending = new FutureEventList<E>();
  readonly #budget: number;
  #now: number;
  #nextSeq: number;
  #taken: number;
  #stopped: boolean;
  #seq = 0;

  constructor(state: KernelState<E>) {
    this.root = state.root;
    this.streams = new Streams(state.root, state.streams);
    this.#budget = state.budget;
    this.#now = state.now;
    this.#nextSeq = state.nextSeq;
    this.#taken = state.taken;
    this.#stopped = state.stopped;
    for (const row of state.pending) this.#pending.add(row.time, row.priority, row.seq, row.cause, row.event);
  }

  /** Minute of the notice being applied, or last applied. */
  get now(): number {
    return this.#now;
  }

  /** seq of the notice being applied; 0 outside. */
  get seq(): number {
    return this.#seq;
  }

  /** seq of the notice that scheduled the one being applied, or last applied. */
  get cause(): number {
    return this.#pending.cause;
  }

  /** Priority of the notice being applied, or last applied. */
  get priority(): number {
    return this.#pending.priority;
  }

  /** Notices taken so far, those before the snapshot included. */
  get taken(): number {
    return this.#taken;
  }

  get pending(): number {
    return this.#pending.size;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Schedules `event` for minute `time` (whole, not before now); its cause is the notice being applied. Returns its seq. */
  schedule(time: number, priority: number, event: E): number {
    // `| 0` keeps exactly the whole numbers of 32 bits: one test for fractions, NaN and times beyond the last minute.
    const minute = time | 0;
    const seq = this.#nextSeq;
    if (minute !== time || minute < this.#now || (priority | 0) !== priority || (seq | 0) !== seq)
      this.#refuse(time, priority);
    this.#nextSeq = seq + 1;
    this.#pending.add(minute, priority, seq, this.#seq, event);
    return seq;
  }

  /** Stands apart, since words would keep `schedule` from being compiled into those who call it. */
  #refuse(time: number, priority: number): never {
    if ((time | 0) !== time || time < this.#now) {
      throw new RangeError(
        `cannot schedule for minute ${time}: want a whole minute from ${this.#now} to ${LAST_MINUTE}`,
      );
    }
    if ((priority | 0) !== priority)
      throw new RangeError(`cannot schedule with priority ${priority}: want a whole number`);
    throw new RangeError(`cannot schedule more than ${LAST_MINUTE} notices in one run`);
  }

  /** Takes back the notice named `seq`; false when it is no longer (or never was) pending. */
  cancel(seq: number): boolean {
    return this.#pending.cancel(seq);
  }

  /** Takes back every pending notice that `drop` accepts; asks in order, and must change nothing. Returns how many. */
  cancelWhere(drop: (notice: Notice<E>) => boolean): number {
    return this.#pending.cancelWhere(drop);
  }

  /** Ends the run after the notice being applied. */
  stop(): void {
    this.#stopped = true;
  }

  /** Applies one notice; false when the run is over. Throws BudgetExceeded. */
  step(apply: (event: E) => void): boolean {
    if (!this.#take()) return false;
    apply(this.#pending.event);
    this.#seq = 0;
    return true;
  }

  /** Applies every notice up to the end of the run. Throws BudgetExceeded. */
  run(apply: (event: E) => void): void {
    const pending = this.#pending;
    while (this.#take()) apply(pending.event);
    this.#seq = 0;
  }

  /** Takes the next notice, and the clock goes to it; false when the run is over. */
  #take(): boolean {
    const pending = this.#pending;
    if (this.#stopped) return false;
    if (this.#taken >= this.#budget) this.#endIfMorePends();
    if (!pending.take()) return false;
    this.#taken++;
    this.#now = pending.time;
    this.#seq = pending.seq;
    return true;
  }

  /** The budget is spent: fine if nothing is pending. */
  #endIfMorePends(): void {
    if (this.#pending.size === 0) return;
    this.#seq = 0;
    throw new BudgetExceeded(this.#budget, this.#now);
  }

  /** Applies every notice up to and including minute `until`; the clock then reads `until`. Throws BudgetExceeded. */
  runUntil(until: number, apply: (event: E) => void): void {
    while (this.#pending.size > 0 && this.#pending.peekTime() <= until) if (!this.step(apply)) return;
    if (!this.#stopped && until > this.#now) this.#now = until;
  }

  /** Ends the simulation for good, and leaves what it held to the next one: for who runs many. */
  release(): void {
    this.#stopped = true;
    this.#pending.release();
  }

  /** Everything the future depends on beside the world; to be taken between notices. */
  state(): KernelState<E> {
    return {
      now: this.#now,
      nextSeq: this.#nextSeq,
      taken: this.#taken,
      budget: this.#budget,
      stopped: this.#stopped,
      root: this.root,
      streams: this.streams.states(),
      pending: this.#pending.notices(),
    };
  }
}
