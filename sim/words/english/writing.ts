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
export function chance(probability: number): string {
  const percent = probability * 100;
  if (percent > 0 && percent < 0.1) return "less than 0.1%";
  if (percent < 100 && percent > 99.9) return "more than 99.9%";
  return `${percent < 10 && percent > 0 ? percent.toFixed(1) : Math.round(percent)}%`;
}

/** A level or a share, to two places. */
export function level(value: number): string {
  return value.toFixed(2).replace(/^-(0\.00)$/, "$1");
}

/** The same with its sign, by a real minus. */
export function signed(value: number): string {
  const size = Math.abs(value).toFixed(2);
  if (Number(size) === 0) return "0.00";
  return `${value < 0 ? "−" : "+"}${size}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "14 Sep 18:00". */
export function timed({ day, month, hour, minute }: Moment): string {
  return `${day} ${MONTHS[month - 1]} ${two(hour)}:${two(minute)}`;
}

/** "14 Sep (day 3)"; before the truce the date alone. */
export function dated({ day, month, dayOfTruce }: Moment): string {
  const date = `${day} ${MONTHS[month - 1]}`;
  return dayOfTruce > 0 ? `${date} (day ${dayOfTruce})` : date;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
