import type { Context } from "./context.ts";
import type { EventOf } from "./events.ts";
import { aboutMatter, isMet, settle } from "./obligations.ts";
import { partyOf } from "./parties.ts";
import { DAY } from "./time.ts";
import { creditedLevel } from "./trust.ts";
import type { World } from "./world.ts";

/**
 * The clock of calm days, as those who keep it read it: a day counts when nothing grave was heard of and the breaches they
 * credit, by either side, stayed below the serious level. A serious breach sets it back to nothing. Seven in a row, with aid
 * that moves, and the joint centre is set up.
 */

export function judgeDay(world: World, event: EventOf<"calm.judged">, context: Context): void {
  if (context.settings.calmKeepers.length > 0) judgeBy(world, context);
  // Whether or not anyone counts days, a grave act is yesterday's by now: convoys may go again.
  world.calm.grave = false;
  context.schedule(context.now + DAY, { type: "calm.judged", index: event.index + 1 });
}

function judgeBy(world: World, context: Context): void {
  const breaches = seriousBreaches(world, context);
  if (world.calm.grave || breaches) resetClock(world, world.calm.grave ? "grave-act" : "breaches", context);
  else context.schedule(context.now, { type: "calm.counted", days: world.calm.days + 1 });
}

/** Whether a keeper of the clock credits either side with breaches at the serious level. */
function seriousBreaches(world: World, context: Context): boolean {
  const { belligerents, calmKeepers, parameters } = context.settings;
  return calmKeepers.some((keeper) =>
    belligerents.some(
      (side) => creditedLevel(world, partyOf(context.settings, keeper), side, context) >= parameters.seriousLevel,
    ),
  );
}

/** Word of a grave act is out: the clock goes back at once, and this day will not count. */
export function hearOfGraveAct(world: World, deaths: number, context: Context): void {
  if (world.phase !== "truce" || context.settings.mode === "replay" || deaths < context.settings.parameters.calmDeaths)
    return;
  world.calm.grave = true;
  resetClock(world, "grave-act", context);
}

function resetClock(world: World, over: EventOf<"calm.reset">["over"], context: Context): void {
  const { days } = world.calm;
  if (days === 0) return;
  world.calm.days = 0;
  context.schedule(context.now, { type: "calm.reset", days, over });
}

export function countDay(world: World, event: EventOf<"calm.counted">, context: Context): void {
  world.calm.days = event.days;
  const { calmDays, accessWanted } = context.settings.parameters;
  if (world.centreAt >= 0 || event.days < calmDays) return;
  if (world.aid < accessWanted || !centreIsFree(world, context)) return;
  context.schedule(context.now, { type: "centre.established" });
}

/** Whether a joint centre is owed, and all that it waits for is met. */
function centreIsFree(world: World, context: Context): boolean {
  const owed = aboutMatter(context, "joint-centre");
  return owed.length > 0 && owed.every(({ needs }) => needs.every((need) => isMet(world, need)));
}

export function establishCentre(world: World, _event: EventOf<"centre.established">, context: Context): void {
  world.centreAt = context.now;
  for (const obligation of aboutMatter(context, "joint-centre")) {
    for (const debtor of obligation.debtors) settle(world, obligation, debtor, "met", "performed", context);
  }
}
