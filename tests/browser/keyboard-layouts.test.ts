import { describe, expect, test } from "vitest";
import { inEveryEngine, type Tab, until } from "./engines.ts";
import { openPage } from "./page-support.ts";

/** A key as a keyboard in another script sends it. No driver types on one, so that the event is made by hand. */
const type = (tab: Tab, key: string, code: string, more = "") =>
  tab.evaluate(
    `document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", code: "${code}", bubbles: true, ${more} }))`,
  );

const inFront = (panel: string) => `document.activeElement?.id === "panel-${panel}"`;

describe("on a keyboard in another script", () => {
  inEveryEngine((engine) => {
    test.each([
      ["Arabic", "ar", "ص", "ؤ"],
      ["Russian", "ru", "ц", "с"],
    ])("keys go by their places: %s", async (_, lang, why, compare) => {
      const tab = await openPage(engine(), `lang=${lang}&t=40`);
      await type(tab, why, "KeyW");
      await until(tab, inFront("why"));
      await type(tab, compare, "KeyC");
      await until(tab, inFront("compare"));
      await type(tab, lang === "ar" ? "؟" : "?", "Slash", "shiftKey: true");
      await until(tab, "document.querySelector('dialog[open]')");
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });
});
