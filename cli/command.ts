import type { Terminal } from "./terminal.ts";

/** One command, one file in `commands/`, one line in `commands/index.ts`. */
export interface Command {
  /** Name and arguments: "run <scenario>", "validate <...scenarios>", "new [template]". */
  readonly usage: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly string[];
  /** Returns an exit code, or throws Stop. */
  readonly act: (call: Call, terminal: Terminal) => number | Promise<number>;
}

export interface Flag {
  /** "--seed <seed>" takes a value; "--json" is on or off. */
  readonly flag: string;
  readonly says: string;
  /** It may be given more than once. */
  readonly many?: true;
}

/** What was typed: arguments in order, and flags by name without dashes. */
export interface Call {
  readonly args: readonly string[];
  readonly on: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
}

export const QUIET: Flag = { flag: "--quiet", says: "No words on standard error but errors" };
