import { describe, expect, test } from "vitest";
import { inEveryEngine, until } from "./engines.ts";
import { goTo, moment, openPage, panelText, parameter, search, setInput, toPanel } from "./page-support.ts";

const MOMENT = "document.querySelector('input[aria-label=Time]').getAttribute('aria-valuetext')";

describe("the page", () => {
  inEveryEngine((engine) => {
    test("shows the default run, drawn, without a click, an error, or a word from another host", async () => {
      const tab = await openPage(engine());
      expect(await parameter(tab, "scenario")).toBe("syria-2016-09");
      expect(await tab.evaluate("document.querySelectorAll('.timeline svg *').length")).toBeGreaterThan(50);
      expect(await tab.text()).toMatch(/September 2016/);
      const hosts: string[] = await tab.evaluate(
        "[...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))]",
      );
      expect(hosts).toEqual([await tab.evaluate("location.origin")]);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("opens with the whole run drawn, and one key plays it from its start", async () => {
      const tab = await openPage(engine());
      expect(await parameter(tab, "t")).toBe("end");
      const value = "Number(document.querySelector('input[aria-label=Time]').value)";
      const end = await tab.evaluate<number>(value);
      await tab.press("Space");
      await until(tab, `${value} !== ${end}`);
      await tab.press("Space");
      expect(await tab.evaluate<number>(value)).toBeLessThan(end - 4 * 1440);
      await tab.close();
    });

    test("plays at Space, and stops at the next", async () => {
      const tab = await openPage(engine(), "t=1");
      const before = await moment(tab);
      await tab.press("Space");
      await until(tab, `${MOMENT} !== ${JSON.stringify(before)}`);
      expect(await tab.evaluate("document.querySelector('button.play').textContent")).toContain("Pause");
      await tab.press("Space");
      await until(tab, "document.querySelector('button.play').textContent.includes('Play')");
      // Where it stopped is in the address before long.
      await until(tab, "new URLSearchParams(location.search).get('t') !== '1'");
      const [stopped, hours] = [await moment(tab), await parameter(tab, "t")];
      await new Promise((wake) => setTimeout(wake, 300));
      expect([await moment(tab), await parameter(tab, "t")]).toEqual([stopped, hours]);
      await tab.close();
    });

    test("goes by event, forth and back to where it was, by keys and by buttons alike", async () => {
      const tab = await openPage(engine(), "t=24");
      const stops: (string | null)[] = [];
      for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"]) {
        const from = await parameter(tab, "sel");
        await tab.press(key);
        await until(tab, `new URLSearchParams(location.search).get('sel') !== ${JSON.stringify(from)}`);
        stops.push(await parameter(tab, "sel"));
      }
      expect(new Set(stops).size).toBe(3);
      expect(stops[4]).toBe(stops[0]);
      await tab.click("button", "Next event");
      await until(tab, `new URLSearchParams(location.search).get('sel') === ${JSON.stringify(stops[1])}`);
      await tab.click("button", "Previous event");
      await until(tab, `new URLSearchParams(location.search).get('sel') === ${JSON.stringify(stops[0])}`);
      await tab.close();
    });

    test("follows the scrubber to any moment, and Home and End to the run's own ends", async () => {
      const tab = await openPage(engine(), "t=24");
      await setInput(tab, "input[aria-label=Time]", String(5760 + 3 * 1440));
      await until(tab, "Number(new URLSearchParams(location.search).get('t')) !== 24");
      expect(await moment(tab)).toMatch(/day/);
      await tab.press("End");
      await until(tab, "new URLSearchParams(location.search).get('t') === 'end'");
      const end = await moment(tab);
      await tab.press("Home");
      await until(tab, `${MOMENT} !== ${JSON.stringify(end)}`);
      await tab.close();
    });

    test("brings a panel into view by its key with its title below the time line, on a phone too", async () => {
      const tab = await openPage(engine(), "t=24", { width: 390, height: 844 });
      await tab.press("w");
      await until(tab, "location.search.includes('panel=why')");
      const edge = (selector: string, side: string) =>
        `document.querySelector('${selector}').getBoundingClientRect().${side}`;
      await until(tab, `${edge("#panel-why h2", "top")} < innerHeight`);
      await until(tab, `${edge("#panel-why h2", "top")} >= ${edge(".timeline", "bottom")}`, 5);
      await tab.close();
    });

    test("says why: of an event, its causes down to where the chain begins", async () => {
      const tab = await openPage(engine(), "t=24&truth=shown");
      await tab.press("ArrowRight");
      await until(tab, "new URLSearchParams(location.search).has('sel')");
      await until(tab, "document.querySelector('#panel-why .chain')");
      // From what was selected upwards, one cause above the other, to a root that says so.
      const why = await panelText(tab, "why");
      expect(why).toMatch(/Because of/);
      expect(why).toMatch(/chain begins|before the record|agenda/i);
      await tab.close();
    });

    test("runs anew when a number changes, puts it into the address, and takes it back", async () => {
      const tab = await openPage(engine(), "t=end&tables=timeline");
      const told = "document.querySelector('.timeline table').textContent";
      await until(tab, "document.querySelector('.timeline table')");
      const own: string = await tab.evaluate(told);
      await toPanel(tab, "parameters");
      const id = "complyAtOnset";
      await until(tab, `document.querySelector('#parameter-${id}')`);
      const before: string = await tab.evaluate(`document.querySelector('#parameter-${id}').value`);
      await setInput(tab, `#parameter-${id}`, "0.3");
      await until(tab, `new URLSearchParams(location.search).get('p.${id}') === '0.3'`);
      await until(tab, `${told} !== ${JSON.stringify(own)}`);
      await setInput(tab, `#parameter-${id}`, before);
      await until(tab, `${told} === ${JSON.stringify(own)}`);
      // The address follows a moment later.
      await until(tab, `!new URLSearchParams(location.search).has('p.${id}')`);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("leaves a slider its arrows, and takes every other key while the focus is on one", async () => {
      const tab = await openPage(engine(), "t=24");
      await toPanel(tab, "parameters");
      const slider = "document.querySelector('#panel-parameters input[type=range]')";
      await tab.evaluate(`${slider}.focus()`);
      const own: string = await tab.evaluate(`${slider}.value`);
      await tab.press("ArrowRight");
      await until(tab, `${slider}.value !== ${JSON.stringify(own)} && location.search.includes("p.")`);
      await tab.press("Control+z");
      await until(tab, `${slider}.value === ${JSON.stringify(own)} && !location.search.includes("p.")`);
      expect(await tab.evaluate(`document.activeElement === ${slider}`)).toBe(true);
      await tab.press("s");
      await until(tab, "document.querySelector('dialog[open]')");
      await tab.close();
    });

    test("is brought back whole by its address", async () => {
      const state = "scenario=declassification-never&seed=7&t=50&truth=shown&tables=parties&speed=12";
      const tab = await openPage(engine(), state);
      await until(tab, "document.querySelector('#panel-parties table')");
      const address = await search(tab);
      for (const part of state.split("&")) expect(address).toContain(part);
      const text = await panelText(tab, "parties");
      await goTo(tab, address);
      await until(tab, "document.querySelector('#panel-parties table')");
      expect(await search(tab)).toBe(address);
      expect(await panelText(tab, "parties")).toBe(text);
      await tab.close();
    });

    test("says what it cannot make of an address, and plays all the same", async () => {
      const tab = await openPage(engine(), "nonsense=1&t=noon&scenario=atlantis");
      const notices: string = await tab.evaluate("document.querySelector('.notices').innerText");
      expect(notices).toContain("nonsense");
      expect(notices).toContain("t=noon");
      expect(notices).toContain("atlantis");
      expect(await parameter(tab, "scenario")).toBe("syria-2016-09");
      await tab.close();
    });
  });
});
