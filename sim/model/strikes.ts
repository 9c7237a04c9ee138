import { exp, exponential, lognormal, poisson } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import type { EventOf, Strike } from "./events.ts";
import { sectorOfGroup } from "./excluded.ts";
import { mixingAt } from "./mixing.ts";
import { noticeStrike } from "./observation.ts";
import { otherSide, partyOf, signatories, streamName } from "./parties.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId, PartySettings, Settings } from "./settings.ts";
import { DAY } from "./time.ts";
import { provoke } from "./violence.ts";
import type { World } from "./world.ts";

/**
 * Process 2, second half: strikes on excluded groups, which the truce allows to both sides and their sponsors. Where the
 * other side's forces stand among the group a strike may hit them by mistake. It is then a breach, and a grave one is a shock:
 * so a Deir ez-Zor (government troops near IS), or its mirror image (signatory groups near al-Nusra), arises by itself.
 */

export function considerStrike(world: World, event: EventOf<"strike.considered">, context: Context): void {
  const { settings } = context;
  const { strikeRate } = settings.parameters;
  const { luck } = partyOf(settings, event.by);
  const gap =
    strikeRate > 0 ? exponential(context.stream(streamName(luck, "strikes"))(), DAY / strikeRate) : LONGEST_GAP;
  context.schedule(context.now + Math.min(gap, LONGEST_GAP), {
    type: "strike.considered",
    by: event.by,
    index: event.index + 1,
  });
  if (strikeRate > 0) context.schedule(context.now, describeStrike(world, event, context));
}

/** A rate of zero is looked at again after so long, should something have raised it. */
const LONGEST_GAP = 30 * DAY;

function describeStrike(world: World, { by, index }: EventOf<"strike.considered">, context: Context): Strike {
  const { settings } = context;
  const { strikeSeverity, strikeDeaths, severitySigma } = settings.parameters;
  const striker = partyOf(settings, by);
  const side = striker.camp!;
  const key = context.child(PURPOSE.considerStrike, context.luck(striker.luck), index);
  const targets = targetsOf(settings, side);
  const target = targets[Math.floor(context.uniform(PURPOSE.strikeTarget, key) * targets.length)]!;
  const sector = sectorOfGroup(target, context, key);
  const severity = lognormal(context.uniform(PURPOSE.severity, key), strikeSeverity, severitySigma);
  const deaths = poisson(context.uniform(PURPOSE.deaths, key), Math.min(200, strikeDeaths * severity));

  const nearby = otherSide(settings, side);
  const probability = mixingAt(world, settings, sector, nearby) * confusion(world, context);
  const roll = context.uniform(PURPOSE.confuse, key);
  const hit = roll < probability ? nearby : null;
  if (context.noting) {
    const result = hit === null ? "hits its target" : "hits protected forces";
    context.note({ note: "odds", rule: "excluded.confusion", party: by, probability, roll, result, parts: [] });
  }
  return { type: "strike.flown", by, side, target: target.id, sector, severity, deaths, hit, index, key };
}

/** Excluded groups that a camp strikes: those that do not stand among its own forces alone. */
function targetsOf(settings: Settings, side: PartyId): PartySettings[] {
  return settings.parties.filter(({ role, among }) => role === "excluded" && among !== side);
}

/** Signatories that strike excluded groups: those that stand in a camp, if it has any to strike. */
export function strikersOf(settings: Settings): PartyId[] {
  return signatories(settings).filter((id) => {
    const { camp } = partyOf(settings, id);
    return camp !== null && targetsOf(settings, camp).length > 0;
  });
}

/** Share of strikes on wholly mixed forces that go wrong: less with maps, a public text and a hotline faster than a strike. */
export function confusion(world: World, context: Context): number {
  const { parameters } = context.settings;
  const maps = world.mapsShared ? parameters.confusionMaps : 0;
  const inTime = exp(-parameters.hotlineMinutes / parameters.strikeMinutes);
  return (
    parameters.confusion *
    (1 - maps) *
    (1 - parameters.confusionPublicity * world.publicity) *
    (1 - parameters.hotlineRelief * inTime)
  );
}

/**
 * The strike takes place, noticed from the onset on. In the truce one that hits protected forces by mistake provokes an answer, or,
 * if grave, is a shock; at war nobody is protected, and what it draws is part of the war rate.
 */
export function flyStrike(world: World, strike: Strike, context: Context): void {
  if (world.phase === "war") return;
  noticeStrike(world, strike, context);
  const { by, hit, deaths, severity, sector, key } = strike;
  if (hit === null || world.phase !== "truce") return;
  if (severity >= context.settings.parameters.shockGravity) {
    // Named by the striker's own luck and count, so that its revenge is its own whatever else happens in the run.
    const name = `${partyOf(context.settings, by).luck}-strike-${strike.index}`;
    context.schedule(context.now, { type: "shock.struck", victim: hit, by, deaths, name });
  } else provoke(world, { sector, severity, generation: 0, key }, hit, context);
}
