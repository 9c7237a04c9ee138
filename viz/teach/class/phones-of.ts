import type { Tally } from "../../../class/messages.ts";
import type { Lesson } from "../lesson.ts";
import type { ClassLines, Phones } from "../pace.ts";

/** Tallies by place and number, as the lesson names them: by step and option. */
export function phonesOf(
  lesson: Lesson | null | "unknown",
  tallies: Readonly<Record<string, Tally>>,
): Omit<Phones, "shown"> {
  const counts: Record<string, Record<string, number>> = {};
  const came: Record<string, number> = {};
  const lines: Record<string, ClassLines> = {};
  if (lesson === null || lesson === "unknown") return { counts, came, lines };
  for (const { id, predict } of lesson.form.steps) {
    const tally = tallies[`${lesson.slug}/${id}`];
    if (tally === undefined) continue;
    came[id] = tally.answers;
    if (tally.drawn.length > 0) lines[id] = { drawn: tally.drawn, middle: tally.lines.map(([, middle]) => middle) };
    const options = Object.keys(predict?.options ?? {});
    if (options.length > 0)
      counts[id] = Object.fromEntries(options.map((option, at) => [option, tally.counts[at] ?? 0]));
  }
  return { counts, came, lines };
}
