import { expect, test } from "vitest";
import { arabicForm, frenchForm, russianForm } from "../../sim/words/plurals.ts";

test.each([
  ["ar", arabicForm],
  ["ru", russianForm],
  ["fr", frenchForm],
] as const)("the forms of numbers in %s are those that Unicode has for 0 to 1000", (language, form) => {
  const rules = new Intl.PluralRules(language);
  const other = Array.from({ length: 1001 }, (_, count) => count).filter(
    (count) => form(count) !== rules.select(count),
  );
  expect(other).toEqual([]);
});
