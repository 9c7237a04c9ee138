import { LESSONS, TRANSLATED } from "virtual:truce/lessons";
import { languageCode } from "../words/language.ts";
import type { LessonCard } from "./lesson.ts";

/** The lessons that there are, in the language of the page where its cards arrive. */
export async function lessonCards(): Promise<readonly LessonCard[]> {
  const code = languageCode();
  if (code === "en") return LESSONS;
  return TRANSLATED[code]().then(
    (found) => found.LESSONS,
    () => LESSONS,
  );
}
