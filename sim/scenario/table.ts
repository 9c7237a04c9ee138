import { asItStands, type Said, say } from "../refusals/index.ts";
import { type Cell, type CsvRow, readCsv } from "./csv.ts";
import { didYouMean } from "./did-you-mean.ts";
import { type Problem, problemAt, type Result, refuse } from "./problem.ts";
import { absoluteMinute } from "./times.ts";

/** Reads cells and notes what is wrong with them; the value it returns then is never used. */
export class Table {
  readonly rows: readonly CsvRow[];
  readonly #problems: Problem[] = [];
  constructor(
    text: string,
    private readonly file: string,
    columns: readonly string[],
  ) {
    const result = readCsv(text, file, columns);
    this.rows = result.ok ? result.value : [];
    if (!result.ok) this.#problems.push(...result.problems);
  }

  result<T>(value: T): Result<T> {
    return this.#problems.length > 0 ? refuse(this.#problems) : { ok: true, value };
  }

  text(cell: Cell): string {
    if (cell.text.trim() === "") this.#report(cell, say("a text"));
    return cell.text;
  }

  id(cell: Cell, taken: string[]): string {
    if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(cell.text))
      this.#report(cell, say("an id: letters, digits and hyphens"));
    else if (cell.text in Object.prototype || taken.includes(cell.text))
      this.#report(cell, say("an id that no other row has"));
    taken.push(cell.text);
    return cell.text;
  }

  like(cell: Cell, pattern: RegExp, wanted: Said): string {
    if (!pattern.test(cell.text)) this.#report(cell, wanted);
    return cell.text;
  }

  local(cell: Cell): string {
    if (absoluteMinute(cell.text) === null) this.#report(cell, say("a local time such as 2016-09-12T19:00"));
    return cell.text;
  }

  order(first: Cell, second: Cell): void {
    const [a, b] = [absoluteMinute(first.text), absoluteMinute(second.text)];
    if (a !== null && b !== null && a > b) this.#report(second, say("a time not before {time}", { time: first.text }));
  }

  count(cell: Cell): number {
    if (!/^\d{1,6}$/.test(cell.text)) this.#report(cell, say("a whole number"));
    return Number(cell.text);
  }

  oneOf(cell: Cell, valid: readonly string[], wanted: Said): string {
    if (!valid.includes(cell.text)) this.#report(cell, wanted, didYouMean(cell.text, valid));
    return cell.text;
  }

  sources(cell: Cell, known: ReadonlySet<string>): string[] {
    const ids = cell.text === "" ? [] : cell.text.split(";");
    if (ids.length === 0) this.#report(cell, say("at least one source id"));
    for (const id of ids)
      if (!known.has(id)) this.#report({ ...cell, text: id }, say("the id of a known source"), didYouMean(id, known));
    return ids;
  }

  #report(cell: Cell, wanted: Said, hint: Said | null = null): void {
    const { line, column, text } = cell;
    const found = text === "" ? say("nothing") : asItStands(JSON.stringify(text.slice(0, 60)));
    this.#problems.push(problemAt({ file: this.file, line, column }, [], wanted, found, hint));
  }
}
