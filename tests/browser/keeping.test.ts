import { describe, expect, inject, test } from "vitest";
import { pack } from "../../viz/share/pack.ts";
import { inEveryEngine, type Tab, until } from "./engines.ts";
import { DRAWN, drop, keeps, listening, notices, RESTED } from "./keep-support.ts";
import { goTo, parameter, search, setInput, toPanel } from "./page-support.ts";

/** What a reader would lose: scenarios of their own, and what can be undone, over a reload and from one browser to another. */

const ownScenario = (title: string, more = "") => `truce: 1
extends: syria-2016-09
title: ${title}
question: Is it kept?
look: Anything.
parameters:
  warRate: 7
${more}`;

async function begin(tab: Tab, query = "seed=1&t=20"): Promise<void> {
  await goTo(tab, query);
  // The address is written anew a moment after the page has come alive.
  await until(tab, `${DRAWN} && ${RESTED} && location.search.includes("scenario=")`);
  await tab.press("Escape");
  await listening(tab);
}

const titled = (title: string) => `document.querySelector('h1')?.textContent === ${JSON.stringify(title)}`;

async function dropScenario(tab: Tab, title: string, more = ""): Promise<void> {
  await drop(tab, `${title}.yaml`, JSON.stringify(ownScenario(title, more)));
  await until(tab, `${titled(title)} && ${RESTED} && location.search.includes("scenario=own-")`);
}

async function choose(tab: Tab, slug: string): Promise<void> {
  await tab.evaluate(`(() => {
    const select = document.querySelector(".masthead select");
    select.value = ${JSON.stringify(slug)};
    select.dispatchEvent(new Event("change", { bubbles: true }));
  })()`);
  await until(tab, `new URLSearchParams(location.search).get("scenario") === ${JSON.stringify(slug)} && ${RESTED}`);
}

async function reload(tab: Tab): Promise<void> {
  await until(tab, keeps((await parameter(tab, "scenario"))!));
  await goTo(tab, await search(tab));
  await until(tab, `${DRAWN} && ${RESTED}`);
}

