import { dirname } from "node:path";
import {
  checkExperiment,
  describeProblem,
  type ExperimentText,
  type Result,
  readExperiment,
  type Scenario,
  scenariosIn,
} from "../../sim/index.ts";
import type { Command } from "../command.ts";
import { EXPERIMENT_FLAGS } from "../conduct.ts";
import { EXIT } from "../exit.ts";
import { doExperiment } from "../experiment-command.ts";
import { pathOf } from "../experiment-files.ts";
import { writeFigures } from "../figures/index.ts";
import { readText } from "../files.ts";
import { scenarioAt } from "../scenario-files.ts";
import { Stop } from "../stop.ts";
import type { Terminal } from "../terminal.ts";

export const experiment: Command = {
  usage: "experiment <file>",
  summary: "Do what an experiment's file says: the whole of a result in one file and one command",
  flags: [
    ...EXPERIMENT_FLAGS,
    { flag: "--figures <folder>", says: "Draw what came out, as SVG files in a folder; made if need be" },
  ],
  examples: [
    "experiment experiments/publishing.yaml",
    "experiment experiments/publishing.yaml --json --out result.json",
    "experiment experiments/publishing-study/study.yaml --figures figures",
  ],
  act: async (call, terminal) => {
    const name = call.args[0]!;
    const path = pathOf(terminal.folder, name);
    const text = readText(path);
    if (!text.ok) throw new Stop(EXIT.invalid, [`${name}: ${text.why}`]);
    const read = soundOrStop<ExperimentText>(readExperiment(text.text, name));
    const scenarios = await scenariosOf(read, { ...terminal, folder: dirname(path) });
    const form = soundOrStop(checkExperiment(read, scenarios));
    return doExperiment(form, scenarios, call, terminal, experiment, (parts) => {
      const folder = call.text("figures");
      if (folder !== undefined) writeFigures(parts, pathOf(terminal.folder, folder));
    });
  },
};

async function scenariosOf({ form }: ExperimentText, terminal: Terminal): Promise<Record<string, Scenario>> {
  const scenarios: Record<string, Scenario> = {};
  for (const name of scenariosIn(form)) scenarios[name] = await besideOrShipped(name, terminal);
  return scenarios;
}

/** A scenario beside the experiment, or one that comes with truce. */
async function besideOrShipped(name: string, terminal: Terminal): Promise<Scenario> {
  const beside = readText(pathOf(terminal.folder, `${name}.yaml`)).ok;
  return scenarioAt(beside ? `${name}.yaml` : name, terminal);
}

function soundOrStop<T>(result: Result<T>): T {
  if (!result.ok) throw new Stop(EXIT.invalid, result.problems.map(describeProblem));
  return result.value;
}
