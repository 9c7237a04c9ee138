import { readIntervention } from "../../intervention-text.ts";
import { languageCode } from "../../words/language.ts";
import { MOST_TAKEN, type Taken } from "./game.ts";

/** A game in the address: who sits where, which run, and what was chosen so far. Reloading loses nothing. */
export interface SeatAddress {
  /** Empty before anyone has sat down. */
  readonly seats: readonly string[];
  readonly scenario: string;
  readonly seed: string;
  readonly taken: readonly Taken[];
}

const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** Null where the address is not about a game. What is malformed is left out; what is not known is found out by the run. */
export function readSeatAddress(search: string): SeatAddress | null {
  const query = new URLSearchParams(search.slice(0, 8000));
  const seat = query.get("seat");
  if (seat === null) return null;
  const scenario = query.get("scenario") ?? "";
  const seed = query.get("seed") ?? "";
  return {
    seats: seat.split(",").filter((id) => ID.test(id)),
    scenario: /^[a-z0-9][a-z0-9-]{0,63}$/.test(scenario) ? scenario : "syria-2016-09",
    seed: /^[0-9A-Za-z._-]{1,64}$/.test(seed) ? seed : "42",
    taken: query.getAll("took").slice(0, MOST_TAKEN).flatMap(readTaken),
  };
}

export function writeSeatAddress({ seats, scenario, seed, taken }: SeatAddress): string {
  const query = new URLSearchParams({ seat: seats.join(","), scenario, seed });
  for (const { minute, decision, choice } of taken) query.append("took", `${minute}~${decision}~${choice}`);
  if (languageCode() !== "en") query.set("lang", languageCode());
  return `?${query}`;
}

/** A choice is an intervention of one kind, which the page's address spells with that kind's name in the middle. */
function readTaken(text: string): Taken[] {
  const [minute = "", ...choice] = text.split("~");
  const found = readIntervention([minute, "decide", ...choice].join("~"));
  if (found === null || found.change.kind !== "decide") return [];
  const { decision, choice: taken } = found.change;
  return [{ minute: found.at, decision, choice: taken }];
}
