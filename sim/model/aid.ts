import type { Context } from "./context.ts";
import { decide, decideByRule, total } from "./decide.ts";
import type { ConvoyNeed, EventOf } from "./events.ts";
import type { Part } from "./notes.ts";
import { counterpart, partyOf } from "./parties.ts";
import { leverage, pressureOn } from "./patrons.ts";
import { pledgeOf } from "./pledges.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId } from "./settings.ts";
import { creditedLevel, trustIn } from "./trust.ts";
import { inTurn } from "./turns.ts";
import type { World } from "./world.ts";

/**
 * Process 10, aid: a convoy is due each day and needs the road, a permit of everyone who must permit it, and calm; else it
 * waits at the border. Aid in the model is the share of the convoys due that have moved.
 */

export function startConvoys(context: Context): void {
  const { aid } = context.settings;
  if (aid !== null) context.schedule(context.now + aid.every, { type: "convoy.due", index: 1 });
}

export function sendConvoy(world: World, event: EventOf<"convoy.due">, context: Context): void {
  const { aid, parameters } = context.settings;
  if (aid === null) return;
  world.convoys.due += 1;
  const asked = aid.permits.filter((party) => world.convoys.permits[party] !== true);
  const granting = asked.filter((party) => grants(world, party, event.index, context));
  for (const by of inTurn(context, granting, context.now))
    context.schedule(context.now, { type: "permit.granted", by });
  const lacking: ConvoyNeed[] = [];
  if (!world.road.open) lacking.push("road");
  if (granting.length < asked.length) lacking.push("permit");
  if (lacking.length > 0 ? !isCalm(world, context) : !sends(world, event.index, context)) lacking.push("calm");
  const waiting = world.convoys.due - world.convoys.moved;
  if (lacking.length > 0) context.schedule(context.now, { type: "convoy.waited", lacking });
  else
    context.schedule(context.now, {
      type: "convoy.moved",
      convoys: Math.min(waiting, Math.floor(parameters.convoyCatchUp)),
    });
  context.schedule(context.now + aid.every, { type: "convoy.due", index: event.index + 1 });
}

/** With the road open and the permits there, whether it is calm enough is for those to say who drive. */
function sends(world: World, index: number, context: Context): boolean {
  const calm = isCalm(world, context);
  const driver = context.settings.parties.find(({ role }) => role === "monitor");
  if (driver === undefined) return calm;
  const choice = calm ? "sends it" : "keeps it back";
  const point = { kind: "convoy", party: driver.id, index, rule: "aid.convoy", choice, parts: [] } as const;
  return decideByRule(context, point) === "sends it";
}

/** Calm as those see it who drive: the monitors, or the sponsors where there is none. */
function isCalm(world: World, context: Context): boolean {
  const { belligerents, parameters, parties } = context.settings;
  const monitors = parties.filter(({ role }) => role === "monitor");
  const judges = monitors.length > 0 ? monitors : parties.filter(({ role }) => role === "sponsor");
  if (world.calm.grave) return false;
  return judges.every((party) =>
    belligerents.every((side) => creditedLevel(world, party, side, context) < parameters.seriousLevel),
  );
}

function grants(world: World, party: PartyId, index: number, context: Context): boolean {
  const { belligerents, parameters, reference } = context.settings;
  const trust = trustIn(world, party, counterpart(context.settings, party)) - reference.trustThreshold;
  const pressed = belligerents.includes(party)
    ? leverage(party, context) * (pressureOn(world, party, context) - 0.5)
    : 0;
  const room = (parameters.concessionBenefit - world.publicity * parameters.hawkCost) / parameters.concessionSpread;
  const parts: Part[] = [
    { part: "habit", amount: parameters.permitBase },
    { part: "trust", amount: parameters.permitTrust * trust },
    { part: "patron", amount: parameters.permitLeverage * pressed },
    { part: "room to concede", amount: room },
    { part: "promise", amount: parameters.pledgeWeight * pledgeOf(world, "permit", party) },
  ];
  const key = context.child(PURPOSE.permit, context.luck(partyOf(context.settings, party).luck), index);
  const choice = decide(context, {
    kind: "permit",
    party,
    index,
    rule: "aid.permit",
    utilities: [total(parts), 0],
    parts,
    roll: context.uniform(PURPOSE.permit, key),
  });
  return choice === "grants";
}

export function grantPermit(world: World, event: EventOf<"permit.granted">): void {
  world.convoys.permits[event.by] = true;
}

export function moveConvoys(world: World, event: EventOf<"convoy.moved">): void {
  world.convoys.moved += event.convoys;
  countAid(world);
}

export function keepWaiting(world: World): void {
  countAid(world);
}

function countAid(world: World): void {
  const { due, moved } = world.convoys;
  world.aid = due > 0 ? moved / due : 0;
}
