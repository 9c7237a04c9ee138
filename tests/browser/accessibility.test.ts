import { describe, expect, test } from "vitest";
import { faults } from "./axe.ts";
import { inPlaywrightEngines, type TabOptions, until } from "./engines.ts";
import { openPage } from "./page-support.ts";

const STATES: readonly (readonly [state: string, search: string, options: TabOptions])[] = [
  ["at first", "", {}],
  ["in dark colours", "", { colourScheme: "dark" }],
  ["on a phone", "", { width: 390, height: 844 }],
  ["on a phone in dark colours", "panel=parameters", { width: 390, height: 844, colourScheme: "dark" }],
  ["with tables for pictures and the truth shown", "t=40&truth=shown&tables=timeline,trust,tallies", {}],
  ["with a notice, a selection and a changed number", "nonsense=1&sel=pair:us>russia&p.warRate=5", {}],
  ["on the claims of the time", "scenario=syria-2016-09-history", {}],
];

describe("whoever reads the page by ear or by keyboard", () => {
  inPlaywrightEngines((engine) => {
    test.each(STATES)("meets no fault that axe knows, %s", async (_, search, options) => {
      const tab = await openPage(engine(), search, options);
      // Panels that are fetched when they are near: all of them, so that all are looked at.
      await tab.evaluate("scrollTo(0, document.body.scrollHeight)");
      await until(tab, "!document.querySelector('.waiting')");
      expect(await faults(tab)).toEqual([]);
      await tab.close();
    });

    test("sees nothing move by itself when less motion is asked for", async () => {
      const tab = await openPage(engine(), "t=24", { reducedMotion: true });
      expect(await tab.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")).toBe(true);
      const moving: string[] = await tab.evaluate(`[...document.querySelectorAll("*")].filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0.011);
        return (animationName !== "none" && lasts(animationDuration)) || lasts(transitionDuration);
      }).map((element) => element.tagName + "." + element.className)`);
      expect(moving).toEqual([]);
      await tab.close();
    });

    test("has no sideways scrolling on a phone", async () => {
      const tab = await openPage(engine(), "", { width: 390, height: 844 });
      expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
      await tab.close();
    });
  });
});
