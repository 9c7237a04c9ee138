import { type Parameters, type Reference, spectralRadius } from "../model/index.ts";
import { asItStands, say } from "../refusals/index.ts";
import type { Fault } from "./issues.ts";
import type { Path } from "./problem.ts";

/** Numbers under which each act would cause one or more others without end; judged by `reference` in a run under way. */
export function endlessFault(parameters: Parameters, path: Path, reference: Reference | null = null): Fault | null {
  const radius = spectralRadius(parameters, reference);
  if (radius < 1) return null;
  const { ownExcitation: own, crossExcitation: cross } = parameters;
  const hint = say(
    "an act would cause one or more others without end: lower ownExcitation ({own}) or crossExcitation ({cross})",
    { own, cross },
  );
  return { path, wanted: say("ownExcitation + crossExcitation below 1"), found: asItStands(radius.toFixed(3)), hint };
}
