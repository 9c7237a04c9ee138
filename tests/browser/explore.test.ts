import { expect, inject, test } from "vitest";
import { inEveryEngine, type Tab, until } from "./engines.ts";
import { toPanel } from "./page-support.ts";

const panel = (id: string) => `document.querySelector("#panel-${id}")`;
const textOf = (id: string) => `${panel(id)}?.textContent ?? ""`;

/** Keys count once the page's own script has taken over from what was drawn before it. */
async function press(tab: Tab, key: string, comesTo: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    await tab.press(key);
    await new Promise((wake) => setTimeout(wake, 500));
    if (await tab.evaluate<boolean>(`Boolean(${comesTo})`)) return;
  }
  throw new Error(`${key} never came to: ${comesTo}`);
}

inEveryEngine((engine) => {
  test("branch, see where the futures part, undo, pin, compare, roll twenty and open one of them", async () => {
    const tab = await engine().tab({ width: 1280, height: 800 });
    await tab.open(`${inject("address")}page/index.html?scenario=declassification-never&seed=42&t=60`);

    await press(tab, "b", `location.search.includes("panel=explore")`);
    await until(tab, `${panel("explore")}?.querySelector(".points button")`);
    await tab.click("button", "(9 September)” is published");
    await until(tab, `document.querySelector(".fork-strip .split:not(.absent)")`);
    await until(tab, `${textOf("explore")}.includes("A and B part on 15 Sep 07:00")`);
    await until(tab, `document.querySelector('p[role="status"]').textContent.includes("A and B part on")`);
    await until(tab, `location.search.includes("if=10800~publish~main-text") && location.search.includes("pin=")`);

    await tab.press("Control+z");
    await until(tab, `!location.search.includes("if=") && document.querySelector(".fork-strip") === null`);
    await tab.press("Control+Shift+Z");
    await until(tab, `location.search.includes("if=10800") && document.querySelector(".fork-strip")`);

    await press(tab, "c", `location.search.includes("panel=compare")`);
    await until(tab, `(${textOf("compare")}).includes("Where they part")`);
    await press(tab, "p", `!location.search.includes("pin=")`);

    await toPanel(tab, "outcomes");
    await until(tab, `${panel("outcomes")}.querySelector(".dice")`);
    await tab.click("button", "Roll 20 runs");
    await until(
      tab,
      `(${textOf("outcomes")}).includes("of 20 simulated runs") && !${panel("outcomes")}.querySelector("progress")`,
    );
    expect(await tab.evaluate(textOf("outcomes"))).toContain("percentile of 20 runs");
    await tab.evaluate(`(() => {
      const slider = ${panel("outcomes")}.querySelector(".percentile input");
      slider.value = "0";
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    })()`);
    await tab.click("button", "Open this run");
    await until(tab, `/seed=42(?:\\/|%2F)\\d+/.test(location.search)`);
    await until(tab, `(${textOf("outcomes")}).includes("It is on screen")`);
    expect(await tab.errors()).toEqual([]);
    await tab.close();
  });

  test("a roll is stopped, keeps what it has, and the next one goes through", async () => {
    const tab = await engine().tab({ width: 1280, height: 800 });
    await tab.open(`${inject("address")}page/index.html?seed=42`);
    await until(tab, `"alive" in document.documentElement.dataset`);
    await toPanel(tab, "outcomes");
    await until(tab, `${panel("outcomes")}.querySelector(".dice")`);
    await tab.click("button", "Roll 200 runs");
    await until(tab, `${panel("outcomes")}.querySelector("progress")?.value > 0`);
    await tab.click("button", "Stop");
    const said = `${panel("outcomes")}.querySelector(".dice").textContent`;
    await until(tab, `/stopped after \\d+$/.test(${said})`);
    expect(await tab.evaluate(`${panel("outcomes")}.querySelector("progress") === null`)).toBe(true);
    const kept = Number(await tab.evaluate(`/stopped after (\\d+)/.exec(${said})[1]`));
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(200);
    expect(await tab.evaluate(textOf("outcomes"))).toContain(`of ${kept} simulated runs`);
    await tab.click("button", "Roll 20 runs");
    await until(
      tab,
      `(${textOf("outcomes")}).includes("of 20 simulated runs") && !${panel("outcomes")}.querySelector("progress")`,
    );
    expect(await tab.errors()).toEqual([]);
    await tab.close();
  });

  test("a window of time is drawn over the lanes, moved by a slider and looked at in pictures and tables, till Esc", async () => {
    const tab = await engine().tab({ width: 1280, height: 800 });
    await tab.open(`${inject("address")}page/index.html?seed=42&tables=tallies`);
    await until(tab, `"alive" in document.documentElement.dataset`);
    const rows = `${panel("tallies")}.querySelectorAll("tbody tr").length`;
    const all = await tab.evaluate<number>(rows);
    await tab.evaluate(`document.querySelector(".lanes-frame").dispatchEvent(new PointerEvent("pointerenter"))`);
    await until(tab, `document.querySelector(".brush-strip")`);
    await tab.evaluate(`(() => {
      const lanes = document.querySelector(".timeline-lanes");
      const { left, width, top } = lanes.getBoundingClientRect();
      const at = (type, share) =>
        lanes.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: left + share * width, clientY: top + 40 }));
      at("pointerdown", 0.6);
      at("pointermove", 0.5);
      at("pointermove", 0.3);
      at("pointerup", 0.3);
    })()`);
    await until(tab, `/brush=\\d+_\\d+/.test(location.search)`);
    await until(tab, `document.querySelector(".timeline-lanes .window")`);
    await until(tab, `${rows} < ${all}`);
    const some = await tab.evaluate<number>(rows);
    expect(some).toBeGreaterThan(0);
    const first = await tab.evaluate<string>(`document.querySelector(".brush-strip b").textContent`);
    expect(first).toMatch(/^Looked at: \d+ Sep \d\d:00 to \d+ Sep \d\d:00$/);

    await tab.evaluate(`(() => {
      const edge = document.querySelector(".brush-strip input[aria-label='Window begins']");
      edge.value = String(Number(edge.value) + 600);
      edge.dispatchEvent(new Event("input", { bubbles: true }));
    })()`);
    await until(tab, `document.querySelector(".brush-strip b").textContent !== ${JSON.stringify(first)}`);
    await tab.click("button", "Play it");
    await until(tab, `document.querySelector("button.play").textContent.includes("Play")`);
    const [, end] = /to (.*)$/.exec(first)!;
    await until(tab, `document.querySelector(".clock").textContent.startsWith(${JSON.stringify(end)})`);

    await press(tab, "Escape", `!location.search.includes("brush=")`);
    await until(tab, `${rows} === ${all} && document.querySelector(".window") === null`);
    await press(tab, "x", `location.search.includes("brush=")`);
    expect(await tab.errors()).toEqual([]);
    await tab.close();
  });

  test("what is selected stays the same event when a number changes the run, and when that is undone", async () => {
    const tab = await engine().tab({ width: 1280, height: 800 });
    await tab.open(`${inject("address")}page/index.html?seed=115&t=end`);
    await until(tab, `"alive" in document.documentElement.dataset`);
    const told = `${panel("why")}.querySelector(".why-sentence")?.textContent`;
    const last = `[...document.querySelectorAll(".timeline-lanes .calm-reset")].at(-1)`;
    await tab.evaluate(`${last}.dispatchEvent(new MouseEvent("click", { bubbles: true }))`);
    await until(tab, `(${told}).includes("calm days")`);
    const before = await tab.evaluate<string>(told);
    const selected = `new URLSearchParams(location.search).get("sel")`;
    await until(tab, selected);
    const number = await tab.evaluate<string>(selected);
    await toPanel(tab, "parameters");
    await until(tab, `document.querySelector("#parameter-crossExcitation")`);
    await tab.evaluate(`(() => {
      const input = document.querySelector("#parameter-crossExcitation");
      input.value = "0.281";
      for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
    })()`);
    await until(tab, `location.search.includes("p.crossExcitation") && ${selected} !== ${JSON.stringify(number)}`);
    expect(await tab.evaluate(told)).toBe(before);
    await tab.press("Control+z");
    await until(tab, `${selected} === ${JSON.stringify(number)}`);
    expect(await tab.evaluate(told)).toBe(before);
    await tab.close();
  });
});
