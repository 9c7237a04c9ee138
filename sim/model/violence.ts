import { exponential, type Key, lognormal, pick, poisson } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import type { EventOf, Incident } from "./events.ts";
import { noticeIncident } from "./observation.ts";
import { otherSide, partyOf, streamName } from "./parties.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId, Settings } from "./settings.ts";
import { DAY } from "./time.ts";
import type { World } from "./world.ts";

/**
 * Process 1, violence: the cluster form of a Hawkes process, so every act has a causal parent.
 *
 * A side considers acts at the full war rate, and its compliance holds back its share of them (thinning): two runs that
 * differ only in compliance consider the same acts. An act causes more by its own side, and by the other side.
 */

/** A side considers an act of its own, and will again after an exponential time. */
export function considerAct(world: World, event: EventOf<"act.considered">, context: Context): void {
  const { settings } = context;
  const { side, index } = event;
  const luck = partyOf(settings, side).luck;
  const arrivals = context.stream(streamName(luck, "arrivals"));
  const gap = exponential(arrivals(), DAY / settings.parameters.warRate);
  const sector = settings.sectors[pick(arrivals(), weightsOf(settings.sectors))]!.id;
  context.schedule(context.now + gap, { type: "act.considered", side, index: index + 1 });

  const key = context.child(PURPOSE.consider, context.luck(luck), index);
  const roll = context.uniform(PURPOSE.keep, key);
  const { comply } = world.parties[side]!;
  // What a side would have done from the air it leaves undone while its aircraft stay on the ground.
  const share = world.grounded[side] === true ? comply + (1 - comply) * settings.parameters.airShare : comply;
  const heldBack = roll < share;
  if (context.noting) {
    const result = heldBack ? "held back" : "goes ahead";
    context.note({
      note: "odds",
      rule: "violence.thinning",
      party: side,
      probability: share,
      roll,
      result,
      parts: [],
    });
  }
  if (!heldBack) context.schedule(context.now, describeAct(context, side, sector, key, 0, "none"));
}

/** An act takes place: it is noticed by some, and causes further acts. */
export function takePlace(world: World, incident: Incident, context: Context): void {
  const { side, key } = incident;
  if (world.phase !== "war") noticeIncident(world, incident, context);

  const own = poisson(context.uniform(PURPOSE.ownCount, key), context.settings.parameters.ownExcitation);
  for (let k = 0; k < own; k++) {
    followWith(context, incident, side, context.child(PURPOSE.ownAct, key, k), "own");
  }
  provoke(world, incident, otherSide(context.settings, side), context);
}

/** What a side may answer: an act of the other side, or one that it takes for such. */
export type Provocation = Pick<Incident, "sector" | "severity" | "generation" | "key">;

/** `side` answers an act with Poisson(A_cross (1 - restraint) min(z, cap) / E) of its own. */
export function provoke(world: World, act: Provocation, side: PartyId, context: Context): void {
  const { parameters, reference } = context.settings;
  const restraint = parameters.restraintShare * world.parties[side]!.comply;
  const provocation = Math.min(act.severity, parameters.severityCap) / reference.meanCappedSeverity;
  const mean = parameters.crossExcitation * (1 - restraint) * provocation;
  const answers = poisson(context.uniform(PURPOSE.crossCount, act.key), mean);
  for (let k = 0; k < answers; k++) {
    followWith(context, act, side, context.child(PURPOSE.crossAct, act.key, k), "other");
  }
}

function followWith(context: Context, parent: Provocation, side: PartyId, key: Key, answers: "own" | "other"): void {
  const { settings } = context;
  const stays = context.uniform(PURPOSE.stay, key) < settings.parameters.sameSector;
  const sector = stays ? parent.sector : drawnSector(context, key);
  scheduleFollowUp(context, describeAct(context, side, sector, key, parent.generation + 1, answers));
}

/** Puts an act that something caused after its exponential delay. */
export function scheduleFollowUp(context: Context, act: Incident): void {
  const delay = exponential(
    context.uniform(PURPOSE.actDelay, act.key),
    DAY / context.settings.parameters.excitationDecay,
  );
  context.schedule(context.now + delay, act);
}

export function drawnSector(context: Context, key: Key): string {
  const { sectors } = context.settings;
  return sectors[pick(context.uniform(PURPOSE.sector, key), weightsOf(sectors))]!.id;
}

/** All that is drawn about an act hangs on its key alone. */
export function describeAct(
  context: Context,
  side: PartyId,
  sector: string,
  key: Key,
  generation: number,
  answers: Incident["answers"],
): Incident {
  const { kinds, parameters } = context.settings;
  const severity = lognormal(context.uniform(PURPOSE.severity, key), 1, parameters.severitySigma);
  return {
    type: "incident.occurred",
    side,
    sector,
    kind: kinds[pick(context.uniform(PURPOSE.kind, key), weightsOf(kinds))]!.id,
    severity,
    deaths: poisson(context.uniform(PURPOSE.deaths, key), Math.min(100, parameters.deathsPerSeverity * severity)),
    generation,
    answers,
    key,
  };
}

const weights = new WeakMap<readonly { weight: number }[], readonly number[]>();

function weightsOf(items: readonly { readonly weight: number }[]): readonly number[] {
  let list = weights.get(items);
  if (list === undefined) {
    list = items.map((item) => item.weight);
    weights.set(items, list);
  }
  return list;
}

/** Acts under way when the pre-history begins, so that it starts at the war level: Poisson(n m / beta) a side. */
export function actsUnderWay(settings: Settings): number {
  const { ownExcitation, crossExcitation, excitationDecay } = settings.parameters;
  return ((ownExcitation + crossExcitation) * settings.reference.warLevel) / excitationDecay;
}

/** The order to stop: each act under way is called off with high probability. Compliance from here on is another matter. */
export function callOffActs(context: Context): number {
  const share = context.settings.parameters.onsetCancellation;
  return context.cancelWhere(
    (event) => event.type === "incident.occurred" && context.uniform(PURPOSE.cancel, event.key) < share,
  );
}
