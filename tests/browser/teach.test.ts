import { describe, expect, inject, test } from "vitest";
import { LESSONS } from "../lesson/support.ts";
import { faults } from "./axe.ts";
import { inEveryEngine, inPlaywrightEngines, type Tab, until } from "./engines.ts";
import { setInput } from "./page-support.ts";

const NAMES = LESSONS.map((name) => name.replace(".yaml", ""));
const FRAME = "document.querySelector('.stage iframe')?.contentDocument";

async function openLesson(tab: Tab, query: string): Promise<void> {
  await tab.open(`${inject("address")}page/teach/index.html${query}`);
  await until(tab, "document.querySelector('#teach h1')");
}

const heading = (tab: Tab) => tab.evaluate<string>("document.querySelector('h1').textContent");

/** The step's panels, once the page in the frame is alive. */
async function panelsInFrame(tab: Tab): Promise<string[]> {
  await until(tab, `${FRAME} && 'alive' in ${FRAME}.documentElement.dataset && ${FRAME}.querySelector('.panel')`);
  return tab.evaluate(`[...${FRAME}.querySelectorAll('.panel')].map(({ id }) => id.replace('panel-', ''))`);
}

describe("a class", () => {
  inEveryEngine((engine) => {
    test("finds the lessons, with their time, aims and content note", async () => {
      const tab = await engine().tab();
      await openLesson(tab, "");
      const text = await tab.text();
      for (const words of ["10 minutes", "25 minutes", "45 minutes", "Before you begin", "Answer key to print"])
        expect(text).toContain(words);
      await tab.close();
    });

    test.each(NAMES)("goes through %s by its buttons, from the first guess to the last talk", async (name) => {
      const tab = await engine().tab();
      await openLesson(tab, `?lesson=${name}`);
      const steps = await tab.evaluate<number>("document.querySelectorAll('.pace li').length");
      const seen: string[] = [];
      for (let step = 0; step < steps; step++) {
        seen.push(await heading(tab));
        await tab.evaluate("document.querySelector('.option input')?.click()");
        if (await tab.evaluate<boolean>("document.querySelector('.stage') !== null")) {
          const panels = await panelsInFrame(tab);
          expect(panels.length).toBeGreaterThan(0);
          expect(panels.length).toBeLessThanOrEqual(3);
          // What would lead out of the step is not there.
          expect(await tab.evaluate(`${FRAME}.querySelector('.masthead') === null`)).toBe(true);
        }
        if (await tab.evaluate<boolean>("document.querySelector('.reveal') !== null"))
          expect(await tab.text()).toMatch(/You said:[\s\S]*of 100 runs[\s\S]*About the\s+model/);
        if (step < steps - 1) await tab.click("button", "Next");
      }
      expect(new Set(seen).size).toBe(steps);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("draws its line with sliders, and finds it beside the runs", async () => {
      const tab = await engine().tab();
      await openLesson(tab, "?lesson=publish-the-text&step=line");
      await setInput(tab, ".days label:nth-of-type(3) input", "77");
      await tab.evaluate("document.querySelector('.pace li:nth-child(5) button').click()");
      await until(tab, "document.querySelector('.reveal')");
      expect(await tab.evaluate("document.querySelector('.reveal').textContent")).toContain("77");
      await tab.close();
    });

    test("opens at a step by its name or by its number, and at the first for any other", async () => {
      const tab = await engine().tab();
      for (const [step, wanted] of [
        ["watch", "What they published"],
        ["2", "What they published"],
        ["9", "Before you look"],
      ] as const) {
        await openLesson(tab, `?lesson=whose-count&step=${step}`);
        await until(tab, `document.querySelector("h1")?.textContent === ${JSON.stringify(wanted)}`);
      }
      await tab.close();
    });

    test("is led by its teacher: the projector follows the notes, and shows the hands", async () => {
      const tab = await engine().tab();
      await openLesson(tab, "?lesson=whose-count&view=notes");
      await tab.evaluate(`(() => {
        const other = document.createElement("iframe");
        other.id = "projector";
        other.src = "?lesson=whose-count&view=projector";
        document.body.append(other);
      })()`);
      const PROJECTOR = "document.getElementById('projector').contentDocument";
      await until(tab, `${PROJECTOR}.querySelector('h1')`);
      await setInput(tab, ".hands input[type=number]", "17");
      await until(tab, `${PROJECTOR}.querySelector('.hand-bars')?.textContent.includes('17')`);
      expect(await tab.evaluate(`${PROJECTOR}.querySelector('.notes') === null`)).toBe(true);
      await tab.click("button", "Next");
      await until(tab, `${PROJECTOR}.querySelector('h1').textContent === document.querySelector('h1').textContent`);
      expect(await heading(tab)).toBe("What they published");
      await tab.close();
    });

    test("holds up its answer as a card that fills the phone, with the code to be typed in", async () => {
      const tab = await engine().tab({ width: 390, height: 844 });
      await openLesson(tab, "?lesson=whose-count");
      await tab.evaluate("document.querySelectorAll('.option input')[1].click()");
      const code = await tab.evaluate<string>("document.querySelector('.answer-card b').textContent");
      await tab.click("button", "Hold up my answer");
      const CARD = "document.querySelector('dialog.held-up')";
      await until(tab, `${CARD}?.open`);
      expect(await tab.evaluate(`${CARD}.getAttribute('aria-label')`)).toBe("Answer B, square: 100 to 199");
      expect(await tab.evaluate(`${CARD}.querySelector('.held-code').textContent`)).toBe(code);
      const [wide, high] = await tab.evaluate<[number, number]>(
        `(({ width, height }) => [width / innerWidth, height / innerHeight])(${CARD}.getBoundingClientRect())`,
      );
      expect([Math.round(wide * 100), Math.round(high * 100)]).toEqual([100, 100]);
      await tab.press("Escape");
      await until(tab, `${CARD} === null`);
      await tab.close();
    });

    test("finds the step on its phones by a code that the notes open on the projector", async () => {
      const tab = await engine().tab();
      await openLesson(tab, "?lesson=whose-count&view=notes");
      await tab.evaluate(`(() => {
        const other = document.createElement("iframe");
        other.id = "projector";
        other.src = "?lesson=whose-count&view=projector";
        document.body.append(other);
      })()`);
      const SHEET = "document.getElementById('projector').contentDocument.querySelector('.no-door')";
      await until(tab, "document.getElementById('projector').contentDocument.querySelector('h1')");
      await tab.click("button", "QR code on the projector");
      await until(tab, `${SHEET} !== null`);
      // This host is this machine's own: no phone could open it, and that is said instead of shown.
      expect(await tab.evaluate(`${SHEET}.textContent`)).toContain("no phone can open it");
      await tab.click("button", "QR code on the projector");
      await until(tab, `${SHEET} === null`);
      await tab.close();
    });

    test("takes a seat, chooses, keeps its game through a reload, and finds the model's choices beside its own", async () => {
      const tab = await engine().tab();
      await openLesson(tab, "?seat=");
      await tab.evaluate("document.querySelector('input[value=russia]').click()");
      await tab.click("button", "Begin");
      await until(tab, "document.querySelector('.choices')");
      expect(await tab.text()).toContain("it is your choice");
      await tab.evaluate("document.querySelector('.choices button').click()");
      await until(tab, "location.search.includes('took=')");
      const before = await tab.text();
      await tab.open(await tab.evaluate("location.href"));
      await until(tab, "document.querySelector('.choices')");
      expect(await tab.text()).toBe(before);
      for (let choice = 0; choice < 60; choice++) {
        if (await tab.evaluate<boolean>("document.querySelector('.choices') === null")) break;
        await tab.evaluate("document.querySelector('.choices button').click()");
        await until(tab, `new URLSearchParams(location.search).getAll('took').length === ${choice + 2}`);
      }
      expect(await heading(tab)).toBe("How it ended");
      expect(await tab.text()).toContain("what the model would have done");
      const link = await tab.evaluate<string>("document.querySelector('.answers a').href");
      await tab.open(link);
      await until(tab, "'alive' in document.documentElement.dataset && document.querySelector('#panel-compare')");
      expect(await tab.evaluate("document.querySelectorAll('.notice.problem').length")).toBe(0);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });

  inPlaywrightEngines((engine) => {
    test.each([
      "",
      "?lesson=whose-count",
      "?lesson=publish-the-text&step=line",
      "?lesson=publish-the-text&step=many",
      "?lesson=whose-count&view=notes",
      "?lesson=whose-count&view=key",
      "?seat=",
      "?seat=us",
    ])("meets no fault that axe knows at %j", async (query) => {
      const tab = await engine().tab();
      await openLesson(tab, query);
      // What stands in the frame is the page, which is looked at by itself.
      expect(await faults(tab, '{ exclude: ["iframe"] }')).toEqual([]);
      await tab.close();
    });
  });
});
