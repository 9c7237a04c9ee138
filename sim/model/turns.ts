import type { Context } from "./context.ts";
import { partyOf } from "./parties.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId } from "./settings.ts";

/**
 * The order in which several parties do something in the same minute: by lot, never by their place in the file. So neither
 * side is always first, and exchanging the sides exchanges the run. Whoever loops over parties and schedules, or stops at the
 * first, takes them in turn. `moment` tells one drawing of lots from the next.
 */
export function inTurn(context: Context, ids: readonly PartyId[], moment: number): PartyId[] {
  if (ids.length < 2) return [...ids];
  const lots = ids.map((id) => ({
    id,
    lot: context.uniform(PURPOSE.turn, context.luck(partyOf(context.settings, id).luck), moment),
  }));
  return lots.sort((a, b) => a.lot - b.lot).map(({ id }) => id);
}
