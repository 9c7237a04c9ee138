import { beforeAll, describe, expect, test } from "vitest";
import { type RunSummary, summarise } from "../../sim/experiment/index.ts";
import { compileSettings } from "../../sim/scenario/index.ts";
import { load, shipped } from "../scenario/support.ts";

const RUNS = 40;
const SIDES = ["government", "opposition"] as const;
const READINGS = ["rival-reading-a", "rival-reading-b"] as const;

/** Counts that were published, by their row in the table of claims. */
const PUBLISHED = new Map(
  load("data/claims-sept2016.csv")!
    .split("\n")
    .map((line) => line.split(","))
    .map(([id, , , , , , , , , count]) => [id!, Number(count)]),
);
const counted = (...ids: string[]) => sum(ids.map((id) => PUBLISHED.get(id)!));

/** What a run's bulletins come to against what was published, the first two days and the week of the two loudest opposed reporters. */
const TALLIES: readonly { what: string; published: number; of: (run: RunSummary) => number }[] = [
  {
    what: "Russian Centre against the opposition, two days",
    published: counted("mod-day-1", "mod-day-2"),
    of: ({ claimed }) => sum(claimed["russian-centre>opposition"]!.slice(0, 3)),
  },
  {
    what: "Russian Centre against the opposition, the week",
    published: counted(...[1, 2, 3, 4, 6, 7].map((day) => `mod-day-${day}`), "centre-bulletin-17"),
    of: ({ claimed }) => sum(claimed["russian-centre>opposition"]!),
  },
  {
    what: "SANA against the opposition, days 3 and 4",
    published: counted("sana-15", "sana-16"),
    of: ({ claimed }) => sum(claimed["sana>opposition"]!.slice(2, 4)),
  },
  {
    what: "SNHR against the government, two days",
    published: counted("snhr-48-hours"),
    of: ({ claimed }) => sum(claimed["snhr>government"]!.slice(0, 3)),
  },
  {
    what: "SNHR against the government, the week",
    published: counted("snhr-week-government"),
    of: ({ claimed }) => sum(claimed["snhr>government"]!),
  },
];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

interface Reading {
  /** Mean distance of a tally from what was published, as a share of it. */
  readonly distance: number;
  /** Of what happened: the share by the government forces, run by run. */
  readonly shares: readonly number[];
  readonly contested: number;
}

function read(slug: string): Reading {
  const settings = compileSettings(shipped(slug));
  const runs = Array.from({ length: RUNS }, (_, at) => summarise(settings, `rival/${at}`));
  const mean = (of: (run: RunSummary) => number) => sum(runs.map(of)) / RUNS;
  const gaps = TALLIES.map(({ published, of }) => Math.abs(mean(of) - published) / published);
  return {
    distance: sum(gaps) / gaps.length,
    shares: runs.map(({ breaches }) => breaches.government! / (breaches.government! + breaches.opposition!)),
    contested: mean(({ contested }) => sum(Object.values(contested))),
  };
}

describe("two rival readings of September's tallies", () => {
  let a: Reading;
  let b: Reading;
  beforeAll(() => {
    [a, b] = READINGS.map(read) as [Reading, Reading];
  }, 120_000);

  test("are held against counts that were published: 60 and 302, 93, 28 and 203", () => {
    expect(TALLIES.map(({ published }) => published)).toEqual([60, 302, 93, 28, 203]);
  });

  test("come about equally near to them, within a tenth on average", () => {
    expect(a.distance).toBeLessThan(0.1);
    expect(b.distance).toBeLessThan(0.1);
    expect(Math.abs(a.distance - b.distance)).toBeLessThan(0.05);
  });

  test("name different sides as the one that acted more, in nearly every run", () => {
    const more = (shares: readonly number[]) => shares.filter((share) => share > 0.5).length / RUNS;
    expect(more(a.shares)).toBeLessThan(0.1);
    expect(more(b.shares)).toBeGreaterThan(0.9);
  });

  test("differ in how much of what is told is disputed", () => {
    expect(b.contested).toBeGreaterThan(1.2 * a.contested);
  });

  test("put what they count down to opposite sides, whoever acted more", () => {
    for (const slug of READINGS) {
      const run = summarise(compileSettings(shipped(slug)), "rival/one");
      const [centre, network] = ["russian-centre", "snhr"].map((reporter) => {
        const [government, opposition] = SIDES.map((side) => sum(run.claimed[`${reporter}>${side}`]!)) as [
          number,
          number,
        ];
        return opposition / (government + opposition);
      }) as [number, number];
      expect(centre - network, slug).toBeGreaterThan(0.8);
    }
  });
});
