import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { PANELS } from "../../viz/panels.ts";
import { faults } from "./axe.ts";
import { inEveryEngine, inPlaywrightEngines, type Tab, until } from "./engines.ts";
import { goTo, openPage, panelText } from "./page-support.ts";

/** Before a class: what a projector shows is read from the last row, and nobody scrolls. */

const SIZES = [
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

const lessons = readdirSync(LESSONS)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({
    slug: name.replace(".yaml", ""),
    form: parse(readFileSync(new URL(name, LESSONS), "utf8")) as LessonFile,
  }));

/** Each set of panels that a lesson shows, and each panel alone. */
const SETS = [
  ...PANELS.map(({ id }) => `only=${id}`),
  ...new Set(
    lessons.flatMap(({ form }) => form.steps.flatMap(({ see }) => (see === undefined ? [] : [`only=${see.panels}`]))),
  ),
  "",
];

/**
 * What cannot be read as it stands, in a document: text smaller than 20 pixels, text that sticks out of the window or of its panel,
 * panels that cover each other, and whether the document scrolls. Sizes are as drawn: a picture's scale counts.
 */
const amissIn = (where: string) => `((window) => {
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
  return amiss;
})(${where})`;

/** What is amiss once things have come to rest: what is fitted to its room may take a few frames. */
async function amissAt(tab: Tab, where = "window"): Promise<string[]> {
  let amiss: string[] = [];
  for (let turn = 0; turn < 20; turn++) {
    amiss = await tab.evaluate<string[]>(amissIn(where));
    if (amiss.length === 0) break;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return amiss;
}

/** Every panel has what it shows: a picture drawn, or words. */
const shownIn = (where: string) => `((panels) =>
  panels.length > 0 && panels.every((panel) => panel.querySelector(".drawn > svg > *, .fitted > *") !== null))(
  [...${where}.document.querySelectorAll(".projected > .panel")])`;
const SHOWN = shownIn("window");

async function openStep(tab: Tab, lesson: string, step: string): Promise<void> {
  await tab.open(`${inject("address")}page/teach/index.html?lesson=${lesson}&step=${step}&view=projector`);
  await until(tab, "document.querySelector('.lesson h1') !== null");
}

const IN_FRAME = "document.querySelector('iframe').contentWindow";

describe("the page before a class", () => {
  inEveryEngine((engine) => {
    test("is what the page otherwise is not", async () => {
      const tab = await openPage(engine(), "", SIZES[0]);
      const amiss = (await tab.evaluate<string[]>(amissIn("window"))).join();
      for (const one of ["scrolls", "small, 11.5: Day 1", "cut: "]) expect(amiss).toContain(one);
      await tab.close();
    });

    test.each(SIZES)("is read without scrolling, whatever panels it shows, $width × $height", async (size) => {
      const tab = await engine().tab(size);
      const amiss: string[] = [];
      for (const set of SETS) {
        await goTo(tab, `present&truth=shown&${set}`);
        await until(tab, SHOWN);
        amiss.push(...(await amissAt(tab)).map((one) => `${set}: ${one}`));
      }
      expect(amiss).toEqual([]);
      await tab.close();
    });
  });
});

describe("in other words", () => {
  inPlaywrightEngines((engine) => {
    test.each(["ar", "fr", "ru"])("what lessons show is read without scrolling: %s", async (lang) => {
      const tab = await engine().tab(SIZES[0]);
      const amiss: string[] = [];
      for (const set of SETS.filter((one) => one.includes(",") || one === "only=tallies")) {
        await goTo(tab, `present&truth=shown&lang=${lang}&${set}`);
        await until(tab, SHOWN);
        amiss.push(...(await amissAt(tab)).map((one) => `${set}: ${one}`));
      }
      expect(amiss).toEqual([]);
      await tab.close();
    });
  });
});

describe("a lesson before a class", () => {
  inEveryEngine((engine) => {
    test.each(SIZES)("is read without scrolling at each of its steps, $width × $height", async (size) => {
      const tab = await engine().tab(size);
      const amiss: string[] = [];
      for (const { slug, form } of lessons)
        for (const { id, see } of form.steps) {
          await openStep(tab, slug, id);
          const where = `${slug}/${id}`;
          amiss.push(...(await amissAt(tab)).map((one) => `${where}: ${one}`));
          if (see !== undefined) {
            await until(tab, shownIn(IN_FRAME));
            const inside = await amissAt(tab, IN_FRAME);
            amiss.push(...inside.map((one) => `${where}, its truce: ${one}`));
          }
        }
      expect(amiss).toEqual([]);
      await tab.close();
    });
  });
});

/** What the teacher's window says to the projector's: again and again, since nobody says when that begins to listen. */
const told = (pace: object) => `new BroadcastChannel("truce-lesson:whose-count").postMessage(${JSON.stringify(pace)})`;

describe("what comes from a class", () => {
  inEveryEngine((engine) => {
    test("has room beside what was asked, and so has the way in", async () => {
      const options = { few: 3, some: 12, many: 9, most: 1 };
      const hands = { guess: options };
      const phones = { counts: {}, came: { guess: 25 }, shown: [] };
      for (const size of SIZES) {
        const tab = await engine().tab(size);
        await openStep(tab, "whose-count", "guess");
        await until(
          tab,
          `(${told({ step: "guess", hands, phones })}, document.querySelector('.hand-bars') !== null && document.querySelector('.phones-came') !== null)`,
        );
        expect(await amissAt(tab)).toEqual([]);
        await until(
          tab,
          `(${told({ step: "truth", hands, phones })}, document.querySelectorAll('.reveal .hand-bars').length === 2)`,
        );
        expect(await amissAt(tab)).toEqual([]);
        await until(
          tab,
          `(${told({
            step: "truth",
            hands,
            phones,
            qr: true,
            meeting: { address: "http://192.168.1.20:8080/", room: "K7MQ" },
          })}, document.querySelector('dialog.qr-sheet .door-room') !== null)`,
        );
        expect(await amissAt(tab)).toEqual([]);
        await tab.close();
      }
    });
  });
});

describe("who presents", () => {
  inEveryEngine((engine) => {
    test("chooses panels by their numbers or by their headings, two beside each other", async () => {
      const tab = await openPage(engine(), "present", SIZES[0]);
      await until(tab, SHOWN);
      const ids = "[...document.querySelectorAll('.projected > .panel')].map(({ id }) => id).join()";
      expect(await tab.evaluate(ids)).toBe("panel-tallies,panel-parties");
      await tab.press("3");
      await until(tab, `${ids} === 'panel-tallies,panel-trust'`);
      await tab.press("7");
      await until(tab, `${ids} === 'panel-trust,panel-feed'`);
      await until(tab, SHOWN);
      expect(await panelText(tab, "feed")).toContain("There is more on the whole page.");
      await tab.evaluate(`(() => {
        const heading = document.querySelector("#panel-feed select");
        heading.value = "why";
        heading.dispatchEvent(new Event("change", { bubbles: true }));
      })()`);
      await until(tab, `${ids} === 'panel-why,panel-feed'`);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });
  inPlaywrightEngines((engine) => {
    test("has a page that axe finds nothing in, in the dark too", async () => {
      for (const colourScheme of ["light", "dark"] as const) {
        const tab = await openPage(engine(), "present&truth=shown&only=tallies,trust", { ...SIZES[0], colourScheme });
        await until(tab, SHOWN);
        expect(await faults(tab)).toEqual([]);
        await tab.close();
      }
    });
  });
});
