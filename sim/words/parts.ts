import type { Part } from "../model/index.ts";

/** What a sentence tells of the parts that moved something: the largest first, those too small to see left out. */
export function partsToTell(parts: readonly Part[]): readonly Part[] {
  const seen = parts.filter(({ amount }) => Math.abs(amount) >= 0.005);
  return [...seen].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** The answer that a part speaks for: "accept" of "utility of accept"; null for any other part. */
export function answerSpokenFor(part: string): string | null {
  return /^utility of (\w+)$/.exec(part)?.[1] ?? null;
}

/** The document of "main-text leaked", a result that a rule writes; null for any other result. */
export function leakedBy(result: string): string | null {
  return /^(\S+) leaked$/.exec(result)?.[1] ?? null;
}
