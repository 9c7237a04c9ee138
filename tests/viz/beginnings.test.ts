import { afterEach, describe, expect, test } from "vitest";
import { readScenario } from "../../sim/index.ts";
import { smallest, variantOf } from "../../viz/share/scenario-text.ts";
import { LANGUAGE as ARABIC } from "../../viz/words/arabic/index.ts";
import { LANGUAGE as FRENCH } from "../../viz/words/french/index.ts";
import { type Language, setLanguage } from "../../viz/words/language.ts";
import { LANGUAGE as RUSSIAN } from "../../viz/words/russian/index.ts";
import { load } from "../scenario/support.ts";

const LANGUAGES: readonly (Language | null)[] = [null, ARABIC, FRENCH, RUSSIAN];

describe("what a new scenario begins with", () => {
  afterEach(() => setLanguage(null));

  test.each(LANGUAGES)("can be played as it stands, and speaks the language of the page: %#", (language) => {
    setLanguage(language);
    for (const text of [smallest(), variantOf("syria-2016-09", "Syria, September 2016")]) {
      const read = readScenario(text, { file: "mine.yaml", load });
      expect(read.ok ? [] : read.problems.map(({ message }) => message)).toEqual([]);
      if (!read.ok || language === null) continue;
      const { title, question, look } = read.value.form;
      const comments = text.split("\n").filter((line) => /^# \S+ \S+ /.test(line));
      for (const said of [title, question, look, ...comments])
        expect(said).not.toMatch(/\b(?:the|valleys|variant|what|where|say|otherwise|level)\b/i);
    }
  });

  test.each(LANGUAGES)("is the same scenario in every language but for its names: %#", (language) => {
    const bare = (text: string) => text.replace(/(?<=\bname: )[^,}]*|(?<=^(?:title|question|look): ).*$/gm, "");
    const english = bare(smallest());
    setLanguage(language);
    expect(bare(smallest())).toBe(english);
  });
});
