import { grantPermit, keepWaiting, moveConvoys, sendConvoy } from "./aid.ts";
import { countDay, establishCentre, hearOfGraveAct, judgeDay } from "./calm.ts";
import { announceReport, closeWindow, keepObservation, publishClaim } from "./claims.ts";
import type { Context, Recipes } from "./context.ts";
import { endRun, endTruce, reviewSituation, startTruce } from "./course.ts";
import { endorse, leak, meetCouncil, publish, showDocument } from "./disclosure.ts";
import type { EventOf, TruceEvent } from "./events.ts";
import { considerGroupAct, groupActs } from "./excluded.ts";
import { answerDemand, demand, notify, offer, threaten } from "./negotiation.ts";
import { changeObligation, groundAircraft } from "./obligations.ts";
import { closeRoad, goBack, openRoad, tryPullBack, withdraw } from "./pull-back.ts";
import { decideRenewal, expireCommitment } from "./renewal.ts";
import { shareMaps } from "./separation.ts";
import { strike } from "./shock.ts";
import { considerStrike, flyStrike } from "./strikes.ts";
import { considerAct, takePlace } from "./violence.ts";
import type { World } from "./world.ts";

/** Some events only stand in the record. A correction is one: the evidence taken from its claim stays, for corrections are seldom heard. */
const onlyRecorded = (): void => {};

/** A strike that everyone hears of sets the clock of calm days back. */
function strikeAndReset(world: World, event: EventOf<"shock.struck">, context: Context): void {
  strike(world, event, context);
  hearOfGraveAct(world, event.deaths, context);
}

/** So does a grave act that a reporter tells at once, with its dead. */
function publishAndReset(world: World, claim: EventOf<"claim.published">, context: Context): void {
  publishClaim(world, claim, context);
  if (claim.flash && claim.measure === "deaths") hearOfGraveAct(world, claim.count, context);
}

/** One recipe an event type; the type checker asks for every one. */
export const RECIPES: Recipes = {
  "truce.started": startTruce,
  "act.considered": considerAct,
  "incident.occurred": takePlace,
  "group.considered": considerGroupAct,
  "group.acted": groupActs,
  "strike.considered": considerStrike,
  "strike.flown": flyStrike,
  "observation.made": keepObservation,
  "window.closed": closeWindow,
  "claim.published": publishAndReset,
  "claim.corrected": onlyRecorded,
  "statement.made": onlyRecorded,
  "report.announced": announceReport,
  "shock.struck": strikeAndReset,
  "demand.made": demand,
  "demand.answered": answerDemand,
  "offer.made": offer,
  "threat.made": threaten,
  "notice.given": notify,
  "obligation.changed": changeObligation,
  "pull-back.tried": tryPullBack,
  "forces.withdrawn": withdraw,
  "forces.returned": goBack,
  "road.opened": openRoad,
  "road.closed": closeRoad,
  "permit.granted": grantPermit,
  "convoy.due": sendConvoy,
  "convoy.moved": moveConvoys,
  "convoy.waited": keepWaiting,
  "maps.shared": shareMaps,
  "aircraft.grounded": groundAircraft,
  "calm.judged": judgeDay,
  "calm.counted": countDay,
  "calm.reset": onlyRecorded,
  "centre.established": establishCentre,
  "document.leaked": leak,
  "document.shown": showDocument,
  "document.published": publish,
  "council.met": meetCouncil,
  "document.endorsed": endorse,
  "situation.reviewed": reviewSituation,
  "renewal.decided": decideRenewal,
  "commitment.expired": expireCommitment,
  "truce.extended": onlyRecorded,
  "truce.ended": endTruce,
  "run.ended": endRun,
};

/** Applies one event to a world, which may be the run's own or an immer draft of it. */
export function applyEvent(world: World, event: TruceEvent, context: Context): void {
  const recipe = RECIPES[event.type] as (world: World, event: TruceEvent, context: Context) => void;
  recipe(world, event, context);
}
