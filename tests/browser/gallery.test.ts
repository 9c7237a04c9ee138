import { describe, expect, inject, test } from "vitest";
import { CASES } from "../gallery/cases.ts";
import { LESSON } from "../viz/fixed-lesson.ts";
import { inEveryEngine, until } from "./engines.ts";

/** What stands out of a picture to the right, where its figure has no room for it. */
const CUT = `[...document.querySelectorAll("figure")].flatMap((figure) => {
  const { right } = figure.getBoundingClientRect();
  return [...figure.querySelectorAll("text")].flatMap((text) => {
    const box = text.getBoundingClientRect();
    return box.width > 0 && box.right > right + 1 ? [figure.querySelector("figcaption").textContent + ": " + text.textContent] : [];
  });
})`;

describe("the gallery", () => {
  inEveryEngine((engine) => {
    test("draws every view in all its states, with no word beyond its place, in either direction of writing", async () => {
      const tab = await engine().tab({ width: 1280, height: 800 });
      await tab.open(`${inject("address")}gallery/index.html`);
      await until(tab, "'drawn' in document.documentElement.dataset");
      const drawn =
        "[...document.querySelectorAll('figure svg.picture')].map((svg) => svg.querySelectorAll('*').length > 3)";
      const states = CASES.reduce((sum, one) => sum + one.states.length + 1, 0);
      expect(await tab.evaluate(drawn)).toEqual(Array(states).fill(true));
      expect(await tab.evaluate(CUT)).toEqual([]);
      const kinds = LESSON.form.steps.map(({ kind }) => kind);
      const told = "[...document.querySelectorAll('figure:has(.story-step) figcaption')].map((one) => one.textContent)";
      expect(await tab.evaluate(told)).toEqual(kinds);
      expect(await tab.evaluate("document.querySelector('.reveal .drawing .line') !== null")).toBe(true);
      const left =
        "document.querySelector('.timeline-lanes rect').getBoundingClientRect().left - document.querySelector('.timeline-lanes').getBoundingClientRect().left";
      const before = await tab.evaluate<number>(left);
      await tab.click("button", "Right to left");
      // Words turn, time does not.
      expect(await tab.evaluate<number>(left)).toBeCloseTo(before, 0);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });
});
