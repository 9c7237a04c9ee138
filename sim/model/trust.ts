import type { Context } from "./context.ts";
import type { Claim } from "./events.ts";
import type { Part } from "./notes.ts";
import { adversaryOf, pairKey, partyOf } from "./parties.ts";
import { publicAttribution } from "./publicity.ts";
import type { PartyId, PartySettings, ReporterSettings, TrustSettings } from "./settings.ts";
import { DAY, fading } from "./time.ts";
import type { TrustState, World } from "./world.ts";

/**
 * Process 4, trust: beta reputation with forgetting (Jøsang and Ismail 2002). Evidence of conduct (good, bad) fades within
 * days, evidence of commitment (kept, broken) within weeks; without news trust returns to its prior.
 */

export interface Evidence {
  readonly good?: number;
  readonly bad?: number;
  readonly kept?: number;
  readonly broken?: number;
}

/** Moves below this are not worth a line in the journal. */
const NOTICEABLE = 0.002;

export function newTrust(settings: TrustSettings): TrustState {
  const { prior } = settings;
  return { prior, good: 0, bad: 0, kept: 0, broken: 0, at: 0, mean: prior, doubt: 1 };
}

/** Trust of `holder` in `target`, as last worked out; the prior of a stranger is one half. */
export function trustIn(world: World, holder: PartyId, target: PartyId | null): number {
  return target === null ? 0.5 : (world.trust[pairKey(holder, target)]?.mean ?? 0.5);
}

/** Lets the evidence fade to now, adds the new, and says what moved. `label` names the new evidence. */
export function believe(
  world: World,
  holder: PartyId,
  target: PartyId,
  evidence: Evidence,
  label: string,
  context: Context,
): void {
  const trust = world.trust[pairKey(holder, target)];
  if (trust === undefined) return;
  const before = trust.mean;
  fade(trust, context);
  const faded = trust.mean;
  trust.good += evidence.good ?? 0;
  trust.bad += evidence.bad ?? 0;
  trust.kept += evidence.kept ?? 0;
  trust.broken += evidence.broken ?? 0;
  workOut(trust);
  if (!context.noting || Math.abs(trust.mean - before) < NOTICEABLE) return;
  const parts: Part[] = [{ part: "fading", amount: faded - before }];
  if (label !== "") parts.push({ part: label, amount: trust.mean - faded });
  const { mean: to, doubt } = trust;
  context.note({ note: "moved", of: "trust", party: holder, toward: target, from: before, to, doubt, parts });
}

function fade(trust: TrustState, context: Context): void {
  const { evidenceHalfLife, commitmentHalfLife } = context.settings.parameters;
  const minutes = context.now - trust.at;
  const conduct = fading(minutes, evidenceHalfLife);
  const commitment = fading(minutes, commitmentHalfLife);
  trust.good *= conduct;
  trust.bad *= conduct;
  trust.kept *= commitment;
  trust.broken *= commitment;
  trust.at = context.now;
  workOut(trust);
}

/** E = (r + 2a) / (r + s + 2), u = 2 / (r + s + 2). */
function workOut(trust: TrustState): void {
  const good = trust.good + trust.kept;
  const total = good + trust.bad + trust.broken + 2;
  trust.mean = (good + 2 * trust.prior) / total;
  trust.doubt = 2 / total;
}

/** Everyone's evidence fades to now: what the review sees. */
export function reviewTrust(world: World, context: Context): void {
  for (const { holder, target } of context.settings.trust) believe(world, holder, target, {}, "", context);
}

/** A claim becomes evidence: for its hearers about the accused, about the accused's patron, and of the level of breaches. */
export function hearClaim(world: World, claim: Claim, context: Context): void {
  const { accused } = claim;
  if (accused === null || !context.settings.belligerents.includes(accused)) return;
  // The toll of a shock: what the shock does to trust has been done.
  if (claim.flash && claim.severity === null) return;
  const reporter = context.settings.reporters.find((item) => item.id === claim.reporter)!;
  const evidence = claim.flash ? flashEvidence(claim, context) : bulletinEvidence(world, claim, context);
  if (evidence === null) return;
  if (!claim.flash) creditBreaches(world, accused, context);
  const patron = partyOf(context.settings, accused).patron;
  for (const { holder, target } of context.settings.trust) {
    const share =
      target === accused ? 1 : target === patron && holder !== accused ? context.settings.parameters.patronShare : 0;
    if (share === 0) continue;
    const weight = share * credit(partyOf(context.settings, holder), reporter, accused, context);
    believe(world, holder, target, { good: evidence.good * weight, bad: evidence.bad * weight }, "claim", context);
  }
}

