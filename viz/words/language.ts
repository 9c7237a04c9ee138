import { ENGLISH, type Words } from "../../sim/index.ts";
import type { Catalogue } from "./catalogue.ts";

/** The languages of the page, as the address writes them. English is the one that is always there. */
export const LANGUAGES = ["en", "ar", "ru", "fr"] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** What each calls itself: a reader looks for their own. */
export const NATIVE_NAMES: Readonly<Record<LanguageCode, string>> = {
  en: "English",
  ar: "العربية",
  ru: "Русский",
  fr: "Français",
};

/** A language beside English: the words of the page, and the simulator's sentences. A missing one does not compile. */
export interface Language {
  readonly code: Exclude<LanguageCode, "en">;
  readonly direction: "ltr" | "rtl";
  readonly parts: Catalogue;
  readonly sentences: Words;
}

/** Chosen once, before anything is drawn, and kept as long as the page stands: another language is another visit. */
let spoken: Language | null = null;

/** Null for English. */
export function setLanguage(language: Language | null): void {
  spoken = language;
}

export function languageCode(): LanguageCode {
  return spoken?.code ?? "en";
}

/** The simulator's own words in the language of the page. */
export function sentences(): Words {
  return spoken?.sentences ?? ENGLISH;
}

/** The words of one part of the page. Each part brings its own English, so that what is fetched later brings its words then. */
export function wordsOf<Part extends keyof Catalogue>(part: Part, english: Catalogue[Part]): () => Catalogue[Part] {
  return () => spoken?.parts[part] ?? english;
}
