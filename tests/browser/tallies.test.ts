import { describe, expect, test } from "vitest";
import { inEveryEngine, type Tab, until } from "./engines.ts";
import { openPage, setInput } from "./page-support.ts";

const SAID = "document.querySelector('#panel-tallies .summary').textContent";

/** How many of these dots a pointer finds in their middle, of those that nothing written lies over. */
function found(tab: Tab, look: string): Promise<[found: number, of: number]> {
  return tab.evaluate(`(() => {
    document.querySelector("#panel-tallies .picture").scrollIntoView({ block: "center" });
    const hits = [...document.querySelectorAll("#panel-tallies .dot.${look}")].map((dot) => {
      const { left, top, width, height } = dot.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2);
    }).filter((hit) => hit !== null && hit.tagName !== "text");
    return [hits.filter((hit) => hit.matches(".dot")).length, hits.length];
  })()`);
}

describe("the contested tallies", () => {
  inEveryEngine((engine) => {
    test("say the moment that the play head stands at, under the picture and for those who do not see it", async () => {
      const tab = await openPage(engine(), "t=60");
      await until(tab, `${SAID}.startsWith("By 15 Sep 07:00, ")`);
      await setInput(tab, "input[aria-label=Time]", String(7200 + 80 * 60));
      await until(tab, `${SAID}.startsWith("By 16 Sep 03:00, ")`);
      await until(tab, `document.querySelector("#panel-tallies .picture").getAttribute("aria-label") === ${SAID}`);
      await tab.close();
    });

    test("have the claims of the time under the veil, with their sources in every form, and hollow dots that can be hit", async () => {
      const tab = await openPage(engine(), "t=60");
      await tab.click("checkbox", "Lay the claims published at the time beside");
      await until(tab, "document.querySelector('#panel-tallies .dot.history')");
      const bare = await tab.evaluate(`[...document.querySelectorAll("#panel-tallies .cell circle")]
        .filter((dot) => !(dot.compareDocumentPosition(dot.closest(".cell").querySelector(".cell-veil")) & 4)).length`);
      expect(bare).toBe(0);
      for (const look of ["history", "left-out"]) {
        const [hit, of] = await found(tab, look);
        expect(of).toBeGreaterThan(3);
        expect(hit).toBe(of);
      }
      await until(tab, `/Beside them: \\d+ claims published at the time/.test(${SAID})`);
      await tab.evaluate("document.querySelector('#panel-tallies header button').click()");
      const rows =
        "[...document.querySelectorAll('#panel-tallies tr')].filter((row) => row.textContent.includes('history beside the run'))";
      await until(tab, `${rows}.length > 25 && ${rows}.every((row) => row.textContent.includes("published claim: "))`);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });
});
