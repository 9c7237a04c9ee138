import * as numbers from "../numbers.ts";
import { type RussianForm, russianForm } from "../plurals.ts";
import type { Moment } from "../words.ts";

export { levelWithComma as level, signedWithComma as signed } from "../numbers.ts";

/** How Russian puts things: counts, lists, numbers, times. */

export type Counted = Readonly<Record<RussianForm, string>>;

export const BREACHES: Counted = { one: "нарушение", few: "нарушения", many: "нарушений" };
export const DEATHS: Counted = { one: "погибший", few: "погибших", many: "погибших" };
export const CONVOYS: Counted = { one: "колонна", few: "колонны", many: "колонн" };
export const DAYS: Counted = { one: "день", few: "дня", many: "дней" };

/** "1 нарушение", "3 нарушения", "37 нарушений", "без нарушений". */
export function counted(count: number, noun: Counted): string {
  return count === 0 ? `без ${noun.many}` : `${count} ${noun[russianForm(count)]}`;
}

/** "а", "а и б", "а, б и в". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} и ${items.at(-1)}`;
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function chance(probability: number, tenthsBelow?: number): string {
  const { text, beyond } = numbers.percentOf(probability, tenthsBelow);
  const than = { less: "менее ", more: "более " };
  return `${beyond === null ? "" : than[beyond]}${numbers.withComma(text)}\u00a0%`;
}

const MONTHS = ["янв.", "февр.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.", "дек."];

/** "14 сент. 18:00". */
export function timed({ day, month, hour, minute }: Moment): string {
  return `${day} ${MONTHS[month - 1]} ${numbers.clock(hour, minute)}`;
}

/** "14 сент. (день 3)"; before the truce the date alone. */
export function dated({ day, month, dayOfTruce }: Moment): string {
  const date = `${day} ${MONTHS[month - 1]}`;
  return dayOfTruce > 0 ? `${date} (день ${dayOfTruce})` : date;
}
