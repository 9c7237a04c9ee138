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

export function isTree(value: unknown): value is Tree {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
