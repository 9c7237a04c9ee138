/**
 * Which form of a word goes with a whole number, by the names that Unicode's rules have for the forms. `Intl` knows this too, but
 * not alike in every engine, and the simulator says the same everywhere; a test holds these to what `Intl` says.
 */

export type ArabicForm = "zero" | "one" | "two" | "few" | "many" | "other";

export function arabicForm(count: number): ArabicForm {
  if (count === 0) return "zero";
  if (count === 1) return "one";
  if (count === 2) return "two";
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return "few";
  return rest >= 11 ? "many" : "other";
}

export type RussianForm = "one" | "few" | "many";

export function russianForm(count: number): RussianForm {
  const last = count % 10;
  const teens = count % 100 >= 11 && count % 100 <= 14;
  if (teens || last === 0 || last >= 5) return "many";
  return last === 1 ? "one" : "few";
}

export type FrenchForm = "one" | "other";

export function frenchForm(count: number): FrenchForm {
  return count < 2 ? "one" : "other";
}
