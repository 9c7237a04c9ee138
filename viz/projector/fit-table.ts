import type { Table } from "../select/figure.ts";
import { BEYOND } from "./beyond.ts";

/** Letters of a sentence, which is not to be set one word a line. */
const LONG = 40;

/** How many rows and columns of a table have no room. */
export interface LeftOut {
  readonly rows: number;
  readonly columns: number;
}

/** Columns without which a table says nothing: before that long words are broken. */
const FEWEST = 3;

/** Leaves out columns until a table is as narrow as its box, and then rows, those farthest from the middle one first. */
export function fitTable(box: Element, { columns, leading = [] }: Table, middle: number): LeftOut {
  const table = box.querySelector("table")!;
  const rows = [...table.tBodies[0]!.rows];
  for (const element of table.querySelectorAll(`[${BEYOND}]`)) element.removeAttribute(BEYOND);
  for (const [index, row] of rows.entries()) {
    row.toggleAttribute("data-middle", index === middle);
    for (const cell of row.cells) cell.toggleAttribute("data-long", cell.textContent!.length > LONG);
  }
  const places = columns.map((_, place) => place);
  const byWorth = [...new Set([...leading, ...places])];
  const tooWide = () => table.offsetWidth > box.clientWidth + 1;
  const narrow = (from: number) => hideWhile(byWorth.slice(from).reverse(), (place) => cellsOf(table, place), tooWide);
  table.removeAttribute("data-tight");
  let left = narrow(FEWEST);
  table.toggleAttribute("data-tight", tooWide());
  left += narrow(0);
  const far = rows.map((_, index) => index).sort((a, b) => Math.abs(b - middle) - Math.abs(a - middle) || b - a);
  const isLong = () => table.offsetHeight > box.clientHeight + 1;
  return { rows: hideWhile(far, (place) => [rows[place]!], isLong), columns: left };
}

function cellsOf(table: HTMLTableElement, place: number): Element[] {
  return [...table.rows].map((row) => row.cells[place]!);
}

function hideWhile(
  places: readonly number[],
  at: (place: number) => readonly Element[],
  tooLarge: () => boolean,
): number {
  let hidden = 0;
  for (const place of places) {
    if (!tooLarge()) break;
    for (const element of at(place)) element.setAttribute(BEYOND, "");
    hidden++;
  }
  return hidden;
}
