import { languageCode } from "./language.ts";

/** Numbers as the language of the page writes them. */

/**
 * Arabic keeps Latin digits: the play head, seeds, addresses and downloads have them, and a class should find the same figure in
 * all four.
 */
function localeOf(code: string): string {
  return `${code}-u-nu-latn`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** "1.5" in English, "1,5" in French and Russian. English stays as the simulator prints it. */
export function figure(value: number): string {
  const code = languageCode();
  if (code === "en") return String(value);
  let format = formats.get(code);
  if (format === undefined) {
    format = new Intl.NumberFormat(localeOf(code), { maximumFractionDigits: 6 });
    formats.set(code, format);
  }
  return format.format(value);
}
