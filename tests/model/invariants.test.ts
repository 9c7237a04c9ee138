import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Engine,
  PARAMETER_IDS,
  PARAMETERS,
  type Parameters,
  type Settings,
  startSnapshot,
  type TruceEvent,
} from "../../sim/model/index.ts";
import { compileSettings, overrideFaults } from "../../sim/scenario/index.ts";
import { readOrThrow, SHIPPED, shipped, VALLEYS } from "../scenario/support.ts";
import { watch } from "./invariants.ts";

const SCENARIOS = Object.fromEntries([
  ["valleys", readOrThrow(VALLEYS)] as const,
  ...SHIPPED.map((name) => [name, shipped(name.replace(".yaml", ""))] as const),
]);

/** Numbers that would make a run of millions of events are kept to a tenth of their range. */
const HEAVY: Partial<Record<keyof Parameters, number>> = {
  warRate: 60,
  preHistoryDays: 3,
  ownExcitation: 0.5,
  crossExcitation: 0.4,
};

const numbers = fc.uniqueArray(fc.constantFrom(...PARAMETER_IDS), { maxLength: 12 }).chain((ids) =>
  fc.record(
    Object.fromEntries(
      ids.map((id) => {
        const { min, max } = PARAMETERS[id];
        const most = Math.min(max, HEAVY[id] ?? max);
        const edges = fc.constantFrom(min, most);
        return [id, fc.oneof(edges, fc.double({ min, max: most, noNaN: true }))];
      }),
    ) as Record<string, fc.Arbitrary<number>>,
  ),
);

const fuzzed = fc.record({
  slug: fc.constantFrom(...Object.keys(SCENARIOS)),
  parameters: numbers,
  on: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  seed: fc.nat(),
});

/** Runs to the end, or for so many events, and is told the first thing that does not hold. */
function watched(settings: Settings, seed: number, most = 40_000): Engine {
  const engine = new Engine(startSnapshot(settings, seed));
  const told = watch();
  let events = 0;
  engine.run((_, event) => {
    told(engine, event);
    if (++events >= most) engine.context.stop();
  });
  return engine;
}

describe("after every event", () => {
  test("of fuzzed scenarios, numbers and hypotheses, the invariants hold", () => {
    const kinds = new Set<TruceEvent["type"]>();
    let truces = 0;
    fc.assert(
      fc.property(fuzzed, ({ slug, parameters, on, seed }) => {
        const scenario = SCENARIOS[slug]!;
        const hypotheses = Object.fromEntries(
          Object.keys(scenario.form.hypotheses ?? {}).map((id, at) => [id, on[at % on.length]!]),
        );
        fc.pre(overrideFaults(scenario, { parameters, hypotheses }).length === 0);
        const engine = watched(compileSettings(scenario, { parameters, hypotheses }), seed);
        if (engine.event !== null) kinds.add(engine.event.type);
        if (engine.world.phase !== "war") truces++;
      }),
      { numRuns: 40 },
    );
    expect(truces).toBeGreaterThan(20);
    expect(kinds.size).toBeGreaterThan(1);
  });

  test.each(SHIPPED)("of %s as it is shipped, the invariants hold to the end", (name) => {
    const engine = watched(compileSettings(shipped(name.replace(".yaml", ""))), 3, Number.POSITIVE_INFINITY);
    expect(engine.world.outcome).not.toBeNull();
  });
});

describe("the watch sees", () => {
  const settings = compileSettings(shipped("syria-2016-09"));

  /** Spoils the world in the middle of a truce and goes on. */
  function spoilt(spoil: (engine: Engine) => void): () => void {
    return () => {
      const engine = new Engine(startSnapshot(settings, 3));
      const told = watch();
      let events = 0;
      engine.run((_, event) => {
        if (engine.world.phase === "truce" && events++ === 300) spoil(engine);
        told(engine, event);
      });
    };
  }

  test.each<[string, (engine: Engine) => void, RegExp]>([
    ["trust above one", ({ world }) => (world.trust["us>russia"]!.mean = 1.01), /trust us>russia is 1.01/],
    ["evidence below nothing", ({ world }) => (world.trust["us>russia"]!.bad = -1), /bad evidence of us>russia/],
    ["compliance that is no number", ({ world }) => (world.parties.government!.comply = Number.NaN), /compliance/],
    ["publicity that falls", ({ world }) => (world.publicity = -0.1), /publicity went/],
    [
      "an act counted that nobody noticed",
      ({ world }) => (world.reporters.sohr!.tally.government!.deaths += 1),
      /sohr\/government\/\d+ counts \d+ of \d+ deaths/,
    ],
    [
      "what is no plain data",
      ({ world }) => {
        (world as unknown as { phase: unknown }).phase = undefined;
      },
      /world.phase is undefined/,
    ],
  ])("%s", (_, spoil, message) => {
    expect(spoilt(spoil)).toThrow(message);
  });
});
