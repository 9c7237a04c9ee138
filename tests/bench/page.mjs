import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { findEngines } from "../tools/find-engines.mjs";

/**
 * `npm run bench:page [-- words of a row]`: how the built page answers in Chromium, as a table. Figures are of this machine on this day: it never fails
 * on one. Each is taken several times, and the median is shown unless it says otherwise.
 */

const found = findEngines().find(({ name }) => name === "chromium");
if (found === undefined) {
  console.error("npm run bench:page needs Chromium or Chrome on this machine.");
  process.exit(1);
}
const { address, stop } = await served();
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, window 1280×720\n`);
line("what", "median", "p95", "bar", "");
for (const [slower, name] of /** @type {const} */ ([
  [1, ""],
  [4, ", processor ÷ 4"],
])) {
  const what = `script of a frame while scrubbing${name}`;
  if (asked(what)) show(what, await scrub(slower), slower === 1 ? 4 : 8, "p95");
}
const slider = "slider moved to new run drawn";
if (asked(slider)) show(slider, await series(7, drag), 100, "median");
const many = "200 runs: ";
if (asked(many)) {
  const rolls = await series(5, roll);
  const of = (/** @type {0 | 1 | 2} */ part) => rolls.map((times) => times[part]);
  show(`${many}to the first band`, of(0), 150, "median");
  show(`${many}to the last`, of(1), 1500, "median");
  show(`${many}longest frame`, of(2), 50, "median");
}
const minutes = "heap after five minutes of play";
if (asked(minutes)) show(minutes, [await playOn(5 * 60)], 40, "median", "MB");
if (asked("Lighthouse")) await lighthouse();
await browser.close();
stop();

/** Whether a row is wanted: all are, unless words were given. @param {string} what */
function asked(what) {
  const words = process.argv.slice(2);
  return words.length === 0 || words.some((word) => what.includes(word));
}

/** @param {string} search @param {number} slower */
async function open(search, slower = 1) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  if (slower > 1) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  }
  await page.goto(`${address}?${search}`);
  await page.waitForSelector("html[data-alive]");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(1500);
  return { page, close: () => context.close() };
}

/**
 * Milliseconds of script in each frame while the head goes through the whole run, ten minutes a step, as fast as frames come. What
 * waits for the head to rest is none of them.
 *
 * @param {number} slower
 * @returns {Promise<number[]>}
 */
async function scrub(slower) {
  const { page, close } = await open("t=1", slower);
  const frames = await page.evaluate(async () => {
    const slider = /** @type {HTMLInputElement} */ (document.querySelector("input[aria-label=Time]"));
    const [from, to] = [Number(slider.value), Number(slider.max)];
    const set = /** @type {(value: string) => void} */ (
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.bind(slider)
    );
    const times = [];
    for (let step = 0; step < 300; step++) {
      await new Promise((frame) => requestAnimationFrame(frame));
      const start = performance.now();
      set(String(from + ((to - from) * step) / 300));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      times.push(performance.now() - start);
    }
    return times;
  });
  await close();
  return frames;
}

/** Milliseconds from a parameter's move to the next picture that shows its run. */
async function drag() {
  const { page, close } = await open("seed=7");
  await page.evaluate(() => document.getElementById("panel-parameters")?.scrollIntoView());
  await page.waitForSelector("#parameter-complyAtOnset");
  await page.waitForTimeout(500);
  const time = await page.evaluate(async () => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector("#parameter-complyAtOnset"));
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    const label = () => document.querySelector(".timeline-lanes")?.getAttribute("aria-label");
    /** @param {string} value */
    const moved = async (value) => {
      const before = label();
      const start = performance.now();
      set?.call(input, value);
      for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
      for (let frame = 0; frame < 600 && label() === before; frame++)
        await new Promise((next) => requestAnimationFrame(next));
      return performance.now() - start;
    };
    // The first change fetches what checks and plays changes: the second is what a hand on a slider feels.
    await moved("0.5");
    return moved("0.3");
  });
  await close();
  return time;
}

/** @returns {Promise<[first: number, all: number, frame: number]>} */
async function roll() {
  const { page, close } = await open("seed=7");
  await page.evaluate(() => document.getElementById("panel-outcomes")?.scrollIntoView());
  const button = page.getByRole("button", { name: "Roll 200 runs" });
  await button.waitFor();
  await page.waitForTimeout(500);
  const times = await page.evaluate(async () => {
    const panel = /** @type {HTMLElement} */ (document.getElementById("panel-outcomes"));
    const ask = /** @type {HTMLElement} */ (panel.querySelector("button[aria-label='Roll 200 runs']"));
    const start = performance.now();
    ask.click();
    let [first, last, longest] = [0, start, 0];
    for (;;) {
      await new Promise((next) => requestAnimationFrame(next));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (first === 0 && panel.querySelector(".survival")) first = now - start;
      if (first !== 0 && !panel.querySelector("progress")) return [first, now - start, longest];
      if (now - start > 60_000) return [Number.NaN, Number.NaN, longest];
    }
  });
  await close();
  return /** @type {[number, number, number]} */ (times);
}

/**
 * Megabytes that are in use once the collector has been, after so many seconds of play at the greatest speed, begun again at each end.
 *
 * @param {number} seconds
 */
async function playOn(seconds) {
  const { page, close } = await open("seed=7");
  const session = await page.context().newCDPSession(page);
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    const playing = await page.evaluate(() => /Pause/.test(document.querySelector("button.play")?.textContent ?? ""));
    if (!playing) await page.keyboard.press("Space");
    await page.waitForTimeout(1000);
  }
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await close();
  return usedSize / 1e6;
}

/** Median of five visits, as a desk sees the page and as Lighthouse's slow phone does; it is no dependency of ours (docs/decisions/0023). */
async function lighthouse() {
  const name = "lighthouse";
  const loaded = await import(name).catch(() => null);
  if (loaded === null) {
    console.log("Lighthouse: not installed here; npm i --no-save lighthouse@12.8.2 gets it");
    return;
  }
  const port = 9222;
  const args = ["--no-sandbox", `--remote-debugging-port=${port}`];
  const own = await chromium.launch({ executablePath: found?.path, args });
  const desk = { formFactor: "desktop", screenEmulation: { disabled: true }, throttlingMethod: "provided" };
  const onlyCategories = ["performance", "accessibility", "best-practices"];
  for (const [who, flags] of /** @type {const} */ ([
    ["desk", desk],
    ["phone", {}],
  ])) {
    const options = { port, onlyCategories, logLevel: "error", ...flags };
    const visits = await series(5, async () => (await loaded.default(address, options)).lhr.categories);
    for (const category of onlyCategories) {
      const scores = visits.map((visit) => visit[category].score * 100);
      const bar = category === "performance" ? 95 : 100;
      show(`Lighthouse, ${who}: ${category}`, scores, bar, "median", "of 100", true);
    }
  }
  await own.close();
}

/** The page as its users get it, packed and with all its headers: a bare host would charge Lighthouse's slow phone for three times the bytes. */
async function served() {
  const truce = fileURLToPath(new URL("../../dist/cli/truce.js", import.meta.url));
  const child = spawn(process.execPath, [truce, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
  const [said] = await once(child.stdout, "data");
  return { address: String(said).trim(), stop: () => child.kill() };
}

/** @template T @param {number} times @param {() => Promise<T>} once @returns {Promise<T[]>} */
async function series(times, once) {
  const all = [];
  for (let at = 0; at < times; at++) all.push(await once());
  return all;
}

/**
 * @param {string} what
 * @param {number[]} values
 * @param {number} bar
 * @param {"median" | "p95"} of what the bar is for
 * @param {string} unit
 * @param {boolean} atLeast
 */
function show(what, values, bar, of, unit = "ms", atLeast = false) {
  const sorted = [...values].sort((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const figures = { median: at(0.5), p95: at(0.95) };
  const met = (atLeast ? figures[of] >= bar : figures[of] <= bar) ? "met" : "MISSED";
  const told = (/** @type {number} */ value) => `${value.toFixed(1)} ${unit}`;
  line(what, told(figures.median), told(figures.p95), `${of} ${atLeast ? "≥" : "≤"} ${bar} ${unit}`, met);
}

/** @param {string[]} cells */
function line(...cells) {
  const [what = "", ...rest] = cells;
  console.log(`${what.padEnd(52)}${rest.map((cell) => cell.padStart(18)).join("")}`);
}
