import { describe, expect, test } from "vitest";
import { measuresOf, standingOf, summarise, valuesOf } from "../../sim/experiment/index.ts";
import { compileSettings, seedOf } from "../../sim/scenario/index.ts";
import { truce } from "../cli/support.ts";
import { isTwin, load, SHIPPED, shipped } from "./support.ts";

/**
 * Each file says where the run of its own seed stands among runs of other luck (`truce typical`), 200 of them. Here fewer are played,
 * the first of the same 200, so what is stated may be off by some hundredths. When results change, state it anew.
 */
const RUNS = 60;
const OFF = 15;

const SIMULATED = SHIPPED.filter((name) => !isTwin(name))
  .map((name) => name.replace(".yaml", ""))
  .filter((slug) => shipped(slug).form.mode !== "replay");

const STATED =
  /^# A usual run: percentile (\d+) of truce time and (\d+) of acts, among 200 \(truce typical (\S+)\)\.\nseed: /m;

describe.each(SIMULATED)("the seed of %s", (slug) => {
  const [, truceTime, acts, named] = STATED.exec(load(`${slug}.yaml`)!) ?? [];

  test("is a usual one by what its file states", () => {
    expect(named).toBe(slug);
    for (const percentile of [truceTime, acts].map(Number)) {
      expect(percentile).toBeGreaterThanOrEqual(25);
      expect(percentile).toBeLessThanOrEqual(75);
    }
  });

  test("stands where its file states that it does", () => {
    const scenario = shipped(slug);
    const settings = compileSettings(scenario);
    const measures = measuresOf(settings).filter(({ id }) => id === "truceDays" || id === "breaches");
    const played = (seed: string) => valuesOf(summarise(settings, seed), measures);
    const others = Array.from({ length: RUNS }, (_, run) => played(`typical/${run}`));
    const found = standingOf(played(String(seedOf(scenario))), others, measures).map(({ percentile }) => percentile);
    expect(Math.abs(found[0]! - Number(truceTime)), `truce time ${found[0]}`).toBeLessThanOrEqual(OFF);
    expect(Math.abs(found[1]! - Number(acts)), `acts ${found[1]}`).toBeLessThanOrEqual(OFF);
  });
});

test("truce typical tells the same of any seed, in words and as data", async () => {
  const asked = ["typical", "declassification-never", "--seed", "90", "--runs", "20", "--jobs", "1"];
  const { exit, out } = await truce(asked);
  expect(exit).toBe(0);
  expect(out).toMatch(
    /^declassification-never, seed 90, among 20 runs of other luck \(simulated\)\nTruce time +7 days +percentile +\d+/,
  );
  const { standing } = JSON.parse((await truce([...asked, "--json"])).out) as {
    standing: { measure: { id: string }; percentile: number }[];
  };
  expect(standing.map(({ measure }) => measure.id)).toEqual(["truceDays", "breaches"]);
});
