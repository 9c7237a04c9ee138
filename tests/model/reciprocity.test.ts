import { expect, test } from "vitest";
import { Streams } from "../../sim/kernel/index.ts";
import { DAY, Engine, startSnapshot } from "../../sim/model/index.ts";
import { cases } from "../tools/cases.ts";
import { septemberWith } from "./bench.ts";

test("answers go both ways: with compliance held at c the level is mu (1 - c) / (1 - own - cross (1 - restraint c))", () => {
  const c = 0.6;
  const settings = septemberWith({
    warRate: 45,
    ownExcitation: 0.45,
    crossExcitation: 0.34,
    restraintShare: 0.5,
    complySettling: 0,
    complyAtOnset: c,
    complyBase: Math.log(c / (1 - c)),
    complyLeverage: 0,
    complyTrust: 0,
    complyShock: 0,
    complyHawks: 0,
    reputationCost: 0,
    audienceCost: 0,
    excitationDecay: 8,
    excludedRate: 0,
    strikeRate: 0,
    baseHazard: 0,
    satisfactionThreshold: 0,
    satisfactionSpread: 0.005,
    renewalBase: 8,
    leakRate: 0,
    preHistoryDays: 1,
  });
  const expected = (45 * (1 - c)) / (1 - 0.45 - 0.34 * (1 - 0.5 * c));
  const perDay: number[] = [];
  let answers = 0;
  let acts = 0;
  for (let seed = 0; seed < cases({ thorough: 40, quick: 12 }); seed++) {
    let count = 0;
    new Engine(startSnapshot(settings, seed)).run(({ simulation }, event) => {
      if (event.type !== "incident.occurred" || simulation.now < settings.onset + 2 * DAY) return;
      count++;
      acts++;
      if (event.answers === "other") answers++;
    });
    // Two sides, five days: two days let the climb from the onset end.
    perDay.push(count / 2 / 5);
  }
  const mean = perDay.reduce((sum, value) => sum + value, 0) / perDay.length;
  const variance = perDay.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (perDay.length - 1);
  expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / perDay.length) + 0.01 * expected);
  // Each act is answered cross (1 - restraint c) times, so that is the share of acts that are answers.
  expect(answers / acts).toBeCloseTo(0.34 * (1 - 0.5 * c), 1);
  expect(Math.abs(answers / acts - 0.34 * (1 - 0.5 * c))).toBeLessThan(0.015);
});

test("noisy reciprocity, of which the answers above are the continuous kind: long-run cooperation is q_e / (1 - p_e + q_e)", () => {
  const rounds = 40_000;
  for (const [p, q, noise] of [
    [1, 0, 0.01],
    [1, 0.1, 0.01],
    [1, 1 / 3, 0.01],
    [0.9, 0.2, 0.05],
  ] as const) {
    const uniform = new Streams({ hi: 1, lo: 2 }).uniforms(`reciprocity ${p} ${q}`);
    let mine = true;
    let yours = true;
    let cooperated = 0;
    for (let round = 0; round < rounds; round++) {
      const wish = (other: boolean) => uniform() < (other ? p : q) !== uniform() < noise;
      [mine, yours] = [wish(yours), wish(mine)];
      cooperated += (mine ? 1 : 0) + (yours ? 1 : 0);
    }
    const noisy = (x: number) => (1 - noise) * x + noise * (1 - x);
    const expected = noisy(q) / (1 - noisy(p) + noisy(q));
    // A chain with memory p_e - q_e carries (1 + memory) / (1 - memory) times less than its length.
    const memory = noisy(p) - noisy(q);
    const error = Math.sqrt((expected * (1 - expected) * (1 + memory)) / ((1 - memory) * rounds));
    expect(Math.abs(cooperated / rounds / 2 - expected)).toBeLessThan(4 * error);
  }
});
