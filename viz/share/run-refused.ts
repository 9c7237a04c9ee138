import type { Refusal } from "../worker/protocol.ts";
import { problemText } from "./problem-words.ts";
import { fetchRefusals } from "./refusal-words.ts";

/** Why a run cannot be made. */
export async function problemTexts(problems: readonly Refusal[]): Promise<string> {
  await fetchRefusals();
  return problems.map(problemText).join("; ");
}
