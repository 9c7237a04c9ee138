import { poisson } from "../kernel/index.ts";
import { tellShock } from "./claims.ts";
import type { Context } from "./context.ts";
import type { EventOf } from "./events.ts";
import { partyOf } from "./parties.ts";
import { reviewCompliance, shockTo } from "./patrons.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId } from "./settings.ts";
import { believe } from "./trust.ts";
import { describeAct, drawnSector, scheduleFollowUp } from "./violence.ts";
import type { World } from "./world.ts";

/**
 * A shock, such as Deir ez-Zor: a grave strike that everyone hears of, brought by the scenario or by a strike on an excluded
 * group that went wrong. It weighs on the victim and its patron, is bad evidence against whoever struck and whoever answers for
 * it, and provokes acts of revenge. Both sides settle anew how far they hold back.
 */
export function strike(world: World, event: EventOf<"shock.struck">, context: Context): void {
  if (context.settings.mode === "replay") return;
  const { parameters } = context.settings;
  const { patron, luck } = partyOf(context.settings, event.victim);
  jolt(world, event.victim, parameters.shockVictim, context);
  believe(world, event.victim, event.by, { bad: parameters.shockEvidence }, "shock", context);
  const answerable = partyOf(context.settings, event.by).patron ?? event.by;
  if (patron !== null && patron !== answerable) {
    jolt(world, patron, parameters.shockPatron, context);
    believe(world, patron, event.by, { bad: parameters.shockEvidence }, "shock", context);
    if (answerable !== event.by)
      believe(world, patron, answerable, { bad: parameters.shockEvidence }, "shock", context);
  }
  tellShock(event, context);
  reviewCompliance(world, context);
  if (!context.settings.belligerents.includes(event.victim)) return;
  const key = context.luck(`${luck}/${event.name}`);
  const count = poisson(context.uniform(PURPOSE.shockCount, key), parameters.shockActs);
  for (let k = 0; k < count; k++) {
    const child = context.child(PURPOSE.shockAct, key, k);
    scheduleFollowUp(context, describeAct(context, event.victim, drawnSector(context, child), child, 1, "other"));
  }
}

/** A shock does not make an earlier, greater one smaller. */
function jolt(world: World, party: PartyId, blow: number, context: Context): void {
  const state = world.parties[party]!;
  const from = shockTo(world, party, context);
  const size = Math.max(from, blow);
  state.shock = size;
  state.shockAt = context.now;
  if (!context.noting) return;
  context.note({
    note: "moved",
    of: "shock",
    party,
    toward: null,
    from,
    to: size,
    doubt: null,
    parts: [{ part: "strike", amount: size - from }],
  });
}
