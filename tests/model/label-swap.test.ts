import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../sim/kernel/index.ts";
import {
  Engine,
  MEANINGS,
  PARAMETER_IDS,
  PARAMETERS,
  type Settings,
  startSnapshot,
  type TruceEvent,
} from "../../sim/model/index.ts";
import { compileSettings, overrideFaults, type Scenario } from "../../sim/scenario/index.ts";
import { isTwin, SHIPPED, shipped } from "../scenario/support.ts";
import { exchangeOf, mirrored, mirrors } from "./relabel.ts";

/** Replays have nothing to draw, and whoever has no second side or sponsor has nothing to exchange; a twin is its original's run. */
const SIMULATED = SHIPPED.filter((name) => !isTwin(name))
  .map((name) => name.replace(".yaml", ""))
  .filter((slug) => shipped(slug).form.mode !== "replay");

function settingsOf(scenario: Scenario, on: boolean | null): Settings {
  const ids = Object.keys(scenario.form.hypotheses ?? {});
  const hypotheses = on === null ? {} : Object.fromEntries(ids.map((id) => [id, on]));
  return compileSettings(scenario, { hypotheses });
}

/** Scenarios whose hypotheses can all hold at once. */
const TOGETHER = SIMULATED.filter((slug) => {
  const ids = Object.keys(shipped(slug).form.hypotheses ?? {});
  const hypotheses = Object.fromEntries(ids.map((id) => [id, true]));
  return ids.length > 0 && overrideFaults(shipped(slug), { hypotheses }).length === 0;
});

interface Told {
  readonly time: number;
  readonly event: TruceEvent;
}

function run(settings: Settings, seed: number): { told: Told[]; world: Engine["world"] } {
  const told: Told[] = [];
  const engine = new Engine(startSnapshot(settings, seed));
  engine.run((_, event) => told.push({ time: engine.simulation.now, event }));
  return { told, world: engine.world };
}

/** The first thing that the mirror image tells otherwise; null when it tells the same story with the names exchanged. */
function firstDifference(settings: Settings, seed: number): string | null {
  const exchange = exchangeOf(settings);
  const here = run(settings, seed);
  const there = run(mirrored(settings), seed);
  const most = Math.max(here.told.length, there.told.length);
  for (let at = 0; at < most; at++) {
    if (!mirrors(here.told[at], there.told[at], exchange))
      return `event ${at}: ${JSON.stringify(here.told[at])} here, ${JSON.stringify(there.told[at])} in the mirror`;
  }
  if (mirrors(here.world, there.world, exchange)) return null;
  return `the world at the end: ${canonicalJson(here.world)} here, ${canonicalJson(there.world)} in the mirror`;
}

describe("exchanging the sides exchanges the run, event by event and bit by bit", () => {
  test.each(SIMULATED)("in %s with every hypothesis off", (slug) => {
    const settings = settingsOf(shipped(slug), false);
    for (let seed = 1; seed <= 6; seed++) expect(firstDifference(settings, seed), `seed ${seed}`).toBeNull();
  });

  test.each(SIMULATED)("in %s as it is shipped, for the hypotheses are exchanged with the sides", (slug) => {
    const settings = settingsOf(shipped(slug), null);
    for (let seed = 101; seed <= 102; seed++) expect(firstDifference(settings, seed), `seed ${seed}`).toBeNull();
  });

  test.each(TOGETHER)("in %s with every hypothesis on", (slug) => {
    const settings = settingsOf(shipped(slug), true);
    for (let seed = 201; seed <= 203; seed++) expect(firstDifference(settings, seed), `seed ${seed}`).toBeNull();
  });

  test("in September 2016 on forty seeds", () => {
    const settings = settingsOf(shipped("syria-2016-09"), false);
    for (let seed = 1000; seed < 1040; seed++) expect(firstDifference(settings, seed), `seed ${seed}`).toBeNull();
  });

  test("also where many things happen in the same minute: a sponsor that lapses, both sides that walk out", () => {
    const scenario = shipped("syria-2016-09");
    const hypotheses = { "deir-ez-zor": false };
    for (const parameters of [
      { baseHazard: 0.1, hazardTrust: 8 },
      { renewalBase: -2, satisfactionThreshold: 0 },
      { satisfactionThreshold: 0.9, concessionBenefit: 0 },
      { leakRate: 0.5, excludedRate: 40, strikeRate: 30, shockGravity: 3, flashSeverity: 1 },
    ]) {
      const settings = compileSettings(scenario, { hypotheses, parameters });
      for (let seed = 1; seed <= 8; seed++)
        expect(firstDifference(settings, seed), `${JSON.stringify(parameters)}, seed ${seed}`).toBeNull();
    }
  });
});

