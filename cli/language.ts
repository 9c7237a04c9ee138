import { LANGUAGES, WORDS, type Words } from "../sim/index.ts";
import type { Call, Command, Flag } from "./command.ts";
import { usageStop } from "./parse.ts";
import { suggestion } from "./suggest.ts";

/** In which language a command tells a person what happened; data for other programs stay as they are. */
export const LANG_FLAG: Flag = {
  flag: "--lang <language>",
  says: `Language of what is told: ${LANGUAGES.join(", ")}; English where none is given`,
};

export function wordsFor(call: Call, command: Command): Words {
  const asked = call.text("lang") ?? "en";
  const language = LANGUAGES.find((one) => one === asked);
  if (language !== undefined) return WORDS[language];
  throw usageStop(
    command,
    `--lang: wanted one of ${LANGUAGES.join(", ")}, found "${asked}"${suggestion(asked, LANGUAGES)}`,
  );
}
