import type { Entry, Journal } from "../journal/index.ts";
import type { Settings } from "../model/index.ts";
import { localTimeOf } from "../scenario/index.ts";
import type { Row } from "./chunk.ts";
import type { LayerMeaning, LayerUnit } from "./layer-meanings.ts";
import { type Measure, measuresOf } from "./measures.ts";

/** Data to take away: tidy tables, one observation a row, every column with its unit and its meaning. */

export type Cell = string | number | boolean | null;

export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly unit: string;
  readonly meaning: string;
}

export interface DataTable {
  readonly name: string;
  /** What one row is. */
  readonly row: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column and how a row's cell is found. */
type Field<T> = Column & { readonly of: (item: T) => Cell };

function field<T>(type: Column["type"], name: string, unit: string, meaning: string, of: (item: T) => Cell): Field<T> {
  return { name, type, unit, meaning, of };
}

function tableOf<T>(name: string, row: string, fields: readonly Field<T>[], items: readonly T[]): DataTable {
  const columns = fields.map(({ of: _, ...column }) => column);
  return { name, row, columns, rows: items.map((item) => fields.map(({ of }) => of(item))) };
}

type At = { readonly time: number; readonly seq: number };

type LayerField<T> = Field<T> & { readonly unit: LayerUnit; readonly meaning: LayerMeaning };

/** A layer says nothing that other languages have no word for. */
function layerField<T>(
  type: Column["type"],
  name: string,
  unit: LayerUnit,
  meaning: LayerMeaning,
  of: (item: T) => Cell,
): LayerField<T> {
  return { name, type, unit, meaning, of };
}

function layerTable<T>(
  name: string,
  row: LayerMeaning,
  fields: readonly LayerField<T>[],
  items: readonly T[],
): DataTable {
  return tableOf(name, row, fields, items);
}

/** When it was: minutes since the onset to count with, local time to read. */
function whenFields<T extends At>(settings: Settings): LayerField<T>[] {
  return [
    layerField("integer", "seq", "", "Name of the event within the run", ({ seq }) => seq),
    layerField("integer", "minute", "min", "Minutes since the onset", ({ time }) => time - settings.onset),
    layerField("string", "time", "", "Local time", ({ time }) => localTimeOf(time, settings)),
  ];
}

/** A run's three layers as three tables, never one: what happened, what was noticed, what was claimed. */
export function layerTables(journal: Journal): DataTable[] {
  return [incidents(journal), observations(journal), claims(journal)];
}

/** What happened, of whichever kind. */
interface Happening extends At {
  readonly what: "act" | "group-act" | "strike";
  readonly by: string;
  readonly sector: string;
  readonly kind: string;
  readonly severity: number;
  readonly deaths: number;
  readonly hit: string | null;
}

function happeningOf({ event, time, seq }: Entry): Happening[] {
  if (event.type !== "incident.occurred" && event.type !== "group.acted" && event.type !== "strike.flown") return [];
  const { sector, severity, deaths } = event;
  const common = { time, seq, sector, severity, deaths };
  if (event.type === "strike.flown")
    return [{ ...common, what: "strike", by: event.by, kind: "air-strike", hit: event.hit }];
  const { kind } = event;
  if (event.type === "group.acted") return [{ ...common, what: "group-act", by: event.group, kind, hit: null }];
  return [{ ...common, what: "act", by: event.side, kind, hit: null }];
}

function incidents({ entries, start: { settings } }: Journal): DataTable {
  const items = entries.flatMap(happeningOf);
  return layerTable<Happening>(
    "incidents",
    "One act of violence that happened in the simulation",
    [
      ...whenFields<Happening>(settings),
      layerField(
        "string",
        "what",
        "",
        "act of a side, group-act of an excluded group, or strike on one",
        ({ what }) => what,
      ),
      layerField("string", "by", "", "Party that acted", ({ by }) => by),
      layerField("string", "sector", "", "Where", ({ sector }) => sector),
      layerField("string", "kind", "", "Kind of act", ({ kind }) => kind),
      layerField("number", "severity", "mean 1", "How grave", ({ severity }) => severity),
      layerField("integer", "deaths", "deaths", "Deaths it caused", ({ deaths }) => deaths),
      layerField("string", "hit", "", "Protected side that a strike hit by mistake; empty otherwise", ({ hit }) => hit),
    ],
    items,
  );
}

function observations({ entries, start: { settings } }: Journal): DataTable {
  const items = entries.flatMap(({ event, time, seq }) =>
    event.type === "observation.made" ? [{ ...event, time, seq }] : [],
  );
  type Item = (typeof items)[number];
  return layerTable<Item>(
    "observations",
    "One act as one reporter noticed it",
    [
      ...whenFields<Item>(settings),
      layerField("string", "reporter", "", "Who noticed", ({ reporter }) => reporter),
      layerField("integer", "incident", "", "seq of what happened", ({ incident }) => incident),
      layerField("string", "accused", "", "Whom the reporter takes to have acted", ({ accused }) => accused),
      layerField("string", "sector", "", "Where", ({ sector }) => sector),
      layerField("string", "kind", "", "Kind of act", ({ kind }) => kind),
      layerField("number", "severity", "mean 1", "How grave, as judged", ({ severity }) => severity),
      layerField("integer", "deaths", "deaths", "Deaths, as counted", ({ deaths }) => deaths),
      layerField(
        "boolean",
        "contested",
        "",
        "Whether the accused disputes that it was a breach",
        ({ contested }) => contested,
      ),
    ],
    items,
  );
}

function claims({ entries, start: { settings } }: Journal): DataTable {
  const items = entries.flatMap(({ event, time, seq }) =>
    event.type === "claim.published" ? [{ ...event, time, seq }] : [],
  );
  type Item = (typeof items)[number];
  return layerTable<Item>(
    "claims",
    "One claim as it was first published",
    [
      ...whenFields<Item>(settings),
      layerField("string", "id", "", "Name of the claim", ({ id }) => id),
      layerField("string", "reporter", "", "Who published", ({ reporter }) => reporter),
      layerField(
        "string",
        "accused",
        "",
        "Who is accused; empty where the count is not split",
        ({ accused }) => accused,
      ),
      layerField("string", "measure", "", "What is counted", ({ measure }) => measure),
      layerField("number", "count", "", "How many", ({ count }) => count),
      layerField("number", "contested", "", "Of them, how many the accused disputes", ({ contested }) => contested),
      layerField("boolean", "flash", "", "Told at once, rather than in a bulletin", ({ flash }) => flash),
      layerField(
        "integer",
        "windowFrom",
        "min",
        "Minutes since the onset at which the window opens",
        ({ windowFrom }) => windowFrom - settings.onset,
      ),
      layerField(
        "integer",
        "windowTo",
        "min",
        "Minutes since the onset at which the window closes",
        ({ windowTo }) => windowTo - settings.onset,
      ),
      layerField("string", "sources", "", "Source ids of a historical claim", ({ sources }) => sources.join(" ")),
    ],
    items,
  );
}

/** Many runs as a table: one row a run, with its seed and every measure. */
export function runsTable(rows: readonly Row[], settings: Settings): DataTable {
  return tableOf<Row>(
    "runs",
    "One run of the simulation",
    [
      field("string", "arm", "", "Name of the scenario or of the setting", ({ arm }) => arm),
      field("integer", "run", "", "Index of the run", ({ run }) => run),
      field("string", "seed", "", "Seed by which the run can be played again", ({ seed }) => seed),
      field("string", "end", "", "How the run ended", ({ end }) => end),
      field("string", "by", "", "Who ended a truce that failed", ({ by }) => by),
      field("string", "over", "", "Over what", ({ over }) => over),
      field(
        "integer",
        "lasted",
        "min",
        "Minutes from the onset to the failure, or to the horizon",
        ({ lasted }) => lasted,
      ),
      ...measuresOf(settings).map(({ id, unit, meaning }: Measure) =>
        field<Row>("number", id, unit, meaning, (row) => row[id] ?? null),
      ),
    ],
    rows,
  );
}

/** RFC 4180, with the names first; an empty field is no value, an empty text is quoted. */
export function csvText({ columns, rows }: DataTable): string {
  const cell = (value: Cell) => (value === null ? "" : typeof value === "string" ? quoted(value) : String(value));
  return [columns.map(({ name }) => quoted(name)), ...rows.map((row) => row.map(cell))]
    .map((row) => `${row.join(",")}\r\n`)
    .join("");
}

function quoted(text: string): string {
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One JSON object a line. */
export function jsonLines({ columns, rows }: DataTable): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])))}\n`)
    .join("");
}
