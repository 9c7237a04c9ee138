import { clock, level, percentOf, signed } from "../numbers.ts";
import { type ArabicForm, arabicForm } from "../plurals.ts";
import type { Moment } from "../words.ts";

/** How Arabic puts things: counts, lists, numbers, times. Digits are those of the page, 0 to 9. */

/** Forms of a noun that is counted; a number stands before "few", "many" and "other". */
export type Counted = Readonly<Record<ArabicForm, string>>;

export const BREACHES: Counted = {
  zero: "لا خروقات",
  one: "خرق واحد",
  two: "خرقان",
  few: "خروقات",
  many: "خرقًا",
  other: "خرق",
};

export const DEATHS: Counted = {
  zero: "لا قتلى",
  one: "قتيل واحد",
  two: "قتيلان",
  few: "قتلى",
  many: "قتيلًا",
  other: "قتيل",
};

export const CONVOYS: Counted = {
  zero: "لا قوافل",
  one: "قافلة واحدة",
  two: "قافلتان",
  few: "قوافل",
  many: "قافلة",
  other: "قافلة",
};

export const DAYS: Counted = {
  zero: "لا أيام",
  one: "يوم واحد",
  two: "يومان",
  few: "أيام",
  many: "يومًا",
  other: "يوم",
};

/** "لا قتلى", "قتيل واحد", "قتيلان", "3 قتلى", "11 قتيلًا", "100 قتيل". */
export function counted(count: number, noun: Counted): string {
  const form = arabicForm(count);
  const alone = form === "zero" || form === "one" || form === "two";
  return alone ? noun[form] : `${count} ${noun[form]}`;
}

/** "أ", "أ وب", "أ وب وج". */
export function listed(items: readonly string[]): string {
  return items.join(" و");
}

export function chance(probability: number, tenthsBelow?: number): string {
  const { text, beyond } = percentOf(probability, tenthsBelow);
  const than = { less: "أقل من ", more: "أكثر من " };
  return `${beyond === null ? "" : than[beyond]}${text}%`;
}

/** A sign stands left of its number in a line that runs from right to left as well: the mark before it says so. */
export function withSign(value: number): string {
  return `\u200e${signed(value)}`;
}

export { level };

/** What is written in Latin letters keeps its own order, whatever stands around it. */
export function isolated(text: string): string {
  return /[A-Za-z]/.test(text) ? `\u2068${text}\u2069` : text;
}

const MONTHS = [
  "كانون الثاني/يناير",
  "شباط/فبراير",
  "آذار/مارس",
  "نيسان/أبريل",
  "أيار/مايو",
  "حزيران/يونيو",
  "تموز/يوليو",
  "آب/أغسطس",
  "أيلول/سبتمبر",
  "تشرين الأول/أكتوبر",
  "تشرين الثاني/نوفمبر",
  "كانون الأول/ديسمبر",
];

/** "14 أيلول/سبتمبر 18:00": the month by both names that Arabic has for it. */
export function timed({ day, month, hour, minute }: Moment): string {
  return `${day} ${MONTHS[month - 1]} ${clock(hour, minute)}`;
}

/** "14 أيلول/سبتمبر (اليوم 3)"; before the truce the date alone. */
export function dated({ day, month, dayOfTruce }: Moment): string {
  const date = `${day} ${MONTHS[month - 1]}`;
  return dayOfTruce > 0 ? `${date} (اليوم ${dayOfTruce})` : date;
}
