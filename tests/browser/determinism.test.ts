import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { inEveryEngine, until } from "./engines.ts";

const pinned = ["runs", "math"]
  .map((name) => readFileSync(new URL(`../determinism/pins/${name}.txt`, import.meta.url), "utf8"))
  .join("");

/** No second try: bytes that differ once differ. */
describe("a run is the same, byte for byte, as in Node", { retry: 0 }, () => {
  inEveryEngine((engine) => {
    test.each([
      ["in the page", "Run here"],
      ["in a worker", "Run in a worker"],
    ])("%s", async (_, button) => {
      const tab = await engine().tab();
      await tab.open(`${inject("address")}determinism/index.html`);
      await until(tab, "'ready' in document.documentElement.dataset");
      await tab.click("button", button);
      // All pinned runs: many seconds' work, and more on a busy machine.
      await until(tab, "document.querySelector('pre').textContent !== ''", 170);
      expect(`${await tab.evaluate("document.querySelector('pre').textContent")}\n`).toBe(pinned);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });
});
