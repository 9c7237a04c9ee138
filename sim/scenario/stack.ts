import { asItStands, type Said, say } from "../refusals/index.ts";
import type { Fault } from "./issues.ts";
import { layOver } from "./layers.ts";
import { LIMITS } from "./limits.ts";
import { problemAt, type Result, refuse, show } from "./problem.ts";
import { renamed } from "./renaming.ts";
import { readRenaming } from "./renaming-table.ts";
import { CSV_PATH, SLUG } from "./schema-parts.ts";
import { readText } from "./text.ts";
import type { Layer, Tree } from "./tree.ts";
import { uselessNulls } from "./useless-nulls.ts";

/** Files that build on one another. */

/** Text of a file beside the scenario, by its path from the scenario's folder; null when there is none. */
export type Load = (name: string) => string | null;

/** The text's own layer first, then the files it builds on. */
export function readLayers(text: string, file: string, load: Load): Result<Layer[]> {
  const layers: Layer[] = [];
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const seen = [slugOf(file)];
  let read = readText(text, file);
  for (;;) {
    if (!read.ok) return read;
    layers.push(read.value);
    const { extends: base, renames } = read.value.tree;
    const at = (wanted: Said, found: Said, name = "extends"): Result<Layer[]> =>
      refuse([problemAt(layers.at(-1)!.locate([name]).position, [name], wanted, found)]);
    if (base === undefined && renames !== undefined) return at(say("a scenario to rename"), say("nothing"), "renames");
    if (base === undefined) return { ok: true, value: layers };
    if (renames !== undefined) {
      const table = typeof renames === "string" && CSV_PATH.test(renames) ? load(renames) : null;
      if (table === null) return at(say("a .csv file below this folder"), show(renames), "renames");
      const renaming = readRenaming(table, renames as string);
      if (!renaming.ok) return renaming;
      layers[layers.length - 1] = { ...read.value, renaming: renaming.value };
    }
    const { truce } = read.value.tree;
    if (truce !== 1) return at(say("1, the version of the scenario format, in every file"), show(truce), "truce");
    if (typeof base !== "string" || !SLUG.test(base))
      return at(say("the name of a scenario file without its ending"), show(base));
    if (seen.includes(base))
      return at(say("files that do not build on themselves"), asItStands([...seen, base].join(" → ")));
    if (layers.length > LIMITS.extends)
      return at(say("at most {most} files under one another", { most: LIMITS.extends }), say("more"));
    seen.push(base);
    const name = [`${base}.yaml`, `${base}.json`].find((candidate) => load(candidate) !== null);
    if (name === undefined)
      return at(say("a scenario file beside this one"), say("no {name}", { name: `${base}.yaml` }));
    read = readText(load(name)!, folder + name);
  }
}

/** The layers as one tree, the undermost first. A file that builds on none is taken as it stands, nulls and all. */
export function layAll(layers: readonly Layer[]): { tree: Tree; faults: Fault[] } {
  const faults: Fault[] = [];
  let tree = layers.at(-1)!.tree;
  for (const { tree: patch, renaming } of layers.slice(0, -1).toReversed()) {
    if (renaming !== undefined) {
      const other = renamed(tree, renaming);
      faults.push(...other.faults);
      tree = other.tree;
    }
    faults.push(...uselessNulls(tree, patch));
    tree = layOver(tree, patch);
  }
  const { extends: _, renames: __, ...whole } = tree;
  return { tree: whole, faults };
}

/** A file name without folder and ending, as a slug. */
export function slugOf(file: string): string {
  const name = file
    .slice(file.lastIndexOf("/") + 1)
    .replace(/\.(ya?ml|json)$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .slice(0, 64);
  return SLUG.test(name) ? name : "scenario";
}
