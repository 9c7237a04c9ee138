import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../sim/kernel/index.ts";
import { Engine, type Settings } from "../../sim/model/index.ts";
import { compile, compileSettings, describeProblem, readScenario, type Scenario } from "../../sim/scenario/index.ts";
import { isTwin, load, readOrThrow, SHIPPED, shipped, VALLEYS } from "./support.ts";

const FAMILY = SHIPPED.filter((name) => name.startsWith("declassification-")).map((name) => name.replace(".yaml", ""));

describe.each(SHIPPED)("%s", (name) => {
  test("reads without a problem, points editors at its schema, and says what it asks and what to look at", () => {
    const text = load(name)!;
    const result = readScenario(text, { file: name, load });
    expect(result.ok ? [] : result.problems.map(describeProblem)).toEqual([]);
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=./schema/scenario.schema.json");
    // A twin says what the scenario it renames says, in other words.
    if (isTwin(name)) return;
    expect(text).toMatch(/^title: .+\nquestion: .+\nlook: /m);
    expect(text).toMatch(/^seed: \d+$/m);
  });

  test("plays to its end", () => {
    const engine = new Engine(compile(shipped(name.replace(".yaml", ""))));
    engine.run();
    expect(engine.world.outcome).not.toBeNull();
  });
});

/** Exchanges the sides: their ids, and their sponsors'. */
function swapped(value: unknown): unknown {
  const other: Record<string, string> = {
    government: "opposition",
    opposition: "government",
    us: "russia",
    russia: "us",
  };
  if (typeof value === "string") return other[value] ?? value;
  if (Array.isArray(value)) return value.map(swapped);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [other[name] ?? name, swapped(item)]));
}

function sorted(rows: readonly unknown[]): string[] {
  return rows.map(canonicalJson).sort();
}

/** Conduct, clocks, trust, and what an observer sees of either side; not names, sources, or whom a reporter stands near. */
function conductOf(settings: Settings) {
  return {
    parties: sorted(settings.parties.map(({ name: _, source: __, ...party }) => party)),
    sectors: sorted(settings.sectors),
    kinds: sorted(settings.kinds),
    reporters: sorted(
      settings.reporters.map(({ id, detection, falseReports, againstOwn }) => ({
        id,
        detection,
        falseReports,
        againstOwn,
      })),
    ),
    documents: sorted(
      settings.documents.map(({ holders, ...document }) => ({ ...document, holders: [...holders].sort() })),
    ),
    trust: sorted(settings.trust),
  };
}

function allOff(scenario: Scenario): Record<string, boolean> {
  return Object.fromEntries(Object.keys(scenario.form.hypotheses ?? {}).map((id) => [id, false]));
}

describe("with every hypothesis off", () => {
  test.each(["syria-2016-09", ...FAMILY.filter((slug) => slug !== "declassification-private-copy")])(
    "the sides of %s are equal: exchanging them changes nothing about who they are, nor what is seen of them",
    (slug) => {
      const scenario = shipped(slug);
      const conduct = conductOf(compileSettings(scenario, { hypotheses: allOff(scenario) }));
      const exchanged = swapped(compileSettings(scenario, { hypotheses: allOff(scenario) }));
      expect(conductOf(exchanged as Settings)).toEqual(conduct);
    },
  );

  test("a hypothesis that is on does make a difference", () => {
    const unequal = compileSettings(shipped("syria-2016-09"), { hypotheses: { "unequal-clocks": true } });
    expect(conductOf(swapped(unequal) as Settings)).not.toEqual(conductOf(unequal));
  });
});

describe("the declassification family", () => {
  test("differs from the run that is never published by its agenda alone, and by what its note says", () => {
    const never = compileSettings(shipped("declassification-never"));
    for (const slug of FAMILY) {
      const { scenario: _, title: __, schedule, horizon, parameters, ...rest } = compileSettings(shipped(slug));
      const { scenario: ___, title: ____, schedule: none, horizon: seven, parameters: same, ...neverRest } = never;
      expect(rest, slug).toEqual(neverRest);
      expect(none).toEqual([]);
      expect(horizon - seven, slug).toBe(slug === "declassification-leaked-day-10" ? 7 * 1440 : 0);
      if (slug === "declassification-private-copy") expect(parameters).toEqual({ ...same, leakRate: 0.005 });
      else expect(parameters, slug).toEqual(same);
      expect(schedule.filter(({ event }) => event.type === "shock.struck")).toEqual([]);
    }
  });

  test.each([
    ["declassification-day-0", "published", false],
    ["declassification-accepted", "published", false],
    ["declassification-refused", "secret", false],
    ["declassification-leaked-day-3", "leaked", false],
    ["declassification-endorsed", "endorsed", true],
    ["declassification-never", "secret", false],
  ] as const)("%s ends with the text %s in a run that lasts", (slug, status, endorsed) => {
    const scenario = shipped(slug);
    for (let seed = 1; seed < 100; seed++) {
      const engine = new Engine(compile(scenario, seed));
      engine.run();
      if (engine.world.outcome!.kind !== "extended") continue;
      expect(engine.world.documents["main-text"]!.status).toBe(status);
      expect(engine.world.endorsed).toBe(endorsed);
      return;
    }
    throw new Error("no run of a hundred lasted");
  });
});

test("the small example of the guide reads and plays", () => {
  const engine = new Engine(compile(readOrThrow(VALLEYS), 1));
  engine.run();
  expect(engine.world.outcome).not.toBeNull();
});

test("the errors of the guide are those one gets", () => {
  const guide = load("README.md")!;
  const [, block] = /```text\n([\s\S]*?)```/.exec(guide)!;
  const text = VALLEYS.replace("horizon: 3d", "horizon: 3 days")
    .replace("role: sponsor", "role: sponser")
    .replace("warRate", "warrate");
  const result = readScenario(text, { file: "valleys.yaml", load });
  expect(result.ok ? "" : `${result.problems.map(describeProblem).join("\n")}\n`).toBe(block);
});
