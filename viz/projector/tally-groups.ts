import { capital } from "../select/labels.ts";
import type { Tallies } from "../select/tallies.ts";
import type { PictureRow } from "../views/tally-rows.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("tallies", TALLIES);

/** A row of the picture, and what it counts: where its name stands above the cells it says so itself, and else its group's heading does. */
export interface GroupRow extends PictureRow {
  readonly heading: boolean;
}

const MEASURES = ["acts", "deaths"] as const;

/** Reporters under what they count. A row with nothing in any column that is drawn is not one. */
export function inGroups(rows: readonly PictureRow[], tallies: Tallies, headed: boolean): GroupRow[] {
  const named = rows
    .filter(({ kind, cells }) => kind === "truth" || cells.some(({ sums, dots }) => sums.length + dots.length > 0))
    .map((row) => ({ ...row, heading: false, label: nameOf(row, tallies, headed) }));
  const groups = MEASURES.map((measure) => ({
    measure,
    rows: named.filter(({ kind, id }) => kind === "reported" && id.endsWith(`/${measure}`)),
  }));
  return [
    ...named.filter(({ kind }) => kind === "truth"),
    ...groups.flatMap(({ measure, rows }) =>
      rows.length === 0 || !headed ? rows : [headingOf(capital(words()[measure]), measure), ...rows],
    ),
  ];
}

/** Without what stands in brackets: a reporter's own full name has no room in letters of this size. */
export function shortName(name: string): string {
  return name.replace(/ ?\([^)]*\)/, "");
}

function nameOf(row: PictureRow, { rows }: Tallies, headed: boolean): string {
  const of = rows.find(({ reporter, measure }) => row.id === `${reporter}/${measure}`);
  if (of === undefined) return row.label;
  return headed ? shortName(of.label) : `${capital(words()[of.measure])} · ${shortName(of.label)}`;
}

function headingOf(label: string, measure: string): GroupRow {
  return {
    id: `heading/${measure}`,
    kind: "reported",
    heading: true,
    label,
    keys: null,
    cells: [],
    coverage: [],
    summed: false,
  };
}
