import { say } from "../refusals/said.ts";
import type { Fault } from "./issues.ts";
import { didYouMean } from "./nearest.ts";
import type { Path } from "./problem.ts";
import type { Tree } from "./tree.ts";

/** Laying one tree over another: names join, values replace, null takes away. */
export function layOver(base: Tree, patch: Tree): Tree {
  const result: Tree = { ...base };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else if (isTree(value)) result[name] = layOver(isTree(result[name]) ? (result[name] as Tree) : {}, value);
    else result[name] = value;
  }
  return result;
}

/** A null that takes nothing away is a mistyped name. */
export function uselessNulls(base: Tree, patch: Tree, path: Path = []): Fault[] {
  return Object.entries(patch).flatMap(([name, value]): Fault[] => {
    const at = [...path, name];
    if (isTree(value)) return uselessNulls(isTree(base[name]) ? (base[name] as Tree) : {}, value, at);
    if (value !== null || name in base) return [];
    return [
      {
        path: at,
        wanted: say("a name to take away"),
        found: say('"{name}", which is not there', { name }),
        hint: didYouMean(name, Object.keys(base)),
        name: true,
      },
    ];
  });
}

export function isTree(value: unknown): value is Tree {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
