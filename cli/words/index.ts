import { LANGUAGES, type Language, type Words } from "../../sim/index.ts";
import { ARABIC } from "./arabic.ts";
import { ENGLISH, type Headings } from "./english.ts";
import { FRENCH } from "./french.ts";
import { RUSSIAN } from "./russian.ts";

export type { Headings };

/** The headings of `run` and `explain`, beside the simulator's sentences. A language that lacks them does not compile. */
const HEADINGS: Readonly<Record<Language, Headings>> = { en: ENGLISH, ar: ARABIC, ru: RUSSIAN, fr: FRENCH };

export function headingsOf({ language }: Words): Headings {
  return HEADINGS[LANGUAGES.find((code) => code === language) ?? "en"];
}
