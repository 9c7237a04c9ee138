import { say } from "../refusals/index.ts";
import type { Cell, CsvRow } from "./csv.ts";
import type { Result } from "./problem.ts";
import type { Renaming } from "./renaming.ts";
import { Table } from "./table.ts";
import { absoluteMinute } from "./times.ts";

/**
 * The table of a renaming: a row an id, a phrase of the texts, the place of a sector (degrees east and north), or the one day from
 * which the others count.
 */
const COLUMNS = ["kind", "name", "becomes"];
const KINDS = ["id", "words", "place", "day"];
const ID = /^[a-z][a-z0-9-]{0,63}$/;
const PLACE = /^(-?\d{1,3}(?:\.\d+)?) (-?\d{1,2}(?:\.\d+)?)$/;

export function readRenaming(text: string, file: string): Result<Renaming> {
  const table = new Table(text, file, COLUMNS);
  const ids = new Map<string, string>();
  const words: [string, string][] = [];
  const places = new Map<string, { longitude: number; latitude: number }>();
  let later = 0;
  const take = (row: CsvRow): void => {
    const [name, becomes] = [row.name!, row.becomes!];
    switch (table.oneOf(row.kind!, KINDS, say("one of {names}", { names: KINDS.join(", ") }))) {
      case "id":
        ids.set(table.like(name, ID, say("an id")), table.like(becomes, ID, say("an id")));
        break;
      case "words":
        words.push([table.text(name), table.text(becomes)]);
        break;
      case "place": {
        const [, longitude, latitude] = PLACE.exec(table.like(becomes, PLACE, say("degrees east and north"))) ?? [];
        places.set(table.like(name, ID, say("an id")), { longitude: Number(longitude), latitude: Number(latitude) });
        break;
      }
      case "day":
        later = midnight(table, becomes) - midnight(table, name);
    }
  };
  for (const row of table.rows) take(row);
  return table.result({ ids, words: words.sort(([a], [b]) => b.length - a.length), places, later });
}

function midnight(table: Table, day: Cell): number {
  return absoluteMinute(table.local({ ...day, text: `${day.text}T00:00` })) ?? 0;
}
