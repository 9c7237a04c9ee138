import { describe, expect, test } from "vitest";
import { LASTING, ofType, quietSettings, told } from "./running.ts";

const LOW = quietSettings(LASTING);
const TRUSTING = quietSettings({ ...LASTING, evidenceGain: 0, pullBackTrust: 0, pullBackBase: 3 });

const opens = (settings: typeof LOW, seed: number) => ofType(told(settings, seed).told, "road.opened").length > 0;

describe("the simultaneous pull-back", () => {
  test("fails in more than half the runs where trust is low, and in few where each side expects the other to come along", () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    expect(seeds.filter((seed) => opens(LOW, seed)).length).toBeLessThan(20);
    expect(seeds.filter((seed) => opens(TRUSTING, seed)).length).toBeGreaterThan(35);
  });

  test("is not tried before two and a half days, and then every twelve hours", () => {
    const tries = ofType(told(LOW, 3).told, "pull-back.tried");
    expect(tries[0]!.time).toBe(LOW.onset + 3600);
    expect(new Set(tries.slice(1).map(({ time }, at) => time - tries[at]!.time))).toEqual(new Set([720]));
  });

  test.each([
    ["government", "opposition"],
    ["opposition", "government"],
  ])("leaves %s alone when only it moves: it returns in 12 to 24 hours and charges %s", (mover, other) => {
    const decisions = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        [`pull-back/${mover}/${at + 1}`, at === 0 ? "moves" : "holds its ground"],
        [`pull-back/${other}/${at + 1}`, "holds its ground"],
      ]).flat(),
    );
    const { told: list, engine } = told({ ...LOW, decisions }, 5);
    const [gone] = ofType(list, "forces.withdrawn");
    const [back] = ofType(list, "forces.returned");
    expect(gone!.event.side).toBe(mover);
    expect(back!.event).toMatchObject({ side: mover, charged: other });
    expect(back!.time - gone!.time).toBeGreaterThanOrEqual(720);
    expect(back!.time - gone!.time).toBeLessThanOrEqual(1440);
    const charges = back!.notes.filter((note) => note.note === "moved" && note.toward === other && note.to < note.from);
    expect(charges.map(({ party }) => party)).toContain(mover);
    expect(ofType(list, "statement.made").map(({ event }) => event.by)).toEqual([mover]);
    expect(ofType(list, "road.opened")).toEqual([]);
    expect(engine.world.road.out).toEqual({ government: false, opposition: false });
  });

  test("opens the road when the other side follows before the return, which is then called off", () => {
    const decisions = {
      "pull-back/government/1": "moves",
      "pull-back/opposition/1": "holds its ground",
      "pull-back/opposition/2": "moves",
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [
          [`pull-back/government/${at + 3}`, "moves"],
          [`pull-back/opposition/${at + 3}`, "moves"],
        ]).flat(),
      ),
    };
    // The second try comes with the earliest return; on this seed the return was drawn later.
    const { told: list, engine } = told({ ...LOW, decisions }, 5);
    expect(ofType(list, "forces.withdrawn").map(({ event }) => event.side)).toEqual(["government", "opposition"]);
    expect(ofType(list, "road.opened")).toHaveLength(1);
    expect(ofType(list, "forces.returned")).toEqual([]);
    expect(engine.world.road.open).toBe(true);
  });
});
