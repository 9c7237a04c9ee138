import { describe, expect, inject, test } from "vitest";
import { LESSONS } from "../lesson/support.ts";
import { inPlaywrightEngines, type Tab, until } from "./engines.ts";

const NAMES = LESSONS.map((name) => name.replace(".yaml", ""));

/** As a class has it on a phone, a teacher on a laptop, and everybody on the wall. */
const PLACES = [
  ["class", 390, 844],
  ["notes", 1280, 720],
  ["projector", 1920, 1080],
] as const;

/** More stops than any step has, those of the page in its frame included. */
const MOST_STOPS = 160;

/** Presses Tab until the focus is on what the selector names; false when it never comes there. */
async function tabTo(tab: Tab, selector: string): Promise<boolean> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await tab.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return true;
    await tab.press("Tab");
  }
  return false;
}

describe("by keyboard alone", () => {
  inPlaywrightEngines((engine) => {
    test.each(NAMES.flatMap((name) => PLACES.map((place) => [name, ...place] as const)))(
      "%s is walked from its start to its debrief in the view %s, %d by %d pixels",
      async (name, view, width, height) => {
        const tab = await engine().tab({ width, height });
        await tab.open(`${inject("address")}page/teach/index.html?lesson=${name}&view=${view}`);
        await until(tab, "document.querySelector('.pace')");
        const steps = await tab.evaluate<number>("document.querySelectorAll('.pace li').length");
        const seen = new Set<string>();
        for (let step = 1; step <= steps; step++) {
          seen.add(await tab.evaluate<string>("document.querySelector('h1').textContent"));
          if (view === "class" && (await tab.evaluate<boolean>("document.querySelector('.option input') !== null"))) {
            expect(await tabTo(tab, ".option input")).toBe(true);
            await tab.press("Space");
            expect(await tab.evaluate("document.querySelector('.option input:checked') !== null")).toBe(true);
          }
          if (step === steps) break;
          expect(await tabTo(tab, ".pace .play")).toBe(true);
          await tab.press("Enter");
          await until(tab, `document.querySelector('.pace [aria-current=step]').textContent.includes('${step + 1}')`);
        }
        expect(seen.size).toBe(steps);
        // Nothing is wider than the window: nobody scrolls sideways.
        expect(await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
        expect(await tab.errors()).toEqual([]);
        await tab.close();
      },
    );
  });
});
