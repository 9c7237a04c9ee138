/**
 * An event notice: one row of the future event list, plain data.
 * Notices are taken in the order (time, priority, seq): a total order, since no two share a seq.
 */
export interface Notice<E> {
  /** Whole minutes since the run's zero. */
  readonly time: number;
  /** Whole number; lower goes first within a minute. */
  readonly priority: number;
  /** The notice's name for life, given in order of scheduling, from 1; like times it has 31 bits. */
  readonly seq: number;
  /** seq of the notice that scheduled this one; 0 when it stood in the first snapshot. */
  readonly cause: number;
  readonly event: E;
}
