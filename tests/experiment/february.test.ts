import { describe, expect, test } from "vitest";
import { gather } from "../../sim/experiment/index.ts";
import { countsAndDeaths } from "../../sim/experiment/patterns/aftermath.ts";
import type { Evidence } from "../../sim/experiment/patterns/evidence.ts";
import { DAY } from "../../sim/model/index.ts";
import { compileSettings } from "../../sim/scenario/index.ts";
import { shipped } from "../scenario/support.ts";

/** February 2016 has settings of its own: it wears away over weeks, and an official count falls while people go on dying. */
const settings = compileSettings(shipped("syria-2016-02"));
const base = gather({ settings, seed: "february", from: 0, to: 50 });
const month = base.filter(({ lasted }) => lasted >= 28 * DAY);

const weekOf = (days: readonly number[], week: number) =>
  days.slice(7 * week, 7 * week + 7).reduce((total, count) => total + count, 0);
const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;

describe("February", () => {
  test("stands for weeks in most runs, and not to the horizon in all", () => {
    expect(month.length).toBeGreaterThan(0.75 * base.length);
    expect(base.some(({ failed }) => failed)).toBe(true);
  });

  test("kills more in its fourth week than in its first, while the Russian Centre counts less", () => {
    const counted = (week: number) =>
      mean(
        month.map(({ claimedByDay }) =>
          settings.belligerents.reduce(
            (total, side) => total + weekOf(claimedByDay[`russian-centre>${side}`] ?? [], week),
            0,
          ),
        ),
      );
    const deaths = (week: number) => mean(month.map((row) => weekOf(row.deaths, week)));
    expect(deaths(3)).toBeGreaterThan(deaths(0));
    expect(counted(3)).toBeLessThan(counted(0));
  });

  test("meets pattern P6, which September is too short for", () => {
    const finding = countsAndDeaths({ rows: { base }, settings } as unknown as Evidence);
    expect(finding?.holds).toBe(true);
  });

  test("with its hypothesis off names no count whose attention fades", () => {
    const off = compileSettings(shipped("syria-2016-02"), { hypotheses: { "attention-of-the-centre": false } });
    expect(off.reporters.every(({ attention }) => attention === null)).toBe(true);
  });
});
