import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describeProblem, type Load, type Problem, readScenario, type Scenario } from "../sim/index.ts";
import { EXIT } from "./exit.ts";
import { decoded, type FileText, MOST_BYTES, readText } from "./files.ts";
import { SCENARIOS, shippedNames } from "./home.ts";
import { Stop } from "./stop.ts";
import { suggestion } from "./suggest.ts";
import type { Terminal } from "./terminal.ts";

export type Reading =
  | { readonly ok: true; readonly file: string; readonly scenario: Scenario }
  | {
      readonly ok: false;
      readonly file: string;
      readonly problems: readonly Problem[];
      readonly lines: readonly string[];
    };

/** A scenario by path, by the name of one that comes with truce, or from standard input ("-"). Throws Stop with every problem. */
export async function scenarioAt(name: string, terminal: Terminal): Promise<Scenario> {
  const reading = await readScenarioAt(name, terminal);
  if (!reading.ok) throw new Stop(EXIT.invalid, reading.lines);
  return reading.scenario;
}

export async function readScenarioAt(name: string, terminal: Terminal): Promise<Reading> {
  const { file, folder, text } = await find(name, terminal);
  if (!text.ok) return { ok: false, file, problems: [], lines: [`${file}: ${text.why}`] };
  const result = readScenario(text.text, { file, load: loadFrom(folder) });
  if (result.ok) return { ok: true, file, scenario: result.value };
  return { ok: false, file, problems: result.problems, lines: result.problems.map(describeProblem) };
}

interface Found {
  /** As errors name it. */
  readonly file: string;
  /** Where what it builds on and cites is looked for. */
  readonly folder: string;
  readonly text: FileText;
}

async function find(name: string, terminal: Terminal): Promise<Found> {
  if (name === "-") {
    return { file: "stdin.yaml", folder: terminal.folder, text: decoded(await terminal.input(MOST_BYTES)) };
  }
  if (name === "") return { file: '""', folder: terminal.folder, text: { ok: false, why: "no name of a file" } };
  const path = resolve(terminal.folder, name);
  if (!existsSync(path)) {
    const shipped = shippedPath(name);
    if (shipped !== null) {
      return { file: nearPath(terminal.folder, shipped), folder: SCENARIOS, text: readText(shipped) };
    }
    const why = `no such file, and no scenario of that name comes with truce${suggestion(name, shippedNames())}`;
    return { file: slashed(name), folder: terminal.folder, text: { ok: false, why } };
  }
  return { file: slashed(name), folder: dirname(path), text: readText(path) };
}

function shippedPath(name: string): string | null {
  const bare = name.replace(/\.(yaml|json)$/, "");
  if (!shippedNames().includes(bare)) return null;
  return [`${bare}.yaml`, `${bare}.json`].map((file) => join(SCENARIOS, file)).find(existsSync) ?? null;
}

/**
 * The reader asks only for names below the folder. What is not there may come with truce, so that a file anywhere can build on
 * a shipped one; what cannot be read is as good as not there.
 */
function loadFrom(folder: string): Load {
  return (name) => {
    for (const place of [folder, SCENARIOS]) {
      const text = readText(join(place, name));
      if (text.ok) return text.text;
    }
    return null;
  };
}

/** From here where the file lies below here, else whole. */
function nearPath(folder: string, path: string): string {
  const near = relative(folder, path);
  return slashed(near.startsWith("..") ? path : near);
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
