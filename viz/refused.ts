import { languageCode } from "./words/language.ts";
import type { Refusal } from "./worker/protocol.ts";

/** Says in the language of the page why a run cannot be made. What the workers say is English, which needs nothing fetched. */
export function reasonsOf(problems: readonly Refusal[], say: (reasons: string) => void): void {
  const english = problems.map(({ message }) => message).join("; ");
  if (languageCode() === "en") say(english);
  else
    void import("./share/run-refused.ts")
      .then(({ problemTexts }) => problemTexts(problems))
      .catch(() => english)
      .then(say);
}
