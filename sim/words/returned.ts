import type { Say } from "./say.ts";

const RETURNED = /^(.+) had pulled back from the road and (.+) had not; it has returned$/;

/**
 * The one statement that the model itself writes, in English, as part of its journal: whom it is about, for a language to say it
 * in its own words. Null for any other text, which is the scenario's own and stands as it is.
 */
export function returnedTo(text: string, { words }: Say): { readonly own: string; readonly other: string } | null {
  const [, own, other] = RETURNED.exec(text) ?? [];
  if (own === undefined || other === undefined) return null;
  return { own: words.names[own] ?? own, other: words.names[other] ?? other };
}
