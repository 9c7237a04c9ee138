import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package, from wherever in it this code runs: sources or bundle. */
export const HOME: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();

export const SCENARIOS: string = join(HOME, "scenarios");

/** Names of the scenarios that come with truce. */
export function shippedNames(): string[] {
  return readdirSync(SCENARIOS)
    .filter((name) => /\.(yaml|json)$/.test(name))
    .map((name) => name.replace(/\.(yaml|json)$/, ""))
    .sort();
}