/**
 * A day's bulletin, against the tolerated level: y = n / (tol n_ref), good g (1 - y)+, bad 1.5 g min(2, y), shared among the
 * reporters that cover the accused, less where the others say otherwise.
 */
function bulletinEvidence(world: World, claim: Claim, context: Context): { good: number; bad: number } | null {
  const { parameters, reference } = context.settings;
  const accused = claim.accused!;
  const days = (claim.windowTo - claim.windowFrom) / DAY;
  const expected = reference.bulletin[claim.reporter]![accused]! * days;
  if (!(expected > SOMETHING)) return null;
  const known = publicAttribution(world, context) / parameters.attributedSecret;
  const disputed = claim.contested * (1 - parameters.contestedWeight);
  world.reporters[claim.reporter]!.level[accused] = ((claim.severity ?? claim.count) * known) / expected;
  const y = ((claim.count - disputed) * known) / (expected * parameters.toleratedShare);
  const gain = (parameters.evidenceGain * days * agreement(world, claim, context)) / covering(accused, context);
  return { good: gain * Math.max(0, 1 - y), bad: gain * parameters.lossFactor * Math.min(2, y) };
}

function flashEvidence(claim: Claim, context: Context): { good: number; bad: number } {
  const { flashEvidence: bad, contestedWeight } = context.settings.parameters;
  return { good: 0, bad: claim.contested > 0 ? bad * contestedWeight : bad };
}

/** A reporter that would count less than this in a window at war has nothing to say, whatever it counts. */
const SOMETHING = 1e-6;

/** How many reporters cover the acts of `accused` as a rule: those that do not stand near it. */
function covering(accused: PartyId, context: Context): number {
  let count = 0;
  for (const reporter of context.settings.reporters) if (reporter.camp !== accused) count++;
  return Math.max(1, count);
}

/** 1 where the others' last bulletins say the same, less where they contradict. */
function agreement(world: World, claim: Claim, context: Context): number {
  const own = world.reporters[claim.reporter]!.level[claim.accused!]!;
  let sum = 0;
  let count = 0;
  for (const reporter of context.settings.reporters) {
    const level = world.reporters[reporter.id]!.level[claim.accused!]!;
    if (reporter.id === claim.reporter || level < 0) continue;
    sum += level;
    count++;
  }
  if (count === 0 || own + sum <= 0) return 1;
  const others = sum / count;
  return 1 - (context.settings.parameters.contradictionDiscount * Math.abs(own - others)) / (own + others);
}

/** The weight a hearer gives a reporter: its own camp's most, the other camp's least, more for a claim against one's own. */
export function credit(hearer: PartySettings, reporter: ReporterSettings, accused: PartyId, context: Context): number {
  const { creditFriendly, creditNeutral, creditAdverse, ownClientWeight } = context.settings.parameters;
  const base =
    hearer.camp === null || reporter.camp === null
      ? creditNeutral
      : hearer.camp === reporter.camp
        ? creditFriendly
        : creditAdverse;
  return reporter.camp === accused ? base * ownClientWeight : base;
}

/** The level of breaches by `accused` that a party takes from the bulletins, as it credits them: V / V0; 0 without bulletins. */
export function creditedLevel(world: World, party: PartySettings, accused: PartyId, context: Context): number {
  let sum = 0;
  let total = 0;
  for (const reporter of context.settings.reporters) {
    const level = world.reporters[reporter.id]!.level[accused]!;
    if (level < 0) continue;
    const weight = credit(party, reporter, accused, context);
    sum += weight * level;
    total += weight;
  }
  return total > 0 ? sum / total : 0;
}

/** Each party takes the level of breaches by the other camp from the bulletins it credits: V / V0. */
function creditBreaches(world: World, accused: PartyId, context: Context): void {
  for (const party of context.settings.parties) {
    if (adversaryOf(context.settings, party) !== accused) continue;
    const state = world.parties[party.id]!;
    const from = state.credited;
    state.credited = creditedLevel(world, party, accused, context);
    if (!context.noting || from === state.credited) continue;
    const parts = [{ part: "bulletins", amount: state.credited - from }];
    context.note({
      note: "moved",
      of: "credited",
      party: party.id,
      toward: accused,
      from,
      to: state.credited,
      doubt: null,
      parts,
    });
  }
}
