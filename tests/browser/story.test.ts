import { describe, expect, inject, test } from "vitest";
import { faults } from "./axe.ts";
import { inEveryEngine, inPlaywrightEngines, type Tab, until } from "./engines.ts";
import { goTo, moment, openPage, parameter, search, toPanel } from "./page-support.ts";

const HEADING = "document.querySelector('.story-step > h3')";

const panels = (tab: Tab) =>
  tab.evaluate<string[]>("[...document.querySelectorAll('.panel')].map(({ id }) => id.replace('panel-', ''))");

/** A step is there when the page around it is as it wants it. */
async function atStep(tab: Tab, step: number): Promise<void> {
  await until(tab, `${HEADING} && document.querySelector('.pace [aria-current]').textContent.endsWith('${step}')`);
  await until(tab, `new URLSearchParams(location.search).get('step') === '${step}'`);
}

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    if (await tab.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await tab.press("Tab");
  }
  throw new Error(`Tab does not come to ${selector}`);
}

async function onward(tab: Tab, step: number): Promise<void> {
  await tabTo(tab, ".story-step .pace .play");
  await tab.press("Enter");
  await atStep(tab, step);
  await until(tab, `document.activeElement === ${HEADING}`);
}

describe("a story on the page", () => {
  inEveryEngine((engine) => {
    test("is walked from the prediction to the debrief by keyboard alone", async () => {
      const tab = await openPage(engine(), "story=whose-count&step=1");
      await atStep(tab, 1);
      expect(await panels(tab)).toEqual(["story"]);
      expect(await tab.evaluate("document.querySelector('.timeline') === null")).toBe(true);
      await tabTo(tab, ".option input");
      await tab.press("Space");
      await until(tab, "document.querySelector('.option input:checked')");

      await onward(tab, 2);
      expect(await panels(tab)).toEqual(["story", "tallies"]);
      const before = await moment(tab);
      await tab.press("Space");
      await until(
        tab,
        `document.querySelector('input[aria-label=Time]').getAttribute('aria-valuetext') !== '${before}'`,
      );
      await tab.press("Space");

      await onward(tab, 3);
      expect(await parameter(tab, "truth")).toBe("shown");
      const revealed = await tab.evaluate<string>("document.querySelector('.reveal').textContent");
      expect(revealed).toContain("You said: Fewer than 100");
      expect(revealed).toContain("of 100 runs");

      await onward(tab, 4);
      expect((await panels(tab)).sort()).toEqual(["feed", "story", "why"]);
      await onward(tab, 5);
      expect(await tab.evaluate("document.querySelector('.step-kind').textContent")).toContain("Debrief");
      expect(await tab.evaluate("document.querySelector('.pace .play').disabled")).toBe(true);
      expect(await tab.evaluate("document.querySelectorAll('.notice.problem').length")).toBe(0);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("is opened at its third step by a link, which says what is locked and moves no focus", async () => {
      const tab = await openPage(engine(), "story=publish-the-text&step=3");
      await atStep(tab, 3);
      await until(tab, "document.querySelector('#panel-documents')");
      expect((await panels(tab)).sort()).toEqual(["documents", "story", "tallies"]);
      expect(await tab.evaluate("document.querySelector('.masthead') === null")).toBe(true);
      await until(tab, "new URLSearchParams(location.search).get('scenario') === 'declassification-never'");
      await until(
        tab,
        "/All else is locked|all else is locked/.test(document.querySelector('#panel-story .summary').textContent)",
      );
      expect(await tab.evaluate("document.activeElement === document.body")).toBe(true);
      await tab.close();
    });

    test("begins from the page and leaves it as it was", async () => {
      const tab = await openPage(engine(), "seed=7&truth=shown&t=30&panel=story");
      await toPanel(tab, "story");
      await until(tab, "document.querySelectorAll('.story-doors button').length === 3");
      const before = await search(tab);
      await tab.click("button", "Should the text be published?");
      await atStep(tab, 1);
      await until(tab, `document.activeElement === ${HEADING}`);
      await tab.click("button", "Next");
      await atStep(tab, 2);
      await tab.click("button", "Next");
      await atStep(tab, 3);
      await until(tab, "location.search.includes('declassification-never')");
      await tab.click("button", "Leave the story");
      await until(tab, `location.search.slice(1) === '${before}'`);
      await until(tab, "document.querySelector('.masthead') && document.activeElement.id === 'panel-story'");
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test.each([
      ["story=atlantis&step=2", "whose-count, publish-the-text, who-can-deliver", null],
      ["story=whose-count&step=99", "a step from 1 to 5", "1"],
      ["story=whose-count&step=two", "the number of a step", "1"],
      ["step=3", "a story that it is a step of", null],
    ])("%s is told of in a notice", async (query, wanted, step) => {
      const tab = await openPage(engine(), query);
      // What comes later is fetched with the first sign of a reader.
      await tab.press("Shift");
      await until(tab, `document.querySelector('.notice.problem')?.textContent.includes('${wanted}')`);
      await until(tab, `new URLSearchParams(location.search).get('step') === ${step === null ? "null" : `'${step}'`}`);
      expect(await tab.evaluate("document.querySelector('.masthead') === null")).toBe(step !== null);
      await tab.close();
    });

    test("keeps step and prediction through a reload, and the lessons for classes know the same", async () => {
      const tab = await openPage(engine(), "story=whose-count&step=1");
      await atStep(tab, 1);
      await tab.evaluate("document.querySelectorAll('.option input')[2].click()");
      await goTo(tab, await search(tab));
      await atStep(tab, 1);
      expect(await tab.evaluate("document.querySelectorAll('.option input')[2].checked")).toBe(true);
      await tab.evaluate("document.querySelector('.pace li:nth-child(3) a').click()");
      await atStep(tab, 3);
      await goTo(tab, await search(tab));
      await atStep(tab, 3);
      expect(await tab.evaluate("document.querySelector('.reveal').textContent")).toContain("You said: 200 to 299");
      await tab.open(`${inject("address")}page/teach/index.html?lesson=whose-count&step=guess`);
      await until(tab, "document.querySelectorAll('.option input')[2]?.checked");
      await tab.close();
    });

    test("a step on paper says its text, what was predicted, and shows its pictures", async () => {
      const tab = await openPage(engine(), "story=whose-count&step=1");
      await atStep(tab, 1);
      await tab.press("Shift");
      await tab.evaluate("document.querySelectorAll('.option input')[2].click()");
      const printed = (words: string) =>
        until(
          tab,
          `dispatchEvent(new Event('beforeprint')) && document.querySelector('#report .report-step')?.textContent.includes(${JSON.stringify(words)})`,
        );
      await printed("☒ 200 to 299");
      const say = await tab.evaluate<string>("document.querySelector('.story-step .say').textContent");
      await printed(say);
      await onward(tab, 2);
      await printed("You said: 200 to 299");
      await until(tab, "document.querySelector('#report .report-panel .picture.tallies .tally-row')");
      await onward(tab, 3);
      await printed("of 100 runs");
      await tab.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await tab.evaluate("document.querySelector('#report .report-step')")).toBeNull();
      await tab.evaluate("document.querySelector('.step-doors button').click()");
      await until(tab, "dispatchEvent(new Event('beforeprint')) && document.querySelector('#report .report-question')");
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("while it asks, no key moves the play head that nobody sees", async () => {
      const tab = await openPage(engine(), "story=whose-count&step=1");
      await atStep(tab, 1);
      await until(tab, "new URLSearchParams(location.search).get('t') === '0'");
      const before = await search(tab);
      for (const key of ["Space", "Space", "k", "k", "ArrowRight", "PageDown", "End"]) {
        await tab.press(key);
        // The address hears of the play head once it rests.
        await new Promise((wake) => setTimeout(wake, 300));
        expect(await search(tab), key).toBe(before);
      }
      await onward(tab, 2);
      const start = await moment(tab);
      await tab.press("ArrowRight");
      await until(
        tab,
        `document.querySelector('input[aria-label=Time]').getAttribute('aria-valuetext') !== '${start}'`,
      );
      await tab.close();
    });

    test("draws a line with sliders, and finds it beside the runs", async () => {
      const tab = await openPage(engine(), "story=publish-the-text&step=2");
      await atStep(tab, 2);
      await tabTo(tab, ".days input");
      await tab.press("ArrowRight");
      await until(tab, "document.querySelector('.days label').textContent.includes('71')");
      await tab.evaluate("document.querySelector('.pace li:nth-child(5) a').click()");
      await atStep(tab, 5);
      expect(await tab.evaluate("document.querySelector('.reveal .axes ~ table td').textContent")).toBe("71");
      await tab.close();
    });

    test("shows on a phone one panel at a time, the story first, and nothing wider than the window", async () => {
      const phone = await openPage(engine(), "story=whose-count&step=3", { width: 390, height: 844 });
      await atStep(phone, 3);
      const shown =
        "[...document.querySelectorAll('.panel')].filter((one) => one.getClientRects().length > 0).map(({ id }) => id).join()";
      await until(phone, `${shown} === 'panel-story'`);
      expect(await phone.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await phone.evaluate("document.querySelector('.panel-nav a:nth-child(2)').click()");
      await until(phone, `${shown} === 'panel-tallies'`);
      await phone.close();
    });

    test("is told in the language of the page", async () => {
      const tab = await openPage(engine(), "story=whose-count&step=2&lang=ar");
      await atStep(tab, 2);
      expect(await tab.evaluate(`/[\\u0600-\\u06ff]/.test(${HEADING}.textContent)`)).toBe(true);
      expect(await tab.evaluate("document.querySelector('.step-doors button').textContent")).toBe("اخرج من القصة");
      expect(await tab.evaluate("document.querySelector('.pace li a').search")).toContain("lang=ar");
      await tab.close();
    });
  });

  inPlaywrightEngines((engine) => {
    test.each([
      ["story=whose-count&step=1", {}],
      ["story=whose-count&step=3", { colourScheme: "dark" as const }],
      ["story=publish-the-text&step=2", { width: 390, height: 844 }],
      ["story=publish-the-text&step=5&tables=story", {}],
      ["story=who-can-deliver&step=7&lang=ar", {}],
    ])("meets no fault that axe knows at %s", async (query, options) => {
      const tab = await openPage(engine(), query, options);
      await until(tab, "document.querySelector('#panel-story :is(.story-step, .table-twin)')");
      expect(await faults(tab)).toEqual([]);
      await tab.close();
    });
  });
});
