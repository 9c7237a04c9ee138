import { describe, expect, test } from "vitest";
import { inEveryEngine, until } from "./engines.ts";
import { openPage, toPanel } from "./page-support.ts";

/** What single panels owe their reader. */

/** Texts within a place that lie on each other, of those that can be seen. */
const overlapsIn = (place: string) => `(() => {
  const boxes = [...document.querySelectorAll(${JSON.stringify(place)})]
    .filter((text) => text.textContent.trim() !== "" && getComputedStyle(text).opacity !== "0")
    .map((text) => ({ said: text.textContent, svg: text.closest("svg.picture"), box: text.getBoundingClientRect() }));
  return boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) =>
    a.svg === b.svg && Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
    Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1 ? [a.said + " | " + b.said] : []));
})()`;

describe("trust over time", () => {
  inEveryEngine((engine) => {
    test.each([1280, 390])(
      "names days that do not lie on each other in a run of two months, %i pixels wide",
      async (width) => {
        const tab = await openPage(engine(), "scenario=syria-2016-02&panel=trust", { width, height: 844 });
        await toPanel(tab, "trust");
        expect(await tab.evaluate("document.querySelectorAll('#panel-trust .days text').length")).toBeGreaterThan(6);
        expect(await tab.evaluate(overlapsIn("#panel-trust .days text"))).toEqual([]);
        await tab.close();
      },
    );

    test("draws all pairs small once they are asked for, each with a sentence, and marks the one that is chosen", async () => {
      const tab = await openPage(engine(), "t=60", { width: 1280, height: 844 });
      await toPanel(tab, "trust");
      const small = "document.querySelectorAll('.trust-pairs svg.picture').length";
      expect(await tab.evaluate(small)).toBe(0);
      await tab.evaluate("document.querySelector('.all-pairs summary').click()");
      await until(tab, `${small} === 24`);
      const said = await tab.evaluate<string[]>(
        "[...document.querySelectorAll('.trust-pairs svg.picture')].map((svg) => svg.getAttribute('aria-label'))",
      );
      expect(said[0]).toMatch(/^Simulated trust of United States in Russia: \d+% at the start, \d+% at the end$/);
      expect(new Set(said).size).toBe(24);
      const x = "document.querySelector('.trust-pairs .head').getAttribute('x1')";
      const before = await tab.evaluate<string>(x);
      await tab.press("PageDown");
      await until(tab, `${x} !== ${JSON.stringify(before)}`);
      await tab.evaluate("document.querySelectorAll('.trust-pairs figure')[7].click()");
      await until(tab, "document.querySelectorAll('.trust-pairs figure.is-selected').length === 1");
      expect(await tab.evaluate(overlapsIn(".trust-pairs .days text"))).toEqual([]);
      await tab.close();
    });

    test("opens all pairs by itself for a pair that the large pictures do not show", async () => {
      const tab = await openPage(engine(), "t=60&sel=pair:us>government", { width: 1280, height: 844 });
      await toPanel(tab, "trust");
      await until(tab, "document.querySelector('.trust-pairs figure.is-selected') !== null");
      await tab.close();
    });
  });
});

describe("documents", () => {
  inEveryEngine((engine) => {
    test("draws each demand as an arrow from who asks to who is asked, once it is made, and a click selects it", async () => {
      const tab = await openPage(engine(), "t=end", { width: 1280, height: 844 });
      await toPanel(tab, "documents");
      const asked = "[...document.querySelectorAll('#panel-documents .demands tr[data-keys]')]";
      await until(tab, `${asked}.length === 2`);
      expect(await tab.evaluate(`${asked}[0].querySelector("td").title`)).toBe(
        "Russia asks United States to agree to publishing the text: refused",
      );
      // It begins and ends under their columns.
      const off = `${asked}.flatMap((row) => ["circle", "svg svg"].map((end, index) => {
        const head = [...document.querySelectorAll("#panel-documents thead th.audience")];
        const asks = row.dataset.keys.split(" ")[index + 1];
        const { left, right } = head.find((one) => one.dataset.keys === asks).getBoundingClientRect();
        const box = row.querySelector(end).getBoundingClientRect();
        return box.right > left && box.left < right;
      }))`;
      expect(await tab.evaluate(off)).toEqual([true, true, true, true]);
      await tab.evaluate("document.querySelector('#panel-documents .demands button').click()");
      await until(tab, "/sel=event/.test(location.search)");
      await tab.press("Home");
      await until(tab, `${asked}.length === 0`);
      expect(await tab.evaluate("document.querySelector('#panel-documents header .tag').textContent")).toBe(
        "simulated",
      );
      await tab.close();
    });
  });
});

describe("what is chosen", () => {
  inEveryEngine((engine) => {
    test("is marked in the timeline: a reporter's claims, a party's clock and the claims about it", async () => {
      const tab = await openPage(engine(), "t=end", { width: 1280, height: 844 });
      const claims = "document.querySelectorAll('.timeline-lanes .mark path.is-selected').length";
      await tab.evaluate(
        "document.querySelector('.tally-row[data-keys]').querySelector('.row-label').dispatchEvent(new MouseEvent('click', { bubbles: true }))",
      );
      await until(tab, `${claims} > 2`);
      expect(await tab.evaluate("document.querySelector('.timeline-lanes .mark.is-selected')")).toBe(null);
      await tab.evaluate(
        "document.querySelector('.timeline-lanes .clock-row:last-child').dispatchEvent(new MouseEvent('click', { bubbles: true }))",
      );
      await until(tab, "document.querySelectorAll('.timeline-lanes .clock-row.is-selected').length === 1");
      expect(await tab.evaluate(claims)).toBeGreaterThan(2);
      await tab.close();
    });
  });
});

describe("obligations", () => {
  inEveryEngine((engine) => {
    test.each([1280, 390])(
      "says of a name that has no room that it is cut, and holds all of it, %i pixels wide",
      async (width) => {
        const tab = await openPage(engine(), "scenario=syria-2016-02&panel=obligations", { width, height: 844 });
        await toPanel(tab, "obligations");
        const names = "[...document.querySelectorAll('.duty-names g')]";
        const cut = `${names}.filter((name) => name.querySelector("text").textContent !== name.querySelector("title").textContent)`;
        await until(tab, `${cut}.length > 0`);
        expect(await tab.evaluate(`${cut}.every((name) => name.textContent.endsWith("…"))`)).toBe(true);
        const beyond = `${names}.filter((name) => name.getBoundingClientRect().right > name.closest("svg.picture").getBoundingClientRect().right + 1).length`;
        expect(await tab.evaluate(beyond)).toBe(0);
        await tab.close();
      },
    );
  });
});
