import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeProblem, type Result, readScenario, type Scenario } from "../../sim/index.ts";

/** Reads what stands in `scenarios/` with the one reader, so that the page needs no YAML. */

const DEFAULT_SLUG = "syria-2016-09";

/** All scenarios of a folder, the default first, else by name. Throws with every problem of the first bad file. */
export function readScenarios(folder: string): Scenario[] {
  const slugs = readdirSync(folder).flatMap((name) => (name.endsWith(".yaml") ? [name.slice(0, -5)] : []));
  return slugs.sort(byName).map((slug) => readOne(folder, slug));
}

function byName(a: string, b: string): number {
  if (a === DEFAULT_SLUG || b === DEFAULT_SLUG) return a === b ? 0 : a === DEFAULT_SLUG ? -1 : 1;
  return a < b ? -1 : 1;
}

function readOne(folder: string, slug: string): Scenario {
  const load = (name: string) => {
    const file = [join(folder, name), join(folder, `${name}.yaml`)].find((path) => existsSync(path));
    return file === undefined ? null : readFileSync(file, "utf8");
  };
  return sound(readScenario(load(slug)!, { file: `${slug}.yaml`, load }));
}

/** What was read; throws with everything that is wrong, which ends a build. */
export function sound<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join("\n"));
  return result.value;
}

/** The files themselves, by their paths below the folder: what a reader's own scenario may build on or cite. */
export function scenarioTexts(folder: string): Readonly<Record<string, string>> {
  const below = (under: string, ending: string) =>
    readdirSync(join(folder, under)).flatMap((name) => (name.endsWith(ending) ? [`${under}${name}`] : []));
  const names = [...below("", ".yaml"), ...below("data/", ".csv")].sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
