import { describe, expect, test } from "vitest";
import type { Scheduled } from "../../sim/model/index.ts";
import { CALM, ofType, quietSettings, told } from "./running.ts";

const all = (kind: string, choice: string, count: number) =>
  Object.fromEntries(
    ["government", "opposition"].flatMap((side) =>
      Array.from({ length: count }, (_, at) => [`${kind}/${side}/${at + 1}`, choice]),
    ),
  );
const WELL = { ...all("pull-back", "moves", 12), ...all("permit", "grants", 8) };

function strikeAt(time: number, deaths: number): Scheduled {
  return { time, event: { type: "shock.struck", victim: "government", by: "us", deaths, name: "strike" } };
}

describe("the clock of calm days", () => {
  const settings = quietSettings({ ...CALM, shockActs: 0 }, { decisions: WELL });

  test("counts one day after another, and on the seventh, with aid that moves, the joint centre is set up", () => {
    const { told: list, engine } = told(settings, 4);
    expect(ofType(list, "calm.counted").map(({ event }) => event.days)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(ofType(list, "centre.established")).toHaveLength(1);
    expect(engine.world.outcome!.kind).toBe("centre-established");
    expect(engine.world.obligations["o15-joint-centre"]!.us!.status).toBe("met");
    expect(engine.world.grounded).toEqual({ government: true, opposition: false });
  });

  test("sets nothing up on the seventh day without access", () => {
    const decisions = { ...WELL, ...all("permit", "withholds", 8) };
    const { told: list, engine } = told({ ...settings, decisions }, 4);
    expect(ofType(list, "calm.counted")).toHaveLength(7);
    expect(ofType(list, "centre.established")).toEqual([]);
    expect(engine.world.outcome!.kind).toBe("extended");
  });

  test("goes back at once when five or more die in one act, and that day does not count", () => {
    const at = settings.onset + 3.5 * 1440;
    const { told: list } = told({ ...settings, schedule: [strikeAt(at, 5)] }, 4);
    expect(ofType(list, "calm.reset").map(({ time, event }) => [time, event.days, event.over])).toEqual([
      [at, 3, "grave-act"],
    ]);
    expect(ofType(list, "calm.counted").map(({ event }) => event.days)).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test("does not mind fewer dead", () => {
    const { told: list } = told({ ...settings, schedule: [strikeAt(settings.onset + 5000, 4)] }, 4);
    expect(ofType(list, "calm.reset")).toEqual([]);
  });

  test("counts for nobody where nobody keeps it, and a grave act is forgotten after a day all the same", () => {
    const at = settings.onset + 3.5 * 1440;
    const changes = { schedule: [strikeAt(at, 5)], calmKeepers: [], horizon: settings.onset + 3.9 * 1440 };
    const soon = told({ ...settings, ...changes }, 4);
    expect(soon.engine.world.calm).toEqual({ days: 0, grave: true });
    const { told: list, engine } = told({ ...settings, ...changes, horizon: settings.horizon }, 4);
    expect(ofType(list, "calm.counted")).toEqual([]);
    expect(engine.world.calm).toEqual({ days: 0, grave: false });
    expect(ofType(list, "convoy.moved").some(({ time }) => time > at)).toBe(true);
  });

  test("goes back over breaches at the serious level", () => {
    const warlike = quietSettings({ ...CALM, seriousLevel: 0.3, complyBase: -1, complyLeverage: 0 });
    const resets = ofType(told(warlike, 4).told, "calm.reset");
    expect(resets.length).toBeGreaterThan(0);
    expect(resets.every(({ event }) => event.over === "breaches")).toBe(true);
  });
});
