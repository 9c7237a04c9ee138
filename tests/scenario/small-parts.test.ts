import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../sim/scenario/csv.ts";
import { absoluteMinute, localTime, minutesOf, nearest } from "../../sim/scenario/index.ts";
import { circlesAmong } from "../../sim/scenario/obligations.ts";
import { readClaims } from "../../sim/scenario/tables.ts";

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

describe("CSV", () => {
  const cells = (text: string) => {
    const result = readCsv(text, "x.csv", ["a", "b"]);
    return result.ok
      ? result.value.map((row) => [row.a!.text, row.b!.text])
      : result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  };
  test("keeps commas, quotation marks and line ends within quotation marks", () => {
    expect(cells('a,b\n"x, ""y""\nz",2\n,\r\n3,""\n')).toEqual([
      ['x, "y"\nz', "2"],
      ["", ""],
      ["3", ""],
    ]);
  });
  test("reads back whatever was written", () => {
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        expect(cells(`a,b\n${rows.map((row) => row.map(quote).join(",")).join("\n")}`)).toEqual(rows);
      }),
    );
  });
  test("says where a row is short, a quotation mark open, a column missing", () => {
    expect(cells("a,b\n1,2\n1\n")).toEqual(["3:1 wanted 2 cells, found 1"]);
    expect(cells('a,b\n1,"2\n')).toEqual(["2:3 wanted a closing quotation mark, found the end of the file"]);
    expect(cells("a,c\n")).toEqual(["1:1 wanted the columns a,b, found a,c"]);
    expect(cells("")).toEqual(["1:1 wanted the columns a,b, found nothing"]);
  });
  test("of claims names every wrong cell", () => {
    const header =
      "id,published,precision,windowFrom,windowTo,windowPrecision,reporter,accused,measure,count,qualifier,corrects,text,sources";
    const row = "c1,2016-09-13T20:00,dy,2016-09-14T19:00,2016-09-13T19:00,day,sohrr,both,acts,-3,,c0,,AP";
    const known = { reporters: ["sohr"], parties: ["us"], sources: new Set(["AP-T"]) };
    const result = readClaims(`${header}\n${row}\n`, "claims.csv", known);
    expect(
      result.ok ? [] : result.problems.map(({ line, column, wanted, hint }) => `${line}:${column} ${wanted} (${hint})`),
    ).toEqual([
      '2:21 a precision (did you mean "day"?)',
      "2:41 a time not before 2016-09-14T19:00 (null)",
      '2:62 a reporter of the scenario (did you mean "sohr"?)',
      "2:68 a party of the scenario, or nothing (null)",
      "2:78 a whole number (null)",
      "2:82 the id of an earlier row (null)",
      "2:85 a text (null)",
      "2:86 the id of a known source (null)",
    ]);
  });
});
