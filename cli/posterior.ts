import { type Arm, type Drawn, drawnOf } from "../sim/index.ts";
import type { Call, Command, Flag } from "./command.ts";
import { EXIT } from "./exit.ts";
import { pathOf } from "./experiment-files.ts";
import { readText } from "./files.ts";
import { usageStop } from "./parse.ts";
import { Stop } from "./stop.ts";
import type { Terminal } from "./terminal.ts";

/** What a calibration found, as the parameters of other runs. */
export const POSTERIOR_FLAG: Flag = {
  flag: "--posterior <file>",
  says: "Draw each run's parameters from what truce experiment --json has told of a calibration",
};

/** The arms with the file's samples, or as they were where there is none. Throws Stop. */
export function withPosterior(arms: readonly Arm[], call: Call, terminal: Terminal, command: Command): readonly Arm[] {
  const file = call.text("posterior");
  if (file === undefined) return arms;
  const drawn = readPosterior(file, terminal);
  const ids = new Set(drawn.samples.flatMap(({ parameters }) => Object.keys(parameters)));
  const both = arms.flatMap(({ overrides }) => Object.keys(overrides.parameters ?? {})).find((id) => ids.has(id));
  if (both !== undefined) throw usageStop(command, `--set ${both}: ${file} draws it for each run`);
  return arms.map((arm) => ({ ...arm, drawn }));
}

function readPosterior(file: string, terminal: Terminal): Drawn {
  const refused = (why: string) => new Stop(EXIT.invalid, [`${file}: ${why}`]);
  const text = readText(pathOf(terminal.folder, file));
  if (!text.ok) throw refused(text.why);
  let found: { samples?: unknown } | null;
  try {
    found = JSON.parse(text.text);
  } catch {
    throw refused("not JSON: wanted what truce experiment --json tells of a calibration");
  }
  const drawn = drawnOf(found?.samples);
  if (typeof drawn === "string") throw refused(drawn);
  return drawn;
}
