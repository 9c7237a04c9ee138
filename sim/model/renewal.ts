import { exp, log } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import { type Choice, DECISIONS, type DecisionKind, decide, total } from "./decide.ts";
import type { EventOf, EventType, OutcomeKind } from "./events.ts";
import type { Part } from "./notes.ts";
import { aboutMatter, settle } from "./obligations.ts";
import { counterpart, partyOf, signatories } from "./parties.ts";
import { leverage, pressureOn, shockTo } from "./patrons.ts";
import { pledgeOf, redeem } from "./pledges.ts";
import { readinessToConcede } from "./publicity.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId } from "./settings.ts";
import { DAY, HOUR, REVIEW_EVERY } from "./time.ts";
import { trustIn } from "./trust.ts";
import { inTurn } from "./turns.ts";
import type { World } from "./world.ts";

/**
 * Process 9, renewal, clocks and collapse. The sponsors decide together every 48 hours; each belligerent's own commitment has
 * a clock of its own; and at every review each party may walk out, more readily just before a decision.
 */

/** How long before a decision or an expiry the hazard is raised. */
const EXPIRY_WINDOW = 12 * HOUR;

/** The sponsors decide whether the truce holds to their mutual satisfaction. */
export function decideRenewal(world: World, event: EventOf<"renewal.decided">, context: Context): void {
  const { sponsors } = context.settings;
  const content = sponsors.filter((sponsor) => isSatisfied(world, sponsor, event.index, context));
  const unmet = sponsors.filter((sponsor) => !content.includes(sponsor));
  const conceded =
    unmet.length === 0 ? [] : content.filter((sponsor) => concedes(world, sponsor, event.index, context));
  for (const sponsor of sponsors) redeem(world, "renew", sponsor);
  if (unmet.length === 0 || (content.length > 0 && conceded.length === content.length)) {
    extend(world, event, conceded, context);
    return;
  }
  settleExtension(world, unmet, context);
  // Where both were unsatisfied it lapsed by neither's doing more than the other's.
  end(context, "lapsed", unmet.length === 1 ? unmet[0]! : null, "the sponsors could not agree to extend it");
}

/** The duty to decide: met by those who agreed, breached by those who would not. */
function settleExtension(world: World, unmet: readonly PartyId[], context: Context): void {
  for (const obligation of aboutMatter(context, "extension")) {
    for (const debtor of obligation.debtors) {
      const agreed = !unmet.includes(debtor);
      settle(world, obligation, debtor, agreed ? "met" : "breached", agreed ? "agreed" : "late", context);
    }
  }
}

function isSatisfied(world: World, sponsor: PartyId, index: number, context: Context): boolean {
  const { parameters } = context.settings;
  const parts: Part[] = [
    { part: "calm", amount: parameters.violenceScore * (1 - world.parties[sponsor]!.credited) },
    { part: "aid", amount: parameters.aidScore * world.aid },
    { part: "trust", amount: parameters.trustScore * trustIn(world, sponsor, counterpart(context.settings, sponsor)) },
    { part: "shock", amount: -parameters.shockScore * shockTo(world, sponsor, context) },
  ];
  const logit =
    (total(parts) - parameters.satisfactionThreshold) / parameters.satisfactionSpread +
    parameters.pledgeWeight * pledgeOf(world, "renew", sponsor) -
    designEffect(world, context);
  const roll = context.uniform(PURPOSE.satisfied, luckAt(context, PURPOSE.renewal, sponsor, index));
  return chooses(context, "satisfied", "renewal.satisfaction", sponsor, index, logit, roll, parts);
}

function concedes(world: World, sponsor: PartyId, index: number, context: Context): boolean {
  const roll = context.uniform(PURPOSE.concede, luckAt(context, PURPOSE.renewal, sponsor, index));
  const logit = logitOf(readinessToConcede(world, context));
  return chooses(context, "concede", "renewal.concession", sponsor, index, logit, roll, []);
}

function extend(world: World, event: EventOf<"renewal.decided">, conceded: readonly PartyId[], context: Context): void {
  const until = context.now + context.settings.decisionEvery;
  world.agreedUntil = until;
  settleExtension(world, [], context);
  context.schedule(context.now, { type: "truce.extended", until, conceded });
  context.schedule(until, { type: "renewal.decided", index: event.index + 1 });
}

/** A belligerent's own commitment runs out: it renews, or the truce ends. */
export function expireCommitment(world: World, event: EventOf<"commitment.expired">, context: Context): void {
  const parts = renewalParts(world, event.party, context);
  const roll = context.uniform(PURPOSE.renew, luckAt(context, PURPOSE.expiry, event.party, event.index));
  const rule = "renewal.own-commitment";
  const renews = chooses(context, "renew", rule, event.party, event.index, total(parts), roll, parts);
  redeem(world, "renew", event.party);
  if (!renews) {
    end(context, "lapsed", event.party, "its own commitment ran out");
    return;
  }
  const state = world.parties[event.party]!;
  state.expiresAt = context.now + partyOf(context.settings, event.party).renewsFor;
  context.schedule(state.expiresAt, { type: "commitment.expired", party: event.party, index: event.index + 1 });
}

