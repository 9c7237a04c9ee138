import { type Key, poisson } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import { type Choice, decideByRule } from "./decide.ts";
import type { Claim, EventOf, Observation } from "./events.ts";
import { tollOf } from "./observation.ts";
import { partyOf } from "./parties.ts";
import { reviewCompliance } from "./patrons.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId, ReporterSettings } from "./settings.ts";
import { DAY, HOUR } from "./time.ts";
import { hearClaim } from "./trust.ts";
import { inTurn } from "./turns.ts";
import type { Tally, World } from "./world.ts";

/**
 * Process 3, second half: what reporters make public. A daily bulletin counts what was noticed in its window, grave acts are
 * told at once, and a correction is appended, never written over. Reporters rarely publish against their own camp.
 */

/** From a grave act's notice to its telling, minutes. */
const FLASH_DELAY = 30;
/** From a shock to its tolls. */
const TOLL_DELAY = 4 * HOUR;
/** Cap on a mean, so that no scenario makes a Poisson draw costly. */
const MOST_UNFOUNDED = 500;
/** From a bulletin to its correction. */
const CORRECTION_DELAY = 30 * HOUR;
/** A correction multiplies a count by this at least, and by as much more at most as the spread. */
const CORRECTION_LEAST = 0.8;
/** The spread of that factor. */
const CORRECTION_SPREAD = 0.4;

/** A reporter notes an act in its books, and tells a grave one at once. */
export function keepObservation(world: World, event: Observation, context: Context): void {
  const { parameters } = context.settings;
  if (event.against === null) return;
  const tally = world.reporters[event.reporter]!.tally[event.against]!;
  tally.acts += 1;
  tally.deaths += event.deaths;
  tally.severity += event.contested ? parameters.contestedWeight * event.severity : event.severity;
  if (event.contested) tally.contested += 1;

  const reporter = reporterOf(context, event.reporter);
  if (event.severity < parameters.flashSeverity) return;
  if (!prints(reporter, event.against, context)) return;
  const claim = claimBy(reporter, event.against, {
    id: `${reporter.id}/${event.against}/${context.seq}`,
    measure: reporter.measure,
    count: reporter.measure === "deaths" ? event.deaths : 1,
    contested: event.contested ? 1 : 0,
    severity: event.severity,
    windowFrom: context.now,
    windowTo: context.now,
    flash: true,
  });
  context.schedule(context.now + FLASH_DELAY, claim);
}

/** A shock is told by every reporter, each with a toll of its own. What it does to trust is the shock's, not the claim's. */
export function tellShock(event: EventOf<"shock.struck">, context: Context): void {
  const key = context.luck(event.name);
  for (const reporter of context.settings.reporters) {
    const eye = context.luck(reporter.luck).lo;
    const toll = claimBy(reporter, event.by, {
      id: `${reporter.id}/toll/${event.name}`,
      measure: "deaths",
      count: tollOf(event.deaths, key, eye, context),
      contested: 0,
      severity: null,
      windowFrom: context.now,
      windowTo: context.now,
      flash: true,
    });
    context.schedule(context.now + TOLL_DELAY, toll);
  }
}

/** The window closes: the reporter counts, adds what it wrongly believes, and sends its bulletin. */
export function closeWindow(world: World, event: EventOf<"window.closed">, context: Context): void {
  const reporter = reporterOf(context, event.reporter);
  const books = world.reporters[event.reporter]!;
  for (const accused of inTurn(context, context.settings.belligerents, event.to)) {
    const unfounded = unfoundedReports(world, reporter, accused, event, context);
    const silent = reporter.monitor && context.settings.parameters.monitors === 0;
    const tally = books.tally[accused]!;
    const choice = silent ? "says nothing" : counts(reporter, accused, tally, unfounded, event, context);
    if (choice !== "says nothing") {
      const claim =
        choice === "counts all"
          ? bulletin(reporter, accused, tally, unfounded, event)
          : bulletin(reporter, accused, confirmed(tally, context), 0, event);
      context.schedule(context.now + reporter.bulletinDelay, claim);
    }
    books.tally[accused] = emptyTally();
  }
  context.schedule(event.to + DAY, { ...event, from: event.to, to: event.to + DAY });
}

function bulletin(
  reporter: ReporterSettings,
  accused: PartyId,
  tally: Tally,
  unfounded: number,
  window: EventOf<"window.closed">,
): Claim {
  const { measure } = reporter;
  return claimBy(reporter, accused, {
    id: `${reporter.id}/${accused}/${window.to}`,
    measure,
    count: measure === "deaths" ? tally.deaths : tally.acts + unfounded,
    contested: measure === "deaths" ? 0 : tally.contested,
    severity: measure === "deaths" ? null : tally.severity + unfounded,
    windowFrom: window.from,
    windowTo: window.to,
    flash: false,
  });
}

