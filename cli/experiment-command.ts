import {
  type Comparison,
  comparisonOf,
  type ExperimentForm,
  estimatesOf,
  factorsOf,
  type Influence,
  influencesOf,
  isDone,
  MEASURES,
  meanOf,
  type Paired,
  type Plan,
  type Progress,
  partsOf,
  planOfExperiment,
  posteriorFrom,
  posteriorQuantiles,
  type RunTally,
  type Scenario,
} from "../sim/index.ts";
import type { Call, Command } from "./command.ts";
import { tellComparison } from "./commands/compare.ts";
import { cutShort, planned, tellReplication } from "./commands/replicate.ts";
import { conduct } from "./conduct.ts";
import { EXIT } from "./exit.ts";
import { head, number, percent, SIMULATED, tableText } from "./experiment-report.ts";
import { pairsText, pointsOfPhase } from "./pairs-report.ts";
import { tellSwings } from "./swings-report.ts";
import type { Terminal } from "./terminal.ts";

/** A part of a study, or the whole of another experiment, with what came out. */
export interface DonePart {
  readonly name: string;
  readonly form: ExperimentForm;
  readonly plan: Plan;
  readonly progress: Progress;
}

/** Does what an experiment's form says, whether it came from a file or from flags, and tells what came out. */
export async function doExperiment(
  form: ExperimentForm,
  scenarios: Readonly<Record<string, Scenario>>,
  call: Call,
  terminal: Terminal,
  command: Command,
  draw: (parts: readonly DonePart[]) => void = () => {},
): Promise<number> {
  const parts: DonePart[] = [];
  const told: string[] = [];
  const study = form.kind === "study";
  // One object in all: what the parts of a study tell is gathered.
  const teller = study && call.on("json") ? { ...terminal, out: (text: string) => void told.push(text) } : terminal;
  for (const [name, part] of partsOf(form)) {
    const plan = planned(command, () => planOfExperiment(part, scenarios));
    const { progress, interrupted } = await conduct(plan, call, terminal, command, name);
    if (study && !call.on("json") && !call.on("ndjson")) terminal.out(`${parts.length > 0 ? "\n" : ""}== ${name}\n`);
    if (!call.on("ndjson")) tell(part, plan, progress, call, teller);
    parts.push({ name, form: part, plan, progress });
    if (interrupted) return cutShort(call, terminal);
  }
  if (told.length > 0) terminal.out(`${JSON.stringify(studyJson(form, parts, told), null, 2)}\n`);
  draw(parts);
  return EXIT.fine;
}

function studyJson(form: ExperimentForm, parts: readonly DonePart[], told: readonly string[]) {
  const results = parts.map(({ name }, at) => [name, JSON.parse(told[at]!)]);
  return { note: "simulated", experiment: form, parts: Object.fromEntries(results) };
}

function tell(form: ExperimentForm, plan: Plan, progress: Progress, call: Call, terminal: Terminal): void {
  if (progress.parts.every((part) => part === null)) return;
  const titled = call.on("json") ? [] : [form.title, form.question, ""];
  if (titled.length > 0) terminal.out(`${titled.join("\n")}\n`);
  if (plan.kind === "replicate") tellReplication(plan, progress, call, terminal);
  else if (form.kind === "calibration") tellPosterior(form, progress, call, terminal);
  else if (plan.kind === "compare") tellPair(plan, progress, call, terminal);
  else if (form.kind === "swings") tellSwings(form, plan, progress, call, terminal);
  else if (plan.kind === "pairs") tellPairs(form, plan, progress, call, terminal);
  else tellPoints(form, plan, progress, call, terminal);
}

function tellPoints(form: ExperimentForm, plan: Plan, progress: Progress, call: Call, terminal: Terminal): void {
  const whole = isDone(progress) && progress.from === 0;
  const influences = form.kind !== "sweep" && whole ? influencesOf(form, progress.parts as (RunTally | null)[]) : null;
  if (call.on("json")) terminal.out(`${JSON.stringify(sweepJson(form, progress, influences), null, 2)}\n`);
  else if (influences === null) terminal.out(`${[SIMULATED, "", ...sweepText(plan, progress)].join("\n")}\n`);
  else terminal.out(`${[SIMULATED, "", ...influenceText(form, influences)].join("\n")}\n`);
}

function tellPair(plan: Plan, progress: Progress, call: Call, terminal: Terminal): void {
  const part = progress.parts[0] as Paired;
  const until = Math.min(...plan.arms.map(({ horizon }) => horizon));
  const comparison: Comparison = comparisonOf(part, plan.pairing, until);
  if (call.on("json"))
    terminal.out(`${JSON.stringify({ note: "simulated", recipe: progress.recipe, comparison }, null, 2)}\n`);
  else terminal.out(`${[...head(plan, part.first.runs), ...tellComparison(plan, comparison)].join("\n")}\n`);
}

