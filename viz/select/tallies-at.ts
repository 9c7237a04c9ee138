import type { PublishedClaim } from "./published.ts";
import { countUpTo, lastUpTo } from "./search.ts";
import type { Tallies } from "./tallies.ts";

/** One cell at the play head. */
export interface TallyCellNow {
  /** The running sum, and of it what is disputed. */
  readonly count: number;
  readonly contested: number;
  /** How many of the cell's claims are out, and of its historical ones. */
  readonly claims: number;
  readonly historical: number;
}

export function talliesAt({ rows }: Tallies, minute: number): TallyCellNow[][] {
  return rows.map(({ cells }) =>
    cells.map(({ claims, historical, sums }) => {
      const sum = lastUpTo(sums, minute);
      return {
        count: sum?.count ?? 0,
        contested: sum?.contested ?? 0,
        claims: countOut(claims, minute),
        historical: countOut(historical, minute),
      };
    }),
  );
}

function countOut(claims: readonly PublishedClaim[], minute: number): number {
  return countUpTo(minutesOf(claims), minute);
}

const known = new WeakMap<readonly PublishedClaim[], readonly number[]>();

function minutesOf(claims: readonly PublishedClaim[]): readonly number[] {
  let minutes = known.get(claims);
  if (minutes === undefined) {
    minutes = claims.map(({ minute }) => minute);
    known.set(claims, minutes);
  }
  return minutes;
}
