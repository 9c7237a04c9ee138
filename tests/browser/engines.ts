import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from "vitest";
import type { EngineName, Found } from "../tools/find-engines.mjs";
import { launchWithPlaywright } from "./playwright-engine.ts";
import { launchWebKit } from "./webkit-engine.ts";

/** A real browser, the same few things in all of them, so that one test is written once and runs everywhere. */
export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  tab(options?: TabOptions): Promise<Tab>;
  close(): Promise<void>;
}

export interface TabOptions {
  readonly width?: number;
  readonly height?: number;
  /** WebKit cannot be told these by WebDriver, and says so. */
  readonly colourScheme?: "light" | "dark";
  readonly reducedMotion?: boolean;
  /** Colours of the visitor's own instead of the page's. */
  readonly forcedColours?: boolean;
}

export interface Tab {
  /** Goes to an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** The value of an expression in the page, promises awaited. A text, because what a compiler makes of a function may not live there. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses a key by its name in the DOM, such as `ArrowRight`, `Space`, `n` or `Shift+N`. */
  press(key: string): Promise<void>;
  /** Clicks what has this role and, somewhere in its accessible name, this text; held down for so many milliseconds. */
  click(role: string, name: string, held?: number): Promise<void>;
  /** What a reader sees, as text. */
  text(): Promise<string>;
  /** A PNG. */
  screenshot(): Promise<Buffer>;
  /** Errors that the page threw and nobody caught. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export function launch({ name, path }: Found): Promise<Engine> {
  return name === "webkit" ? launchWebKit(path) : launchWithPlaywright(name, path);
}

/** The tests once for each engine of this machine; which those are the set-up has found out, loudly. */
export function inEveryEngine(tests: (engine: () => Engine) => void): void {
  inTheseEngines(inject("engines"), tests);
}

/** The tests in engines that are driven by Playwright, for what WebDriver cannot do: dark colours, less motion. */
export function inPlaywrightEngines(tests: (engine: () => Engine) => void): void {
  inTheseEngines(
    inject("engines").filter(({ name }) => name !== "webkit"),
    tests,
  );
}

/** The tests in Chromium alone, for what no other engine tells of itself. */
export function inChromium(tests: (engine: () => Engine) => void): void {
  inTheseEngines(
    inject("engines").filter(({ name }) => name === "chromium"),
    tests,
  );
}

function inTheseEngines(engines: readonly Found[], tests: (engine: () => Engine) => void): void {
  for (const found of engines) {
    // The closing lines of `npm test` count by this title.
    describe(`in ${found.name}`, () => {
      let engine: Engine;
      let opened: Tab[] = [];
      beforeAll(async () => {
        const own = await launch(found);
        const tab = async (options?: TabOptions) => {
          const made = await own.tab(options);
          opened.push(made);
          return made;
        };
        engine = { name: own.name, version: own.version, tab, close: () => own.close() };
      });
      beforeEach(() => {
        opened = [];
      });
      // What a test leaves open when it fails would play on beside its second try.
      afterEach(async ({ task }) => {
        if (task.result?.state === "fail") await Promise.allSettled(opened.map((one) => one.close()));
      });
      afterAll(() => engine?.close());
      tests(() => engine);
    });
  }
}

/**
 * Asks until the page answers true; throws after half a minute, or so many seconds. A page that goes elsewhere just then has nobody
 * to answer, and is asked again.
 */
export async function until(tab: Tab, expression: string, seconds = 30): Promise<void> {
  for (let attempt = 0; attempt < seconds * 10; attempt++) {
    if (await tab.evaluate<boolean>(`Boolean(${expression})`).catch(unlessLeaving)) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`the page never came to: ${expression}`);
}

function unlessLeaving(error: unknown): false {
  if (/navigat|destroyed|unload/i.test(String(error))) return false;
  throw error;
}

declare module "vitest" {
  interface ProvidedContext {
    engines: Found[];
    /** Where dist/ is served during the tests. */
    address: string;
  }
}
