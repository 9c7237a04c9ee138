import { describe, expect, test } from "vitest";
import { inChromium, inEveryEngine, until } from "./engines.ts";
import { openPage, walkDown } from "./page-support.ts";
import { serve } from "./serve.ts";

/** Nothing moves under a reader's hand or eye but what they moved. */

/** From a phone to a projector, and what lies between: where rows begin to break otherwise is in nobody's list of devices. */
const WIDTHS = [320, 390, 560, 660, 740, 780, 860, 1000, 1140, 1280, 1600, 1920];

const SHIFTS = `new Promise((tell) => {
  const entries = [];
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => tell(entries.filter(({ hadRecentInput }) => !hadRecentInput).map(({ value, sources }) =>
    value.toFixed(3) + " " + sources.map(({ node }) => node?.className || node?.nodeName).join(", "))), 500);
})`;

describe("a page that comes", () => {
  inChromium((engine) => {
    test("shifts by nothing at any width", async () => {
      for (const width of WIDTHS) {
        const tab = await openPage(engine(), "", { width, height: 700 });
        expect(await tab.evaluate("PerformanceObserver.supportedEntryTypes.includes('layout-shift')")).toBe(true);
        expect(await tab.evaluate(SHIFTS), `${width} pixels wide`).toEqual([]);
        await tab.close();
      }
    });

    test("is not seen in part while it comes: over a poor line nothing shifts either", async () => {
      const host = await serve(new URL("../../dist/", import.meta.url), true);
      const tab = await engine().tab({ width: 1600, height: 700 });
      await tab.open(`${host.address}page/index.html`);
      await until(tab, "'alive' in document.documentElement.dataset", 20);
      expect(await tab.evaluate(SHIFTS)).toEqual([]);
      await tab.close();
      await host.close();
    });
  });

  inEveryEngine((engine) => {
    test.each([480, 780, 1000])(
      "says that it runs without breaking its row otherwise, %i pixels wide",
      async (width) => {
        const tab = await openPage(engine(), "", { width, height: 700 });
        const [quiet, running] = await tab.evaluate<[number, number]>(`(() => {
        const [row, word] = [".transport", ".working"].map((one) => document.querySelector(one));
        const quiet = row.getBoundingClientRect().height;
        word.textContent = "running…";
        return [quiet, row.getBoundingClientRect().height];
      })()`);
        expect(running).toBe(quiet);
        await tab.close();
      },
    );

    test("keeps the room that its panels will need", async () => {
      const tab = await openPage(engine(), "", { width: 1280, height: 800 });
      const tall = () => tab.evaluate<number>("document.documentElement.scrollHeight");
      const before = await tall();
      expect(await tab.evaluate("document.querySelectorAll('.not-yet').length")).toBeGreaterThan(5);
      await walkDown(tab);
      expect(Math.abs((await tall()) / before - 1)).toBeLessThan(0.1);
      await tab.close();
    });

    test("leaves a reader at its foot there while panels arrive", async () => {
      const tab = await openPage(engine(), "", { width: 1280, height: 800 });
      const [thrown, tall] = await tab.evaluate<[number, number]>(`(async () => {
        scrollTo(0, document.documentElement.scrollHeight);
        let highest = scrollY;
        const look = () => (highest = Math.min(highest, scrollY));
        addEventListener("scroll", look);
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
        const [from, tall] = [scrollY, document.documentElement.scrollHeight];
        await new Promise((wake) => setTimeout(wake, 2000));
        return [from - highest, tall];
      })()`);
      expect(await tab.evaluate("document.querySelector('#panel-parameters .not-yet')")).toBe(null);
      expect(thrown / tall).toBeLessThan(0.1);
      await tab.close();
    });

    test("lets a slow finger come down and go up on the same word, though panels arrive in between", async () => {
      const tab = await openPage(engine(), "t=40");
      await tab.click("link", "Français", 1500);
      await until(tab, "document.documentElement.lang === 'fr' && 'alive' in document.documentElement.dataset", 10);
      await tab.close();
    });
  });
});
