import { type BrowserContextOptions, chromium, firefox } from "playwright";
import type { EngineName } from "../tools/find-engines.mjs";
import type { Engine, Tab, TabOptions } from "./engines.ts";

type Browser = Awaited<ReturnType<typeof chromium.launch>>;

/** Chromium (or Chrome) and Firefox as installed, driven by Playwright. */
export async function launchWithPlaywright(name: Exclude<EngineName, "webkit">, path: string): Promise<Engine> {
  return name === "chromium" ? launchChromium(path) : launchFirefox(path);
}

async function launchChromium(path: string): Promise<Engine> {
  // Chromium's sandbox does not work as root, which is who one is in a container.
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath: path, args: root ? ["--no-sandbox"] : [] });
  return {
    name: "chromium",
    version: browser.version(),
    tab: ({ colourScheme = "light", reducedMotion = false, forcedColours = false, ...size } = {}) =>
      openTab(browser, size, {
        colorScheme: colourScheme,
        reducedMotion: reducedMotion ? "reduce" : "no-preference",
        forcedColors: forcedColours ? "active" : "none",
      }),
    close: () => browser.close(),
  };
}

/** What a visitor prefers cannot be told to a Firefox that runs (Playwright accepts it and does nothing): each taste is a browser of its own. */
async function launchFirefox(path: string): Promise<Engine> {
  const launch = ({ colourScheme, reducedMotion, forcedColours }: Taste) =>
    firefox.launch({
      channel: "moz-firefox",
      executablePath: path,
      firefoxUserPrefs: {
        "layout.css.prefers-color-scheme.content-override": colourScheme === "dark" ? 0 : 1,
        "ui.prefersReducedMotion": reducedMotion ? 1 : 0,
        "browser.display.document_color_use": forcedColours ? 2 : 1,
      },
    });
  const byTaste = new Map<string, Promise<Browser>>();
  const browserFor = (taste: Taste) => {
    const name = JSON.stringify(taste);
    const browser = byTaste.get(name) ?? launch(taste);
    byTaste.set(name, browser);
    return browser;
  };
  const plain = await browserFor(PLAIN);
  return {
    name: "firefox",
    version: plain.version(),
    tab: async ({ width, height, ...taste } = {}) => {
      const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
      return openTab(await browserFor({ ...PLAIN, ...taste }), size, {});
    },
    close: async () => {
      for (const browser of byTaste.values()) await (await browser).close();
    },
  };
}

type Taste = Required<Pick<TabOptions, "colourScheme" | "reducedMotion" | "forcedColours">>;
const PLAIN: Taste = { colourScheme: "light", reducedMotion: false, forcedColours: false };

async function openTab(
  browser: Browser,
  { width = 1280, height = 800 }: TabOptions,
  taste: BrowserContextOptions,
): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width, height }, ...taste });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: "load" });
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    click: (role, name, held = 0) =>
      page
        .getByRole(role as "button", { name })
        .first()
        .click({ delay: held }),
    text: () => page.evaluate("document.body.innerText"),
    screenshot: () => page.screenshot(),
    errors: async () => errors,
    close: () => context.close(),
  };
}
