import * as numbers from "../numbers.ts";
import { type FrenchForm, frenchForm } from "../plurals.ts";
import type { Moment } from "../words.ts";

export { levelWithComma as level, signedWithComma as signed } from "../numbers.ts";

/** How French puts things: counts, lists, numbers, times. */

export type Counted = Readonly<Record<FrenchForm | "zero", string>>;

export const BREACHES: Counted = { zero: "aucun manquement", one: "manquement", other: "manquements" };
export const DEATHS: Counted = { zero: "aucun mort", one: "mort", other: "morts" };
export const CONVOYS: Counted = { zero: "aucun convoi", one: "convoi", other: "convois" };
export const DAYS: Counted = { zero: "aucun jour", one: "jour", other: "jours" };

/** "1 manquement", "37 manquements", "aucun manquement". */
export function counted(count: number, noun: Counted): string {
  return count === 0 ? noun.zero : `${count} ${noun[frenchForm(count)]}`;
}

/** "a", "a et b", "a, b et c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** French sets a space that does not break before high marks and within its quotation marks. */
export function spaced(text: string): string {
  return text.replace(/ ([:;!?»%])/g, "\u00a0$1").replace(/« /g, "«\u00a0");
}

export function chance(probability: number, tenthsBelow?: number): string {
  const { text, beyond } = numbers.percentOf(probability, tenthsBelow);
  const than = { less: "moins de ", more: "plus de " };
  return `${beyond === null ? "" : than[beyond]}${numbers.withComma(text)} %`;
}

const MONTHS = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

/** "14 sept. 18:00". */
export function timed({ day, month, hour, minute }: Moment): string {
  return `${day} ${MONTHS[month - 1]} ${numbers.clock(hour, minute)}`;
}

/** "14 sept. (jour 3)"; before the truce the date alone. */
export function dated({ day, month, dayOfTruce }: Moment): string {
  const date = `${day} ${MONTHS[month - 1]}`;
  return dayOfTruce > 0 ? `${date} (jour ${dayOfTruce})` : date;
}
