import {
  canonicalJson,
  comparisonOf,
  estimatesOf,
  joined,
  MEASURES,
  type Paired,
  type Progress,
  type RunTally,
} from "../../sim/index.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { pathOf, readProgress, writeProgress } from "../experiment-files.ts";
import { comparisonText, estimatesText, SIMULATED } from "../experiment-report.ts";
import { Stop } from "../stop.ts";

export const merge: Command = {
  usage: "merge <...files>",
  summary: "Join the files of an experiment's shards: the same bytes as from one machine",
  flags: [
    { flag: "--out <file>", says: "Write the joined result" },
    { flag: "--json", says: "The joined result on standard output, instead of the tables" },
  ],
  examples: ["merge shard-1.json shard-2.json shard-3.json --out result.json"],
  act: (call, terminal) => {
    const pieces = call.args.map((file) => readProgress(pathOf(terminal.folder, file)));
    const whole = wholeOf(pieces);
    const out = call.text("out");
    if (out !== undefined) writeProgress(pathOf(terminal.folder, out), whole);
    if (call.on("json")) terminal.out(`${canonicalJson({ truceExperiment: 1, ...whole })}\n`);
    else terminal.out(`${tablesOf(whole).join("\n")}\n`);
    terminal.tell(`${pieces.length} joined: ${whole.recipe.runs} runs of each arm`);
    return EXIT.fine;
  },
};

function wholeOf(pieces: readonly Progress[]): Progress {
  try {
    return joined(pieces);
  } catch (error) {
    if (error instanceof RangeError) throw new Stop(EXIT.invalid, [error.message]);
    throw error;
  }
}

/** The tables of an experiment from its file alone, which names no party: the measures that every scenario has. */
function tablesOf({ recipe, parts }: Progress): string[] {
  const { kind, arms, pairing } = recipe;
  const until = Math.min(...arms.map(({ horizon }) => horizon));
  const names = arms.map(({ name }) => name);
  if (kind === "compare")
    return [SIMULATED, ...comparisonText(comparisonOf(parts[0] as Paired, pairing, until), names, MEASURES)];
  if (kind === "pairs")
    return parts.flatMap((part, at) => [
      "",
      SIMULATED,
      ...comparisonText(comparisonOf(part as Paired, pairing, until), names.slice(2 * at), MEASURES),
    ]);
  return parts.flatMap((part, at) => {
    const { name, horizon } = arms[at]!;
    return [
      "",
      `${name}: ${(part as RunTally).runs} runs. ${SIMULATED}`,
      ...estimatesText(estimatesOf(part as RunTally, horizon), MEASURES),
    ];
  });
}
