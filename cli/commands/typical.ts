import { availableParallelism } from "node:os";
import {
  armOf,
  jobOf,
  measuresOf,
  type Plan,
  planOf,
  type Row,
  type Standing,
  seedOf,
  standingOf,
  summarise,
  tasksOf,
  VERSION,
  valuesOf,
} from "../../sim/index.ts";
import type { Command } from "../command.ts";
import { wholeFlag } from "../conduct.ts";
import { EXIT } from "../exit.ts";
import { overridesOf, RUN_FLAGS, seedFlag } from "../overrides.ts";
import { poolOf } from "../pool.ts";
import { scenarioAt } from "../scenario-files.ts";
import type { Terminal } from "../terminal.ts";
import { planned } from "./replicate.ts";

/** By what a run is called usual: how long the truce stood, and how many acts there were meanwhile. */
const BY = ["truceDays", "breaches"];
/** The runs that a seed is held against have luck of their own, the same for whatever seed is asked of. */
const OTHERS = "typical";

export const typical: Command = {
  usage: "typical <scenario>",
  summary: "Where a seed's run stands among runs of other luck: the percentiles that scenario files state for theirs",
  flags: [
    ...RUN_FLAGS,
    { flag: "--runs <n>", says: "Runs of other luck; 200 where none is given" },
    { flag: "--jobs <n>", says: "Threads at once; as many as there are processors where none is given" },
    { flag: "--json", says: "The percentiles as one JSON object" },
  ],
  examples: ["typical syria-2016-09", "typical declassification-never --seed 7 --runs 1000 --json"],
  act: async (call, terminal) => {
    const scenario = await scenarioAt(call.args[0]!, terminal);
    const overrides = overridesOf(call, scenario, typical);
    const seed = String(seedFlag(call, typical) ?? seedOf(scenario));
    const runs = wholeFlag(call, "runs", 200, typical);
    const arm = armOf(scenario, overrides);
    const plan = planned(typical, () => planOf("replicate", [arm], { seed: OTHERS, runs }));
    const rows = await rowsOf(plan, wholeFlag(call, "jobs", availableParallelism(), typical), terminal);
    const measures = measuresOf(arm.settings).filter(({ id }) => BY.includes(id));
    const standing = standingOf(valuesOf(summarise(arm.settings, seed), measures), rows, measures);
    const recipe = { scenario: scenario.slug, seed, runs, version: VERSION };
    if (call.on("json")) terminal.out(`${JSON.stringify({ note: "simulated", ...recipe, standing }, null, 2)}\n`);
    else
      terminal.out(
        `${scenario.slug}, seed ${seed}, among ${runs} runs of other luck (simulated)\n${standing.map(line).join("")}`,
      );
    return EXIT.fine;
  },
};

async function rowsOf(plan: Plan, jobs: number, terminal: Terminal): Promise<Row[]> {
  const tasks = tasksOf(plan);
  const pool = poolOf(Math.min(jobs, tasks));
  let finished = 0;
  try {
    const results = await Promise.all(
      Array.from({ length: tasks }, async (_, task) => {
        const { rows } = await pool.ask("chunk", jobOf(plan, task, true));
        terminal.progress(`${++finished} of ${tasks} parts`);
        return rows;
      }),
    );
    terminal.progress("");
    return results.flat();
  } finally {
    await pool.close();
  }
}

function line({ measure, value, percentile, median }: Standing): string {
  const told = (number: number) => number.toFixed(Number.isInteger(number) ? 0 : 1);
  return `${measure.label.padEnd(12)}${`${told(value)} ${measure.unit}`.padEnd(14)}percentile ${String(percentile).padStart(3)}, the median is ${told(median)}\n`;
}
