import { exponential } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import { decide } from "./decide.ts";
import type { Answer, Demand, EventOf, Offer } from "./events.ts";
import type { Part } from "./notes.ts";
import { counterpart, partyOf } from "./parties.ts";
import { shockTo } from "./patrons.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId } from "./settings.ts";
import { HOUR } from "./time.ts";
import { carryOut } from "./topics.ts";
import { believe, trustIn } from "./trust.ts";
import type { DemandState, World } from "./world.ts";

/**
 * Process 7, negotiation: demands, offers, threats, notices and their answers. Whoever is asked deliberates, then accepts,
 * refuses or puts it off by logit choice, unless the scenario or a person has decided for it. What an acceptance does stands
 * in `topics`, who asks of its own accord in `policies`.
 */

/** After this many delays an answer that is still put off counts as none. */
const MOST_DELAYS = 2;

export function demand(world: World, event: Demand, context: Context): void {
  ask(world, event, false, context);
}

export function offer(world: World, event: Offer, context: Context): void {
  ask(world, event, true, context);
}

function ask(world: World, event: Demand | Offer, isOffer: boolean, context: Context): void {
  const { id, by, to, about, document, forced } = event;
  world.demands[id] = { by, to, about, document, offer: isOffer, threatened: false, answer: null };
  const { mode, schedule } = context.settings;
  if (mode === "replay") return;
  // The scenario gives the answer at a time of its own.
  if (schedule.some((item) => item.event.type === "demand.answered" && item.event.demand === id)) return;
  // The one who is asked now answers the one who asked: `by` and `to` stay those of the demand.
  const answered = { type: "demand.answered", demand: id, by, to, about, document, forced, round: 0 } as const;
  answerLater(world, answered, context);
}

function answerLater(world: World, event: EventOf<"demand.answered">, context: Context): void {
  const mean = context.settings.parameters.answerDelay * HOUR;
  const minutes = exponential(context.uniform(PURPOSE.deliberate, luckOf(world, event, context), event.round), mean);
  context.schedule(context.now + minutes, event);
}

export function threaten(world: World, event: EventOf<"threat.made">): void {
  const asked = world.demands[event.demand];
  if (asked !== undefined) asked.threatened = true;
}

/** Word beforehand speaks for whoever gives it. */
export function notify(world: World, event: EventOf<"notice.given">, context: Context): void {
  if (context.settings.mode === "replay") return;
  believe(world, event.to, event.by, { kept: context.settings.parameters.noticeEvidence }, "told beforehand", context);
}

export function answerDemand(world: World, event: EventOf<"demand.answered">, context: Context): void {
  const asked = world.demands[event.demand];
  // A what-if may have taken the demand out and left the answer that the agenda gives.
  if (asked === undefined) return;
  if (context.settings.mode === "replay") {
    asked.answer = event.forced;
    return;
  }
  const answer = chooseAnswer(world, event, asked, context);
  asked.answer = answer;
  if (answer === "accept") carryOut(world, asked, context);
  if (answer === "refuse") takeRefusal(world, asked, context);
  if (answer === "stall" && event.forced === null && event.round < MOST_DELAYS)
    answerLater(world, { ...event, round: event.round + 1 }, context);
}

function chooseAnswer(world: World, event: EventOf<"demand.answered">, asked: DemandState, context: Context): Answer {
  const parts = partsOfAccepting(world, asked, context);
  let accept = 0;
  for (const { amount } of parts) accept += amount;
  return decide(context, {
    kind: "answer",
    party: asked.to,
    index: event.demand,
    rule: "negotiation.answer",
    utilities: [accept, 0, context.settings.parameters.stallUtility],
    parts,
    roll: context.uniform(PURPOSE.answer, luckOf(world, event, context), event.round),
    forced: event.forced,
  });
}

/** What speaks for accepting; refusing is the zero. */
function partsOfAccepting(world: World, asked: DemandState, context: Context): Part[] {
  const { parameters, reference, documents } = context.settings;
  const other = counterpart(context.settings, asked.to) ?? asked.by;
  const warmth = parameters.answerTrust * (trustIn(world, asked.to, other) - reference.trustThreshold);
  const parts: Part[] = [{ part: "trust", amount: warmth }];
  if (asked.threatened) parts.push({ part: "threat", amount: parameters.threatWeight });
  if (asked.about === "declassify") {
    const sensitivity = documents.find(({ id }) => id === asked.document)?.sensitivity ?? 0;
    parts.push({ part: "publication", amount: parameters.publishUtility });
    if (sensitivity > 0) parts.push({ part: "closely held", amount: -parameters.sensitivityCost * sensitivity });
    return parts;
  }
  parts.push({ part: "agreement", amount: parameters.concessionBenefit });
  // Taking an offer gives nothing away that one's hawks could see.
  if (!asked.offer) parts.push({ part: "hawks", amount: -parameters.hawkCost * world.publicity });
  return parts;
}

/** A refusal is remembered by the one who asked, and less by third parties; a threat made in vain binds whoever made it. */
function takeRefusal(world: World, asked: DemandState, context: Context): void {
  if (asked.threatened) stepUp(world, asked.by, context);
  if (asked.offer) return;
  const broken = context.settings.parameters.commitmentEvidence;
  believe(world, asked.by, asked.to, { broken }, "refusal", context);
  for (const party of context.settings.parties) {
    if (party.id === asked.by || (party.role !== "third-party" && party.role !== "public")) continue;
    believe(world, party.id, asked.to, { broken: broken / 2 }, "refusal", context);
  }
}

function stepUp(world: World, party: PartyId, context: Context): void {
  const state = world.parties[party]!;
  const from = shockTo(world, party, context);
  const to = Math.max(from, context.settings.parameters.threatShock);
  state.shock = to;
  state.shockAt = context.now;
  if (!context.noting || from === to) return;
  const parts: Part[] = [{ part: "threat in vain", amount: to - from }];
  context.note({ note: "moved", of: "shock", party, toward: null, from, to, doubt: null, parts });
}

/** Named by who asks whom for what, and how often before: a swap of the sides exchanges it. */
function luckOf(world: World, event: EventOf<"demand.answered">, context: Context) {
  let before = 0;
  for (const [id, other] of Object.entries(world.demands)) {
    if (id === event.demand) break;
    if (other.by === event.by && other.to === event.to && other.about === event.about) before++;
  }
  const by = partyOf(context.settings, event.by).luck;
  const to = context.luck(partyOf(context.settings, event.to).luck);
  return context.child(PURPOSE.demand, to, context.luck(`${event.about}/${by}/${before}`).lo);
}
