import { readdirSync, readFileSync } from "node:fs";
import { inject } from "vitest";
import { parse } from "yaml";
import { PANELS } from "../../viz/panels.ts";
import { type Tab, until } from "./engines.ts";

/** What is shown before a class, and what is amiss with it: for all tests of the projector. */

export const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

const LESSONS = new URL("../../scenarios/lessons/", import.meta.url);

interface LessonFile {
  readonly scenario: string;
  readonly steps: readonly {
    readonly id: string;
    readonly see?: { readonly panels: readonly string[]; readonly scenario?: string; readonly truth?: boolean };
  }[];
}

export const lessons = readdirSync(LESSONS)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({
    slug: name.replace(".yaml", ""),
    form: parse(readFileSync(new URL(name, LESSONS), "utf8")) as LessonFile,
  }));

/** Each set of panels that a lesson shows, and each panel alone. */
export const SETS = [
  ...PANELS.map(({ id }) => `only=${id}`),
  ...new Set(
    lessons.flatMap(({ form }) => form.steps.flatMap(({ see }) => (see === undefined ? [] : [`only=${see.panels}`]))),
  ),
  "",
];

/**
 * What cannot be read as it stands, in a document: text smaller than 20 pixels, text that sticks out of the window or of its panel,
 * words of one picture that lie on each other, too many panels, and whether the document scrolls. Sizes are as drawn: a picture's scale counts.
 */
export const amissIn = (where: string) => `((window) => {
  const { document, innerWidth, innerHeight, getComputedStyle, NodeFilter, Number } = window;
  const amiss = [];
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight) amiss.push("scrolls: " + [scrollWidth, innerWidth, scrollHeight, innerHeight]);
  const panels = [...document.querySelectorAll("main > .panel")];
  if (panels.length > 3) amiss.push(panels.length + " panels");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const text = node.textContent.trim();
    const element = node.parentElement;
    if (text === "" || element.closest("script, style, title, datalist, noscript, option, .for-reader, .axes ~ .hand-bars, [aria-hidden=true].patterns")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width === 0 || box.height === 0 || style.visibility === "hidden" || style.display === "none") continue;
    const svg = element.closest("svg");
    const base = svg && svg.viewBox.baseVal;
    const frame = svg && svg.getBoundingClientRect();
    const scale = base && base.width > 0 ? Math.min(frame.width / base.width, frame.height / base.height) : 1;
    const size = Number.parseFloat(style.fontSize) * scale;
    if (size < 19.9) amiss.push("small, " + size.toFixed(1) + ": " + text.slice(0, 40));
    const panel = element.closest(".panel") ?? document.documentElement;
    const room = panel.getBoundingClientRect();
    const [left, right] = panel.matches(".panel") ? [room.left - 12, room.right + 12] : [0, innerWidth];
    const [top, bottom] = panel.matches(".panel") ? [room.top, room.bottom] : [0, innerHeight];
    if (box.left < left - 2 || box.right > right + 2 || box.top < top - 3 || box.bottom > bottom + 3)
      amiss.push("cut: " + text.slice(0, 40) + " " + [box.left, box.right, box.top, box.bottom].map(Math.round));
  }
  // Words of one picture do not lie on each other. A letter's box is higher than the letter: a fifth may meet.
  for (const picture of document.querySelectorAll(".picture")) {
    const isDrawn = (element) => element === picture || (getComputedStyle(element).display !== "none" && isDrawn(element.parentElement));
    const labels = [...picture.querySelectorAll("text")].filter(isDrawn).flatMap((text) => {
      const lines = text.querySelector("tspan") === null ? [text] : [...text.querySelectorAll("tspan")];
      return lines.filter((one) => one.textContent.trim() !== "").map((one) => [text, one]);
    });
    const boxes = labels.map(([text, one]) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { text, said: one.textContent, left, right, top: top + (bottom - top) / 5, bottom: bottom - (bottom - top) / 5 };
    });
    boxes.forEach((a, index) => boxes.slice(index + 1).forEach((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 2 && down > 1) amiss.push("on each other: " + a.said.slice(0, 30) + " | " + b.said.slice(0, 30) + " " + [across, down].map(Math.round));
    }));
  }
  return amiss;
})(${where})`;

/** What is amiss once things have come to rest: what is fitted to its room may take a few frames. */
export async function amissAt(tab: Tab, where = "window"): Promise<string[]> {
  let amiss: string[] = [];
  for (let turn = 0; turn < 20; turn++) {
    amiss = await tab.evaluate<string[]>(amissIn(where));
    if (amiss.length === 0) break;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return amiss;
}

/** Every panel has what it shows: a picture drawn, or words. */
export const shownIn = (where: string) => `((panels) =>
  panels.length > 0 && panels.every((panel) => panel.querySelector(".drawn > svg > *, .fitted > *, .table-room td") !== null))(
  [...${where}.document.querySelectorAll(".projected > .panel")])`;
export const SHOWN = shownIn("window");

export async function openStep(tab: Tab, lesson: string, step: string): Promise<void> {
  await tab.open(`${inject("address")}page/teach/index.html?lesson=${lesson}&step=${step}&view=projector`);
  await until(tab, "document.querySelector('.lesson h1') !== null");
}

export const IN_FRAME = "document.querySelector('iframe').contentWindow";
