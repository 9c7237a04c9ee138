import { signed } from "../../sim/index.ts";
import { languageCode } from "./language.ts";

/** Numbers as the language of the page writes them. */

/**
 * Arabic keeps Latin digits: the play head, seeds, addresses and downloads have them, and a class should find the same figure in
 * all four.
 */
function localeOf(code: string): string {
  return `${code}-u-nu-latn`;
}

const made = new Map<string, Intl.NumberFormat>();

function format(code: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${code}/${options.style ?? ""}`;
  let known = made.get(key);
  if (known === undefined) {
    known = new Intl.NumberFormat(localeOf(code), options);
    made.set(key, known);
  }
  return known;
}

/** "1.5" in English, "1,5" in French and Russian. English stays as the simulator prints it. */
export function figure(value: number): string {
  const code = languageCode();
  return code === "en" ? String(value) : format(code, { maximumFractionDigits: 6 }).format(value);
}

/** "−7.01", to as many places as the sentences of the model have. */
export function withSign(value: number): string {
  const text = signed(value);
  return /fr|ru/.test(languageCode()) ? text.replace(".", ",") : text;
}

/** A share as a whole number in a hundred. */
export function percent(share: number): string {
  const code = languageCode();
  return code === "en" ? `${Math.round(share * 100)}%` : format(code, { style: "percent" }).format(share);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const code = languageCode();
  if (code !== "en") return new Intl.ListFormat(code).format(items);
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
