import { availableParallelism } from "node:os";
import { begin, canonicalJson, drive, isDone, type Plan, type Progress, type Row, tasksOf } from "../sim/index.ts";
import type { Call, Command, Flag } from "./command.ts";
import { finish, makeFolderOf, partOf, pathOf, readKept, writeProgress } from "./experiment-files.ts";
import { usageStop } from "./parse.ts";
import { poolOf } from "./pool.ts";
import type { Terminal } from "./terminal.ts";

/** Flags of every command that does an experiment. */
export const EXPERIMENT_FLAGS: readonly Flag[] = [
  { flag: "--jobs <n>", says: "Threads at once; as many as there are processors where none is given" },
  { flag: "--json", says: "The estimates as one JSON object" },
  { flag: "--ndjson", says: "A row a run instead, one JSON object a line: its seed, its end, its measures" },
  { flag: "--out <file>", says: "Keep the result, and on the way what is done so far, in a file" },
  { flag: "--resume", says: "Go on from what --out has kept" },
  { flag: "--shard <i/n>", says: "Do the i-th of n parts only, for truce merge to join" },
];

const SAVE_EVERY = 5_000;

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

export interface Conducted {
  readonly progress: Progress;
  readonly interrupted: boolean;
}

/** A whole number that a flag gives. Throws Stop. */
export function wholeFlag(call: Call, name: string, otherwise: number, command: Command): number {
  const text = call.text(name);
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,11}$/.test(text))
    throw usageStop(command, `--${name}: wanted a whole number from 1, found "${text}"`);
  return Number(text);
}

/**
 * Does an experiment on threads, keeps what is done, and tells how far it is. Ctrl-C ends it after the chunks at hand. A part of a
 * study is kept beside the others, under its own name.
 */
export async function conduct(
  plan: Plan,
  call: Call,
  terminal: Terminal,
  command: Command,
  part = "",
): Promise<Conducted> {
  const jobs = wholeFlag(call, "jobs", availableParallelism(), command);
  const out = call.text("out");
  const path = out === undefined ? null : pathOf(terminal.folder, part === "" ? out : namedPart(out, part));
  if (call.on("json") && call.on("ndjson")) throw usageStop(command, "--json and --ndjson exclude each other");
  if (call.on("resume") && path === null) throw usageStop(command, "--resume goes on from a file: give --out as well");
  if (path !== null) makeFolderOf(path);
  const start = startOf(plan, call, path, command);
  const listener = new Listener(plan, start, path, terminal);
  const rows = call.on("ndjson") ? { rows: (list: readonly Row[]) => terminal.out(linesOf(list)) } : {};
  const pool = poolOf(Math.min(jobs, Math.max(1, start.end - start.next)));
  // A scheduler that takes its machine back says so by the other signal.
  for (const signal of SIGNALS) process.once(signal, listener.interrupt);
  try {
    const progress = await drive(plan, start, {
      dispatch: (job) => pool.ask("chunk", job),
      width: pool.width,
      ...rows,
      goOn: listener.goOn,
    });
    terminal.progress("");
    if (path !== null) {
      if (isDone(progress)) finish(path, progress);
      else writeProgress(partOf(path), progress);
    }
    return { progress, interrupted: !isDone(progress) };
  } finally {
    for (const signal of SIGNALS) process.off(signal, listener.interrupt);
    await pool.close();
  }
}

function startOf(plan: Plan, call: Call, path: string | null, command: Command): Progress {
  try {
    const fresh = begin(plan, shardOf(call, command));
    const kept = call.on("resume") && path !== null ? readKept(path) : null;
    if (kept !== null && canonicalJson(kept.recipe) !== canonicalJson(fresh.recipe))
      throw new RangeError(`${call.text("out")} belongs to another experiment: other runs, seed, scenario or version`);
    if (kept !== null && (kept.from !== fresh.from || kept.end !== fresh.end))
      throw new RangeError(
        `the file holds tasks ${kept.from} to ${kept.end - 1}: give the --runs and --shard it was begun with`,
      );
    return kept ?? fresh;
  } catch (error) {
    if (error instanceof RangeError) throw usageStop(command, error.message);
    throw error;
  }
}

/** "result.json" of the part "phase" is "result-phase.json". */
function namedPart(path: string, part: string): string {
  return path.replace(/(\.[a-z]+)?$/, (ending) => `-${part}${ending}`);
}

function shardOf(call: Call, command: Command): { number: number; of: number } | null {
  const text = call.text("shard");
  if (text === undefined) return null;
  const match = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/.exec(text);
  if (match === null) throw usageStop(command, `--shard: wanted i/n such as 3/8, found "${text}"`);
  return { number: Number(match[1]), of: Number(match[2]) };
}

function linesOf(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** Hears Ctrl-C, saves now and then, and says how far it is. */
class Listener {
  readonly #plan: Plan;
  readonly #terminal: Terminal;
  readonly #path: string | null;
  readonly #first: number;
  readonly #began = performance.now();
  #saved = performance.now();
  #stopped = false;

  constructor(plan: Plan, start: Progress, path: string | null, terminal: Terminal) {
    this.#plan = plan;
    this.#first = start.next;
    this.#path = path;
    this.#terminal = terminal;
  }

  readonly interrupt = (): void => {
    this.#stopped = true;
    this.#terminal.progress("stopping after the runs at hand …");
  };

  readonly goOn = (progress: Progress): boolean => {
    const now = performance.now();
    if (this.#path !== null && now - this.#saved > SAVE_EVERY && !isDone(progress)) {
      writeProgress(partOf(this.#path), progress);
      this.#saved = now;
    }
    if (!this.#stopped) this.#terminal.progress(this.#line(progress, (now - this.#began) / 1000));
    return !this.#stopped;
  };

  #line({ next, from, end }: Progress, seconds: number): string {
    const each = (this.#plan.runs * this.#plan.arms.length) / tasksOf(this.#plan);
    const rate = (next - this.#first) / seconds;
    const left = Math.ceil((end - next) / rate);
    const of = this.#plan.until === null ? "" : "at most ";
    return `${count((next - from) * each)} of ${of}${count((end - from) * each)} runs, ${count(rate * each)} a second, ${clock(left)} left; Ctrl-C stops and keeps what is done`;
  }
}

function count(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",");
}

function clock(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
