import { exponential, type Key, lognormal, pow } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import type { GroupAct, Incident, Observation, Strike } from "./events.ts";
import { otherSide } from "./parties.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId, ReporterSettings } from "./settings.ts";
import { fading, HOUR } from "./time.ts";
import type { World } from "./world.ts";

/**
 * Process 3, first half: who notices an act, whom they take to have done it, and whether the accused disputes it.
 * An observation is one reporter's own; nothing here is public yet. Whether it counts as a breach is the reporter's category:
 * some count acts by, or strikes on, excluded groups, and some do not.
 */

/** Kind of a strike, to which a reporter's `sight` may give a factor. */
const STRIKE_KIND = "air-strike";

/** Share of attribution errors that each monitor team beyond the first leaves. */
const LEFT_BY_A_TEAM = 0.7;

/** What there is to see of an act. */
type Sighting = Pick<Incident, "side" | "sector" | "kind" | "severity" | "deaths" | "key">;

/** Whom a reporter takes to have acted, against whom it counts the act, and whether that is contested; null to look away. */
type Judgement = Pick<Observation, "accused" | "against" | "contested"> | null;

/** An act of a side has taken place: each reporter may notice it, after a delay, perhaps blaming the wrong side. */
export function noticeIncident(world: World, act: Sighting, context: Context): void {
  const accuracy = attribution(world, context);
  // One quarrel an act, whoever reports it: the terms are unclear about the act, not about the reporter.
  let contested: boolean | null = null;
  notice(act, context, (_, eye) => {
    const right = context.uniform(PURPOSE.attribute, act.key, eye) < accuracy;
    const accused = right ? act.side : otherSide(context.settings, act.side);
    contested ??= context.uniform(PURPOSE.contest, act.key) < contestedShare(world, act.kind, context);
    return { accused, against: accused, contested };
  });
}

/** An act by an excluded group: laid with probability `blame` to the side it stands among, which disputes it. */
export function noticeGroupAct(_world: World, act: GroupAct, blame: number, context: Context): void {
  const { among, group, sector, kind, severity, deaths, key } = act;
  notice({ side: among, sector, kind, severity, deaths, key }, context, (reporter, eye) => {
    const mistaken = context.uniform(PURPOSE.blame, key, eye) < blame;
    const against = mistaken || reporter.countsByExcluded ? among : null;
    return { accused: mistaken ? among : group, against, contested: against !== null };
  });
}

/** A strike on an excluded group is a breach to those who count it, and the striker disputes it; one gone wrong is an act like another. */
export function noticeStrike(world: World, strike: Strike, context: Context): void {
  const { side, sector, severity, deaths, key } = strike;
  const act = { side, sector, kind: STRIKE_KIND, severity, deaths, key };
  if (strike.hit !== null) noticeIncident(world, act, context);
  else notice(act, context, ({ countsOnExcluded }) => (countsOnExcluded ? judged(side) : null));
}

function judged(accused: PartyId): Judgement {
  return { accused, against: accused, contested: true };
}

function notice(act: Sighting, context: Context, judge: (reporter: ReporterSettings, eye: number) => Judgement): void {
  for (const reporter of context.settings.reporters) {
    const eye = context.luck(reporter.luck).lo;
    if (context.uniform(PURPOSE.notice, act.key, eye) >= detection(reporter, act, context)) continue;
    const judgement = judge(reporter, eye);
    if (judgement === null) continue;
    const delay = context.settings.parameters.observationDelay * HOUR;
    const minutes = exponential(context.uniform(PURPOSE.noticeDelay, act.key, eye), delay);
    context.schedule(context.now + minutes, {
      type: "observation.made",
      reporter: reporter.id,
      incident: context.seq,
      accused: judgement.accused,
      against: judgement.against,
      sector: act.sector,
      kind: act.kind,
      severity: act.severity,
      deaths: tollOf(act.deaths, act.key, eye, context),
      contested: judgement.contested,
    });
  }
}

/** rho = detection x access x sight; for a neutral monitor with m teams 1 - (1 - rho)^m. */
function detection(reporter: ReporterSettings, act: Sighting, context: Context): number {
  const base = reporter.detection[act.side] ?? 0;
  const one =
    base * (reporter.access[act.sector] ?? 1) * (reporter.sight[act.kind] ?? 1) * attentionOf(reporter, context);
  return reporter.monitor ? byTeams(one, context.settings.parameters.monitors) : one;
}

/** Categories and attention shift: an official count may fall while people die (pattern P6). */
function attentionOf({ attention }: ReporterSettings, context: Context): number {
  return attention === null ? 1 : fading(context.now - context.settings.onset, attention);
}

/**
 * Deaths as an observer counts them: tolls of one incident differ by reporter (P18). Lognormal about the truth, rounded, so
 * that one death is seldom told as two and sixty as eighty.
 */
export function tollOf(deaths: number, key: Key, eye: number, context: Context): number {
  const { tollSpread } = context.settings.parameters;
  if (deaths === 0 || tollSpread === 0) return deaths;
  return Math.round(lognormal(context.uniform(PURPOSE.toll, key, eye), deaths, tollSpread));
}

/** Probability that one of `teams` notices what each notices with probability `one`. */
export function byTeams(one: number, teams: number): number {
  return 1 - pow(1 - one, teams);
}

/** Probability of naming the right side: 1 - (1 - a)(1 - v/2) 0.7^(m - 1). */
export function attribution(world: World, context: Context): number {
  return Math.max(0, 1 - (1 - context.settings.parameters.attributionAccuracy) * errorFactor(world, context));
}

/**
 * How many of the errors made under secrecy with one monitor are made now: (1 - v/2) 0.7^(m - 1). Without any monitor (m = 0)
 * there are 1/0.7 as many: a is what one neutral team makes possible.
 */
export function errorFactor(world: World, context: Context): number {
  const { publicityAttribution, monitors } = context.settings.parameters;
  return (1 - publicityAttribution * world.publicity) * pow(LEFT_BY_A_TEAM, monitors - 1);
}

/** Share of acts of a kind that the accused disputes: 1 - (1 - c0 (1 - v))(1 - k). */
export function contestedShare(world: World, kind: string, context: Context): number {
  const { kinds, parameters } = context.settings;
  const contestability = kinds.find((item) => item.id === kind)?.contestability ?? 0;
  return 1 - (1 - parameters.contestedBase * (1 - world.publicity)) * (1 - contestability);
}
