import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { csvText, type DataTable, layerTables, play } from "../../sim/index.ts";
import { shipped } from "../scenario/support.ts";
import { cases } from "../tools/cases.ts";
import { truce } from "./support.ts";

const RUNS = String(cases({ thorough: 12, quick: 4 }));
const tables = layerTables(play(shipped("syria-2016-09"), "7"));

async function exported(format: string, ...flags: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "truce-"));
  const told = await truce(["export", "syria-2016-09", "--seed", "7", "--format", format, "--out", "data", ...flags], {
    folder,
  });
  expect(told.exit).toBe(0);
  const path = (name: string) => join(folder, "data", name);
  return { ...told, path, text: (name: string) => readFileSync(path(name), "utf8") };
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

function column(table: DataTable, name: string) {
  const at = table.columns.findIndex((item) => item.name === name);
  return table.rows.map((row) => row[at]!);
}

test.each(["csv", "ndjson", "parquet"])(
  "a run's layers in %s are three tables, which DuckDB reads back to the last value",
  async (format) => {
    const { path } = await exported(format, "--run");
    for (const table of tables) {
      const file = path(`${table.name}.${format}`);
      const from =
        format === "csv"
          ? `read_csv('${file}', nullstr = '', all_varchar = true)`
          : format === "ndjson"
            ? `read_json('${file}')`
            : `'${file}'`;
      const read = await query(`select * from ${from}`);
      expect(read).toHaveLength(table.rows.length);
      expect(Object.keys(read[0]!)).toEqual(table.columns.map(({ name }) => name));
      for (const name of ["minute", "severity", "count", "reporter", "contested"].filter((id) => id in read[0]!)) {
        // A CSV file holds texts, and whole numbers may come back as texts from JSON: what they say is what counts.
        expect(read.map((row) => String(row[name]))).toEqual(column(table, name).map(String));
      }
    }
  },
);

test("truth, observation and claim stand apart: no table but the first says who acted", () => {
  const names = tables.map(({ name, columns }) => [name, columns.some((item) => item.name === "by")]);
  expect(names).toEqual([
    ["incidents", true],
    ["observations", false],
    ["claims", false],
  ]);
});

test("one row a run, with the seed by which each can be played again, and sums that agree with the estimates", async () => {
  const { path } = await exported("parquet", "--runs", RUNS);
  const [row] = await query(
    `select count(*)::int as n, count(distinct seed)::int as seeds, avg(breaches) as mean from '${path("runs.parquet")}'`,
  );
  expect(row).toMatchObject({ n: Number(RUNS), seeds: Number(RUNS) });
  const { out } = await truce(["replicate", "syria-2016-09", "--seed", "7", "--runs", RUNS, "--jobs", "1", "--json"]);
  expect(row!.mean).toBeCloseTo(JSON.parse(out).estimates.measures.breaches.mean, 9);
});

test("the dictionary, the citation and the recipe come along, beside the tables and inside Parquet", async () => {
  const { path, text } = await exported("parquet", "--run", "--set", "warRate=30");
  const about = JSON.parse(text("datapackage.json"));
  expect(about.recipe).toMatchObject({
    scenario: "syria-2016-09",
    seed: "7",
    changed: { parameters: { warRate: 30 } },
  });
  expect(about.recipe.command).toBe('truce export syria-2016-09 --seed "7" --set warRate=30 --run --format parquet');
  expect(about.recipe.hash).toMatch(/^[0-9a-f]{16}$/);
  for (const { schema } of about.resources)
    for (const { description } of schema.fields) expect(description).not.toBe("");
  const kept = await query(
    `select decode(key) as key, decode(value) as value from parquet_kv_metadata('${path("claims.parquet")}')`,
  );
  const inside = Object.fromEntries(kept.map(({ key, value }) => [key, value]));
  expect(JSON.parse(inside.recipe as string)).toEqual(about.recipe);
  expect(inside.citation).toBe(about.citation);
  expect(JSON.parse(inside.dictionary as string)).toHaveLength(tables[2]!.columns.length);
});

test("CSV quotes what would break a row, and tells no value from an empty text", () => {
  const columns = [{ name: "a,b", type: "string", unit: "", meaning: "" }] as const;
  const text = csvText({ name: "t", row: "", columns, rows: [['say "no", he\nsaid'], [""], [null]] });
  expect(text).toBe('"a,b"\r\n"say ""no"", he\nsaid"\r\n""\r\n\r\n');
});

test.each([
  [["--out", "x", "--format", "xlsx"], '--format: wanted one of csv, ndjson, parquet, found "xlsx"'],
  [[], "--out: wanted a folder"],
  [["--out", "x", "--run", "--runs", "3"], "exclude each other"],
])("export %j is refused", async (flags, message) => {
  const { exit, said } = await truce(["export", "syria-2016-09", ...flags]);
  expect([exit, said]).toEqual([2, expect.stringContaining(message)]);
});
