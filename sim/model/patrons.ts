import { exp, logistic, pow } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import { decideByRule, takenChoice } from "./decide.ts";
import type { Part } from "./notes.ts";
import { counterpart, partyOf } from "./parties.ts";
import { publicAttribution } from "./publicity.ts";
import type { PartyId } from "./settings.ts";
import { DAY, dayOpenedBy, fading, REVIEW_EVERY } from "./time.ts";
import { trustIn } from "./trust.ts";
import type { PartyState, World } from "./world.ts";

/**
 * Process 5, patrons and clients: sponsors owe influence, clients decide. A patron's pressure reaches its client through
 * levels of command that each lose some of it; a patron is judged by outcomes, so low leverage and bad faith look alike.
 */

/** What is left now of the last shock to a party. */
export function shockTo(world: World, party: PartyId, context: Context): number {
  const { shock, shockAt } = world.parties[party]!;
  return shock === 0 ? 0 : shock * fading(context.now - shockAt, context.settings.parameters.shockHalfLife);
}

/** Share of an order that reaches a client: dependence (1 - slack)^levels, equal unless the scenario says otherwise of it. */
export function leverage(client: PartyId, context: Context): number {
  const { parameters } = context.settings;
  const own = partyOf(context.settings, client).leverage;
  const dependence = own.dependence ?? parameters.dependence;
  return dependence * pow(1 - (own.slack ?? parameters.slack), own.levels ?? parameters.levels);
}

/** Once a day a sponsor may press its clients with all it has, or not at all; of itself it presses as its trust has it. */
export function considerPressing(review: number, context: Context): void {
  const day = dayOpenedBy(review);
  if (day === null) return;
  const { parties, sponsors } = context.settings;
  for (const party of sponsors.filter((sponsor) => parties.some(({ patron }) => patron === sponsor)))
    decideByRule(context, {
      kind: "press",
      party,
      index: day,
      rule: "patrons.pressure",
      choice: "as usual",
      parts: [],
    });
}

/** What was decided for this day, as a pressure; null where it is as usual. */
function pressureTaken(party: PartyId, context: Context): number | null {
  const index = Math.ceil((context.now - context.settings.onset - REVIEW_EVERY + 1) / DAY);
  const choice = takenChoice(context, { kind: "press", party, index });
  return choice === "presses" ? 1 : choice === "does not press" ? 0 : null;
}

/** How hard a patron presses its client, in [0, 1]; one half for a client without a patron. */
export function pressureOn(world: World, client: PartyId, context: Context): number {
  const { patron } = partyOf(context.settings, client);
  if (patron === null) return 0.5;
  const taken = pressureTaken(patron, context);
  if (taken !== null) return taken;
  const { parameters, reference } = context.settings;
  const trust = trustIn(world, patron, counterpart(context.settings, patron));
  return logistic(
    parameters.pressureBase +
      parameters.pressureTrust * (trust - reference.trustThreshold) +
      parameters.pressureAudience * world.publicity * parameters.audienceCost -
      parameters.pressureShock * shockTo(world, patron, context),
  );
}

/** At each review both belligerents settle how far they hold back. */
export function reviewCompliance(world: World, context: Context): void {
  if (world.phase !== "truce") return;
  for (const side of context.settings.belligerents) {
    const parts = complianceParts(world, side, context);
    let logit = 0;
    for (const { amount } of parts) logit += amount;
    const state = world.parties[side]!;
    const from = state.comply;
    state.comply = settled(state, logistic(logit), context);
    state.complyAt = context.now;
    if (!context.noting) continue;
    const toward = counterpart(context.settings, side);
    context.note({ note: "moved", of: "compliance", party: side, toward, from, to: state.comply, doubt: null, parts });
  }
}

/** Conduct follows a decision with a delay: orders pass down, habits change. c' = (c* - c) / tau. */
function settled({ comply, complyAt }: PartyState, decided: number, context: Context): number {
  const { complySettling } = context.settings.parameters;
  if (complySettling === 0) return decided;
  return decided + (comply - decided) * exp((complyAt - context.now) / (complySettling * DAY));
}

/** The terms of compliance, in logits. */
function complianceParts(world: World, side: PartyId, context: Context): Part[] {
  const { parameters, reference } = context.settings;
  const v = world.publicity;
  const trust = trustIn(world, side, counterpart(context.settings, side));
  const { reputationCost: reputation, audienceCost, attributedSecret } = parameters;
  const known = publicAttribution(world, context) * (reputation + v * audienceCost) - attributedSecret * reputation;
  return [
    { part: "habit", amount: parameters.complyBase },
    { part: "patron", amount: parameters.complyLeverage * leverage(side, context) * pressureOn(world, side, context) },
    { part: "trust", amount: parameters.complyTrust * (trust - reference.trustThreshold) },
    { part: "shock", amount: -parameters.complyShock * shockTo(world, side, context) },
    { part: "publicity", amount: known },
    { part: "hawks", amount: -parameters.complyHawks * v * parameters.hawkCost },
  ];
}
