import { armOf, measuresOf, planOf, type RunSummary, seedOfRun, summarise } from "../experiment/index.ts";
import { DAY, type Settings } from "../model/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { VERSION } from "../version.ts";
import type { LessonForm, LessonSee, LessonStep } from "./schema.ts";

/** What many runs of the model say to a prediction, with the recipe by which anyone gets the same. */
export interface Figures {
  readonly scenario: string;
  readonly seed: string;
  readonly runs: number;
  readonly version: string;
  /** Share of the runs in which each option was so; null for options that the model has no say in. */
  readonly shares: Readonly<Record<string, number>> | null;
  /** The option that came true in the run which the lesson plays after the question; null where none did, and for a line. */
  readonly own: string | null;
  /** For a line: breaches on each day, as the 10th, 50th and 90th of 100 runs has them; null where fewer than ten runs got so far. */
  readonly days: readonly (readonly [low: number, middle: number, high: number] | null)[] | null;
}

/** Runs behind a prediction's figures: enough for a class, few enough for a build. */
export const FIGURE_RUNS = 100;
const ENOUGH = 10;

/** Many runs of what a step shows. Steps that show the same share them. */
export type ManyRuns = (seen: ReturnType<typeof seenIn>) => Made;

interface Made {
  readonly recipe: Pick<Figures, "scenario" | "seed" | "runs" | "version">;
  readonly settings: Settings;
  readonly all: readonly RunSummary[];
  /** The run that the page plays. */
  readonly played: () => RunSummary;
}

export function manyRuns(scenarios: Readonly<Record<string, Scenario>>, runs = FIGURE_RUNS): ManyRuns {
  const made = new Map<string, Made>();
  return ({ scenario: slug, seed: own, parameters = {}, hypotheses = {} }) => {
    const scenario = scenarios[slug]!;
    const seed = String(own ?? scenario.form.seed);
    const key = JSON.stringify([slug, seed, parameters, hypotheses]);
    const found = made.get(key);
    if (found !== undefined) return found;
    const arm = armOf(scenario, { parameters, hypotheses });
    const { settings } = arm;
    const plan = planOf("replicate", [arm], { seed, runs });
    const all = Array.from({ length: runs }, (_, run) => summarise(settings, seedOfRun(plan, 0, run)));
    const played = () => summarise(settings, seed);
    const fresh = { recipe: { scenario: slug, seed, runs, version: VERSION }, settings, all, played };
    made.set(key, fresh);
    return fresh;
  };
}

/** The figures of a step to predict; null for other steps. */
export function figuresOf(form: LessonForm, step: LessonStep, made: ManyRuns): Figures | null {
  const { predict } = step;
  if (predict === undefined || (predict.line === undefined && predict.measure === undefined)) return null;
  const seen = seenIn(form, step);
  const { recipe, settings, all, played } = made(seen);
  if (predict.line !== undefined) return { ...recipe, shares: null, own: null, days: bandsOf(all, predict.line.days) };
  const { of } = measuresOf(settings).find(({ id }) => id === predict.measure)!;
  const values = all.flatMap((run) => of(run) ?? []);
  const options = Object.entries(predict.options ?? {});
  const isSo = ({ from = -Infinity, below = Infinity }: (typeof options)[number][1], value: number) =>
    value >= from && value < below;
  const shares = options.map(([id, option]) => {
    return [id, values.filter((value) => isSo(option, value)).length / all.length] as const;
  });
  const value = playsTheSame(form, step) ? of(played()) : null;
  const own = value === null ? null : (options.find(([, option]) => isSo(option, value))?.[0] ?? null);
  return { ...recipe, shares: Object.fromEntries(shares), own, days: null };
}

/** Whether what is played next, after a question, is a run of what the question is about. */
function playsTheSame(form: LessonForm, step: LessonStep): boolean {
  const next = form.steps.slice(form.steps.indexOf(step)).find(({ kind, see }) => kind === "run" && see !== undefined);
  return next !== undefined && recipeIn(seenIn(form, next)) === recipeIn(seenIn(form, step));
}

function recipeIn({ scenario, seed, parameters = {}, hypotheses = {} }: ReturnType<typeof seenIn>): string {
  return JSON.stringify([scenario, seed, parameters, hypotheses]);
}

/** What a step shows: its own, else what the lesson is about. */
export function seenIn({ scenario }: LessonForm, { see }: LessonStep): LessonSee & { readonly scenario: string } {
  return { panels: [], ...see, scenario: see?.scenario ?? scenario };
}

/** Breaches of both sides on each day that a truce stood through. */
function bandsOf(runs: readonly RunSummary[], days: number): Figures["days"] {
  return Array.from({ length: days }, (_, day) => {
    const counts = runs
      .filter(({ lasted }) => lasted >= (day + 1) * DAY)
      .map(({ acts }) => Object.values(acts).reduce((sum, list) => sum + (list[day] ?? 0), 0))
      .sort((a, b) => a - b);
    if (counts.length < ENOUGH) return null;
    const at = (share: number) => counts[Math.min(counts.length - 1, Math.floor(share * counts.length))]!;
    return [at(0.1), at(0.5), at(0.9)] as const;
  });
}
