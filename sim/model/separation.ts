import { exp } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import { decide, total } from "./decide.ts";
import type { EventOf } from "./events.ts";
import type { Part } from "./notes.ts";
import { counterpart, partyOf } from "./parties.ts";
import { leverage, pressureOn } from "./patrons.ts";
import { pledgeOf } from "./pledges.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId } from "./settings.ts";
import { DAY, REVIEW_EVERY } from "./time.ts";
import { trustIn } from "./trust.ts";
import { inTurn } from "./turns.ts";
import type { World } from "./world.ts";

/**
 * Process 6, separation: a patron's influence draws its client's forces away from the excluded groups, slowly; and the sponsors
 * share maps and names, or withhold them. Both lower the chance that a strike meant for one hits the other.
 */

const REVIEWS_A_DAY = DAY / REVIEW_EVERY;

export function reviewSeparation(world: World, review: number, context: Context): void {
  const { belligerents, parameters } = context.settings;
  for (const side of belligerents) {
    if (partyOf(context.settings, side).patron === null) continue;
    const arrives = leverage(side, context) * pressureOn(world, side, context);
    const promised = 1 + parameters.separationPledge * pledgeOf(world, "separate", side);
    world.separation[side]! *= exp((-parameters.separationRate * arrives * promised) / REVIEWS_A_DAY);
  }
  if (review % REVIEWS_A_DAY === 0) considerMaps(world, review / REVIEWS_A_DAY, context);
}

/** Once a day each sponsor that has not shared its maps may; all decide before any of them acts. */
function considerMaps(world: World, index: number, context: Context): void {
  const { sponsors } = context.settings;
  if (sponsors.length < 2) return;
  const sharing = sponsors.filter((sponsor) => world.maps[sponsor] === false && shares(world, sponsor, index, context));
  for (const by of inTurn(context, sharing, context.now)) context.schedule(context.now, { type: "maps.shared", by });
}

function shares(world: World, sponsor: PartyId, index: number, context: Context): boolean {
  const { parameters, reference } = context.settings;
  const trust = trustIn(world, sponsor, counterpart(context.settings, sponsor)) - reference.trustThreshold;
  const parts: Part[] = [
    { part: "habit", amount: parameters.mapsBase },
    { part: "trust", amount: parameters.mapsTrust * trust },
  ];
  const key = context.child(PURPOSE.shareMaps, context.luck(partyOf(context.settings, sponsor).luck), index);
  const choice = decide(context, {
    kind: "maps",
    party: sponsor,
    index,
    rule: "separation.maps",
    utilities: [total(parts), 0],
    parts,
    roll: context.uniform(PURPOSE.shareMaps, key),
  });
  return choice === "shares";
}

export function shareMaps(world: World, event: EventOf<"maps.shared">, context: Context): void {
  world.maps[event.by] = true;
  world.mapsShared = context.settings.sponsors.every((sponsor) => world.maps[sponsor] === true);
}
