import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { type Reading, readScenarioAt } from "../scenario-files.ts";

export const validate: Command = {
  usage: "validate <...scenarios>",
  summary: "Check scenario files and say everything that is wrong with them",
  flags: [{ flag: "--json", says: "One JSON object: each file with its problems" }],
  examples: ["validate my-truce.yaml", "validate scenarios/*.yaml --json", "validate - < my-truce.yaml"],
  act: async ({ args, on }, terminal) => {
    const readings: Reading[] = [];
    for (const name of args) readings.push(await readScenarioAt(name, terminal));
    const bad = readings.filter(({ ok }) => !ok).length;
    if (on("json")) {
      terminal.out(`${JSON.stringify({ ok: bad === 0, files: readings.map(jsonOf) }, null, 2)}\n`);
    } else {
      for (const reading of readings) {
        if (reading.ok) terminal.out(`${reading.file}: fine: ${reading.scenario.form.title}\n`);
        else for (const line of reading.lines) terminal.say(line);
      }
      const problems = readings.reduce((sum, reading) => sum + (reading.ok ? 0 : reading.lines.length), 0);
      if (bad > 0)
        terminal.tell(
          `${problems} ${problems === 1 ? "problem" : "problems"} in ${bad} of ${args.length} ${args.length === 1 ? "file" : "files"}`,
        );
    }
    return bad === 0 ? EXIT.fine : EXIT.invalid;
  },
};

function jsonOf(reading: Reading) {
  if (reading.ok) return { file: reading.file, ok: true, title: reading.scenario.form.title, problems: [] };
  const { file, problems, lines } = reading;
  return { file, ok: false, problems: problems.length > 0 ? problems : lines.map((message) => ({ file, message })) };
}
