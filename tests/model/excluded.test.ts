import { describe, expect, test } from "vitest";
import { blameFor, groupRate } from "../../sim/model/excluded.ts";
import { Engine, type Settings, startSnapshot, type TruceEvent } from "../../sim/model/index.ts";
import { mixingAt } from "../../sim/model/mixing.ts";
import { attribution, byTeams, errorFactor } from "../../sim/model/observation.ts";
import { confusion, strikersOf } from "../../sim/model/strikes.ts";
import { bench, septemberWith } from "./bench.ts";

function eventsOf(settings: Settings, seeds: number): { event: TruceEvent; phase: string }[] {
  const told: { event: TruceEvent; phase: string }[] = [];
  for (let seed = 0; seed < seeds; seed++)
    new Engine(startSnapshot(settings, seed)).run(({ world }, event) => told.push({ event, phase: world.phase }));
  return told;
}

/** A truce that stands for its seven days whatever happens. */
const LASTING = { baseHazard: 0, satisfactionThreshold: 0, renewalBase: 8, satisfactionSpread: 0.005 };

describe("excluded groups", () => {
  test("act as often as sigma0 (1 + k exp(-(t - t*)^2 / 2 w^2)) (1 + psi v) says, by hand", () => {
    const { world, context } = bench(septemberWith());
    const between = (mean: number) => {
      world.trust["us>russia"]!.mean = mean;
      world.trust["russia>us"]!.mean = mean;
    };
    between(0.4);
    expect(groupRate(world, context)).toBeCloseTo(6 * 2, 12);
    between(0.52);
    expect(groupRate(world, context)).toBeCloseTo(6 * (1 + Math.exp(-0.5)), 12);
    between(0.16);
    world.publicity = 1;
    expect(groupRate(world, context)).toBeCloseTo(6 * (1 + Math.exp(-2)) * 1.3, 12);
  });

  test("go ahead with a share of what they consider that lies between the rate far from and at the threshold", () => {
    const told = eventsOf(septemberWith(LASTING), 10);
    const count = (type: string) => told.filter(({ event }) => event.type === type).length;
    const share = count("group.acted") / count("group.considered");
    // Most is 6 x 2 x 1.3 a day: unspurred, unpublished acts are 1 / 2.6 of it.
    expect(share).toBeGreaterThan(1 / 2.6 - 0.02);
    expect(share).toBeLessThan(1);
  });

  test("act where they stand, also when the sectors come in another order", () => {
    const base = septemberWith({ excludedRate: 40 });
    const parties = base.parties.map((party) =>
      party.role === "excluded" ? { ...party, presence: { idlib: 1 } } : party,
    );
    const settings = { ...base, parties, horizon: base.onset };
    const where = (sectors: Settings["sectors"]) =>
      new Set(
        eventsOf({ ...settings, sectors }, 1).flatMap(({ event }) =>
          event.type === "group.acted" ? [event.sector] : [],
        ),
      );
    expect(where(settings.sectors)).toEqual(new Set(["idlib"]));
    expect(where([...settings.sectors].reverse())).toEqual(new Set(["idlib"]));
  });

  test("are laid to the side they stand among with probability .6 m, less as errors get fewer and mixing is undone", () => {
    const { world, context } = bench(septemberWith());
    expect(blameFor(world, "idlib", "opposition", context)).toBeCloseTo(0.6 * 0.5, 12);
    world.publicity = 1;
    expect(blameFor(world, "idlib", "opposition", context)).toBeCloseTo(0.6 * 0.5 * 0.5, 12);
    world.separation.opposition = 0.4;
    expect(mixingAt(world, context.settings, "idlib", "opposition")).toBeCloseTo(0.2, 12);
    expect(blameFor(world, "idlib", "opposition", context)).toBeCloseTo(0.6 * 0.2 * 0.5, 12);
  });

  test("make more claims contested the more they act and the more they are taken for the side they stand among", () => {
    const contested = (excludedRate: number, blameShare: number) => {
      const settings = septemberWith({ ...LASTING, excludedRate, blameShare });
      let claimed = 0;
      let disputed = 0;
      for (const { event } of eventsOf(settings, 20))
        if (event.type === "claim.published" && event.measure === "acts") {
          claimed += event.count;
          disputed += event.contested;
        }
      return disputed / claimed;
    };
    const [none, some, many] = [contested(0, 0.6), contested(12, 0.6), contested(30, 1)];
    expect(some).toBeGreaterThan(none);
    expect(many).toBeGreaterThan(some + 0.02);
  });
});

describe("reporters", () => {
  const counting = (change: { countsByExcluded?: boolean; countsOnExcluded?: boolean }): Settings => {
    const settings = septemberWith({ ...LASTING, excludedRate: 20, strikeRate: 5, confusion: 0, blameShare: 0 });
    return { ...settings, reporters: settings.reporters.map((reporter) => ({ ...reporter, ...change })) };
  };
  const against = (settings: Settings, isThatAct: (event: TruceEvent) => boolean) => {
    const acts = new Map<number, TruceEvent>();
    const counted: (string | null)[] = [];
    new Engine(startSnapshot(settings, 5)).run(({ context }, event) => {
      acts.set(context.seq, event);
      if (event.type === "observation.made" && isThatAct(acts.get(event.incident)!)) counted.push(event.against);
    });
    return counted;
  };

  test("count acts by excluded groups against the side they stand among, or not at all, as their category says", () => {
    const byGroup = (event: TruceEvent) => event.type === "group.acted";
    const out = against(counting({}), byGroup);
    const counted = against(counting({ countsByExcluded: true }), byGroup);
    expect(out.length).toBeGreaterThan(20);
    expect(out.every((side) => side === null)).toBe(true);
    expect(new Set(counted)).toEqual(new Set(["government", "opposition"]));
  });

  test("count lawful strikes on excluded groups as breaches, or do not look at them, as their category says", () => {
    const lawful = (event: TruceEvent) => event.type === "strike.flown" && event.hit === null;
    expect(against(counting({}), lawful)).toEqual([]);
    expect(new Set(against(counting({ countsOnExcluded: true }), lawful))).toEqual(
      new Set(["government", "opposition"]),
    );
  });
});

