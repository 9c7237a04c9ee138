import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { play, writeJournal } from "../../sim/index.ts";
import { accountOf } from "../account.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { whyNot } from "../files.ts";
import { LANG_FLAG, wordsFor } from "../language.ts";
import { overridesOf, RUN_FLAGS, seedFlag } from "../overrides.ts";
import { usageStop } from "../parse.ts";
import { reportOf } from "../report.ts";
import { scenarioAt } from "../scenario-files.ts";
import { Stop } from "../stop.ts";

export const run: Command = {
  usage: "run <scenario>",
  summary: "Play a scenario once and tell what happened, what was noticed and what was claimed",
  flags: [
    ...RUN_FLAGS,
    LANG_FLAG,
    { flag: "--json", says: `One JSON object instead of the account; "truce schema run" describes it` },
    { flag: "--ndjson", says: "The journal instead, one JSON object a line" },
    { flag: "--journal <file>", says: "Write the journal to a file as well" },
  ],
  examples: [
    "run scenarios/syria-2016-09.yaml --seed 42 --json",
    "run syria-2016-09 --set warRate=30 --hypothesis deir-ez-zor=off",
    "run syria-2016-09 --lang ar",
  ],
  act: async (call, terminal) => {
    const seed = seedFlag(call, run);
    if (call.on("json") && call.on("ndjson")) throw usageStop(run, "--json and --ndjson exclude each other");
    const words = wordsFor(call, run);
    const scenario = await scenarioAt(call.args[0]!, terminal);
    const overrides = overridesOf(call, scenario, run);
    const journal = play(scenario, seed, overrides);
    const file = call.text("journal");
    if (file !== undefined) save(resolve(terminal.folder, file), file, writeJournal(journal));
    const report = reportOf(journal, overrides);
    if (call.on("ndjson")) terminal.out(writeJournal(journal));
    else terminal.out(call.on("json") ? `${JSON.stringify(report, null, 2)}\n` : accountOf(journal, report, words));
    return EXIT.fine;
  },
};

function save(path: string, name: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new Stop(EXIT.unexpected, [`cannot write ${name}: ${whyNot(error)}`]);
  }
}
