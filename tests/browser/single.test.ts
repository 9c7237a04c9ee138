import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { inEveryEngine, until } from "./engines.ts";
import { moment, panelText, parameter, setInput, toPanel } from "./page-support.ts";

const FOLDER = new URL("../../dist/single/", import.meta.url);
const KILOBYTES = 350;

describe("the page as one file", () => {
  test(`is one file of at most ${KILOBYTES} KB, zipped`, () => {
    expect(readdirSync(FOLDER)).toEqual(["truce.html"]);
    const { length } = gzipSync(readFileSync(new URL("truce.html", FOLDER)), { level: 9 });
    expect(length).toBeGreaterThan(100_000);
    expect(length).toBeLessThanOrEqual(KILOBYTES * 1024);
  });

  inEveryEngine((engine) => {
    test("opens from a stick, plays, runs another scenario and a change, and asks nobody for anything", async () => {
      const tab = await engine().tab();
      await tab.open(`${new URL("truce.html", FOLDER).href}?seed=42&t=20`);
      await until(tab, "'alive' in document.documentElement.dataset");
      const before = await moment(tab);
      await tab.press("Space");
      await until(
        tab,
        `document.querySelector('input[aria-label=Time]').getAttribute('aria-valuetext') !== ${JSON.stringify(before)}`,
      );
      await tab.press("Space");
      await setInput(tab, "input[aria-label=Time]", String(5760 + 3 * 1440));
      await tab.evaluate(`(() => {
        const select = document.querySelector('.masthead select');
        select.value = 'declassification-never';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await until(tab, "location.search.includes('scenario=declassification-never')");
      await until(tab, "document.querySelector('.working')?.textContent.trim() === ''");
      await toPanel(tab, "parameters");
      await until(tab, "document.querySelector('#parameter-complyAtOnset')");
      await setInput(tab, "#parameter-complyAtOnset", "0.3");
      await until(tab, "location.search.includes('p.complyAtOnset=0.3')");
      expect(await parameter(tab, "p.complyAtOnset")).toBe("0.3");
      await toPanel(tab, "outcomes");
      await until(tab, "document.querySelector('#panel-outcomes .dice')");
      await tab.click("button", "Roll 20 runs");
      await until(tab, "document.querySelector('#panel-outcomes').textContent.includes('of 20 simulated runs')");
      expect(await panelText(tab, "outcomes")).toContain("percentile of 20 runs");
      await tab.press("s");
      await until(tab, "document.querySelector('dialog[open]')");
      const asked = "performance.getEntriesByType('resource').filter(({ name }) => !/^(?:blob|data):/.test(name))";
      expect(await tab.evaluate(`${asked}.map(({ name }) => name)`)).toEqual([]);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });
});
