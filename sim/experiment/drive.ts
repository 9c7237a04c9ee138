import { canonicalJson, checksumOf } from "../kernel/index.ts";
import { type Additive, addInto } from "./additive.ts";
import { type ChunkResult, type Job, jobOf, type Paired, type Row } from "./chunk.ts";
import { armsTogether, type Plan, recipeOf, tasksOf } from "./plan.ts";
import { shareOf } from "./shares.ts";
import { FAILURES } from "./summary.ts";
import type { RunTally } from "./tally.ts";

/**
 * How far an experiment has come: tasks `from` to `next` - 1 are done and in `parts`, one a group (an arm of a sweep, or the whole).
 * Plain JSON: it is the checkpoint, the shard's file, and what estimates are made from.
 */
export interface Progress {
  readonly recipe: ReturnType<typeof recipeOf>;
  readonly from: number;
  readonly next: number;
  /** Task at which this piece ends: all tasks, or the shard's. */
  readonly end: number;
  /** Enough was known before the end, by the plan's own rule. */
  readonly precise: boolean;
  readonly parts: readonly (RunTally | Paired | null)[];
}

/** Nothing done yet. A shard (its number from 1, of how many) takes a run of neighbouring tasks. Throws RangeError. */
export function begin(plan: Plan, shard: { readonly number: number; readonly of: number } | null = null): Progress {
  const tasks = tasksOf(plan);
  const { number, of } = shard ?? { number: 1, of: 1 };
  if (!(Number.isInteger(number) && Number.isInteger(of) && number >= 1 && number <= of))
    throw new RangeError(`shard: wanted i/n with i from 1 to n, found ${number}/${of}`);
  if (shard !== null && plan.until !== null)
    throw new RangeError("shard: wanted a fixed number of runs, found a precision, which needs all runs in order");
  const from = Math.floor((tasks * (number - 1)) / of);
  const end = Math.floor((tasks * number) / of);
  const groups = plan.arms.length / armsTogether(plan.kind);
  return { recipe: recipeOf(plan), from, next: from, end, precise: false, parts: Array(groups).fill(null) };
}

export function isDone({ next, end, precise }: Progress): boolean {
  return precise || next >= end;
}

/** Takes in the result of the task that is next. */
export function take(progress: Progress, { task, result }: ChunkResult): Progress {
  if (task !== progress.next) throw new RangeError(`wanted the result of task ${progress.next}, found ${task}`);
  const parts = [...progress.parts];
  const group = task % parts.length;
  const total = (parts[group] ?? {}) as unknown as Record<string, Additive>;
  addInto(total, result as unknown as Record<string, Additive>);
  parts[group] = total as unknown as RunTally | Paired;
  const precise = isPrecise(progress.recipe.until, parts[0] as RunTally);
  return { ...progress, next: task + 1, precise, parts };
}

function isPrecise(until: Plan["until"], tally: RunTally): boolean {
  if (until === null) return false;
  const { low, high } = shareOf(countOfEnd(tally, until.share), tally.runs, 0.95);
  return (high - low) / 2 <= until.half;
}

/** Runs that ended so; "stood" is every end that is no failure. */
export function countOfEnd({ ends, runs }: Pick<RunTally, "ends" | "runs">, end: string): number {
  if (end !== "stood") return ends[end] ?? 0;
  return runs - FAILURES.reduce((sum, kind) => sum + (ends[kind] ?? 0), 0);
}

export interface Driver {
  /** Has a job done somewhere: here, in a worker, on a thread. */
  readonly dispatch: (job: Job) => Promise<ChunkResult>;
  /** Jobs under way at once. */
  readonly width: number;
  /** Rows a run are wanted; they come in order of task. */
  readonly rows?: (rows: readonly Row[]) => void;
  /** Told after each task taken in; answers whether to go on. */
  readonly goOn?: (progress: Progress) => boolean;
}

/** Does what is left of an experiment, `width` jobs at a time, taking results in order. What is under way at a stop is lost. */
export async function drive(plan: Plan, from: Progress, driver: Driver): Promise<Progress> {
  const { dispatch, width, rows, goOn = () => true } = driver;
  if (canonicalJson(recipeOf(plan)) !== canonicalJson(from.recipe))
    throw new RangeError("cannot go on: what was done so far belongs to another experiment");
  let progress = from;
  let asked = from.next;
  const underWay: Promise<ChunkResult>[] = [];
  while (!isDone(progress)) {
    while (asked < progress.end && underWay.length < Math.max(1, width)) {
      const result = dispatch(jobOf(plan, asked, rows !== undefined));
      // A failure is told when its turn comes; until then it must not count as unhandled.
      result.catch(() => {});
      underWay.push(result);
      asked++;
    }
    const result = await underWay.shift()!;
    progress = take(progress, result);
    rows?.(result.rows);
    if (!goOn(progress)) break;
  }
  return progress;
}

/** Joins the pieces of one experiment, in any order. Throws RangeError when they are of several, overlap, or leave gaps. */
export function joined(pieces: readonly Progress[]): Progress {
  const sorted = [...pieces].sort((a, b) => a.from - b.from || a.end - b.end);
  const first = sorted[0];
  if (first === undefined) throw new RangeError("nothing to join");
  const recipe = canonicalJson(first.recipe);
  let next = 0;
  const parts: (RunTally | Paired | null)[] = first.parts.map(() => null);
  for (const piece of sorted) {
    if (canonicalJson(piece.recipe) !== recipe)
      throw new RangeError(
        `cannot join: pieces belong to different experiments (${checksumOf(first.recipe)} and ${checksumOf(piece.recipe)})`,
      );
    if (!isDone(piece))
      throw new RangeError(`cannot join: tasks ${piece.next} to ${piece.end - 1} of one piece are not done; resume it`);
    if (piece.from !== next)
      throw new RangeError(
        piece.from > next
          ? `cannot join: tasks ${next} to ${piece.from - 1} are missing`
          : `cannot join: tasks from ${piece.from} on are there twice`,
      );
    piece.parts.forEach((part, group) => {
      if (part === null) return;
      const total = (parts[group] ?? {}) as unknown as Record<string, Additive>;
      addInto(total, part as unknown as Record<string, Additive>);
      parts[group] = total as unknown as RunTally | Paired;
    });
    next = piece.end;
  }
  const tasks = tasksOf(first.recipe);
  if (next !== tasks) throw new RangeError(`cannot join: tasks ${next} to ${tasks - 1} are missing`);
  return { ...first, from: 0, next, end: next, parts };
}
