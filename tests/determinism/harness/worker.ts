import { pairLines } from "../pairs.ts";
import { vectorLines } from "../vectors.ts";

export interface Lines {
  readonly runs: readonly string[];
  readonly math: readonly string[];
}

const lines: Lines = { runs: pairLines(), math: vectorLines() };
postMessage(lines);
