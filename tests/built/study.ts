import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VALLEYS } from "../scenario/support.ts";

/** A folder with a small experiment in it: a comparison of two settings of the valleys, in `study.yaml`. */
export function workplace(runs = 450) {
  const folder = mkdtempSync(join(tmpdir(), "truce-"));
  writeFileSync(join(folder, "study.yaml"), study(runs));
  writeFileSync(join(folder, "valleys.yaml"), SMALL);
  return { folder, file: (name: string) => readFileSync(join(folder, name), "utf8") };
}

const study = (runs: number) => `experiment: 1
title: Shards
question: Are they the same bytes?
kind: compare
seed: shards
runs: ${runs}
arms:
  one: { scenario: valleys }
  other: { scenario: valleys, parameters: { levels: 1 } }
`;

const SMALL = VALLEYS.replace("horizon: 3d", "horizon: 2d\npreHistory: 1d").replace("warRate: 30", "warRate: 2");
