import { exp, exponential, type Key, log, pick } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import type { EventOf, GroupAct } from "./events.ts";
import { mixingAt } from "./mixing.ts";
import { errorFactor, noticeGroupAct } from "./observation.ts";
import { counterpart, otherSide, partyOf, streamName } from "./parties.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId, PartySettings, SectorId, SectorSettings } from "./settings.ts";
import { DAY } from "./time.ts";
import { trustIn } from "./trust.ts";
import { describeAct, drawnSector, provoke } from "./violence.ts";
import type { World } from "./world.ts";

/**
 * Process 2, first half: acts by excluded groups, which the truce neither binds nor protects. They act the more readily the
 * nearer trust stands to its threshold, where an act can tip it (Kydd and Walter 2002), and when routes and dates are public.
 * An act may be laid to the side among whose forces the group stands: then the other side answers it as a breach.
 */

/** A group considers an act at its greatest rate, and acts with the share of it that now holds. */
export function considerGroupAct(world: World, event: EventOf<"group.considered">, context: Context): void {
  const { parameters } = context.settings;
  const party = partyOf(context.settings, event.group);
  const most = parameters.excludedRate * (1 + parameters.excludedBoost) * (1 + parameters.excludedPublicity);
  const arrivals = context.stream(streamName(party.luck, "acts"));
  const gap = most > 0 ? Math.min(exponential(arrivals(), DAY / most), LONGEST_GAP) : LONGEST_GAP;
  const { group, index } = event;
  context.schedule(context.now + gap, { type: "group.considered", group, index: index + 1 });
  if (most <= 0) return;

  const key = context.child(PURPOSE.considerGroup, context.luck(party.luck), index);
  const probability = groupRate(world, context) / most;
  const roll = context.uniform(PURPOSE.groupKept, key);
  const acts = roll < probability;
  if (context.noting) {
    const result = acts ? "goes ahead" : "held back";
    context.note({ note: "odds", rule: "excluded.act", party: group, probability, roll, result, parts: [] });
  }
  if (acts) context.schedule(context.now, describeGroupAct(world, party, key, context));
}

/** A rate of zero is looked at again after so long, should something have raised it. */
const LONGEST_GAP = 30 * DAY;

/** sigma(t) = sigma0 (1 + k exp(-(t - t*)^2 / (2 w^2))) (1 + psi v), a day and group. */
export function groupRate(world: World, context: Context): number {
  const { excludedRate, excludedBoost, excludedWidth, excludedPublicity } = context.settings.parameters;
  const distance = (trustBetween(world, context) - context.settings.reference.trustThreshold) / excludedWidth;
  const spur = 1 + excludedBoost * exp(-0.5 * distance * distance);
  return excludedRate * spur * (1 + excludedPublicity * world.publicity);
}

/** The trust a spoiler plays on: that between the sponsors, or between the sides where there are not two of them. */
function trustBetween(world: World, context: Context): number {
  const { sponsors, belligerents } = context.settings;
  const [a, b] = sponsors.length === 2 ? sponsors : belligerents;
  const trust = (holder: PartyId) => trustIn(world, holder, counterpart(context.settings, holder));
  return (trust(a!) + trust(b!)) / 2;
}

function describeGroupAct(world: World, party: PartySettings, key: Key, context: Context): GroupAct {
  const sector = sectorOfGroup(party, context, key);
  const among = party.among ?? eitherSide(world, sector, key, context);
  const { kind, severity, deaths } = describeAct(context, among, sector, key, 0, "none");
  const blame = blameFor(world, sector, among, context);
  const blamed = world.phase === "truce" && context.uniform(PURPOSE.takenFor, key) < blame;
  return { type: "group.acted", group: party.id, among, sector, kind, severity, deaths, blamed, key };
}

/** Where a group acts or is struck: where it stands, else wherever there is violence. */
export function sectorOfGroup(party: PartySettings, context: Context, key: Key): SectorId {
  const { sectors } = context.settings;
  const weights = presenceOf(party, sectors);
  if (weights === null) return drawnSector(context, key);
  return sectors[pick(context.uniform(PURPOSE.sector, key), weights)]!.id;
}

interface Presence {
  readonly sectors: readonly SectorSettings[];
  readonly weights: readonly number[] | null;
}

const presences = new WeakMap<PartySettings, Presence>();

/** A group's weights over the sectors, worked out once for a party and these sectors; null when it stands wherever there is violence. */
function presenceOf(party: PartySettings, sectors: readonly SectorSettings[]): readonly number[] | null {
  const known = presences.get(party);
  if (known?.sectors === sectors) return known.weights;
  const list = sectors.map(({ id }) => party.presence[id] ?? 0);
  const weights = list.some((weight) => weight > 0) ? list : null;
  presences.set(party, { sectors, weights });
  return weights;
}

/** A group that stands among either side stands, here, among one of them, in proportion to the mixing: a race of the two. */
function eitherSide(world: World, sector: SectorId, key: Key, context: Context): PartyId {
  const { settings } = context;
  const time = (side: PartyId) => {
    const u = context.uniform(PURPOSE.groupAmong, key, context.luck(partyOf(settings, side).luck).lo);
    return -log(1 - u) / Math.max(mixingAt(world, settings, sector, side), 1e-9);
  };
  const [first, second] = settings.belligerents;
  return time(first) <= time(second) ? first : second;
}

/** Probability that an act by a group that stands among `side` is laid to that side: blame share x m, as errors go. */
export function blameFor(world: World, sector: SectorId, side: PartyId, context: Context): number {
  const { settings } = context;
  const share = settings.parameters.blameShare * mixingAt(world, settings, sector, side);
  return Math.min(1, share * errorFactor(world, context));
}

/**
 * The act takes place: from the onset on some notice it, and where in the truce it is laid to the side it stands among, the other
 * side answers. At war, before or after, nobody answers it apart: the war rate stands for all that draws an answer there.
 */
export function groupActs(world: World, act: GroupAct, context: Context): void {
  if (world.phase === "war") return;
  noticeGroupAct(world, act, blameFor(world, act.sector, act.among, context), context);
  if (!act.blamed || world.phase !== "truce") return;
  const { among, sector, severity, key } = act;
  provoke(world, { sector, severity, generation: 0, key }, otherSide(context.settings, among), context);
}
