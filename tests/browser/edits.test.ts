import { describe, expect, test } from "vitest";
import { inEveryEngine, until } from "./engines.ts";
import { openPage, parameter, setInput, toPanel } from "./page-support.ts";

const FIELD = "#parameter-crossExcitation";
const field = `document.querySelector("${FIELD}")`;

describe("what a reader changes", () => {
  inEveryEngine((engine) => {
    test("a number out of its range is refused in words, and the field goes back to what is in force", async () => {
      const tab = await openPage(engine(), "panel=parameters&p.crossExcitation=0.4");
      await toPanel(tab, "parameters");
      await until(tab, field);
      await setInput(tab, FIELD, "99999");
      await until(tab, `document.querySelector(".parameter [role=alert]")`);
      expect(await tab.evaluate(`document.querySelector(".parameter [role=alert]").textContent`)).toMatch(
        /^Retaliation: wanted a number from 0 to 0\.9 \(.+\), found 99999\. It stays at 0\.4\.$/,
      );
      expect(await tab.evaluate(`${field}.value`)).toBe("0.4");
      await setInput(tab, FIELD, "");
      await until(tab, `${field}.value === "0.4" && !document.querySelector(".parameter [role=alert]")`);
      await setInput(tab, FIELD, "0.5");
      await until(tab, `new URLSearchParams(location.search).get("p.crossExcitation") === "0.5"`);
      expect(await parameter(tab, "p.crossExcitation")).toBe("0.5");
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("“What if from here?” follows the play head, and takes the moment of the press", async () => {
      const tab = await openPage(engine(), "scenario=declassification-never&seed=42&panel=explore&t=10");
      await toPanel(tab, "explore");
      const explore = `document.querySelector("#panel-explore")`;
      await until(tab, `${explore}.querySelector(".points button")`);
      const heading = `[...${explore}.querySelectorAll("h3")].map((one) => one.textContent).join()`;
      const from = await tab.evaluate<string>(heading);
      await tab.evaluate("document.activeElement.blur()");
      await tab.press("Space");
      await until(tab, `${heading} !== ${JSON.stringify(from)}`);
      await tab.click("button", "(9 September)” is published");
      await until(tab, `document.querySelector("button.play").textContent.includes("Play")`);
      await until(tab, `new URLSearchParams(location.search).get("if")`);
      const minute = Number((await parameter(tab, "if"))!.split("~")[0]);
      const hours = Number(await parameter(tab, "t"));
      await until(tab, `document.querySelector(".fork-strip")`);
      expect(hours).toBeGreaterThan(10);
      expect(Number(await parameter(tab, "t"))).toBe(hours);
      // The address rounds its hours.
      expect(minute).toBe(7200 + Math.round(hours * 60));
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("/ searches the feed from wherever one is, and Esc empties the search", async () => {
      const tab = await openPage(engine());
      await tab.press("/");
      const field = `document.querySelector("#panel-feed [type=search]")`;
      await until(tab, `${field} && document.activeElement === ${field}`);
      for (const letter of "FRANCE") await tab.press(letter);
      const status = `document.querySelector("#panel-feed p[role=status]").textContent`;
      await until(tab, `/^\\d+ of \\d+ entries up to the play head$/.test(${status})`);
      const sentences = `[...document.querySelectorAll("#panel-feed .sentence")].map((one) => one.textContent)`;
      const found = await tab.evaluate<string[]>(sentences);
      expect(found.length).toBeGreaterThan(0);
      for (const sentence of found) expect(sentence).toContain("France");
      await tab.press("Escape");
      await until(tab, `${field}.value === "" && ${status} === ""`);
      await tab.press("Escape");
      await until(tab, `document.activeElement.id === "panel-feed"`);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("f asks for the whole screen, and makes no error where there is none", async () => {
      const tab = await openPage(engine());
      await tab.evaluate(
        "(document.documentElement.requestFullscreen = () => { window.asked = true; return Promise.reject(new Error('no')); }, 0)",
      );
      await tab.press("f");
      await until(tab, "window.asked");
      await tab.evaluate("(document.documentElement.requestFullscreen = undefined, 0)");
      await tab.press("f");
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("the drawing made at build time shows the speed that the page has", async () => {
      const tab = await openPage(engine());
      const speed = "new DOMParser().parseFromString(text, 'text/html').querySelector('.speed select').value";
      const drawn = `fetch(location.pathname).then((answer) => answer.text()).then((text) => ${speed})`;
      expect(await tab.evaluate(drawn)).toBe(await tab.evaluate("document.querySelector('.speed select').value"));
      await tab.close();
    });
  });
});
