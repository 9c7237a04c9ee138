import { say } from "../refusals/index.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Fault } from "./issues.ts";
import { isTree } from "./layers.ts";
import type { Path } from "./problem.ts";
import type { Tree } from "./tree.ts";

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
