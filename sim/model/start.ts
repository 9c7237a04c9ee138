import { DEFAULT_BUDGET, initialState, poisson, type Seed } from "../kernel/index.ts";
import { emptyTally } from "./claims.ts";
import type { Context } from "./context.ts";
import { Engine } from "./engine.ts";
import { newDuties } from "./obligations.ts";
import { pairKey, partyOf } from "./parties.ts";
import { PURPOSE } from "./purposes.ts";
import type { PartyId, Settings } from "./settings.ts";
import type { Snapshot } from "./snapshot.ts";
import { strikersOf } from "./strikes.ts";
import { newTrust } from "./trust.ts";
import { inTurn } from "./turns.ts";
import { actsUnderWay, describeAct, drawnSector, scheduleFollowUp } from "./violence.ts";
import type { World } from "./world.ts";

/** The run at its zero: the world before anything happened, and the first notices. Throws RangeError on a missing seed. */
export function startSnapshot(settings: Settings, seed: Seed, budget: number = DEFAULT_BUDGET): Snapshot {
  const engine = new Engine({ kernel: initialState(seed, budget), settings, world: newWorld(settings) });
  const { context } = engine;
  context.schedule(settings.onset, { type: "truce.started" });
  context.schedule(settings.horizon, { type: "run.ended" });
  for (const { time, event } of settings.schedule) context.schedule(time, event);
  if (settings.mode !== "replay") goToWar(context);
  return engine.snapshot();
}

/** Puts the acts under way at the war level, and each side's first initiative. */
function goToWar(context: Context): void {
  const { settings } = context;
  for (const side of inTurn(context, settings.belligerents, 0)) {
    const luck = context.luck(partyOf(settings, side).luck);
    const underWay = poisson(context.uniform(PURPOSE.warmAct, luck), Math.min(700, actsUnderWay(settings)));
    for (let k = 1; k <= underWay; k++) {
      const key = context.child(PURPOSE.warmAct, luck, k);
      scheduleFollowUp(context, describeAct(context, side, drawnSector(context, key), key, 1, "own"));
    }
    context.schedule(0, { type: "act.considered", side, index: 0 });
  }
  for (const { id, role } of settings.parties)
    if (role === "excluded") context.schedule(0, { type: "group.considered", group: id, index: 0 });
  for (const by of inTurn(context, strikersOf(settings), 0))
    context.schedule(0, { type: "strike.considered", by, index: 0 });
}

function newWorld(settings: Settings): World {
  const bySide = <T>(make: () => T): Record<PartyId, T> =>
    Object.fromEntries(settings.belligerents.map((side) => [side, make()]));
  return {
    phase: "war",
    outcome: null,
    parties: Object.fromEntries(
      settings.parties.map((party) => [
        party.id,
        { comply: 0, complyAt: 0, credited: 0, shock: 0, shockAt: 0, expiresAt: party.expiresAt ?? -1 },
      ]),
    ),
    reporters: Object.fromEntries(
      settings.reporters.map((reporter) => [reporter.id, { tally: bySide(emptyTally), level: bySide(() => -1) }]),
    ),
    trust: Object.fromEntries(settings.trust.map((trust) => [pairKey(trust.holder, trust.target), newTrust(trust)])),
    documents: Object.fromEntries(
      settings.documents.map((document) => [
        document.id,
        {
          status: document.status,
          publicity: document.status === "published" || document.status === "endorsed" ? 1 : 0,
          holders: Object.fromEntries(document.holders.map((holder) => [holder, true])),
        },
      ]),
    ),
    demands: {},
    publicity: Math.max(
      0,
      ...settings.documents.map(({ terms, status }) =>
        terms && (status === "published" || status === "endorsed") ? 1 : 0,
      ),
    ),
    endorsed: settings.documents.some(({ terms, status }) => terms && status === "endorsed"),
    separation: bySide(() => 1),
    mapsShared: false,
    aid: 0,
    convoys: {
      due: 0,
      moved: 0,
      permits: Object.fromEntries((settings.aid?.permits ?? []).map((party) => [party, false])),
    },
    obligations: newDuties(settings),
    // Without a pull-back that is owed, the road is open.
    road: { open: !settings.obligations.some(({ about }) => about === "pull-back"), out: bySide(() => false) },
    calm: { days: 0, grave: false },
    maps: Object.fromEntries(settings.sponsors.map((sponsor) => [sponsor, false])),
    grounded: bySide(() => false),
    pledges: {},
    policies: {},
    centreAt: -1,
    agreedUntil: settings.onset,
    reportDueAt: -1,
  };
}
