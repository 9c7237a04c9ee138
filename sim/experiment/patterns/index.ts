import { countsAndDeaths, firstMover, returnsToWar, tollsDiffer } from "./aftermath.ts";
import { climb, designLengthens, endsAtDecisions, fallAtOnset, shockBringsTheEnd, slowing } from "./course.ts";
import type { Evidence } from "./evidence.ts";
import { clustering, retaliationBothWays } from "./excitation.ts";
import type { Finding } from "./finding.ts";
import { excludedGroupsMakeDisputes, likeTallies, monitorsCutErrors } from "./reports.ts";

export { armsOf, type PatternArm } from "./arms.ts";
export { ARM_IDS, type ArmId, type Evidence } from "./evidence.ts";
export type { Finding } from "./finding.ts";
export { type GatherJob, gather, tolls, trace } from "./gather.ts";
export { evidenceFrom, type PatternJob, patternJobs } from "./plan.ts";
export type { PatternRow } from "./row.ts";

const PATTERNS: readonly ((evidence: Evidence) => Finding | null)[] = [
  fallAtOnset,
  climb,
  slowing,
  likeTallies,
  shockBringsTheEnd,
  endsAtDecisions,
  clustering,
  retaliationBothWays,
  excludedGroupsMakeDisputes,
  monitorsCutErrors,
  designLengthens,
  returnsToWar,
  firstMover,
  countsAndDeaths,
  tollsDiffer,
];

/** Every pattern of which the evidence can speak. */
export function findPatterns(evidence: Evidence): Finding[] {
  return PATTERNS.flatMap((find) => find(evidence) ?? []);
}
