import { describe, expect, inject, test } from "vitest";
import { LESSONS } from "../lesson/support.ts";
import { inPlaywrightEngines } from "./engines.ts";
import { walkLesson } from "./lesson-walk.ts";

const NAMES = LESSONS.map((name) => name.replace(".yaml", ""));

/** As a class has it on a phone, a teacher on a laptop, and everybody on the wall. */
const PLACES = [
  ["class", 390, 844],
  ["notes", 1280, 720],
  ["projector", 1920, 1080],
] as const;

describe("by keyboard alone", () => {
  inPlaywrightEngines((engine) => {
    test.each(NAMES.flatMap((name) => PLACES.map((place) => [name, ...place] as const)))(
      "%s is walked from its start to its debrief in the view %s, %d by %d pixels",
      async (name, view, width, height) => {
        const tab = await engine().tab({ width, height });
        await tab.open(`${inject("address")}page/teach/index.html?lesson=${name}&view=${view}`);
        const seen = await walkLesson(tab);
        expect(seen.length).toBeGreaterThan(3);
        expect(new Set(seen).size).toBe(seen.length);
        // Nothing is wider than the window: nobody scrolls sideways.
        expect(await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
        expect(await tab.errors()).toEqual([]);
        await tab.close();
      },
    );
  });
});
