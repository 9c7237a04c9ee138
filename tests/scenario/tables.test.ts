import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../sim/scenario/csv.ts";
import { LIMITS } from "../../sim/scenario/limits.ts";
import type { Result } from "../../sim/scenario/problem.ts";
import { readClaims, readSources, readStatements } from "../../sim/scenario/tables.ts";

const problems = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe("CSV", () => {
  const cells = (text: string) => {
    const result = readCsv(text, "x.csv", ["a", "b"]);
    return result.ok ? result.value.map((row) => [row.a!.text, row.b!.text]) : problems(result);
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
  test("keeps the place of a cell that stands after line ends within quotation marks, and of a last one that is empty", () => {
    const result = readCsv('a,b\n"x\n\ny",2\n3,', "x.csv", ["a", "b"]);
    if (!result.ok) throw new Error("it was refused");
    expect(result.value.map(({ b }) => b)).toEqual([
      { text: "2", line: 4, column: 4 },
      { text: "", line: 5, column: 3 },
    ]);
  });
  test("does without a mark of byte order before it, and without lines that are empty", () => {
    expect(cells("\ufeffa,b\n\n1,2\n\n")).toEqual([["1", "2"]]);
    expect(cells("a,b\n1,2\ufeff")).toEqual([["1", "2\ufeff"]]);
  });
  test("wants a comma after a closed quotation mark, and goes on after it", () => {
    expect(cells('a,b\n"1"x,2\n3\n')).toEqual([
      '2:1 wanted a comma after the quotation mark, found "x"',
      "3:1 wanted 2 cells, found 1",
    ]);
  });
  test("is as large as the limits say and no larger", () => {
    const long = "y".repeat(LIMITS.text);
    expect(cells(`a,b\n1,${long}`)).toEqual([["1", long]]);
    expect(cells(`a,b\n1,${long}y`)).toEqual([`2:3 wanted a cell of at most ${LIMITS.text} characters, found 2001`]);
    const most = `a,b\n${"1,2\n".repeat(LIMITS.rows)}`;
    expect(cells(most)).toHaveLength(LIMITS.rows);
    expect(cells(`${most}1,2\n`)).toEqual([`10002:1 wanted at most ${LIMITS.rows} rows, found 10001`]);
    expect(cells(" ".repeat(LIMITS.characters + 1))).toEqual([
      `1:1 wanted at most ${LIMITS.characters} characters, found 1000001`,
    ]);
  });
});

describe("a table", () => {
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
  const known = { reporters: ["sohr"], parties: ["us"], sources: new Set(["AP-T", "AP-U"]) };
  const statements = (...rows: string[]) =>
    readStatements(`id,at,precision,by,status,text,sources\n${rows.join("\n")}\n`, "statements.csv", known);
  const good = "s1,2016-09-13T20:00,hour,us,reported,It was said.,AP-T;AP-U";

  test("of statements is read whole, with each of several sources", () => {
    const result = statements(good);
    expect(result.ok && result.value).toEqual([
      {
        id: "s1",
        at: "2016-09-13T20:00",
        precision: "hour",
        by: "us",
        status: "reported",
        text: "It was said.",
        sources: ["AP-T", "AP-U"],
      },
    ]);
  });
  test("wants ids that are ids, each once, and none that every object has", () => {
    const id = (text: string) => good.replace("s1", text);
    expect(problems(statements(id("-s"), id("s_2"), id("s".repeat(65))))).toEqual([
      '2:1 wanted an id: letters, digits and hyphens, found "-s"',
      '3:1 wanted an id: letters, digits and hyphens, found "s_2"',
      `4:1 wanted an id: letters, digits and hyphens, found "${"s".repeat(60)}"`,
    ]);
    expect(problems(statements(good, good, id("constructor")))).toEqual([
      '3:1 wanted an id that no other row has, found "s1"',
      '4:1 wanted an id that no other row has, found "constructor"',
    ]);
  });
  test("wants moments that the calendar has, texts that say something, and at least one source", () => {
    expect(problems(statements("s1,2016-09-31T20:00,hour,us,reported,  ,"))).toEqual([
      '2:4 wanted a local time such as 2016-09-12T19:00, found "2016-09-31T20:00"',
      '2:38 wanted a text, found "  "',
      "2:41 wanted at least one source id, found nothing",
    ]);
  });
  test("of claims takes a window of one moment, a claim in its last minute, and a revision of an earlier row only", () => {
    const claims = (...rows: string[]) =>
      readClaims(
        `id,published,precision,windowFrom,windowTo,windowPrecision,reporter,accused,measure,count,qualifier,corrects,text,sources\n${rows.join("\n")}\n`,
        "claims.csv",
        known,
      );
    const at = "2016-09-13T20:00";
    const row = (id: string, corrects: string, count = "3", from = at) =>
      `${id},${at},day,${from},${at},day,sohr,,acts,${count},,${corrects},Counted.,AP-T`;
    const read = claims(row("c1", ""), row("c2", "c1", "123456"));
    expect(read.ok && read.value.map(({ accused, count, corrects }) => ({ accused, count, corrects }))).toEqual([
      { accused: null, count: 3, corrects: null },
      { accused: null, count: 123456, corrects: "c1" },
    ]);
    expect(problems(claims(row("c1", "c1"), row("c2", "", "1234567"), row("c3", "", "3x")))).toEqual([
      '2:77 wanted the id of an earlier row, found "c1"',
      '3:74 wanted a whole number, found "1234567"',
      '4:74 wanted a whole number, found "3x"',
    ]);
    expect(problems(claims(row("c1", "", "3", "some day")))).toEqual([
      '2:25 wanted a local time such as 2016-09-12T19:00, found "some day"',
    ]);
  });
  test("that is no table is refused as such, whatever its columns are for", () => {
    expect(problems(readSources("id,title\n", "sources.csv"))).toEqual([
      "1:1 wanted the columns id,title,url,grade, found id,title",
    ]);
  });
});
