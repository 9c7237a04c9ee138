import { describe, expect, inject, test } from "vitest";
import { readTranslation } from "../../sim/index.ts";
import { SEAT } from "../../viz/words/arabic/seat.ts";
import { TEACH } from "../../viz/words/arabic/teach.ts";
import { lessonText } from "../lesson/support.ts";
import { faults } from "./axe.ts";
import { inPlaywrightEngines, type Tab, until } from "./engines.ts";
import { setInput } from "./page-support.ts";

const read = readTranslation(lessonText("ar/whose-count.yaml"), "ar/whose-count.yaml");
const LESSON = read.ok ? read.value.form : null;
const TITLES = Object.values(LESSON!.steps).map(({ title }) => title);
const FRAME = "document.querySelector('.stage iframe')?.contentDocument";
const SCREENS = [
  [390, 844],
  [1280, 720],
] as const;

async function openArabic(tab: Tab, query: string): Promise<void> {
  await tab.open(`${inject("address")}page/teach/index.html?${query}`);
  await until(tab, "document.querySelector('#teach h1')");
}

const heading = (tab: Tab) => tab.evaluate<string>("document.querySelector('h1').textContent");

/** What holds at every step, whoever looks: the direction, the width, and nothing that axe has against it. */
async function expectSound(tab: Tab): Promise<void> {
  expect(await tab.evaluate("[document.documentElement.lang, document.documentElement.dir]")).toEqual(["ar", "rtl"]);
  expect(await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  expect(await faults(tab, '{ exclude: ["iframe"] }')).toEqual([]);
}

/** Latin words among the lesson's own; the code of an answer, and where figures come from, are no words. */
const latinWords = (tab: Tab) =>
  tab.evaluate<string[]>(`(() => {
    const copy = document.querySelector("#teach").cloneNode(true);
    for (const part of copy.querySelectorAll("b, .recipe, .cited, iframe, .languages")) part.remove();
    return copy.textContent.match(/[A-Za-z]{2,}/g) ?? [];
  })()`);

async function frameSpeaksArabic(tab: Tab): Promise<void> {
  await until(tab, `${FRAME} && 'alive' in ${FRAME}.documentElement.dataset && ${FRAME}.querySelector('.panel')`);
  expect(await tab.evaluate(`[${FRAME}.documentElement.lang, ${FRAME}.documentElement.dir]`)).toEqual(["ar", "rtl"]);
}

describe("in Arabic", () => {
  inPlaywrightEngines((engine) => {
    test.each(SCREENS)(
      "a student goes through a lesson from the first guess to the last talk at %i by %i",
      async (width, height) => {
        const tab = await engine().tab({ width, height });
        await openArabic(tab, "lesson=whose-count&lang=ar");
        const seen: string[] = [];
        for (const [at] of TITLES.entries()) {
          seen.push(await heading(tab));
          await tab.evaluate("document.querySelector('.option input')?.click()");
          if (await tab.evaluate<boolean>("document.querySelector('.stage') !== null")) await frameSpeaksArabic(tab);
          if (await tab.evaluate<boolean>("document.querySelector('.reveal') !== null"))
            expect(await tab.text()).toContain(TEACH.reveal.youSaid(LESSON!.steps.guess!.predict!.options!.few!));
          await expectSound(tab);
          expect(await latinWords(tab)).toEqual([]);
          if (at < TITLES.length - 1) await tab.click("button", TEACH.step.next);
        }
        expect(seen).toEqual(TITLES);
        expect(await tab.evaluate("location.search")).toContain("lang=ar");
        expect(await tab.errors()).toEqual([]);
        await tab.close();
      },
    );

    test.each(SCREENS)(
      "a teacher leads it from the notes, and the projector follows in Arabic, at %i by %i",
      async (width, height) => {
        const tab = await engine().tab({ width, height });
        await openArabic(tab, "lesson=whose-count&view=notes&lang=ar");
        const link = await tab.evaluate<string>("document.querySelector('a[target=_blank]').getAttribute('href')");
        await tab.evaluate(`(() => {
        const other = document.createElement("iframe");
        other.id = "projector";
        other.title = "projector";
        other.src = ${JSON.stringify(link)};
        document.body.append(other);
      })()`);
        const PROJECTOR = "document.getElementById('projector').contentDocument";
        await until(tab, `${PROJECTOR}.querySelector('h1')`);
        expect(await tab.evaluate(`${PROJECTOR}.documentElement.dir`)).toBe("rtl");
        await setInput(tab, ".hands input[type=number]", "17");
        await until(tab, `${PROJECTOR}.querySelector('.hand-bars')?.textContent.includes('17')`);
        for (const [at, title] of TITLES.entries()) {
          await until(tab, `${PROJECTOR}.querySelector('h1').textContent === ${JSON.stringify(title)}`);
          expect(await heading(tab)).toBe(title);
          expect(await tab.text()).toContain(Object.values(LESSON!.steps)[at]!.notes.slice(0, 30));
          await expectSound(tab);
          if (at < TITLES.length - 1) await tab.click("button", TEACH.step.next);
        }
        expect(await tab.errors()).toEqual([]);
        await tab.close();
      },
    );

    test("a seat is taken, a choice made and the end read", async () => {
      const tab = await engine().tab({ width: 390, height: 844 });
      await openArabic(tab, "seat=&lang=ar");
      await tab.evaluate("document.querySelector('input[value=russia]').click()");
      await expectSound(tab);
      await tab.click("button", SEAT.sit.begin);
      await until(tab, "document.querySelector('.choices')");
      await expectSound(tab);
      // What stands in the kicker is the scenario's own title.
      const asked = await tab.evaluate<string>("document.querySelector('.predict').textContent");
      expect(asked.match(/[A-Za-z]{2,}/g)).toBeNull();
      for (let choice = 0; choice < 60; choice++) {
        if (await tab.evaluate<boolean>("document.querySelector('.choices') === null")) break;
        await tab.evaluate("document.querySelector('.choices button').click()");
        await until(tab, `new URLSearchParams(location.search).getAll('took').length === ${choice + 1}`);
      }
      expect(await heading(tab)).toBe(SEAT.ended);
      expect(await tab.evaluate("location.search")).toContain("lang=ar");
      expect(await tab.evaluate("document.querySelector('.answers a').href")).toContain("lang=ar");
      expect(
        (await tab.evaluate<string>("document.querySelector('.hand-bars').textContent")).match(/[A-Za-z]{2,}/g),
      ).toBeNull();
      await expectSound(tab);
      await tab.close();
    });

    test.each([
      ["lang=ar", TEACH.list.title],
      ["lesson=whose-count&view=handout&lang=ar", LESSON!.handout[0]!.ask],
      ["lesson=whose-count&view=key&lang=ar", LESSON!.handout[0]!.key.slice(0, 30)],
    ])("what is read or printed is Arabic and sound: %s", async (query, words) => {
      const tab = await engine().tab({ width: 390, height: 844 });
      await openArabic(tab, query);
      expect(await tab.text()).toContain(words);
      expect(await latinWords(tab)).toEqual([]);
      await expectSound(tab);
      await tab.close();
    });
  });
});
