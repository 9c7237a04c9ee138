import { expect, test } from "vitest";
import { DAY, Engine, type EventOf, type Settings, startSnapshot } from "../../sim/model/index.ts";
import { compileSettings } from "../../sim/scenario/index.ts";
import { shipped } from "../scenario/support.ts";
import { LASTING, ofType, quietSettings, told } from "./running.ts";

const settings = compileSettings(shipped("syria-2016-09"));

function endedRun(change: Partial<Settings>) {
  for (let seed = 1; seed < 60; seed++) {
    const acts: number[] = [];
    const engine = new Engine(startSnapshot({ ...settings, ...change }, seed));
    engine.run(({ simulation }, { type }) => {
      if (type === "incident.occurred") acts.push(simulation.now);
    });
    const { kind, at } = engine.world.outcome!;
    if (kind === "lapsed" || kind === "collapsed") return { acts, at, end: engine.simulation.now, world: engine.world };
  }
  throw new Error("no truce of sixty ended");
}

test("a run ends with its truce, unless the scenario asks what came after", () => {
  const run = endedRun({});
  expect(run.end).toBe(run.at);
  const longer = endedRun({ aftermath: 10 * DAY });
  expect(longer.end).toBe(longer.at + 10 * DAY);
});

test("after the truce the war returns to about its level before, and the outcome stays what it was", () => {
  const { acts, at, world } = endedRun({ aftermath: 20 * DAY });
  const before = acts.filter((time) => time < settings.onset).length / (settings.onset / DAY);
  const after = acts.filter((time) => time > at + 5 * DAY).length / 15;
  expect(after / before).toBeGreaterThan(0.7);
  expect(after / before).toBeLessThan(1.4);
  expect(world.outcome!.at).toBe(at);
});

test("a longer aftermath changes nothing of the run until the truce's end", () => {
  const [short, long] = [endedRun({}), endedRun({ aftermath: 5 * DAY })];
  expect(long.acts.filter((time) => time <= short.at)).toEqual(short.acts);
});

test("after the truce acts by excluded groups and strikes on them are still noticed, and no strike is a shock any more", () => {
  const mixed = settings.sectors.map((sector) => ({ ...sector, mixing: { government: 1, opposition: 1 } }));
  const rough = quietSettings(
    { ...LASTING, strikeRate: 20, confusion: 1, shockGravity: 1 },
    { decisions: { "withdraw/us/2": "walks out" }, aftermath: 3 * DAY, sectors: mixed },
  );
  const { told: list, engine } = told(rough, 4);
  const after = list.filter(({ time }) => time > engine.world.outcome!.at);
  const groups = ofType(after, "observation.made").filter(({ event }) => ["nusra", "isil"].includes(event.accused));
  expect(groups.length).toBeGreaterThan(0);
  expect(ofType(after, "observation.made").some(({ event }) => event.kind === "air-strike")).toBe(true);
  expect(ofType(after, "strike.flown").some(({ event }) => event.hit !== null && event.severity > 1)).toBe(true);
  expect(ofType(after, "shock.struck")).toEqual([]);
});

function tolls(spread: number): number[] {
  const told: EventOf<"claim.published">[] = [];
  const parameters = { ...settings.parameters, tollSpread: spread };
  for (let seed = 1; told.length === 0 && seed < 30; seed++) {
    new Engine(startSnapshot({ ...settings, parameters }, seed)).run((_, event) => {
      if (event.type === "claim.published" && event.id.includes("/toll/strikes-on-day-5")) told.push(event);
    });
  }
  return told.map(({ count }) => count);
}

test("every reporter tells of a shock, each with a toll of its own about the truth", () => {
  expect(tolls(0)).toEqual(settings.reporters.map(() => 62));
  const spread = tolls(0.2);
  expect(new Set(spread).size).toBeGreaterThan(1);
  for (const toll of spread) expect(toll).toBeGreaterThan(25);
});

test("a reporter whose attention halves in a week counts less in the second week, and no less on the first day", () => {
  const counted = (attention: number | null) => {
    const days = [0, 0];
    const reporters = settings.reporters.map((reporter) => ({ ...reporter, attention }));
    for (let seed = 1; seed <= 4; seed++) {
      new Engine(startSnapshot({ ...settings, reporters, horizon: settings.onset + 14 * DAY }, seed)).run(
        ({ simulation }, event) => {
          if (event.type !== "observation.made") return;
          days[simulation.now < settings.onset + DAY ? 0 : 1]! += 1;
        },
      );
    }
    return days as [number, number];
  };
  const [first, later] = counted(7);
  const [usualFirst, usualLater] = counted(null);
  expect(first / usualFirst).toBeGreaterThan(0.85);
  expect(later / usualLater).toBeLessThan(0.8);
});

test("hearers do not see a reporter's attention go: they take its falling count for calm", () => {
  const level = (attention: number | null) => {
    const reporters = settings.reporters.map((reporter) => ({ ...reporter, attention }));
    const run = told(quietSettings(LASTING, { reporters, horizon: settings.onset + 21 * DAY }), 4);
    return run.engine.world.parties.us!.credited;
  };
  expect(level(3)).toBeLessThan(level(null) / 2);
});
