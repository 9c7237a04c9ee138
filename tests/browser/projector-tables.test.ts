import { describe, expect, test } from "vitest";
import { faults } from "./axe.ts";
import { amissAt, IN_FRAME, openStep, SETS, SHOWN, SIZES, shownIn } from "./before-a-class.ts";
import { inEveryEngine, inPlaywrightEngines, type Tab, until } from "./engines.ts";
import { goTo, openPage, panelText } from "./page-support.ts";

/** Before a class every picture has its table: in large letters as far as it has room, whole for those who do not see it. */

/** Those whose picture is a table or words already have none. */
const TABLES = "timeline,tallies,parties,trust,feed,documents,sectors,obligations,parameters,story";

/** Rows of a table as a screen reader has them, rows that are seen, and those that are said to be left out. */
const rowsOf = (panel: string) => `(() => {
  const twin = document.querySelector("${panel} .table-twin");
  const seen = [...twin.querySelectorAll(".table-room tbody tr")].filter((row) => row.getClientRects().length > 0).length;
  const [, left = 0] = /here: (\\d+) row/.exec(twin.querySelector(".key")?.textContent ?? "") ?? [];
  return [twin.querySelectorAll(".for-reader tbody tr").length, seen, Number(left)];
})()`;

const rows = (tab: Tab, panel: string) => tab.evaluate<[number, number, number]>(rowsOf(panel));

const FIRST = `document.querySelector(".time-bar [data-middle]").textContent`;

describe("tables before a class", () => {
  inEveryEngine((engine) => {
    test.each(SIZES)(
      "are read without scrolling, with the rows that have no room counted, $width × $height",
      async (size) => {
        const tab = await engine().tab(size);
        const amiss: string[] = [];
        for (const set of SETS) {
          await goTo(tab, `present&truth=shown&t=60&tables=${TABLES}&${set}`);
          await until(tab, SHOWN);
          amiss.push(...(await amissAt(tab)).map((one) => `${set}: ${one}`));
          const panels = await tab.evaluate<string[]>(
            "[...document.querySelectorAll('.time-bar, .panel')].filter((one) => one.querySelector('.table-twin')).map((one) => one.id === '' ? '.time-bar' : '#' + one.id)",
          );
          expect(panels).toContain(".time-bar");
          for (const panel of panels) {
            await until(tab, `(([all, seen, left]) => seen > 0 && seen + left === all)(${rowsOf(panel)})`, 5);
          }
        }
        expect(amiss).toEqual([]);
        await tab.close();
      },
    );

    test("come and go by keyboard, follow the play head and are walked through with the arrow keys", async () => {
      const tab = await openPage(engine(), "present&only=parties,tallies&t=30", SIZES[0]);
      await until(tab, SHOWN);
      await tab.evaluate("document.querySelector('.time-bar .as-table').focus()");
      await tab.press("Enter");
      await until(tab, "document.querySelector('.time-bar .table-room td')");
      await until(tab, "new URLSearchParams(location.search).get('tables') === 'timeline'");
      const [all, seen, left] = await rows(tab, ".time-bar");
      expect(seen).toBeGreaterThan(1);
      expect(seen + left).toBe(all);
      const before = await tab.evaluate<string>(FIRST);
      await tab.press("PageDown");
      await until(tab, `${FIRST} !== ${JSON.stringify(before)}`);
      const later = await tab.evaluate<string>(FIRST);
      await tab.press("Tab");
      expect(await tab.evaluate("document.activeElement.matches('.time-bar .table-twin')")).toBe(true);
      await tab.press("ArrowUp");
      await until(tab, `${FIRST} !== ${JSON.stringify(later)}`);
      await tab.press("ArrowDown");
      await until(tab, `${FIRST} === ${JSON.stringify(later)}`);
      await tab.evaluate("document.querySelector('#panel-parties .as-table').focus()");
      await tab.press("Space");
      await until(tab, "document.querySelector('#panel-parties .table-room td')");
      await until(tab, "new URLSearchParams(location.search).get('tables') === 'timeline,parties'");
      expect(await panelText(tab, "parties")).toContain("Russia");
      await tab.press("Space");
      await until(tab, "document.querySelector('#panel-parties .drawn svg')");
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("are had in a lesson's step too, and every picture there is told in a sentence", async () => {
      const tab = await engine().tab(SIZES[0]);
      await openStep(tab, "who-can-deliver", "unequal");
      await until(tab, shownIn(IN_FRAME));
      const inside = `${IN_FRAME}.document`;
      await until(
        tab,
        `[...${inside}.querySelectorAll('.panel')].every((one) => one.querySelector('.summary').textContent.length > 20)`,
      );
      await tab.evaluate(`[...${inside}.querySelectorAll('.panel .as-table')].forEach((one) => one.click())`);
      await until(tab, `[...${inside}.querySelectorAll('.panel')].every((one) => one.querySelector('.table-room td'))`);
      expect(await amissAt(tab, IN_FRAME)).toEqual([]);
      await tab.close();
    });
  });

  inPlaywrightEngines((engine) => {
    test.each(["ar", "fr", "ru"])("are read without scrolling in other words: %s", async (lang) => {
      const tab = await engine().tab(SIZES[0]);
      const amiss: string[] = [];
      for (const set of SETS.filter((one) => one.includes(","))) {
        await goTo(tab, `present&truth=shown&t=60&lang=${lang}&tables=${TABLES}&${set}`);
        await until(tab, SHOWN);
        amiss.push(...(await amissAt(tab)).map((one) => `${set}: ${one}`));
      }
      expect(amiss).toEqual([]);
      await tab.close();
    });

    test("have no fault that axe knows", async () => {
      const tab = await openPage(engine(), "present&only=tallies,trust&tables=timeline,tallies,trust", SIZES[0]);
      await until(tab, SHOWN);
      expect(await faults(tab)).toEqual([]);
      await tab.close();
    });
  });
});