function tellPairs(form: ExperimentForm, plan: Plan, progress: Progress, call: Call, terminal: Terminal): void {
  const points = pointsOfPhase(form, progress);
  const { arms: _, ...recipe } = progress.recipe;
  if (call.on("json"))
    terminal.out(`${JSON.stringify({ note: "simulated", experiment: form, recipe, points }, null, 2)}\n`);
  else terminal.out(`${pairsText(form, plan, points).join("\n")}\n`);
}

function sweepJson(form: ExperimentForm, { recipe, parts }: Progress, influences: readonly Influence[] | null) {
  const points = (parts as (RunTally | null)[]).map((tally, at) => {
    const { name, horizon, overrides, hash } = recipe.arms[at]!;
    if (tally === null) return { name, hash, ...overrides, estimates: null };
    const { daily: _, survival: __, ended: ___, ...estimates } = estimatesOf(tally, horizon);
    return { name, hash, ...overrides, estimates };
  });
  const { arms: _, ...rest } = recipe;
  return { note: "simulated", experiment: form, recipe: rest, ...(influences === null ? {} : { influences }), points };
}

const SWEPT = ["truceDays", "breachesPerDay", "contestedShare"];

function sweepText(plan: Plan, { parts }: Progress): string[] {
  const shown = MEASURES.filter(({ id }) => SWEPT.includes(id));
  return tableText([
    [
      "Point",
      "runs",
      "stood",
      "95 % interval",
      ...shown.flatMap(({ label, unit }) => [`${label} (${unit})`, "95 % interval"]),
    ],
    ...(parts as (RunTally | null)[]).flatMap((tally, at) => {
      if (tally === null) return [];
      const { shares } = estimatesOf({ ...tally, daily: {}, moments: {} }, plan.arms[at]!.horizon);
      const { share, low, high } = shares.stood!;
      const means = shown.flatMap(({ id }) => {
        const mean = meanOf(tally.moments[id]!, 0.95);
        return mean === null ? ["", ""] : [number(mean.mean), `${number(mean.low)} to ${number(mean.high)}`];
      });
      return [
        [plan.arms[at]!.name, String(tally.runs), percent(share), `${percent(low)} to ${percent(high)}`, ...means],
      ];
    }),
  ]);
}

function influenceText(form: ExperimentForm, influences: readonly Influence[]): string[] {
  const measure = MEASURES.find(({ id }) => id === form.measure)!;
  const sorted = [...influences].sort((a, b) => weightOf(b) - weightOf(a));
  const within = (low: number, high: number) => `${number(low)} to ${number(high)}`;
  const rows = sorted.map((one) => {
    if ("indices" in one) {
      const { first, total } = one.indices;
      return [
        `  ${one.id}`,
        number(total.value),
        within(total.low, total.high),
        number(first.value),
        within(first.low, first.high),
      ];
    }
    const { size, low, high, mean, spread } = one.screening;
    return [`  ${one.id}`, number(size), within(low, high), number(mean), number(spread)];
  });
  const heading =
    form.kind === "indices"
      ? ["Share of its variance", "in all", "95 % interval", "alone", "95 % interval"]
      : [`Effect over its range (${measure.unit})`, "size", "95 % interval", "signed", "spread"];
  return [
    `What moves the mean of: ${measure.label} (${measure.meaning.toLowerCase()})`,
    ...tableText([heading, ...rows]),
  ];
}

function weightOf(one: Influence): number {
  return "indices" in one ? one.indices.total.value : one.screening.size;
}

const QUANTILES = [0.025, 0.25, 0.5, 0.75, 0.975] as const;

function tellPosterior(form: ExperimentForm, { recipe, parts }: Progress, call: Call, terminal: Terminal): void {
  const posterior = posteriorFrom(form, parts as (RunTally | null)[]);
  const factors = factorsOf(form);
  const quantiles = factors.map((_, at) => posteriorQuantiles(posterior, at, QUANTILES));
  if (call.on("json")) {
    const { arms, ...rest } = recipe;
    const samples = posterior.samples.map(({ values, weight }) => ({
      weight,
      parameters: Object.fromEntries(factors.map(({ id }, at) => [id, values[at]!])),
    }));
    const marginals = Object.fromEntries(factors.map(({ id }, at) => [id, quantiles[at]!]));
    const result = {
      note: "simulated",
      experiment: form,
      recipe: rest,
      draws: arms.length,
      tolerance: posterior.tolerance,
      shares: QUANTILES,
      marginals,
      samples,
    };
    terminal.out(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  const kept = `${posterior.samples.length} of ${recipe.arms.length} draws kept, within ${number(posterior.tolerance)} typical deviations`;
  const rows = factors.map(({ id, from, to }, at) => [
    `  ${id}`,
    `${number(from)} to ${number(to)}`,
    ...quantiles[at]!.map(number),
  ]);
  const table = tableText([["Parameter", "before", ...QUANTILES.map(percent)], ...rows]);
  terminal.out(`${[SIMULATED, kept, "", ...table].join("\n")}\n`);
}
