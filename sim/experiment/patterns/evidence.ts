import type { Settings } from "../../model/index.ts";
import type { Realisation } from "./hawkes-fit.ts";
import type { PatternRow } from "./row.ts";

export const ARM_IDS = [
  "base",
  "calm",
  "no-spoilers",
  "many-spoilers",
  "monitors-3",
  "monitors-10",
  "report",
  "bare",
  "preliminary",
  "definitive",
  "aftermath",
] as const;

export type ArmId = (typeof ARM_IDS)[number];

/** All that the patterns are judged by: the runs of every arm, with the same seeds in each. */
export interface Evidence {
  /** Of the base arm. */
  readonly settings: Settings;
  readonly rows: Readonly<Record<ArmId, readonly PatternRow[]>>;
  /** When each side acted in the war before the truce. */
  readonly realisations: readonly Realisation[];
  /** Of every shock that was told, the tolls by reporter. */
  readonly tolls: readonly (readonly number[])[];
}
