import { describe, expect, test } from "vitest";
import type { Claim } from "../../sim/model/index.ts";
import { trustThreshold } from "../../sim/model/index.ts";
import { leverage, pressureOn, reviewCompliance } from "../../sim/model/patrons.ts";
import { believe, hearClaim, reviewTrust, trustIn } from "../../sim/model/trust.ts";
import { bench, septemberWith } from "./bench.ts";

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

describe("trust is beta reputation with forgetting: E = (r + 2a) / (r + s + 2), u = 2 / (r + s + 2)", () => {
  test("by hand, with prior .35 and evidence of two kinds", () => {
    const { world, context } = bench(septemberWith());
    const trust = world.trust["us>russia"]!;
    expect([trust.mean, trust.doubt]).toEqual([0.35, 1]);
    believe(world, "us", "russia", { good: 1, bad: 2, kept: 0.5, broken: 0.5 }, "test", context);
    expect(trust.mean).toBeCloseTo((1 + 0.5 + 2 * 0.35) / (1 + 2 + 0.5 + 0.5 + 2), 14);
    expect(trust.doubt).toBeCloseTo(2 / 6, 14);
  });

  test("halves evidence of conduct in three days and of commitment in fourteen, and returns to the prior, not to one half", () => {
    const { world, engine } = bench(septemberWith({ evidenceGain: 0, flashEvidence: 0, strikeRate: 0, leakRate: 0 }));
    const trust = world.trust["un>us"]!;
    believe(world, "un", "us", { good: 8, broken: 4 }, "test", engine.context);
    const later = (days: number) => ({ ...engine.context, now: engine.simulation.now + days * 1440 });
    reviewTrust(world, later(3));
    expect(trust.good).toBeCloseTo(4, 10);
    expect(trust.broken).toBeCloseTo(4 * 2 ** (-3 / 14), 10);
    reviewTrust(world, later(1000));
    expect(trust.mean).toBeCloseTo(0.5, 6);
    reviewTrust(world, later(1000));
    expect(world.trust["us>government"]!.mean).toBeCloseTo(0.25, 10);
    expect(trustIn(world, "us", "france")).toBe(0.5);
  });

  test("takes a day's bulletin for good g (1 - y)+ and bad 1.5 g min(2, y), y = n / (tol n_ref), shared by those who cover", () => {
    const settings = septemberWith();
    const heard = (share: number) => {
      const { world, context } = bench(settings);
      const count = share * settings.reference.bulletin.snhr!.government!;
      const windowFrom = context.now;
      const claim: Claim = {
        type: "claim.published",
        id: "x",
        reporter: "snhr",
        accused: "government",
        measure: "acts",
        count,
        contested: 0,
        severity: count,
        windowFrom,
        windowTo: windowFrom + 1440,
        flash: false,
        qualifier: "",
        text: "",
        sources: [],
      };
      hearClaim(world, claim, context);
      // SNHR and SOHR cover the government's acts; the US hears SNHR as a friend, the UN as one that stands near neither.
      return {
        us: world.trust["us>government"]!,
        un: world.trust["un>government"]!,
        credited: world.parties.us!.credited,
      };
    };
    const g = 1.2 / 2;
    const calm = heard(settings.parameters.toleratedShare / 2);
    expect(calm.us.good).toBeCloseTo(g * 0.5, 10);
    expect(calm.us.bad).toBeCloseTo(1.5 * g * 0.5, 10);
    expect(calm.un.good).toBeCloseTo(0.7 * g * 0.5, 10);
    expect(calm.credited).toBeCloseTo(settings.parameters.toleratedShare / 2, 10);
    const war = heard(1);
    expect(war.us.good).toBe(0);
    expect(war.us.bad).toBeCloseTo(1.5 * g * 2, 10);
  });
});