test("a run that favours one side would be noticed", () => {
  const settings = settingsOf(shipped("syria-2016-09"), false);
  const [government] = settings.belligerents;
  const favoured = (original: Settings): Settings => ({
    ...original,
    parties: original.parties.map((party) =>
      party.id === government ? { ...party, leverage: { ...party.leverage, dependence: 1 } } : party,
    ),
  });
  const exchange = exchangeOf(settings);
  const here = run(favoured(settings), 7);
  const there = run(favoured(mirrored(settings)), 7);
  expect(mirrors(run(settings, 7).told, run(mirrored(settings), 7).told, exchange)).toBe(true);
  expect(mirrors(here.told, there.told, exchange)).toBe(false);
});

test("a lot decides who comes first: over many runs neither side ends the truce more often", () => {
  const settings = compileSettings(shipped("syria-2016-09"), {
    hypotheses: { "deir-ez-zor": false },
    parameters: { renewalBase: -6, satisfactionThreshold: 0, leakRate: 0, baseHazard: 0 },
  });
  const runs = 100;
  let first = 0;
  for (let seed = 0; seed < runs; seed++) {
    const { outcome } = run(settings, seed).world;
    expect(outcome!.kind).toBe("lapsed");
    if (outcome!.by === settings.belligerents[0]) first++;
  }
  // Both sides' own periods end in the same minute, and neither renews; four standard errors of a fair coin.
  expect(Math.abs(first - runs / 2)).toBeLessThan(4 * Math.sqrt(runs / 4));
});

test("September's hypotheses are among those exchanged", () => {
  expect(TOGETHER).toContain("syria-2016-09");
});

describe("the defaults are equal for both sides", () => {
  test("no parameter belongs to one of them: none is named after a party, a side or a camp", () => {
    for (const id of PARAMETER_IDS)
      expect(`${id} ${PARAMETERS[id].label} ${MEANINGS[id]}`).not.toMatch(
        /government|opposition|russia|syria|america|damascus|united states|\bUS\b/i,
      );
  });

  test.each(SIMULATED)("%s with every hypothesis off gives both sides and both sponsors the same numbers", (slug) => {
    const settings = settingsOf(shipped(slug), false);
    const [north, south] = settings.belligerents;
    const numbers = (id: string) => {
      const { leverage, expiresAt, renewsFor } = settings.parties.find((party) => party.id === id)!;
      return {
        leverage,
        expiresAt,
        renewsFor,
        mixing: settings.sectors.map(({ mixing }) => mixing[id]),
        seen: settings.reporters.map(({ detection, falseReports }) => [detection[id], falseReports[id]]),
        reference: settings.reporters.map((reporter) => settings.reference.bulletin[reporter.id]![id]),
      };
    };
    expect(numbers(north)).toEqual(numbers(south));
    const priors = (id: string) =>
      settings.trust
        .filter(({ holder }) => holder === id)
        .map(({ prior }) => prior)
        .sort();
    expect(priors(north)).toEqual(priors(south));
    if (settings.sponsors.length === 2) expect(priors(settings.sponsors[0]!)).toEqual(priors(settings.sponsors[1]!));
  });
});
