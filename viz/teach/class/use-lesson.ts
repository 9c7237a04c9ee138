import { useEffect, useState } from "preact/hooks";
import { textAt } from "../../fetch-text.ts";
import type { Lesson, LessonCard } from "../lesson.ts";

/** A lesson by its name; null until it is there, "unknown" where this page has none or it did not come. */
export function useLesson(lessons: readonly LessonCard[], slug: string | null): Lesson | null | "unknown" {
  const [found, setFound] = useState<Lesson | null | "unknown">(null);
  useEffect(() => {
    if (slug === null) return;
    const card = lessons.find((one) => one.slug === slug);
    if (card === undefined) return setFound("unknown");
    let current = true;
    textAt(`../${card.url}`).then(
      (text) => current && setFound(JSON.parse(text) as Lesson),
      () => current && setFound("unknown"),
    );
    return () => {
      current = false;
    };
  }, [slug]);
  return found !== null && found !== "unknown" && found.slug !== slug ? null : found;
}
