import { LANGUAGES, type Language, type LanguageCode, setLanguage } from "./words/language.ts";

/** Fetches the language that an address asks for, before anything is drawn. English is there already. */

const OTHERS: Readonly<Record<Exclude<LanguageCode, "en">, () => Promise<{ readonly LANGUAGE: Language }>>> = {
  ar: () => import("./words/arabic/index.ts"),
  ru: () => import("./words/russian/index.ts"),
  fr: () => import("./words/french/index.ts"),
};

/** What the address asks for; English for what is no language of the page. */
export function languageIn(search: string): LanguageCode {
  const wanted = /[?&]lang=([a-z]{2})(?:&|$)/.exec(search)?.[1];
  return LANGUAGES.find((code) => code === wanted) ?? "en";
}

/** False when the language did not arrive: then English stands in. */
export async function speak(code: LanguageCode): Promise<boolean> {
  if (code === "en") return true;
  try {
    const { LANGUAGE: language } = await OTHERS[code]();
    await import("./style/directions.css");
    setLanguage(language);
    Object.assign(document.documentElement, { lang: code, dir: language.direction });
    return true;
  } catch {
    return false;
  }
}

/** The same place in another language: the page begins anew with it. */
export function inLanguage(code: LanguageCode): string {
  const address = new URL(location.href);
  if (code === "en") address.searchParams.delete("lang");
  else address.searchParams.set("lang", code);
  return address.href;
}
