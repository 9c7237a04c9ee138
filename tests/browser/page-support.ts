import { inject } from "vitest";
import { type Engine, type Tab, type TabOptions, until } from "./engines.ts";

/** The built page as a visitor has it: opened, drawn, alive. `search` is what follows the question mark. */
export async function openPage(engine: Engine, search = "", options: TabOptions = {}): Promise<Tab> {
  const tab = await engine.tab(options);
  await goTo(tab, search);
  return tab;
}

export async function goTo(tab: Tab, search: string): Promise<void> {
  await tab.open(`${inject("address")}page/index.html${search === "" ? "" : `?${search}`}`);
  // Before, the drawing made at build time stands there and keys do nothing.
  await until(tab, "'alive' in document.documentElement.dataset && location.search.includes('seed=')");
}

/** What the slider says: the moment under the play head. */
export function moment(tab: Tab): Promise<string> {
  return tab.evaluate("document.querySelector('input[aria-label=Time]').getAttribute('aria-valuetext')");
}

export function search(tab: Tab): Promise<string> {
  return tab.evaluate("location.search.slice(1)");
}

export function parameter(tab: Tab, name: string): Promise<string | null> {
  return tab.evaluate(`new URLSearchParams(location.search).get(${JSON.stringify(name)})`);
}

/** What a panel says as text: its summary, its picture's labels, its table. */
export function panelText(tab: Tab, id: string): Promise<string> {
  return tab.evaluate(`document.getElementById("panel-${id}").innerText`);
}

/** Moves a range or number input as a hand does: its value, then the events that follow. */
export async function setInput(tab: Tab, selector: string, value: string): Promise<void> {
  await tab.evaluate(`(() => {
    const input = document.querySelector(${JSON.stringify(selector)});
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value").set.call(input, ${JSON.stringify(value)});
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  })()`);
}

/** To a panel, and again while what comes in above pushes it away, until it is filled. */
export function toPanel(tab: Tab, id: string): Promise<void> {
  return until(
    tab,
    `(() => {
      const panel = document.getElementById("panel-${id}");
      panel.scrollIntoView();
      return !panel.querySelector(".not-yet");
    })()`,
  );
}

/** Every panel is fetched when it comes near: a walk down the page brings them all. */
export async function walkDown(tab: Tab): Promise<void> {
  await tab.evaluate(`(async () => {
    for (let turn = 0; turn < 60; turn++) {
      const next = [...document.querySelectorAll(".not-yet")].find((panel) => panel.getClientRects().length > 0);
      if (next === undefined) return;
      next.scrollIntoView();
      await new Promise((wake) => setTimeout(wake, 100));
    }
  })()`);
  // On a phone one panel is in front, and the others are not fetched.
  await until(tab, "!document.querySelector('.waiting') && (innerWidth < 600 || !document.querySelector('.not-yet'))");
}
