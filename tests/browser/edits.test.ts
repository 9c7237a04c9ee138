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
  });
});
