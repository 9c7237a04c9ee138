import { describe, expect, test } from "vitest";
import { ENGLISH, LANGUAGES, MEANINGS, MEASURES, PARAMETER_IDS, PARAMETERS, WORDS } from "../../sim/index.ts";
import { SHIPPED, shipped } from "../scenario/support.ts";

/** What the compiler cannot hold a language to: the model's units and measures, and the scenarios' own texts. */

const OTHERS = LANGUAGES.filter((language) => language !== "en");

/** What a scenario asks and supposes, as a reader sees it on the page. */
const TEXTS = [
  ...new Set(
    SHIPPED.flatMap((file) => {
      const { form } = shipped(file.replace(".yaml", ""));
      const duties = Object.values(form.obligations ?? {});
      return [
        form.title,
        form.question,
        ...Object.values(form.hypotheses ?? {}).map(({ title }) => title),
        ...duties.flatMap(({ what, consequence, confidence }) => [what, consequence, confidence]),
      ];
    }),
  ),
].filter((text) => text !== undefined && text !== "") as string[];

const UNITS = [...new Set([...PARAMETER_IDS.map((id) => PARAMETERS[id].unit), ...MEASURES.map(({ unit }) => unit)])];

/** Letters that stand in formulas of the model, and the names of readings. */
const SYMBOLS = /\b(?:[A-Z]|[a-z]\d?|logistic|tau)\b/g;

/** Numbers as they stand in a text, whatever its decimal sign. */
const numbersIn = (text: string) => (text.replace(/(\d),(\d)/g, "$1.$2").match(/\d+(?:\.\d+)?/g) ?? []).sort();

test("English names stand with the numbers themselves", () => {
  expect(ENGLISH.numbers).toBeNull();
  expect(TEXTS.length).toBeGreaterThan(100);
});

describe.each(OTHERS)("in %s", (language) => {
  const { numbers, names } = WORDS[language];

  test("every unit and measure has a word, and no other", () => {
    expect(Object.keys(numbers!.units).sort()).toEqual([...UNITS].sort());
    expect(Object.keys(numbers!.measures).sort()).toEqual(MEASURES.map(({ id }) => id).sort());
  });

  test("every number of the model is told with the figures that its English has, and without a full stop", () => {
    for (const id of PARAMETER_IDS) {
      const [label, meaning] = numbers!.parameters[id];
      expect(label, id).not.toBe("");
      expect(numbersIn(meaning).join(), id).toBe(numbersIn(MEANINGS[id]).join());
      expect(meaning, id).not.toMatch(/\.$/);
    }
  });

  test("nothing about the numbers is left in English", () => {
    const told = [...Object.values(numbers!.parameters).flat(), ...Object.values(numbers!.measures)];
    const latin = told.filter((text) => /[A-Za-z]/.test(text.replace(SYMBOLS, "")));
    expect(language === "fr" ? [] : latin).toEqual([]);
    const english = [...PARAMETER_IDS.flatMap((id) => [PARAMETERS[id].label, MEANINGS[id]])];
    const same = told.filter((text) => english.includes(text));
    expect(same.filter((text) => language !== "fr" || text !== "Confusion")).toEqual([]);
  });

  test("every title, question, hypothesis and duty of the shipped scenarios has its words", () => {
    expect(TEXTS.filter((text) => !(text in names))).toEqual([]);
    for (const text of TEXTS) {
      expect(names[text], text).not.toBe(text);
      if (language !== "fr") expect(names[text]!.replace(SYMBOLS, ""), text).not.toMatch(/[A-Za-z]/);
    }
  });
});
