import { expect, test } from "vitest";
import { compileSettings, PARAMETER_IDS, swingsOf, VERSION } from "../../sim/index.ts";
import { SWINGS, swingRow, swingsNote } from "../../viz/select/swings.ts";
import { shipped } from "../scenario/support.ts";

test("the swings that ship are those of the model and the scenario as they are now: npm run swings makes them anew", () => {
  const { recipe, swings } = SWINGS;
  expect(recipe.version).toBe(VERSION);
  const ends = swings.map(({ id, from, to }) => ({ id, from, to }));
  expect(ends).toEqual(swingsOf(compileSettings(shipped(recipe.scenario))));
});

test("every slider has a bar, a range with its interval, and words that speak of the model", () => {
  const rows = PARAMETER_IDS.map((id) => swingRow(id)!);
  expect(Math.max(...rows.map(({ length }) => length))).toBe(1);
  for (const { words } of rows) expect(words).toMatch(/^From .* of the model/);
  expect(new Set(rows.map(({ sign }) => sign)).size).toBeGreaterThan(1);
  expect(swingsNote("A truce")).toContain(`${SWINGS.recipe.runs} pairs of runs`);
});

test("a number whose interval holds nothing is said to have no clear effect", () => {
  const one = { id: "warRate" as const, from: 30, to: 90, mean: -0.2, low: -0.5, high: 0.1 };
  expect(swingRow("warRate", { ...SWINGS, swings: [one] })).toMatchObject({ sign: "unclear", length: 1 });
  const sure = { ...one, high: -0.1 };
  expect(swingRow("warRate", { ...SWINGS, swings: [sure] })!.words).toContain("−0.2 [-0.5, -0.1]");
});
