import type { Context } from "./context.ts";
import { decide, total } from "./decide.ts";
import type { EventOf } from "./events.ts";
import type { Part } from "./notes.ts";
import { aboutMatter, settle } from "./obligations.ts";
import { counterpart, otherSide, partyOf } from "./parties.ts";
import { pledgeOf } from "./pledges.ts";
import { PURPOSE } from "./purposes.ts";
import type { ObligationSettings, PartyId } from "./settings.ts";
import { HOUR } from "./time.ts";
import { believe, trustIn } from "./trust.ts";
import { inTurn } from "./turns.ts";
import { canRead, judge, type Verdict, verifiersOf } from "./verification.ts";
import type { World } from "./world.ts";

/**
 * Process 6, the simultaneous pull-back from the road. Every twelve hours each side moves if it expects the other to; both
 * decide before either acts. When both have gone the road is open; one that finds itself alone goes back, and the other is
 * charged with it.
 */

export function startPullBack(context: Context): void {
  const due = aboutMatter(context, "pull-back").flatMap(({ dueAt }) => dueAt ?? []);
  if (due.length > 0) context.schedule(Math.max(context.now, Math.min(...due)), { type: "pull-back.tried", index: 1 });
}

export function tryPullBack(world: World, event: EventOf<"pull-back.tried">, context: Context): void {
  const { belligerents, parameters } = context.settings;
  const { road } = world;
  const before = { ...road.out };
  const after = Object.fromEntries(
    belligerents.map((side) => [side, isAlone(world, side) || leaves(world, side, event.index, context)]),
  );
  for (const side of inTurn(context, belligerents, context.now)) {
    if (after[side] && !before[side]) context.schedule(context.now, { type: "forces.withdrawn", side });
    if (!after[side] && before[side]) context.schedule(context.now, { type: "forces.returned", side, charged: null });
  }
  const out = belligerents.filter((side) => after[side]);
  if (out.length === 2 && !road.open) context.schedule(context.now, { type: "road.opened" });
  if (out.length < 2 && road.open) {
    const [left] = belligerents.filter((side) => !after[side]);
    context.schedule(context.now, { type: "road.closed", by: out.length === 1 ? left! : null });
  }
  for (const side of out) if (out.length === 1) returnLater(world, side, event.index, context);
  settleDuties(world, after, event.index, context);
  const next = context.now + parameters.pullBackEvery * HOUR;
  context.schedule(next, { type: "pull-back.tried", index: event.index + 1 });
}

/** Gone, while the other is not: it waits for its return, and does not choose. */
function isAlone(world: World, side: PartyId): boolean {
  return world.road.out[side] === true && !world.road.open;
}

function returnLater(world: World, side: PartyId, index: number, context: Context): void {
  if (isAlone(world, side)) return; // its return is under way
  const { pullBackReturn } = context.settings.parameters;
  const spread = 1 + context.uniform(PURPOSE.pullBackReturn, luckAt(context, side, index));
  const charged = otherSide(context.settings, side);
  context.schedule(context.now + pullBackReturn * HOUR * spread, { type: "forces.returned", side, charged });
}

function leaves(world: World, side: PartyId, index: number, context: Context): boolean {
  const { parameters, reference } = context.settings;
  const trust = trustIn(world, side, counterpart(context.settings, side)) - reference.trustThreshold;
  const { publicity: v, road } = world;
  const stays = road.open ? parameters.pullBackStay : 0;
  const follows = !road.open && road.out[otherSide(context.settings, side)] ? parameters.pullBackSeen : 0;
  const room = (parameters.concessionBenefit - v * parameters.hawkCost) / parameters.concessionSpread;
  const parts: Part[] = [
    { part: "habit", amount: parameters.pullBackBase },
    { part: "trust", amount: parameters.pullBackTrust * trust },
    { part: "publicity", amount: parameters.pullBackPublicity * v * parameters.audienceCost },
    { part: "room to concede", amount: room },
    { part: "promise", amount: parameters.pledgeWeight * pledgeOf(world, "pull-back", side) },
    { part: "the other has gone", amount: follows + stays },
  ];
  const choice = decide(context, {
    kind: "pull-back",
    party: side,
    index,
    rule: "pull-back.move",
    utilities: [total(parts), 0],
    parts,
    roll: context.uniform(PURPOSE.pullBack, luckAt(context, side, index)),
  });
  return choice === "moves";
}

export function withdraw(world: World, { side }: EventOf<"forces.withdrawn">): void {
  world.road.out[side] = true;
}

export function openRoad(world: World, _event: EventOf<"road.opened">, context: Context): void {
  world.road.open = true;
  context.cancelWhere((event) => event.type === "forces.returned");
}

/** Forces go back to the road; if they were left alone there, the other side is blamed. */
export function goBack(world: World, { side, charged }: EventOf<"forces.returned">, context: Context): void {
  world.road.out[side] = false;
  if (charged === null) return;
  for (const obligation of dutiesOf(context, side))
    settle(world, obligation, side, "released", "counterpart-failed", context);
  const { parties, parameters } = context.settings;
  const { patron, name } = partyOf(context.settings, side);
  const bad = parameters.pullBackEvidence;
  believe(world, side, charged, { bad }, "left alone at the road", context);
  if (patron !== null) believe(world, patron, charged, { bad }, "left its client alone at the road", context);
  const other = parties.find(({ id }) => id === charged)!.name;
  const text = `${name} had pulled back from the road and ${other} had not; it has returned`;
  context.schedule(context.now, { type: "statement.made", by: side, text, status: "claim", sources: [] });
}

export function closeRoad(world: World): void {
  world.road.open = false;
}

/** Each side's pull-back as its verifiers see it: those who see the road know, the others go by their camp. */
function settleDuties(world: World, after: Readonly<Record<PartyId, boolean>>, index: number, context: Context): void {
  // An open road is there for all to see.
  const open = Object.values(after).every((gone) => gone);
  for (const side of inTurn(context, context.settings.belligerents, context.now)) {
    for (const obligation of dutiesOf(context, side)) {
      const verdicts = verifiersOf(obligation, side).map((verifier) =>
        open ? "kept" : verdictOf(world, obligation, side, verifier, after[side]!, index, context),
      );
      judge(world, obligation, side, verdicts, context);
    }
  }
}

function verdictOf(
  world: World,
  obligation: ObligationSettings,
  side: PartyId,
  verifier: PartyId,
  gone: boolean,
  index: number,
  context: Context,
): Verdict {
  const { camp, luck } = partyOf(context.settings, verifier);
  const key = context.child(PURPOSE.pullBackSeen, context.luck(luck), index);
  const breach: Verdict = canRead(world, verifier, obligation.document, context) ? "breached" : "unclear";
  const { pullBackSight } = context.settings.parameters;
  const eye = context.luck(partyOf(context.settings, side).luck).lo;
  if (context.uniform(PURPOSE.pullBackSeen, key, eye) < pullBackSight) return gone ? "kept" : breach;
  return camp === side ? "kept" : camp === null ? "unclear" : breach;
}

function dutiesOf(context: Context, side: PartyId): readonly ObligationSettings[] {
  return aboutMatter(context, "pull-back").filter(({ debtors }) => debtors.includes(side));
}

function luckAt(context: Context, side: PartyId, index: number) {
  return context.child(PURPOSE.pullBack, context.luck(partyOf(context.settings, side).luck), index);
}