/** The log of what the truce's design, and the Council's backing, do to every risk of its end: to walking out as to letting it lapse. */
function designEffect(world: World, context: Context): number {
  const { designRatio, endorsementRatio } = context.settings.parameters;
  return log(designRatio * (world.endorsed ? endorsementRatio : 1));
}

function renewalParts(world: World, party: PartyId, context: Context): Part[] {
  const { parameters, reference } = context.settings;
  const trust = trustIn(world, party, counterpart(context.settings, party)) - reference.trustThreshold;
  const net = parameters.audienceCost - parameters.hawkCost;
  return [
    { part: "readiness", amount: parameters.renewalBase },
    { part: "trust", amount: parameters.renewalTrust * trust },
    { part: "shock", amount: -parameters.renewalShock * shockTo(world, party, context) },
    {
      part: "patron",
      amount: parameters.renewalLeverage * leverage(party, context) * (pressureOn(world, party, context) - 0.5),
    },
    { part: "breaches", amount: -parameters.renewalViolence * (world.parties[party]!.credited - parameters.calmLevel) },
    { part: "publicity", amount: parameters.renewalPublicity * world.publicity * net },
    { part: "promise", amount: parameters.pledgeWeight * pledgeOf(world, "renew", party) },
    { part: "design", amount: -designEffect(world, context) },
  ];
}

/** At each review every signatory may walk out. */
export function reviewHazards(world: World, review: number, context: Context): void {
  let first: { readonly party: PartyId; readonly parts: readonly Part[] } | null = null;
  for (const party of inTurn(context, signatories(context.settings), context.now)) {
    const parts = hazardParts(world, party, context);
    const probability = 1 - exp((-exp(total(parts)) * REVIEW_EVERY) / DAY);
    const roll = context.uniform(PURPOSE.hazard, luckAt(context, PURPOSE.review, party, review));
    const rule = "collapse.hazard";
    const leaves = chooses(context, "withdraw", rule, party, review, logitOf(probability), roll, parts, "stays");
    if (leaves && first === null) first = { party, parts };
  }
  if (first === null) return;
  useOption(world, first.party, context);
  end(context, "collapsed", first.party, reasonFor(first.parts));
}

/** A sponsor that walks out uses its right to. */
function useOption(world: World, party: PartyId, context: Context): void {
  for (const obligation of aboutMatter(context, "withdrawal")) settle(world, obligation, party, "met", "used", context);
}

/** ln of the hazard, per day. */
function hazardParts(world: World, party: PartyId, context: Context): Part[] {
  const { parameters, reference } = context.settings;
  const trust = trustIn(world, party, counterpart(context.settings, party));
  return [
    { part: "base", amount: log(parameters.baseHazard) },
    { part: "breaches", amount: parameters.hazardViolence * (world.parties[party]!.credited - parameters.calmLevel) },
    { part: "shock", amount: parameters.hazardShock * shockTo(world, party, context) },
    { part: "aid", amount: parameters.hazardAid * (1 - world.aid) },
    { part: "distrust", amount: parameters.hazardTrust * Math.max(0, reference.trustThreshold - trust) },
    { part: "expiry", amount: nearDecision(world, party, context) ? log(parameters.expiryFactor) : 0 },
    { part: "design", amount: designEffect(world, context) },
  ];
}

function nearDecision(world: World, party: PartyId, context: Context): boolean {
  const own = world.parties[party]!.expiresAt;
  // A review stands for the six hours up to it: one twelve hours ahead of a decision speaks of time that is not near it.
  const near = (at: number) => at >= context.now && at - context.now < EXPIRY_WINDOW;
  return near(world.agreedUntil) || (own >= 0 && near(own));
}

const REASONS: Readonly<Record<string, string>> = {
  breaches: "the breaches it credits",
  shock: "the shock",
  distrust: "distrust",
  aid: "aid that does not move",
  expiry: "a decision that was due",
};

function reasonFor(parts: readonly Part[]): string {
  let largest: Part | null = null;
  for (const part of parts) {
    if (part.part in REASONS && part.amount > (largest?.amount ?? 0)) largest = part;
  }
  return largest === null ? "no cause that the model names" : REASONS[largest.part]!;
}

/** The truce ends, once: what else was to be decided in this minute is not decided any more. */
function end(context: Context, outcome: OutcomeKind, by: PartyId | null, over: string): void {
  context.cancelWhere(({ type }) => DECIDING.has(type));
  context.schedule(context.now, { type: "truce.ended", outcome, by, over });
}

const DECIDING: ReadonlySet<EventType> = new Set([
  "renewal.decided",
  "commitment.expired",
  "truce.extended",
  "truce.ended",
]);

function luckAt(context: Context, purpose: number, party: PartyId, index: number) {
  return context.child(purpose, context.luck(partyOf(context.settings, party).luck), index);
}

/** A choice of two, by its logit. */
function chooses<K extends Extract<DecisionKind, "satisfied" | "concede" | "renew" | "withdraw">>(
  context: Context,
  kind: K,
  rule: string,
  party: PartyId,
  index: number,
  logit: number,
  roll: number,
  parts: readonly Part[],
  usual?: Choice<K>,
): boolean {
  const point = { kind, party, index, rule, utilities: [logit, 0], parts, roll, usual };
  return decide(context, point) === DECISIONS[kind][0];
}

function logitOf(probability: number): number {
  return log(probability / (1 - probability));
}
