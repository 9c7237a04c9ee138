import { asItStands, type Said, say } from "../refusals/index.ts";
import { LIMITS } from "./limits.ts";

/** One thing wrong with a scenario, where it stands, and what would be right. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** "parties.us.camp"; empty for the whole file. */
  readonly path: string;
  readonly wanted: Said;
  readonly found: Said;
  /** The nearest valid name, or what to do about it; null where there is nothing to say. */
  readonly hint: Said | null;
  /** All of it in one sentence, without the position. */
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A path into the file's tree; names and indices. */
export type Path = readonly (string | number)[];

export function problemAt(
  position: Position,
  path: Path,
  wanted: Said,
  found: Said,
  hint: Said | null = null,
): Problem {
  const { file, line, column } = position;
  const at = path.join(".");
  const where = at === "" ? "" : `${at}: `;
  const message = `${where}wanted ${wanted}, found ${found}${hint === null ? "" : `; ${hint}`}`;
  return { file, line, column, path: at, wanted, found, hint, message };
}

/** "scenario.yaml:3:7: title: wanted a text, found nothing". */
export function describeProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

export function refuse(problems: readonly Problem[]): { ok: false; problems: readonly Problem[] } {
  const sorted = [...problems].sort((a, b) => byFile(a.file, b.file) || a.line - b.line || a.column - b.column);
  return { ok: false, problems: sorted.slice(0, LIMITS.problems) };
}

function byFile(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A value as it stood in the file, short enough for one line of an error. */
export function show(value: unknown): Said {
  if (value === undefined) return say("nothing");
  if (value === null) return say("nothing (null)");
  if (Array.isArray(value)) return say("a list of {count}", { count: value.length });
  if (typeof value === "object") return say("a mapping");
  if (typeof value !== "string") return asItStands(String(value));
  const short = value.length > 60 ? `${value.slice(0, 57)}...` : value;
  return asItStands(JSON.stringify(short));
}
