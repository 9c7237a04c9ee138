import type { Fault } from "./issues.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { Layer } from "./tree.ts";

/** Puts a fault where it stands: in the file that says most of its path, the topmost of equals. */
export function placeFault(fault: Fault, layers: readonly Layer[]): Problem {
  let best = layers[0]!.locate(fault.path, fault.name ?? false);
  for (const layer of layers.slice(1)) {
    const found = layer.locate(fault.path, fault.name ?? false);
    if (found.reached > best.reached) best = found;
  }
  return problemAt(best.position, fault.path, fault.wanted, fault.found, fault.hint);
}
