import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Arm,
  armOf,
  begin,
  csvText,
  type DataTable,
  drive,
  jsonLines,
  layerTables,
  planOf,
  play,
  type Row,
  runsTable,
  seedOf,
  VERSION,
} from "../../sim/index.ts";
import type { Call, Command } from "../command.ts";
import { wholeFlag } from "../conduct.ts";
import { EXIT } from "../exit.ts";
import { pathOf } from "../experiment-files.ts";
import { whyNot } from "../files.ts";
import { overridesOf, RUN_FLAGS, seedFlag } from "../overrides.ts";
import { parquetOf } from "../parquet.ts";
import { usageStop } from "../parse.ts";
import { poolOf } from "../pool.ts";
import { scenarioAt } from "../scenario-files.ts";
import { Stop } from "../stop.ts";

const FORMATS = ["csv", "ndjson", "parquet"] as const;
type Format = (typeof FORMATS)[number];

export const exportData: Command = {
  usage: "export <scenario>",
  summary: "Tables to take away: a run's incidents, observations and claims, or one row for each of many runs",
  flags: [
    ...RUN_FLAGS,
    { flag: "--run", says: "The three layers of one run, as three tables; so it is where --runs is not given" },
    { flag: "--runs <n>", says: "One row for each of so many runs instead" },
    { flag: "--jobs <n>", says: "Threads at once, for --runs; 1 where none is given" },
    { flag: "--format <kind>", says: `${FORMATS.join(", ")}; csv where none is given` },
    {
      flag: "--out <folder>",
      says: "Folder for the tables and datapackage.json, which says what is in them; made if need be",
    },
  ],
  examples: [
    "export syria-2016-09 --run --seed 42 --out september",
    "export syria-2016-09 --runs 1000 --format parquet --out september-runs",
  ],
  act: async (call, terminal) => {
    const format = (call.text("format") ?? "csv") as Format;
    if (!FORMATS.includes(format))
      throw usageStop(exportData, `--format: wanted one of ${FORMATS.join(", ")}, found "${format}"`);
    const out = call.text("out");
    if (out === undefined) throw usageStop(exportData, "--out: wanted a folder for the tables, found nothing");
    if (call.on("run") && call.text("runs") !== undefined)
      throw usageStop(exportData, "--run and --runs exclude each other");
    const scenario = await scenarioAt(call.args[0]!, terminal);
    const overrides = overridesOf(call, scenario, exportData);
    const arm = armOf(scenario, overrides);
    const seed = seedFlag(call, exportData) ?? String(seedOf(scenario));
    const many = call.text("runs") !== undefined;
    const tables = many ? [await runsOf(arm, seed, call)] : layerTables(play(scenario, seed, overrides));
    const command = commandOf(arm, seed, call, format);
    write(pathOf(terminal.folder, out), out, tables, format, packageOf(tables, arm, seed, command, format));
    terminal.tell(`${tables.map(({ name, rows }) => `${rows.length} ${name}`).join(", ")} written to ${out}`);
    return EXIT.fine;
  },
};

async function runsOf(arm: Arm, seed: string, call: Call): Promise<DataTable> {
  const plan = planOf("replicate", [arm], { seed, runs: wholeFlag(call, "runs", 1, exportData) });
  const rows: Row[] = [];
  const pool = poolOf(wholeFlag(call, "jobs", 1, exportData));
  try {
    const dispatch = (job: Parameters<typeof pool.ask<"chunk">>[1]) => pool.ask("chunk", job);
    await drive(plan, begin(plan), { dispatch, width: pool.width, rows: (more) => void rows.push(...more) });
  } finally {
    await pool.close();
  }
  return runsTable(rows, arm.settings);
}

/** The command that makes the same tables again. */
function commandOf({ scenario, overrides }: Arm, seed: string, call: Call, format: Format): string {
  const { parameters = {}, hypotheses = {} } = overrides;
  const set = Object.entries(parameters).map(([id, value]) => `--set ${id}=${value}`);
  const switched = Object.entries(hypotheses).map(([id, on]) => `--hypothesis ${id}=${on ? "on" : "off"}`);
  const what = call.text("runs") === undefined ? "--run" : `--runs ${call.text("runs")}`;
  return [
    "truce export",
    scenario,
    `--seed ${JSON.stringify(seed)}`,
    ...set,
    ...switched,
    what,
    `--format ${format}`,
  ].join(" ");
}

/** A data package (specs.frictionlessdata.io): dictionary, citation and recipe in one file beside the tables. */
function packageOf(tables: readonly DataTable[], arm: Arm, seed: string, command: string, format: Format) {
  return {
    name: `truce-${arm.scenario}`,
    title: arm.settings.title,
    description: "Output of a simulation, not a record of events. Claims are what simulated reporters published.",
    citation: `Truce ${VERSION}, scenario ${arm.scenario} (${arm.hash}), seed ${seed}. Simulated data.`,
    recipe: { command, version: VERSION, scenario: arm.scenario, hash: arm.hash, seed, changed: arm.overrides },
    resources: tables.map(({ name, row, columns }) => ({
      name,
      path: `${name}.${format}`,
      description: row,
      schema: {
        fields: columns.map((column) => ({
          name: column.name,
          type: column.type,
          unit: column.unit,
          description: column.meaning,
        })),
        missingValues: [""],
      },
    })),
  };
}

function write(
  folder: string,
  name: string,
  tables: readonly DataTable[],
  format: Format,
  about: ReturnType<typeof packageOf>,
): void {
  const inside = { recipe: JSON.stringify(about.recipe), citation: about.citation, description: about.description };
  try {
    mkdirSync(folder, { recursive: true });
    for (const [at, table] of tables.entries()) {
      const dictionary = JSON.stringify(about.resources[at]!.schema.fields);
      const content =
        format === "csv"
          ? csvText(table)
          : format === "ndjson"
            ? jsonLines(table)
            : parquetOf(table, { ...inside, dictionary });
      writeFileSync(join(folder, `${table.name}.${format}`), content);
    }
    writeFileSync(join(folder, "datapackage.json"), `${JSON.stringify(about, null, 2)}\n`);
  } catch (error) {
    throw new Stop(EXIT.unexpected, [`cannot write to ${name}: ${whyNot(error)}`]);
  }
}
