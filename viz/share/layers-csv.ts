import { csvText, type DataTable, type Journal, layerTables } from "../../sim/index.ts";
import { showsTruth } from "../select/figure.ts";
import { SHEETS } from "../words/english/sheets.ts";
import { TABLES } from "../words/english/tables.ts";
import { wordsOf } from "../words/language.ts";

const sheets = wordsOf("sheets", SHEETS);
const words = wordsOf("tables", TABLES);

/** The three layers of a run as three tables, the same that `truce export` writes: what happened, was noticed, was claimed. */

export interface LayerFile {
  readonly table: DataTable;
  readonly title: string;
  readonly meaning: string;
  /** Whether it says what only the simulator knows. */
  readonly secret: boolean;
}

const SECRET: ReadonlySet<string> = new Set(["incidents", "observations"]);

export function layerFiles(journal: Journal): LayerFile[] {
  const { layers } = sheets().download;
  return layerTables(journal).map((table) => ({
    table,
    ...layers[table.name as keyof typeof layers],
    secret: SECRET.has(table.name),
  }));
}

/** Whether a viewer may have it without asking for the truth. A replay knows only what was public. */
export function mayHave({ secret }: LayerFile, { start }: Journal, truth: boolean): boolean {
  return !secret || start.settings.mode === "replay" || showsTruth(start.settings, { truth });
}

/** What every column of every table means, as a table itself; before that what is true of them all, as a table has no room to say it. */
export function dictionaryCsv(files: readonly LayerFile[], ofAll: readonly string[] = []): string {
  const text = (name: string, meaning: string) => ({ name, type: "string" as const, unit: "", meaning });
  return csvText({
    name: "dictionary",
    row: words().dictionary.row,
    columns: [text("table", ""), text("column", ""), text("type", ""), text("unit", ""), text("meaning", "")],
    rows: [
      ...ofAll.map((said) => ["", "", "", "", said]),
      ...files.flatMap(({ table }) => [
        [table.name, "", "", "", words().meaning(table.row)],
        ...table.columns.map(({ name, type, unit, meaning }) => [
          table.name,
          name,
          type,
          words().meaning(unit),
          words().meaning(meaning),
        ]),
      ]),
    ],
  });
}
