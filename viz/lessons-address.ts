import { languageCode } from "./words/language.ts";

/** Where the lessons for classes are, from the page. */
export function lessonsAddress(): string {
  const code = languageCode();
  return `teach/index.html${code === "en" ? "" : `?lang=${code}`}`;
}

/** The page that is one file has no others beside it. */
export const hasOtherPages = () => globalThis.location?.protocol !== "file:";
