import {
  checkExperiment,
  type ExperimentForm,
  PARAMETER_IDS,
  PARAMETERS,
  type ParameterId,
  readExperiment,
  seedOf,
} from "../../sim/index.ts";
import type { Call, Command, Flag } from "../command.ts";
import { EXPERIMENT_FLAGS, wholeFlag } from "../conduct.ts";
import { doExperiment } from "../experiment-command.ts";
import { overridesOf, RUN_FLAGS, seedFlag } from "../overrides.ts";
import { usageStop } from "../parse.ts";
import { scenarioAt } from "../scenario-files.ts";
import type { Terminal } from "../terminal.ts";

const OVER: Flag = {
  flag: "--over <name=range>",
  says: "A parameter to vary: hawkCost=0:1.5 for a range, 0:1.5:4 for four values of it, 0,0.7,1.5 for these; may be repeated",
  many: true,
};

export const sweep: Command = {
  usage: "sweep <scenario>",
  summary: "Play a scenario at many settings of its parameters",
  flags: [
    ...RUN_FLAGS,
    OVER,
    { flag: "--design <kind>", says: "grid (all combinations), latin-hypercube or sobol; grid where none is given" },
    { flag: "--points <n>", says: "Points of a Latin hypercube or of Sobol's" },
    { flag: "--runs <n>", says: "Runs of each point; 100 where none is given" },
    ...EXPERIMENT_FLAGS,
  ],
  examples: [
    "sweep declassification-accepted --over hawkCost=0:1.5:4 --over audienceCost=0:1.5:4",
    "sweep syria-2016-09 --over warRate=20:60 --over levels=1:6 --design sobol --points 64",
  ],
  act: (call, terminal) => {
    const kind = "sweep";
    const design = call.text("design") ?? "grid";
    const points = call.text("points") === undefined ? {} : { points: wholeFlag(call, "points", 1, sweep) };
    return byFlags(call, terminal, sweep, 100, { kind, design, over: rangesOf(call, sweep), ...points });
  },
};

export const sensitivity: Command = {
  usage: "sensitivity <scenario>",
  summary: "Which parameters move an outcome: Morris's screening, or Sobol's indices",
  flags: [
    ...RUN_FLAGS,
    {
      ...OVER,
      says: "A parameter and its range, such as hawkCost=0:1.5; the leading ones over all they allow where none is given",
    },
    {
      flag: "--method <kind>",
      says: "screening, indices, or swings: each number by itself; screening where none is given",
    },
    { flag: "--points <n>", says: "Trajectories of a screening (10), or rows of indices (64)" },
    { flag: "--measure <id>", says: "The measure whose mean is looked at; truceDays where none is given" },
    { flag: "--runs <n>", says: "Runs of each point, on the same luck; 20 where none is given" },
    ...EXPERIMENT_FLAGS,
  ],
  examples: [
    "sensitivity syria-2016-09",
    "sensitivity syria-2016-09 --method swings --runs 60",
    "sensitivity syria-2016-09 --method indices --points 128 --over hawkCost=0:1.5 --over audienceCost=0:1.5 --measure stood",
  ],
  act: (call, terminal) => {
    const kind = call.text("method") ?? "screening";
    const measure = call.text("measure") ?? "truceDays";
    if (kind === "swings") return byFlags(call, terminal, sensitivity, 20, { kind, measure });
    if (kind !== "screening" && kind !== "indices")
      throw usageStop(sensitivity, `--method: wanted screening, indices or swings, found "${kind}"`);
    const over = call.texts("over").length > 0 ? rangesOf(call, sensitivity) : leading();
    const points = wholeFlag(call, "points", kind === "screening" ? 10 : 64, sensitivity);
    return byFlags(call, terminal, sensitivity, 20, {
      kind,
      over,
      points,
      measure,
    });
  },
};

/** Flags make the same form that a file would be, and it is checked alike. */
async function byFlags(call: Call, terminal: Terminal, command: Command, runs: number, parts: object): Promise<number> {
  const seed = seedFlag(call, command);
  const scenario = await scenarioAt(call.args[0]!, terminal);
  const overrides = overridesOf(call, scenario, command);
  const arm = { scenario: scenario.slug, ...overrides };
  const form = {
    experiment: 1,
    title: scenario.form.title,
    question: scenario.form.question,
    seed: seed ?? seedOf(scenario),
    runs: wholeFlag(call, "runs", runs, command),
    arms: { base: arm },
    ...parts,
  };
  const read = readExperiment(JSON.stringify(form), "flags");
  const checked = read.ok ? checkExperiment(read.value, { [scenario.slug]: scenario }) : read;
  if (!checked.ok) throw usageStop(command, `--${checked.problems[0]!.message}`);
  return doExperiment(checked.value as ExperimentForm, { [scenario.slug]: scenario }, call, terminal, command);
}

function rangesOf(call: Call, command: Command): Record<string, object> {
  const ranges: Record<string, object> = {};
  for (const text of call.texts("over")) {
    const [name = "", range = "", ...more] = text.split("=");
    const listed = range.split(",").map(Number);
    const [from, to, steps] = range.split(":").map(Number);
    const numbers = range.includes(":") ? [from, to, steps ?? 2] : listed;
    if (more.length > 0 || range === "" || numbers.some((value) => !Number.isFinite(value)))
      throw usageStop(command, `--over wants name=from:to, name=from:to:steps or name=value,value, found "${text}"`);
    if (name in ranges) throw usageStop(command, `--over ${name} is given more than once`);
    ranges[name] = range.includes(":") ? { from, to, ...(steps === undefined ? {} : { steps }) } : { values: listed };
  }
  return ranges;
}

function leading(): Record<string, object> {
  const ids = PARAMETER_IDS.filter((id) => "leading" in PARAMETERS[id]);
  return Object.fromEntries(ids.map((id: ParameterId) => [id, { from: PARAMETERS[id].min, to: PARAMETERS[id].max }]));
}
