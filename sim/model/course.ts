import { startConvoys } from "./aid.ts";
import { considerAppeals } from "./appeals.ts";
import type { Context } from "./context.ts";
import { reviewLeaks } from "./disclosure.ts";
import type { EventOf, EventType } from "./events.ts";
import { startObligations, voidObligations } from "./obligations.ts";
import { considerPressing, reviewCompliance } from "./patrons.ts";
import { reviewPolicies } from "./policies.ts";
import { startPullBack } from "./pull-back.ts";
import { reviewHazards } from "./renewal.ts";
import { reviewSeparation } from "./separation.ts";
import type { PartyId, PartySettings, ReporterSettings } from "./settings.ts";
import { DAY, REVIEW_EVERY } from "./time.ts";
import { reviewTrust } from "./trust.ts";
import { inTurn } from "./turns.ts";
import { reviewObligations } from "./verification.ts";
import { callOffActs } from "./violence.ts";
import type { World } from "./world.ts";

/** The course of a truce: it starts, everyone looks around four times a day, and it ends. */

/** 19:00 on 12 September 2016: the orders go out, compliance begins, and every clock starts. */
export function startTruce(world: World, _event: EventOf<"truce.started">, context: Context): void {
  const { settings } = context;
  world.phase = "truce";
  if (settings.mode === "replay") return;
  callOffActs(context);
  for (const side of settings.belligerents) {
    world.parties[side]!.comply = settings.parameters.complyAtOnset;
    world.parties[side]!.complyAt = context.now;
  }
  world.agreedUntil = context.now + settings.decisionEvery;
  context.schedule(world.agreedUntil, { type: "renewal.decided", index: 1 });
  context.schedule(context.now + REVIEW_EVERY, { type: "situation.reviewed", index: 1 });
  startObligations(world, context);
  startPullBack(context);
  startConvoys(context);
  context.schedule(context.now + DAY, { type: "calm.judged", index: 1 });
  for (const party of inTurn(context, idsOf(settings.parties), context.now)) {
    const { expiresAt } = world.parties[party]!;
    if (expiresAt >= 0) context.schedule(expiresAt, { type: "commitment.expired", party, index: 1 });
  }
  for (const reporter of settings.reporters) {
    const to = firstCutOff(reporter, context.now);
    context.schedule(to, { type: "window.closed", reporter: reporter.id, from: context.now, to });
  }
}

function idsOf(parties: readonly PartySettings[]): PartyId[] {
  return parties.map(({ id }) => id);
}

/** Windows are cut at the onset, else acts of war would count as breaches. */
function firstCutOff(reporter: ReporterSettings, onset: number): number {
  const day = Math.floor(onset / DAY) * DAY;
  const today = day + reporter.cutOff;
  return today > onset ? today : today + DAY;
}

export function reviewSituation(world: World, event: EventOf<"situation.reviewed">, context: Context): void {
  considerPressing(event.index, context);
  reviewTrust(world, context);
  reviewCompliance(world, context);
  reviewSeparation(world, event.index, context);
  reviewObligations(world, context);
  reviewPolicies(world, event.index, context);
  considerAppeals(world, event.index, context);
  reviewLeaks(world, event.index, context);
  reviewHazards(world, event.index, context);
  context.schedule(context.now + REVIEW_EVERY, { type: "situation.reviewed", index: event.index + 1 });
}

export function endTruce(world: World, event: EventOf<"truce.ended">, context: Context): void {
  world.phase = "over";
  world.outcome = { kind: event.outcome, by: event.by, over: event.over, at: context.now };
  for (const side of context.settings.belligerents) world.parties[side]!.comply = 0;
  voidObligations(world, context);
  if (context.settings.aftermath === 0) {
    context.stop();
    return;
  }
  // Counting goes on after the truce; deciding about it does not.
  context.cancelWhere((pending) => !GOES_ON.has(pending.type));
  context.schedule(context.now + context.settings.aftermath, { type: "run.ended" });
}

const GOES_ON: ReadonlySet<EventType> = new Set([
  "act.considered",
  "incident.occurred",
  "group.considered",
  "group.acted",
  "strike.considered",
  "strike.flown",
  "shock.struck",
  "observation.made",
  "window.closed",
  "claim.published",
  "claim.corrected",
  "statement.made",
]);

/** The horizon: a truce that still stands has been extended, or has held if no decision fell within it. */
export function endRun(world: World, _event: EventOf<"run.ended">, context: Context): void {
  const { settings } = context;
  context.stop();
  if (world.outcome !== null) return;
  const extended = world.agreedUntil > settings.onset + settings.decisionEvery;
  const stands = world.centreAt >= 0 ? "centre-established" : extended ? "extended" : "held";
  const kind = settings.mode === "replay" ? "replayed" : stands;
  world.outcome = { kind, by: null, over: "", at: context.now };
}
