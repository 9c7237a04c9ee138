import { say } from "../refusals/index.ts";
import type { Result } from "./problem.ts";
import { Table } from "./table.ts";

/** The data files beside a scenario: one row one claim, one row one statement, one row one source. */

export type Precision = "minute" | "hour" | "day";

export interface ClaimRow {
  readonly id: string;
  /** Local time; how exactly it is known stands in `precision`. */
  readonly published: string;
  readonly precision: Precision;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly windowPrecision: Precision;
  readonly reporter: string;
  /** null where the reporter did not split its count. */
  readonly accused: string | null;
  readonly measure: "acts" | "deaths";
  readonly count: number;
  readonly qualifier: string;
  /** Id of the earlier row whose count this one revises; null for a claim of its own. */
  readonly corrects: string | null;
  readonly text: string;
  readonly sources: readonly string[];
}

export interface StatementRow {
  readonly id: string;
  readonly at: string;
  readonly precision: Precision;
  readonly by: string;
  readonly status: string;
  readonly text: string;
  readonly sources: readonly string[];
}

export interface SourceRow {
  readonly title: string;
  readonly url: string;
  readonly grade: "A" | "B" | "C";
}

const CLAIM_COLUMNS = [
  "id",
  "published",
  "precision",
  "windowFrom",
  "windowTo",
  "windowPrecision",
  "reporter",
  "accused",
  "measure",
  "count",
  "qualifier",
  "corrects",
  "text",
  "sources",
];
const STATEMENT_COLUMNS = ["id", "at", "precision", "by", "status", "text", "sources"];
const SOURCE_COLUMNS = ["id", "title", "url", "grade"];
const PRECISIONS = ["minute", "hour", "day"];

/** Those whom a data file may name. */
export interface Known {
  readonly reporters: readonly string[];
  readonly parties: readonly string[];
  readonly sources: ReadonlySet<string>;
}

export function readClaims(text: string, file: string, known: Known): Result<ClaimRow[]> {
  const table = new Table(text, file, CLAIM_COLUMNS);
  const ids: string[] = [];
  const value = table.rows.map((row): ClaimRow => {
    const id = table.id(row.id!, ids);
    table.order(row.windowFrom!, row.windowTo!);
    table.order(row.windowTo!, row.published!);
    return {
      id,
      published: table.local(row.published!),
      precision: table.oneOf(row.precision!, PRECISIONS, say("a precision")) as Precision,
      windowFrom: table.local(row.windowFrom!),
      windowTo: table.local(row.windowTo!),
      windowPrecision: table.oneOf(row.windowPrecision!, PRECISIONS, say("a precision")) as Precision,
      reporter: table.oneOf(row.reporter!, known.reporters, say("a reporter of the scenario")),
      accused:
        row.accused!.text === ""
          ? null
          : table.oneOf(row.accused!, known.parties, say("a party of the scenario, or nothing")),
      measure: table.oneOf(row.measure!, ["acts", "deaths"], say("a measure")) as ClaimRow["measure"],
      count: table.count(row.count!),
      qualifier: row.qualifier!.text,
      corrects:
        row.corrects!.text === ""
          ? null
          : table.oneOf(row.corrects!, ids.slice(0, -1), say("the id of an earlier row")),
      text: table.text(row.text!),
      sources: table.sources(row.sources!, known.sources),
    };
  });
  return table.result(value);
}

export function readStatements(text: string, file: string, known: Known): Result<StatementRow[]> {
  const table = new Table(text, file, STATEMENT_COLUMNS);
  const ids: string[] = [];
  const value = table.rows.map(
    (row): StatementRow => ({
      id: table.id(row.id!, ids),
      at: table.local(row.at!),
      precision: table.oneOf(row.precision!, PRECISIONS, say("a precision")) as Precision,
      by: table.oneOf(row.by!, [...known.parties, ...known.reporters], say("a party or reporter of the scenario")),
      status: table.text(row.status!),
      text: table.text(row.text!),
      sources: table.sources(row.sources!, known.sources),
    }),
  );
  return table.result(value);
}

export function readSources(text: string, file: string): Result<Record<string, SourceRow>> {
  const table = new Table(text, file, SOURCE_COLUMNS);
  const ids: string[] = [];
  const rows = table.rows.map((row): [string, SourceRow] => [
    table.id(row.id!, ids),
    {
      title: table.text(row.title!),
      url: table.text(row.url!),
      grade: table.oneOf(row.grade!, ["A", "B", "C"], say("a grade")) as SourceRow["grade"],
    },
  ]);
  return table.result(Object.fromEntries(rows));
}
