import { describe, expect, test } from "vitest";
import { faults } from "./axe.ts";
import { inEveryEngine, inPlaywrightEngines, until } from "./engines.ts";
import { latinRuns } from "./latin-runs.ts";
import { openPage, parameter, walkDown } from "./page-support.ts";
import { turnedRound } from "./right-to-left.ts";

/** The page in another language: the words around what a scenario file says, and the direction they run in. */

/** What the page itself says: headings, buttons, labels, keys of pictures. */
const CHROME =
  "h2, h3, summary, caption, legend, .panel > header, .panel-nav a, .key, .masthead-controls button, .masthead-controls label, .transport button, .transport label, .colophon p, .colophon > a";
/** Where a name may be Latin: a lone one, as of a source. */
const OF_THE_SCENARIO = ".points";

/** Latin words of three letters and more in it, but for the name of the program. */
const LEFT_IN_ENGLISH = `[...document.querySelectorAll(${JSON.stringify(CHROME)})].flatMap((element) => {
  if (element.closest(${JSON.stringify(OF_THE_SCENARIO)})) return [];
  const bare = element.cloneNode(true);
  for (const own of bare.querySelectorAll(${JSON.stringify(OF_THE_SCENARIO)})) own.remove();
  const words = (bare.textContent.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => word !== "Truce");
  return words.length === 0 ? [] : [bare.textContent.trim()];
})`;

const HEADINGS = "[...document.querySelectorAll('.panel h2')].map((heading) => heading.textContent)";

describe("the page in Arabic", () => {
  inEveryEngine((engine) => {
    test("runs from right to left, with a heading on every panel and no English left", async () => {
      const tab = await openPage(engine(), "lang=ar&t=40");
      expect(await tab.evaluate("[document.documentElement.lang, document.documentElement.dir]")).toEqual([
        "ar",
        "rtl",
      ]);
      await walkDown(tab);
      const headings = await tab.evaluate<string[]>(HEADINGS);
      expect(headings).toHaveLength(13);
      for (const heading of headings) expect(heading).toMatch(/^[\p{Script=Arabic}\s،؟?]+$/u);
      expect(await tab.evaluate(LEFT_IN_ENGLISH)).toEqual([]);
      expect(await latinRuns(tab)).toEqual([]);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("turns no paragraph round for the Latin letters, the figure or the tag that it begins with", async () => {
      const tab = await openPage(engine(), "lang=ar&t=160");
      await walkDown(tab);
      expect(await turnedRound(tab)).toEqual([]);
      // Where the words of the foot really begin, which a rule alone does not tell.
      const foot = "document.querySelector('.colophon p')";
      const ends = `(() => {
        const words = document.createRange();
        words.selectNodeContents(${foot});
        return [...words.getClientRects()].at(-1).right - ${foot}.getBoundingClientRect().right;
      })()`;
      expect(Math.abs(await tab.evaluate<number>(ends))).toBeLessThan(2);
      await tab.close();
    });

    test("sets code from left to right", async () => {
      const tab = await openPage(engine(), "lang=ar");
      await tab.press("e");
      await until(tab, "document.querySelector('.editor textarea') !== null");
      expect(await tab.evaluate("getComputedStyle(document.querySelector('.editor textarea')).direction")).toBe("ltr");
      expect(await turnedRound(tab, "dialog")).toEqual([]);
      await tab.close();
    });

    test("plays at Space, and keeps its language in the address", async () => {
      const tab = await openPage(engine(), "lang=ar&t=1");
      const value = "Number(document.querySelector('.scrubber input').value)";
      const before = await tab.evaluate<number>(value);
      await tab.press("Space");
      await until(tab, `${value} > ${before}`);
      await tab.press("Space");
      await until(tab, "new URLSearchParams(location.search).get('t') !== '1'");
      expect(await parameter(tab, "lang")).toBe("ar");
      await tab.close();
    });
  });
});

describe("a language", () => {
  inEveryEngine((engine) => {
    test("is chosen at the foot of the page, which begins anew with it at the same place", async () => {
      const tab = await openPage(engine(), "t=40&sel=pair:us>russia");
      await tab.click("link", "Français");
      await until(tab, "document.documentElement.lang === 'fr' && 'alive' in document.documentElement.dataset");
      expect(await tab.evaluate<string[]>(HEADINGS)).toContain("Décomptes contestés");
      expect([await parameter(tab, "t"), await parameter(tab, "sel")]).toEqual(["40", "pair:us>russia"]);
      await tab.close();
    });

    test("that the page does not have is told, and the page is English", async () => {
      const tab = await openPage(engine(), "lang=tlh");
      expect(await tab.evaluate("document.documentElement.lang")).toBe("en");
      expect(await tab.text()).toContain("lang=tlh");
      await tab.close();
    });

    test.each(["ar", "ru", "fr"])("makes nothing wider than the window: %s", async (lang) => {
      for (const width of [390, 1280]) {
        const tab = await openPage(engine(), `lang=${lang}`, { width, height: 800 });
        await walkDown(tab);
        // WebKit's window keeps a least width of its own.
        expect(await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
        await tab.close();
      }
    });
  });

  inPlaywrightEngines((engine) => {
    test.each(["ar", "ru", "fr"])("leaves no fault that axe knows: %s", async (lang) => {
      const tab = await openPage(engine(), `lang=${lang}&t=40&truth=shown`);
      await walkDown(tab);
      expect(await faults(tab)).toEqual([]);
      await tab.close();
    });
  });
});
