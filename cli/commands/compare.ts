import {
  armOf,
  type Comparison,
  comparisonOf,
  divergenceOf,
  entrySentence,
  type Paired,
  type Plan,
  planOf,
  seedOf,
  timeLabel,
} from "../../sim/index.ts";
import type { Command } from "../command.ts";
import { conduct, EXPERIMENT_FLAGS, wholeFlag } from "../conduct.ts";
import { EXIT } from "../exit.ts";
import { comparisonText, head, measuresTold } from "../experiment-report.ts";
import { overridesOf, RUN_FLAGS, seedFlag } from "../overrides.ts";
import { POSTERIOR_FLAG, withPosterior } from "../posterior.ts";
import { scenarioAt } from "../scenario-files.ts";
import { cutShort, planned } from "./replicate.ts";

export const compare: Command = {
  usage: "compare <first> <second>",
  summary: "Play two scenarios on the same luck, and tell what differs and how sure that is",
  flags: [
    ...RUN_FLAGS.map((flag) => ({
      ...flag,
      says: flag.flag.startsWith("--seed")
        ? "Any text; the first scenario's own seed where none is given"
        : `${flag.says}; in both`,
    })),
    { flag: "--runs <n>", says: "Pairs of runs; 500 where none is given" },
    { flag: "--independent", says: "Luck of its own for each, to see what sharing it saves" },
    POSTERIOR_FLAG,
    ...EXPERIMENT_FLAGS,
  ],
  examples: [
    "compare declassification-never declassification-accepted --runs 2000",
    "compare declassification-never declassification-accepted --independent",
  ],
  act: async (call, terminal) => {
    const seed = seedFlag(call, compare);
    const scenarios = [await scenarioAt(call.args[0]!, terminal), await scenarioAt(call.args[1]!, terminal)];
    const plan = planned(compare, () =>
      planOf(
        "compare",
        withPosterior(
          scenarios.map((scenario) => armOf(scenario, overridesOf(call, scenario, compare))),
          call,
          terminal,
          compare,
        ),
        {
          seed: seed ?? seedOf(scenarios[0]!),
          runs: wholeFlag(call, "runs", 500, compare),
          pairing: call.on("independent") ? "independent" : "common",
        },
      ),
    );
    const { progress, interrupted } = await conduct(plan, call, terminal, compare);
    const part = progress.parts[0] as Paired | null;
    if (part !== null && !call.on("ndjson")) {
      const comparison = comparisonOf(part, plan.pairing, horizonOf(plan));
      const parting = plan.pairing === "common" ? partingOf(plan) : [];
      if (call.on("json")) {
        const divergence = plan.pairing === "common" ? divergenceRow(plan) : null;
        terminal.out(
          `${JSON.stringify({ note: "simulated", recipe: progress.recipe, comparison, divergence }, null, 2)}\n`,
        );
      } else
        terminal.out(
          `${[...head(plan, part.first.runs), ...tellComparison(plan, comparison), ...parting].join("\n")}\n`,
        );
    }
    return interrupted ? cutShort(call, terminal) : EXIT.fine;
  },
};

export function tellComparison(plan: Plan, comparison: Comparison): string[] {
  const names = plan.arms.map(({ name }) => name);
  return comparisonText(comparison, names, measuresTold(plan.arms[0]!.settings));
}

/** A comparison's curves reach as far as both arms do. */
export function horizonOf({ arms }: Plan): number {
  return Math.min(...arms.map(({ settings }) => settings.horizon - settings.onset));
}

/** Most pairs part somewhere: the first that does, in words. */
const PAIRS_LOOKED_AT = 5;

function divergenceRow(plan: Plan) {
  for (let run = 0; run < Math.min(plan.runs, PAIRS_LOOKED_AT); run++) {
    const divergence = divergenceOf(plan, run);
    if (divergence === null) continue;
    const [a, b] = [divergence.first, divergence.second];
    return {
      run,
      seed: divergence.seed,
      minute: divergence.time,
      first: a && { time: a.time, event: a.event },
      second: b && { time: b.time, event: b.event },
    };
  }
  return null;
}

function partingOf(plan: Plan): string[] {
  for (let run = 0; run < Math.min(plan.runs, PAIRS_LOOKED_AT); run++) {
    const divergence = divergenceOf(plan, run);
    if (divergence === null) continue;
    const told = [divergence.first, divergence.second].map((entry, arm) => {
      const { settings } = plan.arms[arm]!;
      const what =
        entry === null ? "nothing more" : `${timeLabel(entry.time, settings)}  ${entrySentence(entry, settings)}`;
      return `  ${arm === 0 ? "A" : "B"}  ${what}`;
    });
    return ["", `The pair of seed ${divergence.seed} first parts here:`, ...told];
  }
  return ["", `None of the first ${Math.min(plan.runs, PAIRS_LOOKED_AT)} pairs parts anywhere.`];
}
