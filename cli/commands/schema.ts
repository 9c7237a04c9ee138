import { lessonJsonSchemaText, scenarioJsonSchemaText, translationJsonSchemaText } from "../../sim/index.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { usageStop } from "../parse.ts";
import { runJsonSchemaText } from "../run-schema.ts";
import { suggestion } from "../suggest.ts";

const SCHEMAS: Readonly<Record<string, () => string>> = {
  scenario: scenarioJsonSchemaText,
  lesson: lessonJsonSchemaText,
  translation: translationJsonSchemaText,
  run: runJsonSchemaText,
};

export const schema: Command = {
  usage: "schema [what]",
  summary: `Print a JSON Schema: of scenario files, of lessons and their translations, or of what "run --json" prints`,
  flags: [],
  examples: ["schema > scenario.schema.json", "schema run"],
  act: ({ args: [what = "scenario"] }, terminal) => {
    if (!Object.hasOwn(SCHEMAS, what)) {
      const names = Object.keys(SCHEMAS);
      throw usageStop(schema, `no schema "${what}"${suggestion(what, names) || `; there are ${names.join(", ")}`}`);
    }
    terminal.out(SCHEMAS[what]!());
    return EXIT.fine;
  },
};