describe("after a reload", () => {
  inEveryEngine((engine) => {
    test("an undo leads back to scenarios of one's own", async () => {
      const tab = await engine().tab();
      await begin(tab);
      await dropScenario(tab, "First of mine");
      await dropScenario(tab, "Second of mine");
      await choose(tab, "declassification-never");
      await reload(tab);
      await until(tab, `(${notices}).includes("Undo the last change")`);
      await tab.click("button", "Undo the last change");
      await until(tab, `${titled("Second of mine")} && ${RESTED}`);
      await tab.press("Control+z");
      await until(tab, `${titled("First of mine")} && ${RESTED} && (${DRAWN})`);
      expect(await tab.evaluate("document.querySelector('.question').textContent")).toBe("Is it kept?");
      await setInput(tab, ".seed input", "8");
      await until(tab, `new URLSearchParams(location.search).get("seed") === "8" && ${RESTED}`);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("steps to a scenario that is gone are no longer offered, and that is said", async () => {
      const tab = await engine().tab();
      await begin(tab);
      await dropScenario(tab, "Lost");
      await choose(tab, "declassification-never");
      await until(tab, keeps("declassification-never"));
      await tab.evaluate(
        `Object.keys(localStorage).filter((key) => key.startsWith("truce/own/1/own-")).forEach((key) => localStorage.removeItem(key))`,
      );
      await reload(tab);
      await until(tab, `(${notices}).includes("no longer has")`);
      expect(await tab.evaluate(notices)).not.toContain("Undo the last change");
      await tab.press("Control+z");
      expect(await parameter(tab, "scenario")).toBe("declassification-never");
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("a pinned scenario of one's own is still there, and goes along in the link", async () => {
      const [tab, other] = [await engine().tab(), await engine().tab()];
      await begin(tab);
      await dropScenario(tab, "Mine to compare");
      await tab.press("p");
      await until(tab, `location.search.includes("pin=scenario:own-")`);
      await choose(tab, "declassification-never");
      await reload(tab);
      await until(tab, `(${notices}).includes("as you left it")`);
      expect(await tab.evaluate(notices)).not.toContain("wanted");
      const compared = "document.querySelector('#panel-compare table, #panel-compare .summary')";
      await toPanel(tab, "compare");
      await until(tab, compared);
      await tab.press("s");
      await until(tab, "document.querySelector('dialog[open] textarea')?.value.includes('#s=1.')");
      await other.open(await tab.evaluate<string>("document.querySelector('dialog[open] textarea').value"));
      await until(
        other,
        `'alive' in document.documentElement.dataset && location.search.includes("pin=scenario:own-")`,
      );
      await toPanel(other, "compare");
      await until(other, compared);
      expect(await other.evaluate(notices)).toBe("");
      // What came with the link is kept there as well.
      await reload(other);
      await until(other, `(${notices}).includes("as you left it")`);
      await until(other, `location.search.includes("pin=scenario:own-")`);
      await tab.close();
      await other.close();
    });

    test("a pinned scenario that is not here is left out, and that is said", async () => {
      const tab = await engine().tab();
      await goTo(tab, "scenario=declassification-never&seed=7&pin=scenario:own-0123456789abcdef,seed:3");
      await until(tab, `(${notices}).includes("Run A is left out")`);
      await until(tab, `new URLSearchParams(location.search).get("seed") === "7"`);
      expect(await parameter(tab, "pin")).toBeNull();
      await tab.close();
    });

    test("a large scenario is there again; where it is too large for a link, its file is offered", async () => {
      const tab = await engine().tab();
      await begin(tab);
      let noise = "";
      for (let at = 1; noise.length < 300_000; at = (at * 48_271) % 2_147_483_647) noise += at.toString(36);
      const lines = noise.match(/.{1,200}/g)!.map((line) => `# ${line}\n`);
      await dropScenario(tab, "Large", lines.join(""));
      await reload(tab);
      await until(tab, titled("Large"));
      await tab.press("s");
      await until(tab, "document.querySelector('dialog[open] .problem')");
      expect(await tab.evaluate("document.querySelector('dialog[open]').innerText")).toContain("Save file Large.yaml");
      expect(await tab.evaluate("document.querySelectorAll('dialog[open] textarea').length")).toBe(0);
      await tab.close();
    });

    test("a tab has its own session again, whatever another has kept since", async () => {
      const tab = await engine().tab();
      await begin(tab);
      await setInput(tab, ".seed input", "8");
      await until(tab, keeps("seed=8"));
      await tab.evaluate(`(() => {
        const KEY = "truce/session/1/";
        const mine = Object.keys(localStorage).find((key) => key.startsWith(KEY) && !key.endsWith("order"));
        const { state, ...rest } = JSON.parse(localStorage.getItem(mine));
        const other = { ...rest, state: state.replace("seed=8", "seed=99"), history: { past: [], future: [] } };
        localStorage.setItem(KEY + "other", JSON.stringify(other));
        localStorage.setItem(KEY + "order", JSON.stringify([mine.slice(KEY.length), "other"]));
      })()`);
      await goTo(tab, await search(tab));
      await until(tab, `(${notices}).includes("as you left it")`);
      await tab.click("button", "Undo the last change");
      await until(tab, `new URLSearchParams(location.search).get("seed") === "1"`);
      await until(tab, keeps("seed=1&"));
      await goTo(tab, "");
      await until(tab, `(${notices}).includes("Take it up again")`);
      await tab.click("button", "Take it up again");
      await until(tab, `new URLSearchParams(location.search).get("seed") === "1"`);
      await tab.close();
    });
  });
});

describe("a dropped picture", () => {
  inEveryEngine((engine) => {
    test("takes nothing from its reader, and goes with all that it brought", async () => {
      const tab = await engine().tab();
      await begin(tab);
      const before = await search(tab);
      const query = "seed=9&t=30&truth=shown&beside=history&lock=all&keys=off&only=trust&hide=why";
      const state = JSON.stringify({ query }).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
      const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata id="truce">${state}</metadata></svg>`;
      await drop(tab, "picture.svg", JSON.stringify(svg));
      await until(tab, `new URLSearchParams(location.search).get("seed") === "9" && ${RESTED}`);
      expect(await parameter(tab, "truth")).toBe("shown");
      for (const name of ["lock", "keys", "only", "hide"]) expect(await parameter(tab, name)).toBeNull();
      await until(tab, `(${notices}).includes("is open")`);
      await tab.click("button", "Undo");
      await until(tab, `location.search.slice(1) === ${JSON.stringify(before)}`);
      await tab.close();
    });
  });
});

describe("in a frame", () => {
  inEveryEngine((engine) => {
    test("single keys stay off, also with what a link's fragment says", async () => {
      const tab = await engine().tab();
      const link = await pack(JSON.stringify({ query: "seed=5" }));
      await tab.open(`${inject("address")}page/index.html?embed=https://school.example#s=${link}`);
      await until(tab, `'alive' in document.documentElement.dataset && location.search.includes("seed=5")`);
      expect([await parameter(tab, "keys"), await parameter(tab, "embed")]).toEqual(["off", "https://school.example"]);
      await tab.close();
    });
  });
});
