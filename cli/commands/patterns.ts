import { availableParallelism } from "node:os";
import {
  evidenceFrom,
  type Finding,
  findPatterns,
  type Overrides,
  type PatternJob,
  patternJobs,
  type Scenario,
  seedOf,
  VERSION,
} from "../../sim/index.ts";
import type { Command } from "../command.ts";
import { wholeFlag } from "../conduct.ts";
import { EXIT } from "../exit.ts";
import { overridesOf, RUN_FLAGS, seedFlag } from "../overrides.ts";
import { usageStop } from "../parse.ts";
import { type Pool, poolOf } from "../pool.ts";
import { scenarioAt } from "../scenario-files.ts";
import type { Terminal } from "../terminal.ts";

export const patterns: Command = {
  usage: "patterns [scenario]",
  summary: "Hold the model to the known patterns of truces: target, value, interval and verdict of each",
  flags: [
    ...RUN_FLAGS,
    { flag: "--runs <n>", says: "Runs of each arm; 200 where none is given" },
    { flag: "--jobs <n>", says: "Threads at once; as many as there are processors where none is given" },
    { flag: "--json", says: "The findings as one JSON object" },
    { flag: "--markdown", says: "The findings as a page, such as docs/patterns.md" },
  ],
  examples: ["patterns --runs 1000 --markdown > docs/patterns.md", "patterns syria-2016-02 --json"],
  act: async (call, terminal) => {
    if (call.on("json") && call.on("markdown")) throw usageStop(patterns, "--json and --markdown exclude each other");
    const scenario = await scenarioAt(call.args[0] ?? "syria-2016-09", terminal);
    if (scenario.form.mode === "replay")
      throw usageStop(patterns, `wanted a simulation, found ${scenario.slug}, a replay that is the same every time`);
    const seed = String(seedFlag(call, patterns) ?? seedOf(scenario));
    const runs = wholeFlag(call, "runs", 200, patterns);
    const overrides = overridesOf(call, scenario, patterns);
    const pool = poolOf(wholeFlag(call, "jobs", availableParallelism(), patterns));
    try {
      const findings = await found(patternJobs(scenario, seed, runs, overrides), pool, terminal);
      const recipe = { scenario: scenario.slug, seed, runs, ...overrides, version: VERSION };
      if (call.on("json")) terminal.out(`${JSON.stringify({ note: "simulated", ...recipe, findings }, null, 2)}\n`);
      else terminal.out(call.on("markdown") ? pageOf(findings, scenario, recipe) : tableOf(findings));
    } finally {
      await pool.close();
    }
    return EXIT.fine;
  },
};

async function found(jobs: readonly PatternJob[], pool: Pool, terminal: Terminal): Promise<Finding[]> {
  let finished = 0;
  const results = await Promise.all(
    jobs.map(async ({ work, job }) => {
      const result = await pool.ask(work, job);
      terminal.progress(`${++finished} of ${jobs.length} parts`);
      return result;
    }),
  );
  terminal.progress("");
  return findPatterns(evidenceFrom(jobs, results)).sort((a, b) => number(a) - number(b));
}

function number({ pattern }: Finding): number {
  return Number(pattern.slice(1));
}

function tableOf(findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const { pattern, title, target, says, holds } = finding;
      return `${pattern.padEnd(4)} ${holds ? "holds" : "FAILS"}  ${title}: ${told(finding)}\n            wanted: ${target}\n            ${says}\n`;
    })
    .join("");
}

function told({ value, low, high, unit }: Finding): string {
  const within = low === null || high === null ? "" : ` [${figure(low)}, ${figure(high)}]`;
  return `${figure(value)}${within} ${unit}`;
}

function figure(value: number): string {
  return Number.isNaN(value) ? "not measured" : value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}

interface Recipe extends Overrides {
  readonly scenario: string;
  readonly seed: string;
  readonly runs: number;
  readonly version: string;
}

/** The changes as they were asked for on the command line. */
function changesOf({ parameters = {}, hypotheses = {} }: Recipe): string {
  const set = Object.entries(parameters).map(([name, value]) => ` --set ${name}=${value}`);
  const switched = Object.entries(hypotheses).map(([id, on]) => ` --hypothesis ${id}=${on ? "on" : "off"}`);
  return [...set, ...switched].join("");
}

function pageOf(findings: readonly Finding[], scenario: Scenario, recipe: Recipe): string {
  const rows = findings.map((finding) => {
    const { pattern, title, target, says, holds, sources } = finding;
    return `| ${pattern} | ${title} | ${target} | ${told(finding)} | ${holds ? "holds" : "**fails**"} | ${says} | ${sources.join(", ")} |`;
  });
  return `# Patterns: ${scenario.form.title}

Which known patterns of truces the model reproduces, and which not. All figures are *simulated*; intervals are 95%. The targets'
bands are this project's; the last column names what they rest on (rows of \`scenarios/data/sources.csv\`). Every pattern is held to
one set of parameters, the same for both sides; nothing is tuned by pattern.

Made by \`truce patterns ${recipe.scenario} --runs ${recipe.runs} --seed ${recipe.seed}${changesOf(recipe)} --markdown\`, version ${recipe.version}.

| | pattern | target | value | verdict | what was seen | sources |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}
