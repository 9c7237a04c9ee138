import { describe, expect, test } from "vitest";
import { Engine } from "../../sim/model/index.ts";
import { compile, compileSettings, localTimeOf } from "../../sim/scenario/index.ts";
import { shipped } from "./support.ts";

const history = shipped("syria-2016-09-history");
const settings = compileSettings(history);

describe("the replay of September 2016", () => {
  test("gives every claim a reporter, an accused or none, a window that ends before it is published, and a known source", () => {
    const reporters = settings.reporters.map(({ id }) => id);
    const parties = settings.parties.map(({ id }) => id);
    for (const claim of history.claims) {
      expect(reporters, claim.id).toContain(claim.reporter);
      if (claim.accused !== null) expect(parties, claim.id).toContain(claim.accused);
      expect(claim.windowFrom <= claim.windowTo && claim.windowTo <= claim.published, claim.id).toBe(true);
      expect(claim.sources.length, claim.id).toBeGreaterThan(0);
      for (const source of claim.sources) expect(Object.keys(history.sources), claim.id).toContain(source);
    }
    for (const { id, sources } of history.statements) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(Object.keys(history.sources), id).toContain(source);
    }
  });

  test("carries the two tallies of about the same size, about different people", () => {
    const sum = (reporters: readonly string[], ids: RegExp) =>
      history.claims
        .filter(({ reporter, id }) => reporters.includes(reporter) && ids.test(id))
        .reduce((all, { count }) => all + count, 0);
    expect(sum(["russian-mod", "russian-centre"], /^mod-day-|^centre-bulletin-17/)).toBe(302);
    expect(sum(["snhr"], /^snhr-week-/)).toBe(242);
  });

  test("keeps both of SOHR's records, and appends what it revised", () => {
    const deaths = (id: string) => history.claims.find((claim) => claim.id === id)!.count;
    expect([deaths("sohr-day-3"), deaths("sohr-day-4")]).toEqual([3, 7]);
    const corrections = settings.schedule.flatMap(({ event }) => (event.type === "claim.corrected" ? [event] : []));
    expect(corrections.map(({ claim, from, to }) => [claim, from, to])).toEqual([
      ["sohr-mayadin", 23, 31],
      ["sohr-day-4", 7, 8],
    ]);
  });

  test("has no ground truth, and ends on 3 October", () => {
    const engine = new Engine(compile(history));
    const types = new Set<string>();
    engine.run((_, event) => types.add(event.type));
    expect([...types].filter((type) => /^(incident|observation|act|window)\./.test(type))).toEqual([]);
    expect(engine.world.outcome).toEqual({ kind: "replayed", by: null, over: "", at: settings.horizon });
    expect(localTimeOf(settings.horizon, settings)).toBe("2016-10-04T00:00");
    expect(localTimeOf(0, settings)).toBe("2016-09-09T22:00");
  });

  test("plays every dated row up to its end, and keeps the later findings for views", () => {
    const records = settings.schedule.filter(({ event }) => /^(claim|statement)\./.test(event.type)).length;
    const later = [
      ...history.claims.map(({ published }) => published),
      ...history.statements.map(({ at }) => at),
    ].filter((at) => at >= "2016-10-04");
    expect(records + later.length).toBe(history.claims.length + history.statements.length);
    expect(later).toHaveLength(4);
  });

  test("plays its records in the order of their times", () => {
    const times = settings.schedule.map(({ time }) => time);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});
