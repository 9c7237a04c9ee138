import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absoluteMinute, localTime, minutesOf, nearest } from "../../sim/scenario/index.ts";
import { circlesAmong } from "../../sim/scenario/obligations.ts";
import { slugOf } from "../../sim/scenario/stack.ts";

describe("times", () => {
  test("agree with the engine's calendar over five centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1700, 0, 1) / 60000, max: Date.UTC(2199, 11, 31) / 60000 }), (minute) => {
        const local = new Date(minute * 60000).toISOString().slice(0, 16);
        const epoch = absoluteMinute("1970-01-01T00:00")!;
        expect(absoluteMinute(local)! - epoch).toBe(minute);
        expect(localTime(minute + epoch)).toBe(local);
      }),
    );
  });
  test("know which days there are", () => {
    expect(
      ["2016-02-29T00:00", "2015-02-29T00:00", "1900-02-29T00:00", "2000-02-29T00:00", "2016-04-31T00:00"].map(
        (day) => absoluteMinute(day) !== null,
      ),
    ).toEqual([true, false, false, true, false]);
  });
  test("turn durations into whole minutes", () => {
    expect(["30min", "48h", "7d", "2.5d", "0.5h"].map(minutesOf)).toEqual([30, 2880, 10080, 3600, 30]);
    expect(() => minutesOf("7 days")).toThrow("not a duration");
  });
});

test("the nearest name is near, or there is none", () => {
  const names = ["russia", "government", "opposition", "us"];
  expect(
    ["rusia", "goverment", "opposition", "oppo", "su", "zzz", "u", ""].map((name) => nearest(name, names)),
  ).toEqual(["russia", "government", "opposition", "opposition", "us", null, "us", null]);
});

test("circles of obligations are each found once, and diamonds are none", () => {
  const needs = (edges: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(edges).map(([id, list]) => [id, { needs: list }]));
  expect(circlesAmong(needs({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }))).toEqual([]);
  expect(circlesAmong(needs({ a: ["a"], b: ["c"], c: ["b"], d: ["b"] }))).toEqual([["a"], ["b", "c"]]);
});

test("a scenario is called by its file, and by something that can be a name where the file cannot", () => {
  expect(slugOf("a/b.yaml/My Valleys (2).yml")).toBe("my-valleys-2-");
  expect(["x.json", "x.yaml.txt", "/a/x", "Ж.yaml"].map(slugOf)).toEqual(["x", "x-yaml-txt", "x", "scenario"]);
});
