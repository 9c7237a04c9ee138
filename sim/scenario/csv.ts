import { asItStands, say } from "../refusals/index.ts";
import { LIMITS } from "./limits.ts";
import { type Problem, problemAt, type Result, refuse } from "./problem.ts";

/**
 * A small strict reader of CSV (RFC 4180): commas, quotation marks doubled within quotation marks, a header. It keeps the place
 * of every cell, so that what is wrong with a datum can be shown in its file.
 */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export type CsvRow = Readonly<Record<string, Cell>>;

export function readCsv(text: string, file: string, columns: readonly string[]): Result<CsvRow[]> {
  if (text.length > LIMITS.characters) {
    return refuse([
      problemAt(
        { file, line: 1, column: 1 },
        [],
        say("at most {most} characters", { most: LIMITS.characters }),
        asItStands(text.length),
      ),
    ]);
  }
  const problems: Problem[] = [];
  const lines = cellsOf(text, file, problems);
  const header = lines[0] ?? [];
  const names = header.map((cell) => cell.text);
  if (names.join(",") !== columns.join(",")) {
    return refuse([
      problemAt(
        { file, line: 1, column: 1 },
        [],
        say("the columns {names}", { names: columns.join(",") }),
        names.join("") === "" ? say("nothing") : asItStands(names.join(",").slice(0, 200)),
      ),
    ]);
  }
  if (lines.length - 1 > LIMITS.rows)
    problems.push(
      problemAt(
        { file, line: LIMITS.rows + 2, column: 1 },
        [],
        say("at most {most} rows", { most: LIMITS.rows }),
        asItStands(lines.length - 1),
      ),
    );
  const rows: CsvRow[] = [];
  for (const cells of lines.slice(1, LIMITS.rows + 1)) {
    const long = cells.find((cell) => cell.text.length > LIMITS.text);
    if (cells.length !== columns.length)
      problems.push(
        problemAt(
          { file, ...place(cells[0]!) },
          [],
          say("{count} cells", { count: columns.length }),
          asItStands(cells.length),
        ),
      );
    else if (long !== undefined)
      problems.push(
        problemAt(
          { file, ...place(long) },
          [],
          say("a cell of at most {most} characters", { most: LIMITS.text }),
          asItStands(long.text.length),
        ),
      );
    else rows.push(Object.fromEntries(columns.map((name, at) => [name, cells[at]!])));
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: rows };
}

function place({ line, column }: Cell): { line: number; column: number } {
  return { line, column };
}

function cellsOf(text: string, file: string, problems: Problem[]): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  let lineStart = at;
  while (at < text.length) {
    const start = { line, column: at - lineStart + 1 };
    let value: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      value = text.slice(at + 1, end).replaceAll('""', '"');
      if (end === text.length)
        problems.push(problemAt({ file, ...start }, [], say("a closing quotation mark"), say("the end of the file")));
      for (let cut = text.indexOf("\n", at); cut >= 0 && cut < end; cut = text.indexOf("\n", cut + 1)) {
        line++;
        lineStart = cut + 1;
      }
      at = end + 1;
      if (at < text.length && !",\r\n".includes(text[at]!))
        problems.push(
          problemAt(
            { file, ...start },
            [],
            say("a comma after the quotation mark"),
            asItStands(JSON.stringify(text[at])),
          ),
        );
    } else {
      const end = plainEnd(text, at);
      value = text.slice(at, end);
      at = end;
    }
    row.push({ text: value, ...start });
    while (at < text.length && text[at] !== "," && text[at] !== "\n") at++;
    if (text[at] === ",") {
      at++;
      if (at >= text.length || text[at] === "\n" || text[at] === "\r")
        row.push({ text: "", line, column: at - lineStart + 1 });
      else continue;
      while (at < text.length && text[at] !== "\n") at++;
    }
    at++;
    line++;
    lineStart = at;
    if (row.length > 1 || row[0]!.text !== "") rows.push(row);
    row = [];
  }
  return rows;
}

function closingQuote(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    if (text[quote + 1] !== '"') return quote;
    at = quote + 2;
  }
}

function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "," && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
