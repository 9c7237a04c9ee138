import { clock, percentOf } from "../numbers.ts";
import type { Moment } from "../words.ts";

/** How English puts things: names within a sentence, counts, lists, times. */

/** Names that are descriptions, not proper names, begin small within a sentence. */
const DESCRIBES = /^(Signatory|Excluded|Opposition|Government|International|World|State|Unnamed|Observers|Press)\b/;

/** Institutions and unions take an article. */
const TAKES_ARTICLE =
  /\b(States|Nations|Kingdom|Centre|Network|Observatory|Committee|Council|Ministry|Command|Helmets|Coalition|Union|press|public|ally|administration|self-administration)\b/;

/** A scenario's name within a sentence: "the United States", "signatory opposition groups". */
export function within(name: string): string {
  const small = DESCRIBES.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return TAKES_ARTICLE.test(small.replace(/\(.*?\)/g, "")) ? `the ${small}` : small;
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "1 breach", "37 breaches", "no breaches". */
export function counted(count: number, one: string, many: string): string {
  return count === 0 ? `no ${many}` : `${count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** A probability: "12%", "0.4%", "less than 0.1%". */
export function chance(probability: number, tenthsBelow?: number): string {
  const { text, beyond } = percentOf(probability, tenthsBelow);
  return `${beyond === null ? "" : `${beyond} than `}${text}%`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "14 Sep 18:00". */
export function timed({ day, month, hour, minute }: Moment): string {
  return `${day} ${MONTHS[month - 1]} ${clock(hour, minute)}`;
}

/** "14 Sep (day 3)"; before the truce the date alone. */
export function dated({ day, month, dayOfTruce }: Moment): string {
  const date = `${day} ${MONTHS[month - 1]}`;
  return dayOfTruce > 0 ? `${date} (day ${dayOfTruce})` : date;
}
