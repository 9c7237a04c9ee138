import { describe, expect, test } from "vitest";
import {
  ARM_IDS,
  type ArmId,
  armsOf,
  findPatterns,
  gather,
  type PatternRow,
  patternJobs,
  trace,
} from "../../sim/experiment/patterns/index.ts";
import { decisionsOf, exposure } from "../../sim/experiment/patterns/row.ts";
import { DAY, HOUR } from "../../sim/model/index.ts";
import { compileSettings } from "../../sim/scenario/index.ts";
import { shipped } from "../scenario/support.ts";

const scenario = shipped("syria-2016-09");
const settings = compileSettings(scenario);

describe("decisions", () => {
  test("fall due every 48 hours and at each side's own expiry", () => {
    expect(decisionsOf(settings).map((at) => at / DAY)).toEqual([2, 4, 6, 7]);
  });

  test("an unequal clock adds its own hour", () => {
    const unequal = compileSettings(scenario, { hypotheses: { "unequal-clocks": true } });
    expect(decisionsOf(unequal)).toContain(6 * DAY + 4 * HOUR + 59);
  });

  test("the twelve hours before them are counted once, and only while the truce stood", () => {
    expect(exposure(7 * DAY, settings)).toBe(4 * 12 * HOUR);
    expect(exposure(2 * DAY - 6 * HOUR, settings)).toBe(6 * HOUR);
    expect(exposure(DAY, settings)).toBe(0);
  });
});

test("what a reader changes is changed in every arm, but for what an arm is about", () => {
  const jobs = patternJobs(scenario, "t", 20, { parameters: { warRate: 66, monitors: 2 } });
  expect(new Set(jobs.map(({ job }) => job.settings.parameters.warRate))).toEqual(new Set([66]));
  const teams = new Map(jobs.map(({ arm, job }) => [arm, job.settings.parameters.monitors]));
  expect([teams.get("base"), teams.get("monitors-10")]).toEqual([2, 10]);
});

function gathered() {
  const rows = Object.fromEntries(
    armsOf(scenario).map(({ id, settings }) => [id, gather({ settings, seed: "t", from: 0, to: 4 })]),
  ) as unknown as Record<ArmId, PatternRow[]>;
  const calm = armsOf(scenario).find(({ id }) => id === "calm")!;
  return {
    settings,
    rows,
    realisations: trace({ settings: calm.settings, seed: "t", from: 0, to: 30 }),
    tolls: [
      [62, 80],
      [60, 70],
    ],
  };
}

const measured = gathered();

/** The same evidence with every run otherwise. */
function otherwise(change: (row: PatternRow) => PatternRow) {
  const rows = Object.fromEntries(ARM_IDS.map((id) => [id, measured.rows[id].map(change)]));
  return { ...measured, rows: rows as unknown as Record<ArmId, PatternRow[]> };
}

test("every arm has the same seeds, so that arms can be set side by side run by run", () => {
  expect(Object.keys(measured.rows).sort()).toEqual([...ARM_IDS].sort());
  for (const id of ARM_IDS)
    expect(measured.rows[id].map(({ seed }) => seed)).toEqual(measured.rows.base.map(({ seed }) => seed));
});

test("the calm arm differs from the base by the shock alone: the same days before it", () => {
  for (const [at, row] of measured.rows.calm.entries()) {
    if (row.lasted < 4 * DAY || measured.rows.base[at]!.lasted < 4 * DAY) continue;
    expect(row.acts.slice(0, 4)).toEqual(measured.rows.base[at]!.acts.slice(0, 4));
  }
});

test("a finding says what was wanted, what was found and by whom the target was set", () => {
  for (const { pattern, target, says, sources, value } of findPatterns(measured)) {
    expect(target.length, pattern).toBeGreaterThan(10);
    expect(says.length, pattern).toBeGreaterThan(5);
    expect(sources.length, pattern).toBeGreaterThan(0);
    expect(value, pattern).not.toBeUndefined();
  }
});

test("a truce without a fall at its onset fails P1, one that falls to a tenth holds it", () => {
  const found = (share: number) =>
    findPatterns(otherwise((row) => ({ ...row, before: [100, 100], acts: [100 * share, 100 * share] }))).find(
      ({ pattern }) => pattern === "P1",
    );
  expect(found(0.9)).toMatchObject({ value: expect.closeTo(0.9), holds: false });
  expect(found(0.1)).toMatchObject({ value: expect.closeTo(0.1), holds: true });
});

test("a flat week fails P2, one that doubles holds it", () => {
  const found = (acts: number[]) =>
    findPatterns(otherwise((row) => ({ ...row, lasted: 7 * DAY, acts }))).find(({ pattern }) => pattern === "P2");
  expect(found([50, 50, 50, 50, 50, 50, 50])).toMatchObject({ value: 0, holds: false });
  expect(found([50, 50, 100, 100, 100, 100, 100])).toMatchObject({ value: 1, holds: true });
});
