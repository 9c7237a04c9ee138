import { didYouMean } from "../sim/index.ts";

/** "; did you mean …?" or nothing. */
export function suggestion(typed: string, valid: readonly string[]): string {
  const hint = didYouMean(typed, valid);
  return hint === null ? "" : `; ${hint}`;
}
