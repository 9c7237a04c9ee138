import { ARABIC } from "./arabic/index.ts";
import { ENGLISH } from "./english/index.ts";
import { FRENCH } from "./french/index.ts";
import { RUSSIAN } from "./russian/index.ts";
import type { Words } from "./words.ts";

/** The languages there are, by BCP 47. */
export const LANGUAGES = ["en", "ar", "ru", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** All of them at once, for the command line. The page fetches the one it needs. */
export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, ar: ARABIC, ru: RUSSIAN, fr: FRENCH };
