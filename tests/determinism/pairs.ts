import { checksumOf, checksumOfJournal, play, readScenario, type Scenario } from "../../sim/index.ts";

/**
 * What must come out the same wherever it runs: every scenario we ship, with a few seeds, to one line a run. Vite puts the
 * files in, so that this one module runs in Node, in pages and in workers. A twin under other names is its original's run.
 */

const FILES: Readonly<Record<string, string>> = import.meta.glob("../../scenarios/**/*.{yaml,csv}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const FOLDER = "../../scenarios/";

export const SEEDS = ["1", "42", "20160912"] as const;

export const SLUGS: readonly string[] = Object.keys(FILES)
  .filter((path) => !/^renames: /m.test(FILES[path]!))
  .map((path) => path.slice(FOLDER.length))
  .filter((name) => name.endsWith(".yaml") && !name.includes("/"))
  .map((name) => name.replace(".yaml", ""))
  .sort();

/** One line for each pair, and one that sums them up. A record that is played back knows no luck: one seed will do. */
export function pairLines(): string[] {
  const lines = SLUGS.flatMap((slug) => {
    const scenario = scenarioOf(slug);
    const seeds = scenario.form.mode === "replay" ? SEEDS.slice(0, 1) : SEEDS;
    return seeds.map((seed) => lineOf(scenario, seed));
  });
  return [...lines, `${lines.length} runs, checksum ${checksumOf(lines)}`];
}

function lineOf(scenario: Scenario, seed: string): string {
  const journal = play(scenario, seed);
  const { outcome, endedAt, entries } = journal;
  const end = `${outcome.kind} at minute ${endedAt}`;
  return `${scenario.slug.padEnd(32)}seed ${seed.padEnd(10)}${end.padEnd(30)}${String(entries.length).padStart(6)} events  ${checksumOfJournal(journal)}`;
}

function scenarioOf(slug: string): Scenario {
  const load = (name: string) => FILES[`${FOLDER}${name}`] ?? null;
  const result = readScenario(load(`${slug}.yaml`)!, { file: `${slug}.yaml`, load });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.value;
}
