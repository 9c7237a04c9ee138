import { type Parameters, type Reference, spectralRadius } from "../model/index.ts";
import type { Fault } from "./issues.ts";
import type { Path } from "./problem.ts";

/** Numbers under which each act would cause one or more others without end; judged by `reference` in a run under way. */
export function endlessFault(parameters: Parameters, path: Path, reference: Reference | null = null): Fault | null {
  const radius = spectralRadius(parameters, reference);
  if (radius < 1) return null;
  const { ownExcitation: own, crossExcitation: cross } = parameters;
  const hint = `an act would cause one or more others without end: lower ownExcitation (${own}) or crossExcitation (${cross})`;
  return { path, wanted: "ownExcitation + crossExcitation below 1", found: radius.toFixed(3), hint };
}
