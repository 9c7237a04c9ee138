import { describe, expect, test } from "vitest";
import { inEveryEngine, inPlaywrightEngines, type Tab, until } from "./engines.ts";
import { openPage } from "./page-support.ts";

/** Looks that a reader or a language asks for. */

/** The rules for them come with what keeps and opens, after the first run: until what one of them says of an element holds. */
async function dressed(tab: Tab, selector: string, name: string, value: string): Promise<void> {
  await tab.press("Escape");
  await until(tab, `getComputedStyle(document.querySelector("${selector}")).${name} === "${value}"`);
}

const X = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().x`;

describe("where words run from right to left", () => {
  inEveryEngine((engine) => {
    test.each([1280, 390])("the page turns, time does not, and nothing sticks out, %i pixels wide", async (width) => {
      const tab = await openPage(engine(), "t=24&truth=shown", { width, height: 844 });
      await tab.evaluate("document.documentElement.dir = 'rtl'");
      await dressed(tab, ".scrubber", "direction", "ltr");
      if (width > 1000) expect(await tab.evaluate(`${X(".column-who")} > ${X(".column-why")}`)).toBe(true);
      const head = ".timeline-lanes .head";
      const early = await tab.evaluate<number>(X(head));
      const thumb = `Number(document.querySelector("input[aria-label=Time]").value)`;
      const before = await tab.evaluate<number>(thumb);
      await tab.press("PageDown");
      await until(tab, `${thumb} > ${before} && ${X(head)} > ${early}`);
      expect(await tab.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(
        true,
      );
      // Lanes are named to the left of where they begin.
      expect(await tab.evaluate(`${X(".timeline-lanes .lane text")} < ${X(".timeline-lanes .lane line")}`)).toBe(true);
      await tab.close();
    });
  });
});

describe("in colours of the reader's own", () => {
  inPlaywrightEngines((engine) => {
    test("what is told by colour is told by them, and what is in front can still be seen", async () => {
      const tab = await openPage(engine(), "t=60&truth=shown", { forcedColours: true });
      await dressed(tab, "button.play", "outlineStyle", "solid");
      expect(await tab.evaluate("matchMedia('(forced-colors: active)').matches")).toBe(true);
      const looks = (selector: string, name: string) =>
        tab.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${name}`);
      expect(await looks("button.play", "color")).not.toBe(await looks("button.play", "backgroundColor"));
      expect(await looks(".panel-nav a[aria-current]", "borderBlockEndColor")).not.toBe(
        await looks(".panel-nav a:not([aria-current])", "borderBlockEndColor"),
      );
      const sides = await Promise.all(
        [0, 1].map((side) =>
          tab.evaluate<string>(`getComputedStyle(document.querySelector('.side-${side}')).getPropertyValue('--paint')`),
        ),
      );
      expect(new Set(sides).size).toBe(2);
      await tab.close();
    });
  });
});
