import { describe, expect, test } from "vitest";
import { inPlaywrightEngines, type Tab, until } from "./engines.ts";
import { latinRuns } from "./latin-runs.ts";
import { openPage, walkDown } from "./page-support.ts";

/** What a visitor seldom meets: everything changed at once, sheets, notices, a refused file, the report on paper. */

const CHANGED = [
  "t=40&truth=shown&beside=history",
  "p.monitors=3&h.deir-ez-zor=off",
  "if=11610~publish~main-text&if=11700~parameter~warRate~20&if=9000~decide~renew/government/1~renews",
  "pin=scenario:syria-2016-09,seed:7",
].join("&");

/** Has no other name. */
const FORMAT = "JSON Lines";

const dialog = "document.querySelector('dialog[open]')?.innerText ?? ''";

function drop(tab: Tab, name: string, text: string): Promise<unknown> {
  return tab.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    return !document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
}

/** Nothing but what the seldom seen shows is of interest, so both that write otherwise are looked at in one page each. */
describe("what is seldom seen", () => {
  inPlaywrightEngines((engine) => {
    test.each(["ar", "ru"])("is told in the language of the page: %s", async (lang) => {
      const tab = await openPage(engine(), `lang=${lang}&${CHANGED}`, { width: 1280, height: 900 });
      await walkDown(tab);
      const found = new Map<string, readonly string[]>([["all changed at once", await latinRuns(tab)]]);
      for (const key of ["s", "d", "?"]) {
        await tab.press(key);
        await until(tab, `(${dialog}).length > 100`);
        found.set(`the sheet of ${key}`, await latinRuns(tab, ".cited, textarea, pre, code, .downloads .mono"));
        await tab.press("Escape");
        await until(tab, `(${dialog}) === ""`);
      }
      await drop(tab, "broken.jsonl", '{"truce":"journal","format":1,"version":"0.1.0"}\n');
      await until(tab, `(${dialog}).length > 20`);
      found.set("a refused journal", await latinRuns(tab));
      await tab.press("Escape");
      await drop(tab, "broken.yaml", "truce: 1\ntitle: Peace: now\n");
      await until(tab, `(${dialog}).includes("broken.yaml")`);
      found.set("a refused scenario", await latinRuns(tab));
      await tab.press("Escape");
      await tab.evaluate("dispatchEvent(new Event('beforeprint'))");
      await until(tab, "document.querySelector('#report h1')");
      found.set(
        "the report",
        (
          await tab.evaluate<string>(
            "[...document.querySelectorAll('#report :not(.report-sources):not(.report-recipe)')].filter((one) => !one.closest('.report-sources, .report-recipe, svg') && one.children.length === 0).map((one) => one.textContent).join('\\n')",
          )
        )
          .split("\n")
          .filter((line) => /[A-Za-z]{2,}(?:[ \u00a0]+[A-Za-z]{2,})+/.test(line)),
      );
      const left = [...found].flatMap(([where, texts]) =>
        texts.filter((one) => one !== FORMAT).map((one) => `${where}: ${one}`),
      );
      expect(left).toEqual([]);
      await tab.close();
    });

    test.each(["ar", "ru"])("as notices of a wrong address is told in the language of the page: %s", async (lang) => {
      const wrong =
        "seed=&t=abc&p.warRate=99999&p.nothing=1&h.nothing=on&sel=x&brush=9&if=x&pin=x&panel=x&tables=x&only=a,b,c,d&lock=x&theme=x&speed=0&step=0&colour=red";
      const tab = await openPage(engine(), `lang=${lang}&${wrong}`);
      await until(tab, "document.querySelector('.notices').innerText.includes('hypotheses.nothing')");
      expect(await latinRuns(tab)).toEqual([]);
      await tab.open(`${(await tab.evaluate<string>("location.href")).split("?")[0]}?lang=${lang}#s=1.abc`);
      await until(tab, "document.querySelectorAll('.notices > *').length > 0");
      expect(await latinRuns(tab)).toEqual([]);
      await tab.close();
    });
  });
});
