import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");
export const TRUCE = resolve(ROOT, "dist/cli/truce.js");

for (const made of [TRUCE, resolve(ROOT, "dist/page/index.html")])
  if (!existsSync(made)) throw new Error(`${made} is not there: these tests need "npm run build" before them`);

export interface Given {
  readonly folder?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built command line as a process of its own. */
export function truce(args: readonly string[], given: Given = {}): SpawnSyncReturns<string> {
  return started(process.execPath, [TRUCE, ...args], given);
}

export function started(command: string, args: readonly string[], { folder = ROOT, input = "", env = {} }: Given = {}) {
  return spawnSync(command, [...args], {
    cwd: folder,
    input,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
}
