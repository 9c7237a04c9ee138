import type { DaySpan } from "../select/moments.ts";
import type { Space } from "../views/view.ts";

/** Width of a letter, of its height: that of wide faces, since the device's own is not known. */
export const WIDE = 0.6;

/** A text that has room for so many letters: without what stands in brackets, and else cut. */
export function cutTo(letters: number, text: string): string {
  if (text.length <= letters) return text;
  const bare = text.replace(/ \([^)]*\)/, "");
  return bare.length <= letters ? bare : cutOff(bare.slice(0, Math.max(1, letters - 1)).trimEnd());
}

/** The days whose names neither meet nor stick out of a picture over time. */
export function daysWithRoom(
  days: readonly DaySpan[],
  [from, to]: readonly [number, number],
  { width, letter }: Pick<Space, "width" | "letter">,
): DaySpan[] {
  let free = 0;
  return days.filter((day) => {
    const start = ((Math.max(from, day.from) - from) / (to - from)) * width;
    const end = start + (day.label.length + 0.5) * WIDE * letter;
    if (start < free || end > width) return false;
    free = end + WIDE * letter;
    return true;
  });
}

/** With the sign that there was more. Behind letters that run to the left a mark keeps it on their side: by itself it runs to the right. */
export function cutOff(said: string): string {
  return /[\u0590-\u08ff]\P{L}*$/u.test(said) ? `${said}…\u200f` : `${said}…`;
}
