import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { canonicalJson, type Progress } from "../sim/index.ts";
import { EXIT } from "./exit.ts";
import { whyNot } from "./files.ts";
import { Stop } from "./stop.ts";

/** Version of the file's form. */
const FORM = 1;

/** The file of an experiment under way stands beside the one it will become. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/** Written whole or not at all: a reader, or a machine that loses power, never meets half a file. */
export function writeWhole(path: string, text: string): void {
  try {
    writeFileSync(`${path}.tmp`, text);
    renameSync(`${path}.tmp`, path);
  } catch (error) {
    throw new Stop(EXIT.unexpected, [`cannot write ${path}: ${whyNot(error)}`]);
  }
}

/** Before hours of work, rather than after them. */
export function makeFolderOf(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new Stop(EXIT.unexpected, [`cannot write ${path}: ${whyNot(error)}`]);
  }
}

export function writeProgress(path: string, progress: Progress): void {
  writeWhole(path, `${canonicalJson({ truceExperiment: FORM, ...progress })}\n`);
}

/** Ends an experiment: the result appears, and what was kept of the way there goes. */
export function finish(path: string, progress: Progress): void {
  writeProgress(path, progress);
  rmSync(partOf(path), { force: true });
}

/** What was kept of an experiment: its result, or how far it came; null when there is neither. Throws Stop. */
export function readKept(path: string): Progress | null {
  const file = [path, partOf(path)].find(existsSync);
  return file === undefined ? null : readProgress(file);
}

/** Throws Stop for a file that is no experiment's. */
export function readProgress(path: string): Progress {
  const refused = (why: string) => new Stop(EXIT.invalid, [`${path}: ${why}`]);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw refused(whyNot(error));
  }
  let file: Record<string, unknown>;
  try {
    file = JSON.parse(text);
  } catch {
    throw refused("not JSON: wanted a file that truce replicate, compare or sweep has written");
  }
  if (file?.truceExperiment !== FORM || !Array.isArray(file.parts))
    throw refused("wanted a file that truce replicate, compare or sweep has written with --out");
  const { truceExperiment: _, ...progress } = file;
  return progress as unknown as Progress;
}

export function pathOf(folder: string, file: string): string {
  return resolve(folder, file);
}
