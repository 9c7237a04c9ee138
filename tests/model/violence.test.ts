import { describe, expect, test } from "vitest";
import { DAY, Engine, type Settings, startSnapshot } from "../../sim/model/index.ts";
import { septemberWith } from "./bench.ts";

/**
 * Violence against closed forms. Only one side begins acts, nothing crosses, nothing is held back unless said, so that the
 * clusters are those of a one-sided Hawkes process: offspring Poisson(n), delays Exp(beta).
 */
const N = 0.6;
const BETA = 2.6;
const WAR = 45;

/** One side alone, no retaliation; the other begins nothing. */
function oneSided(settings: Settings): Settings {
  return { ...settings, parameters: { ...settings.parameters, crossExcitation: 0, ownExcitation: N, excludedRate: 0 } };
}

/** Acts of each side in each bin of a run that starts empty at the onset, with `comply` held at a constant. */
function actsByBin(seed: number, comply: number, bins: number, width: number): number[] {
  const base = oneSided(
    septemberWith({
      warRate: WAR,
      ownExcitation: N,
      excitationDecay: BETA,
      complySettling: 0,
      complyAtOnset: comply,
      onsetCancellation: 1,
      complyLeverage: 0,
      complyTrust: 0,
      complyShock: 0,
      complyHawks: 0,
      reputationCost: 0,
      audienceCost: 0,
      // The review then finds the compliance that the onset set: logistic(complyBase) = comply.
      complyBase: Math.log(comply / (1 - comply)),
      preHistoryDays: 1,
      baseHazard: 0,
      satisfactionThreshold: 0,
      strikeRate: 0,
      leakRate: 0,
    }),
  );
  const counts = new Array<number>(bins).fill(0);
  const engine = new Engine(startSnapshot(base, seed));
  engine.run((run, event) => {
    if (event.type !== "incident.occurred") return;
    const bin = Math.floor((run.simulation.now - base.onset) / width);
    if (bin >= 0 && bin < bins) counts[bin]!++;
    if (bin >= bins) run.context.stop();
  });
  return counts;
}

function meanAndError(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}

test("from an empty start violence climbs as the mean of a Hawkes process: m(t) = M - (M - mu) exp(-beta (1 - n) t)", () => {
  const comply = 0.75;
  const bins = 8;
  const width = DAY / 4;
  const runs = Array.from({ length: 120 }, (_, seed) => actsByBin(seed, comply, bins, width));
  // Both sides are alike and do not touch one another: the acts of both are twice one side's.
  const mu = 2 * WAR * (1 - comply);
  const level = mu / (1 - N);
  const rate = BETA * (1 - N);
  const h = width / DAY;
  for (let bin = 0; bin < bins; bin++) {
    const { mean, error } = meanAndError(runs.map((counts) => counts[bin]!));
    const [from, to] = [bin * h, (bin + 1) * h];
    const expected = level * h - ((level - mu) / rate) * (Math.exp(-rate * from) - Math.exp(-rate * to));
    // Minutes are whole and delays are rounded up, so a bin lacks up to a minute's worth of answers: under 0.5 %.
    expect(Math.abs(mean - expected), `bin ${bin}: ${mean} for ${expected}`).toBeLessThan(4 * error + 0.005 * expected);
  }
  // The climb is there to be seen: without it the first bin would hold a level's worth.
  expect(meanAndError(runs.map((counts) => counts[0]!)).mean).toBeLessThan(0.75 * level * h);
});

describe("the clusters that one initiative begins", () => {
  /** Sizes of all clusters whose first act fell in the war and that had time to end. */
  function clusterSizes(seeds: number): number[] {
    const settings = oneSided(
      septemberWith({ ownExcitation: N, excitationDecay: 12, warRate: 20, preHistoryDays: 14, strikeRate: 0 }),
    );
    const sizes: number[] = [];
    for (let seed = 0; seed < seeds; seed++) {
      const engine = new Engine(startSnapshot(settings, seed));
      const rootOf = new Map<number, { root: number; started: number }>();
      const size = new Map<number, number>();
      engine.run((run, event) => {
        if (run.world.phase !== "war") run.context.stop();
        else if (event.type === "incident.occurred") {
          const parent = rootOf.get(run.simulation.cause);
          // Acts under way at the start have no known beginning; they are followed and left out.
          const own = parent ?? { root: run.context.seq, started: event.generation === 0 ? run.simulation.now : -1 };
          rootOf.set(run.context.seq, own);
          size.set(own.root, (size.get(own.root) ?? 0) + 1);
        }
      });
      for (const [seq, { root, started }] of rootOf)
        if (seq === root && started >= 0 && started < settings.onset - 5 * DAY) sizes.push(size.get(root)!);
    }
    return sizes;
  }

  const sizes = clusterSizes(10);
  const share = (size: number) => sizes.filter((item) => item === size).length / sizes.length;

  test("hold 1 / (1 - n) acts on average", () => {
    const { mean, error } = meanAndError(sizes);
    expect(sizes.length).toBeGreaterThan(2000);
    expect(Math.abs(mean - 1 / (1 - N))).toBeLessThan(4 * error);
  });

  test.each([1, 2, 3, 4, 5])("have %i acts as often as the Borel distribution says", (k) => {
    let factorial = 1;
    for (let i = 2; i <= k; i++) factorial *= i;
    const expected = (Math.exp(-N * k) * (N * k) ** (k - 1)) / factorial;
    const error = Math.sqrt((expected * (1 - expected)) / sizes.length);
    expect(Math.abs(share(k) - expected)).toBeLessThan(4 * error);
  });
});

test("at war both sides act at mu / (1 - own - cross) a day from the first day on: the start is warm", () => {
  const settings = septemberWith({ preHistoryDays: 4, excludedRate: 0, strikeRate: 0 });
  const days = Array.from({ length: 100 }, (_, seed) => {
    const counts = [0, 0, 0, 0];
    const engine = new Engine(startSnapshot(settings, seed));
    engine.run((run, event) => {
      if (run.world.phase !== "war") run.context.stop();
      else if (event.type === "incident.occurred") counts[Math.floor(run.simulation.now / DAY)]!++;
    });
    return counts;
  });
  for (let day = 0; day < 4; day++) {
    const { mean, error } = meanAndError(days.map((counts) => counts[day]!));
    // Restraint is nothing at war, as nobody complies.
    expect(Math.abs(mean - 2 * settings.reference.warLevel), `day ${day}`).toBeLessThan(
      4 * error + 0.01 * settings.reference.warLevel,
    );
  }
});