describe("strikes on excluded groups", () => {
  test("confuse less with maps, a public text and a hotline faster than the strike", () => {
    const { world, context } = bench(septemberWith());
    const base = 0.25 * (1 - 0.5 * Math.exp(-27 / 61));
    expect(confusion(world, context)).toBeCloseTo(base, 12);
    world.mapsShared = true;
    expect(confusion(world, context)).toBeCloseTo(base * 0.5, 12);
    world.publicity = 1;
    expect(confusion(world, context)).toBeCloseTo(base * 0.5 * 0.7, 12);
  });

  test("are flown by both sides and both sponsors, and by nobody where there is no excluded group", () => {
    const settings = septemberWith();
    expect(strikersOf(settings)).toEqual(["government", "opposition", "us", "russia"]);
    const alone = { ...settings, parties: settings.parties.filter(({ role }) => role !== "excluded") };
    expect(strikersOf(alone)).toEqual([]);
  });

  test("hit the other side's forces by mistake as often as m x confusion, and never the striker's own camp", () => {
    const settings = septemberWith({ ...LASTING, strikeRate: 30, hotlineRelief: 0 });
    const strikes = eventsOf(settings, 6).flatMap(({ event }) => (event.type === "strike.flown" ? [event] : []));
    const weight = settings.sectors.reduce((sum, sector) => sum + sector.weight, 0);
    const mixing = settings.sectors.reduce((sum, { weight: w, mixing: m }) => sum + w * m.government!, 0) / weight;
    const expected = 0.25 * mixing;
    const hits = strikes.filter(({ hit }) => hit !== null);
    const error = Math.sqrt((expected * (1 - expected)) / strikes.length);
    expect(Math.abs(hits.length / strikes.length - expected)).toBeLessThan(4 * error);
    expect(hits.filter(({ hit, side }) => hit === side)).toEqual([]);
  });

  test("become a shock by themselves when grave: to government troops by the US, to signatory groups by Russia", () => {
    const settings = septemberWith({ ...LASTING, strikeRate: 30, shockGravity: 6 });
    const shocks = new Set<string>();
    for (const { event, phase } of eventsOf(settings, 6)) {
      if (event.type !== "shock.struck") continue;
      expect(phase).toBe("truce");
      shocks.add(`${event.by} on ${event.victim}`);
    }
    expect(shocks).toEqual(
      new Set(["us on government", "opposition on government", "russia on opposition", "government on opposition"]),
    );
  });

  test("weigh on the victim, less on its patron, and are bad evidence from patron to patron", () => {
    const { world, context, engine } = bench(septemberWith());
    const before = world.trust["russia>us"]!.bad;
    const shock = { type: "shock.struck", victim: "government", by: "us", deaths: 62, name: "x" } as const;
    context.schedule(context.now, shock);
    while (engine.step() && engine.event !== shock) {}
    expect(world.parties.government!.shock).toBe(1);
    expect(world.parties.russia!.shock).toBe(0.8);
    expect(world.parties.us!.shock).toBe(0);
    expect(world.trust["russia>us"]!.bad - before).toBeCloseTo(2, 6);
    expect(world.trust["russia>us"]!.mean).toBeCloseTo((2 * 0.35) / 4, 2);
  });
});

describe("naming the wrong side", () => {
  test("happens with probability (1 - a)(1 - v/2) 0.7^(m - 1), so that no monitor at all makes 1/0.7 as many errors", () => {
    for (const [monitors, v, error] of [
      [1, 0, 0.1],
      [3, 0, 0.1 * 0.49],
      [1, 1, 0.05],
      [0, 0, 0.1 / 0.7],
    ] as const) {
      const { world, context } = bench(septemberWith({ monitors }));
      world.publicity = v;
      expect(1 - attribution(world, context)).toBeCloseTo(error, 12);
      expect(errorFactor(world, context)).toBeCloseTo(error / 0.1, 12);
    }
  });

  test("a neutral monitor notices with each of its teams, and without any is silent", () => {
    expect(byTeams(0.3, 3)).toBeCloseTo(1 - 0.7 ** 3, 12);
    const withTeams = (monitors: number): Settings => {
      const settings = septemberWith({ ...LASTING, monitors });
      return {
        ...settings,
        reporters: settings.reporters.map((item) => (item.id === "sohr" ? { ...item, monitor: true } : item)),
      };
    };
    const claims = (settings: Settings) =>
      eventsOf(settings, 2).filter(({ event }) => event.type === "claim.published" && event.reporter === "sohr").length;
    expect(claims(withTeams(0))).toBe(0);
    expect(claims(withTeams(1))).toBeGreaterThan(0);
  });
});
