import type { Context } from "./context.ts";
import type { DemandTopic } from "./events.ts";
import { partyOf } from "./parties.ts";
import { leverage } from "./patrons.ts";
import type { PartyId } from "./settings.ts";
import type { World } from "./world.ts";

/** Promises given in answer to a demand or with an offer. A sponsor's word binds its client only as far as its leverage reaches. */

/** How far a promise binds a party in a matter, in [0, 1]. */
export function pledgeOf(world: World, topic: DemandTopic, party: PartyId): number {
  return world.pledges[`${topic}/${party}`] ?? 0;
}

export function pledge(world: World, topic: DemandTopic, giver: PartyId, context: Context): void {
  for (const { party, share } of boundBy(giver, context)) {
    world.pledges[`${topic}/${party}`] = Math.max(share, pledgeOf(world, topic, party));
  }
}

export function redeem(world: World, topic: DemandTopic, party: PartyId): void {
  delete world.pledges[`${topic}/${party}`];
}

/** Whom a party's word binds, and how far: itself, or for a sponsor its clients as well. */
export function boundBy(giver: PartyId, context: Context): { readonly party: PartyId; readonly share: number }[] {
  const clients = context.settings.parties.filter(({ patron }) => patron === giver);
  return [{ party: partyOf(context.settings, giver).id, share: 1 }].concat(
    clients.map(({ id }) => ({ party: id, share: leverage(id, context) })),
  );
}
