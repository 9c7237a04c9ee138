import { describe, expect, inject, test } from "vitest";
import { readTranslation } from "../../sim/index.ts";
import { LESSONS, lessonText } from "../lesson/support.ts";
import { faults } from "./axe.ts";
import { inEveryEngine, type Tab, until } from "./engines.ts";
import { latinRuns } from "./latin-runs.ts";
import { walkLesson } from "./lesson-walk.ts";

/** Every lesson in Arabic, as the class has it on a phone, as the teacher has it on a laptop and everybody on the wall. */
const PLACES = [
  ["class", 390, 844],
  ["notes", 390, 844],
  ["notes", 1280, 720],
  ["projector", 1280, 720],
] as const;

const FRAME = "document.querySelector('.stage iframe')?.contentDocument";

function titlesOf(name: string): string[] {
  const read = readTranslation(lessonText(`ar/${name}`), `ar/${name}`);
  if (!read.ok) throw new Error(`no Arabic for ${name}`);
  return Object.values(read.value.form.steps).map(({ title }) => title);
}

/** Panels are fetched when they come near: those that are seen are brought near. */
async function everyPanel(tab: Tab): Promise<void> {
  await until(
    tab,
    `(() => {
      const page = ${FRAME};
      if (!page || !("alive" in page.documentElement.dataset) || !page.querySelector(".panel")) return false;
      const waits = [...page.querySelectorAll(".not-yet, .waiting")].find((one) => one.getClientRects().length > 0);
      waits?.scrollIntoView();
      return waits === undefined;
    })()`,
  );
}

async function expectArabic(tab: Tab): Promise<void> {
  expect(await tab.evaluate("[document.documentElement.lang, document.documentElement.dir]")).toEqual(["ar", "rtl"]);
  expect(await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  if (await tab.evaluate<boolean>("document.querySelector('.stage') !== null")) {
    await everyPanel(tab);
    expect(await tab.evaluate(`[${FRAME}.documentElement.lang, ${FRAME}.documentElement.dir]`)).toEqual(["ar", "rtl"]);
    expect(await tab.evaluate(`${FRAME}.documentElement.scrollWidth <= ${FRAME}.defaultView.innerWidth`)).toBe(true);
  }
  expect(await latinRuns(tab)).toEqual([]);
  expect(await faults(tab, '{ exclude: ["iframe"] }')).toEqual([]);
}

describe("in Arabic, by keyboard alone,", () => {
  inEveryEngine((engine) => {
    test.each(LESSONS.flatMap((name) => PLACES.map((place) => [name, ...place] as const)))(
      "%s is walked from its start to its debrief in the view %s, %d by %d pixels",
      async (name, view, width, height) => {
        const tab = await engine().tab({ width, height });
        const slug = name.replace(".yaml", "");
        await tab.open(`${inject("address")}page/teach/index.html?lesson=${slug}&view=${view}&lang=ar`);
        const seen = await walkLesson(tab, () => expectArabic(tab));
        expect(seen).toEqual(titlesOf(name));
        expect(await tab.evaluate("location.search")).toContain("lang=ar");
        expect(await tab.errors()).toEqual([]);
        await tab.close();
      },
    );
  });
});