describe("patrons and clients, by hand", () => {
  const settings = septemberWith({ complySettling: 0 });
  const t0 = { sponsors: 0.35, sides: 0.25 };

  test("pressure = logistic(.3 + 3 (t - t*) + .6 v A - .6 shock), leverage = dependence (1 - slack)^levels", () => {
    const { world, context } = bench(settings);
    expect(leverage("government", context)).toBeCloseTo(0.55 * 0.8 ** 3, 12);
    expect(pressureOn(world, "government", context)).toBeCloseTo(logistic(0.3 + 3 * (t0.sponsors - 0.4)), 12);
    world.publicity = 0.6;
    world.parties.russia!.shock = 0.8;
    world.parties.russia!.shockAt = context.now;
    const pressed = logistic(0.3 + 3 * (t0.sponsors - 0.4) + 0.6 * 0.6 - 0.6 * 0.8);
    expect(pressureOn(world, "government", context)).toBeCloseTo(pressed, 12);
  });

  test("comply = logistic(.75 + 3 leverage pressure + 1.3 (t - t*) - .5 shock + q(v)(L + v A) - q(0) L - .35 v H)", () => {
    const { world, context } = bench(settings);
    const expected = (v: number, shock: number) => {
      const pressed = logistic(0.3 + 3 * (t0.sponsors - 0.4) + 0.6 * v);
      const q = 0.5 + 0.3 * v;
      const publicity = q * (0.6 + v) - 0.5 * 0.6;
      const level = 0.75 + 3 * 0.55 * 0.8 ** 3 * pressed + 1.3 * (t0.sides - 0.4);
      return logistic(level - 0.5 * shock + publicity - 0.35 * v * 0.7);
    };
    reviewCompliance(world, context);
    expect(world.parties.government!.comply).toBeCloseTo(expected(0, 0), 12);
    expect(world.parties.opposition!.comply).toBe(world.parties.government!.comply);
    world.publicity = 1;
    world.parties.government!.shock = 1;
    world.parties.government!.shockAt = context.now;
    reviewCompliance(world, context);
    expect(world.parties.government!.comply).toBeCloseTo(expected(1, 1), 12);
    expect(world.parties.opposition!.comply).toBeCloseTo(expected(1, 0), 12);
  });

  test("conduct follows what is decided with a time constant: c' = (c* - c) / tau, however often it is looked at", () => {
    const settling = (looks: number) => {
      const { world, engine } = bench(septemberWith({ complySettling: 2 }));
      const from = world.parties.government!.comply;
      const start = engine.simulation.now;
      for (let look = 1; look <= looks; look++)
        reviewCompliance(world, { ...engine.context, now: start + (look * 2 * 1440) / looks });
      return { from, to: world.parties.government!.comply };
    };
    const { world, context } = bench(settings);
    reviewCompliance(world, context);
    const decided = world.parties.government!.comply;
    const { from, to } = settling(1);
    expect(to).toBeCloseTo(decided + (from - decided) * Math.exp(-1), 6);
    expect(settling(8).to).toBeCloseTo(to, 6);
  });

  test("hawks alone can make publication cost compliance: with H high and A nothing it falls, with A high it rises", () => {
    const change = (audienceCost: number, hawkCost: number) => {
      const { world, context } = bench(septemberWith({ audienceCost, hawkCost, complySettling: 0 }));
      reviewCompliance(world, context);
      const secret = world.parties.government!.comply;
      world.publicity = 1;
      reviewCompliance(world, context);
      return world.parties.government!.comply - secret;
    };
    expect(change(0, 1.5)).toBeLessThan(0);
    expect(change(1.5, 0)).toBeGreaterThan(0);
  });

  test("a client may depend on its patron otherwise than the other does, where a scenario says so", () => {
    const parties = settings.parties.map((party) =>
      party.id === "government" ? { ...party, leverage: { dependence: 0.7, slack: 0.15, levels: 2 } } : party,
    );
    const { context } = bench({ ...settings, parties });
    expect(leverage("government", context)).toBeCloseTo(0.7 * 0.85 ** 2, 12);
    expect(leverage("opposition", context)).toBeCloseTo(0.55 * 0.8 ** 3, 12);
  });
});

describe("Kydd's threshold t* = c / (1 - g + c)", () => {
  const { parameters } = septemberWith();
  const threshold = (g: number, c: number) =>
    trustThreshold({ ...parameters, gainFromExploiting: g, lossFromExploited: c });

  test("is .40 with the defaults and two thirds with g = .5, c = 1", () => {
    expect(trustThreshold(parameters)).toBeCloseTo(0.4, 12);
    expect(threshold(0.5, 1)).toBeCloseTo(2 / 3, 12);
  });

  test("is where cooperating, worth t - (1 - t) c, pays as much as exploiting, worth t g", () => {
    for (const [g, c] of [
      [0, 0.1],
      [0.4, 0.4],
      [0.9, 3],
    ] as const) {
      const gain = (t: number) => t - (1 - t) * c - t * g;
      expect(gain(threshold(g, c))).toBeCloseTo(0, 12);
      expect(gain(threshold(g, c) + 0.01)).toBeGreaterThan(0);
    }
  });

  test("gives the spoiler's critical strength s* = 1 - t*(1 - t) / (t (1 - t*)), .5 for t = .8: there an act tips trust", () => {
    const t = 0.8;
    const tStar = threshold(0.5, 1);
    const afterAct = (s: number) => (t * (1 - s)) / (t * (1 - s) + 1 - t);
    const sStar = 1 - (tStar * (1 - t)) / (t * (1 - tStar));
    expect(sStar).toBeCloseTo(0.5, 12);
    expect(afterAct(sStar - 0.01)).toBeGreaterThan(tStar);
    expect(afterAct(sStar + 0.01)).toBeLessThan(tStar);
  });
});
