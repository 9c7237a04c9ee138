import { resolve } from "node:path";
import { COMMANDS } from "../../cli/commands/index.ts";
import { main } from "../../cli/main.ts";
import type { Terminal } from "../../cli/terminal.ts";

export interface Told {
  readonly exit: number;
  readonly out: string;
  readonly said: string;
}

export const HERE = resolve(import.meta.dirname, "../..");

/** A command as a person types it, without a process: what it prints, what it says, and the exit code. */
export async function truce(
  args: readonly string[],
  given: { input?: string | Uint8Array; folder?: string; env?: Terminal["env"] } = {},
): Promise<Told> {
  let out = "";
  let said = "";
  const exit = await main(args, COMMANDS, {
    out: (text) => {
      out += text;
    },
    say: (line) => {
      said += `${line}\n`;
    },
    tell: (line) => {
      if (!args.includes("--quiet")) said += `${line}\n`;
    },
    progress: () => {},
    paint: (text) => text,
    input: async (limit) => Buffer.from(given.input ?? "").subarray(0, limit),
    folder: given.folder ?? HERE,
    env: given.env ?? {},
  });
  return { exit, out, said };
}
