import { describe, expect, test } from "vitest";
import { MAKER as ARABIC } from "../../viz/words/arabic/maker.ts";
import { FORM as AR_FORM } from "../../viz/words/arabic/refusals/form.ts";
import { SHEETS as AR_SHEETS } from "../../viz/words/arabic/sheets.ts";
import { MAKER as FRENCH } from "../../viz/words/french/maker.ts";
import { FORM as FR_FORM } from "../../viz/words/french/refusals/form.ts";
import { SHEETS as FR_SHEETS } from "../../viz/words/french/sheets.ts";
import { MAKER as RUSSIAN } from "../../viz/words/russian/maker.ts";
import { FORM as RU_FORM } from "../../viz/words/russian/refusals/form.ts";
import { SHEETS as RU_SHEETS } from "../../viz/words/russian/sheets.ts";
import { faults } from "./axe.ts";
import { inPlaywrightEngines, until } from "./engines.ts";
import { latinRuns } from "./latin-runs.ts";
import { openPage, setInput } from "./page-support.ts";

const WORDS_OF_SHEETS = { ar: AR_SHEETS, ru: RU_SHEETS, fr: FR_SHEETS } as const;
const WORDS_OF_REFUSALS = { ar: AR_FORM, ru: RU_FORM, fr: FR_FORM } as const;
const WORDS = { ar: ARABIC, ru: RUSSIAN, fr: FRENCH } as const;

describe("where lessons and links are made", () => {
  inPlaywrightEngines((engine) => {
    test.each(["ar", "ru", "fr"] as const)("all is told in the language of the page: %s", async (lang) => {
      const tab = await openPage(engine(), `lang=${lang}&t=40`, { width: 1280, height: 800 });
      await tab.press("e");
      const { open, title, lesson } = WORDS[lang];
      const button = `[...document.querySelectorAll("dialog button")].find((one) => one.textContent === ${JSON.stringify(open)})`;
      await until(tab, button);
      const preview = WORDS_OF_SHEETS[lang].editor.preview("");
      await until(tab, `document.querySelector("#editor-state")?.textContent.includes(${JSON.stringify(preview)})`);
      if (lang !== "fr") expect(await latinRuns(tab)).toEqual([]);
      const filledText = WORDS_OF_REFUSALS[lang]["a text that is not empty"];
      await setInput(tab, ".editor textarea", 'truce: 1\ntitle: ""\n');
      await until(
        tab,
        `document.querySelector(".editor .problems")?.textContent.includes(${JSON.stringify(filledText)})`,
      );
      if (lang !== "fr") expect(await latinRuns(tab)).toEqual([]);
      await tab.evaluate(`${button}.click()`);
      await until(tab, `document.querySelector("#editor-state")?.textContent.includes(" 5 ")`);
      expect(await tab.evaluate("document.querySelector('dialog h2').textContent")).toBe(title);
      if (lang !== "fr") expect(await latinRuns(tab)).toEqual([]);
      expect(await tab.text()).toContain(lesson.play);
      expect(await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(await faults(tab, '{ include: ["dialog"] }')).toEqual([]);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });
});
