import { armOf, estimatesOf, type Plan, type Progress, planOf, type RunTally, seedOf } from "../../sim/index.ts";
import type { Call, Command } from "../command.ts";
import { conduct, EXPERIMENT_FLAGS, wholeFlag } from "../conduct.ts";
import { EXIT } from "../exit.ts";
import { estimatesText, head, measuresTold } from "../experiment-report.ts";
import { overridesOf, RUN_FLAGS, seedFlag } from "../overrides.ts";
import { usageStop } from "../parse.ts";
import { POSTERIOR_FLAG, withPosterior } from "../posterior.ts";
import { scenarioAt } from "../scenario-files.ts";
import type { Terminal } from "../terminal.ts";

export const replicate: Command = {
  usage: "replicate <scenario>",
  summary: "Play a scenario many times: how it ends, how long it stands, and how sure that is",
  flags: [
    ...RUN_FLAGS,
    { flag: "--runs <n>", says: "Runs, or the most there may be with --until-precision; 1000 where none is given" },
    {
      flag: "--until-precision <p>",
      says: "Stop once the interval of --of is no wider than p to either side, such as 0.01",
    },
    {
      flag: "--of <end>",
      says: "The share that is to be so precise: stood, lapsed, collapsed …; stood where none is given",
    },
    POSTERIOR_FLAG,
    ...EXPERIMENT_FLAGS,
  ],
  examples: [
    "replicate syria-2016-09 --runs 10000 --out result.json",
    "replicate syria-2016-09 --runs 10000 --out result.json --resume",
    "replicate syria-2016-09 --runs 100000 --until-precision 0.01 --json",
    "experiment experiments/september-tallies.yaml --json > posterior.json && truce replicate syria-2016-09 --posterior posterior.json",
  ],
  act: async (call, terminal) => {
    const seed = seedFlag(call, replicate);
    const scenario = await scenarioAt(call.args[0]!, terminal);
    const arm = armOf(scenario, overridesOf(call, scenario, replicate));
    const plan = planned(replicate, () =>
      planOf("replicate", withPosterior([arm], call, terminal, replicate), {
        seed: seed ?? seedOf(scenario),
        runs: wholeFlag(call, "runs", 1000, replicate),
        until: precisionOf(call),
      }),
    );
    const { progress, interrupted } = await conduct(plan, call, terminal, replicate);
    if (!call.on("ndjson")) tellReplication(plan, progress, call, terminal);
    return interrupted ? cutShort(call, terminal) : EXIT.fine;
  },
};

function precisionOf(call: Call) {
  const text = call.text("until-precision");
  const share = call.text("of") ?? "stood";
  if (text === undefined) {
    if (call.text("of") !== undefined)
      throw usageStop(replicate, "--of says what --until-precision is about: give that too");
    return null;
  }
  const half = Number(text);
  const ends = ["stood", "held", "extended", "centre-established", "lapsed", "collapsed"];
  if (!ends.includes(share)) throw usageStop(replicate, `--of: wanted one of ${ends.join(", ")}, found "${share}"`);
  if (!(half > 0 && half < 0.5))
    throw usageStop(replicate, `--until-precision: wanted a share such as 0.01, found "${text}"`);
  return { share, half };
}

/** What the planner refuses is a matter of usage. */
export function planned(command: Command, make: () => Plan): Plan {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw usageStop(command, error.message);
    throw error;
  }
}

export function tellReplication(plan: Plan, progress: Progress, call: Call, terminal: Terminal): void {
  const tally = progress.parts[0] as RunTally | null;
  if (tally === null) return;
  const { settings } = plan.arms[0]!;
  const estimates = estimatesOf(tally, settings.horizon - settings.onset);
  if (call.on("json")) {
    terminal.out(`${JSON.stringify({ note: "simulated", recipe: progress.recipe, estimates }, null, 2)}\n`);
  } else {
    terminal.out(
      `${[...head(plan, tally.runs), "", ...estimatesText(estimates, measuresTold(settings))].join("\n")}\n`,
    );
  }
}

export function cutShort(call: Call, terminal: Terminal): number {
  const out = call.text("out");
  terminal.say(
    out === undefined
      ? "interrupted: this is what was done so far; with --out it would have been kept"
      : `interrupted: what was done is kept; go on with the same command and --resume`,
  );
  return EXIT.interrupted;
}