/** Reports without an act behind them; they surge in the day before an announced report. */
function unfoundedReports(
  world: World,
  reporter: ReporterSettings,
  accused: PartyId,
  { from, to }: EventOf<"window.closed">,
  context: Context,
): number {
  const near = world.reportDueAt >= context.now && world.reportDueAt - context.now <= DAY;
  const factor = near ? context.settings.parameters.surgeFactor : 1;
  const mean = ((reporter.falseReports[accused] ?? 0) * factor * (to - from)) / DAY;
  const window = windowKey(reporter, to, context);
  const whom = context.luck(partyOf(context.settings, accused).luck).lo;
  return poisson(context.uniform(PURPOSE.unfounded, window, whom), Math.min(mean, MOST_UNFOUNDED));
}

/** What is drawn about a reporter's window hangs on this, and on whom it accuses. */
function windowKey(reporter: ReporterSettings, to: number, context: Context): Key {
  return context.child(PURPOSE.window, context.luck(reporter.luck), to);
}

/** Whether a grave act is told at once, before anybody else has confirmed it. Else it waits for the bulletin. */
function prints(reporter: ReporterSettings, against: PartyId, context: Context): boolean {
  const choice = publishes(reporter, against, PURPOSE.flash, context.now, context) ? "prints" : "waits";
  const index = `${against}-${context.now}`;
  const point = { kind: "print", party: reporter.id, index, rule: "claims.flash", choice, parts: [] } as const;
  return decideByRule(context, point) === "prints";
}

/** What goes into a bulletin. There is a choice where something in it is unconfirmed, or it is about the own camp. */
function counts(
  reporter: ReporterSettings,
  accused: PartyId,
  { acts, contested }: Tally,
  unfounded: number,
  { to }: EventOf<"window.closed">,
  context: Context,
): Choice<"bulletin"> {
  const choice = publishes(reporter, accused, PURPOSE.againstOwn, to, context) ? "counts all" : "says nothing";
  const doubtful = reporter.measure === "acts" ? contested + unfounded : 0;
  if (doubtful === 0 && reporter.camp !== accused) return choice;
  const index = `${accused}-${Math.ceil((to - context.settings.onset) / DAY)}`;
  const parts = [
    { part: "reports", amount: acts + unfounded },
    { part: "unconfirmed", amount: doubtful },
  ];
  return decideByRule(context, { kind: "bulletin", party: reporter.id, index, rule: "claims.bulletin", choice, parts });
}

/** A tally without what the accused disputes. */
function confirmed({ acts, deaths, contested, severity }: Tally, context: Context): Tally {
  const sure = acts - contested;
  const weight = sure + context.settings.parameters.contestedWeight * contested;
  return { acts: sure, deaths, contested: 0, severity: weight > 0 ? (severity * sure) / weight : 0 };
}

/** Whether a reporter publishes about `accused`: seldom when it is its own camp. */
function publishes(
  reporter: ReporterSettings,
  accused: PartyId,
  occasion: number,
  minute: number,
  context: Context,
): boolean {
  if (reporter.camp !== accused) return true;
  return context.uniform(occasion, context.luck(reporter.luck), minute) < reporter.againstOwn;
}

/** A claim reaches everyone it reaches: it becomes evidence, and may be corrected within a day or two. */
export function publishClaim(world: World, claim: Claim, context: Context): void {
  if (context.settings.mode === "replay") return;
  hearClaim(world, claim, context);
  if (claim.flash) {
    // After a grave incident both sides settle anew how far they hold back.
    reviewCompliance(world, context);
    return;
  }
  const window = windowKey(reporterOf(context, claim.reporter), claim.windowTo, context);
  const whom = context.luck(partyOf(context.settings, claim.accused!).luck).lo;
  const roll = context.uniform(PURPOSE.correct, window, whom);
  if (roll >= context.settings.parameters.correctionShare) return;
  const factor = CORRECTION_LEAST + CORRECTION_SPREAD * context.uniform(PURPOSE.correctBy, window, whom);
  const to = Math.round(claim.count * factor);
  if (to === claim.count) return;
  const { reporter, accused, count: from, id } = claim;
  context.schedule(context.now + CORRECTION_DELAY, {
    type: "claim.corrected",
    claim: id,
    reporter,
    accused,
    from,
    to,
    sources: [],
  });
}

/** A report is announced for a later minute; complaints will surge before it. */
export function announceReport(world: World, event: EventOf<"report.announced">): void {
  world.reportDueAt = event.dueAt;
}

export function emptyTally(): Tally {
  return { acts: 0, deaths: 0, contested: 0, severity: 0 };
}

type Told = Omit<Claim, "type" | "reporter" | "accused" | "qualifier" | "text" | "sources">;

/** A claim of the run's own, without words or sources. Field by field, since a spread would cost more than the rest. */
function claimBy(reporter: ReporterSettings, accused: PartyId, told: Told): Claim {
  return {
    type: "claim.published",
    reporter: reporter.id,
    accused,
    measure: told.measure,
    flash: told.flash,
    qualifier: "",
    text: "",
    sources: [],
    id: told.id,
    count: told.count,
    contested: told.contested,
    severity: told.severity,
    windowFrom: told.windowFrom,
    windowTo: told.windowTo,
  };
}

export function reporterOf(context: Context, id: string): ReporterSettings {
  for (const reporter of context.settings.reporters) if (reporter.id === id) return reporter;
  throw new Error(`no reporter called "${id}"`);
}
