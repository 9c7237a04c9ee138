import { describe, expect, test } from "vitest";
import type { Settings } from "../../sim/model/index.ts";
import { CALM, ofType, quietSettings, told } from "./running.ts";

/** Both sides go at the first try and stay away. */
const ROAD = tries("moves");
const NO_ROAD = tries("holds its ground");
const PERMITS = permits("grants");
const NO_PERMIT = { ...permits("grants"), ...permits("withholds", ["opposition"]) };

function tries(choice: string): Record<string, string> {
  return spread("pull-back", choice, ["government", "opposition"], 12);
}

function permits(choice: string, sides = ["government", "opposition"]): Record<string, string> {
  return spread("permit", choice, sides, 8);
}

function spread(kind: string, choice: string, sides: readonly string[], count: number): Record<string, string> {
  return Object.fromEntries(
    sides.flatMap((side) => Array.from({ length: count }, (_, at) => [`${kind}/${side}/${at + 1}`, choice])),
  );
}

function run(decisions: Settings["decisions"], parameters = {}) {
  const { told: list, engine } = told(quietSettings({ ...CALM, ...parameters }, { decisions }), 4);
  return { list, engine, moved: ofType(list, "convoy.moved"), waited: ofType(list, "convoy.waited") };
}

describe("convoys", () => {
  test("move with road, permit and calm, those that waited too, and aid is the share of those due that moved", () => {
    const { moved, waited, engine } = run({ ...ROAD, ...PERMITS });
    const { convoys, aid } = engine.world;
    expect(waited.every(({ event }) => event.lacking.includes("road"))).toBe(true);
    expect(moved.reduce((sum, { event }) => sum + event.convoys, 0)).toBe(convoys.moved);
    expect(convoys).toMatchObject({ due: 7, moved: 7 });
    expect(aid).toBe(1);
  });

  test("move whole, whatever share of one the greatest number holds", () => {
    const { moved } = run({ ...ROAD, ...PERMITS }, { convoyCatchUp: 2.7 });
    expect(moved.map(({ event }) => event.convoys)).toContain(2);
    expect(moved.every(({ event }) => Number.isInteger(event.convoys))).toBe(true);
  });

  test.each([
    ["road", { ...NO_ROAD, ...PERMITS }, {}],
    ["permit", { ...ROAD, ...NO_PERMIT }, {}],
    ["calm", { ...ROAD, ...PERMITS }, { seriousLevel: 0.01, complyAtOnset: 0, complyBase: 0 }],
  ] as const)("wait at the border without the %s, and say so", (need, decisions, parameters) => {
    const { moved, waited, engine } = run(decisions, parameters);
    expect(moved).toEqual([]);
    expect(waited.at(-1)!.event.lacking).toEqual([need]);
    expect(engine.world.aid).toBe(0);
  });
});
