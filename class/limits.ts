import type { Allowance } from "./bucket.ts";
import { MOST_SEATS } from "./messages.ts";

/**
 * What a class may cost its teacher's computer. Generous to a class, which may sit behind one address and opens the page in one
 * minute; narrow to whoever means harm.
 */
export interface Limits {
  readonly rooms: number;
  /** Phones that a room has known: those asleep keep their seats. */
  readonly seats: number;
  /** Of them, from one address. */
  readonly seatsOfAddress: number;
  readonly lines: number;
  readonly linesOfAddress: number;
  /** Lines that one address may open. */
  readonly knocks: Allowance;
  /** Messages on one line. */
  readonly messages: Allowance;
  /** Wrong room codes on one line. */
  readonly guesses: number;
  /** Milliseconds until a line that has not said whose it is ends, and until a page that opens no line is one that cannot. */
  readonly silence: number;
  /** Milliseconds that a room waits for its teacher to come back, and that it lasts at most. */
  readonly untaught: number;
  readonly longest: number;
}

const MINUTE = 60_000;

export const LIMITS: Limits = {
  rooms: 8,
  seats: MOST_SEATS,
  seatsOfAddress: 100,
  lines: 400,
  linesOfAddress: 100,
  knocks: { burst: 150, perSecond: 2 },
  messages: { burst: 20, perSecond: 2 },
  guesses: 5,
  silence: MINUTE / 2,
  untaught: 60 * MINUTE,
  longest: 8 * 60 * MINUTE,
};
