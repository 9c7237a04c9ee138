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
    tab: ({ colourScheme = "light", reducedMotion = false, ...size } = {}) =>
      openTab(browser, size, { colorScheme: colourScheme, reducedMotion: reducedMotion ? "reduce" : "no-preference" }),
    close: () => browser.close(),
  };
}

/** What a visitor prefers cannot be told to a Firefox that runs (Playwright accepts it and does nothing): each taste is a browser of its own. */
async function launchFirefox(path: string): Promise<Engine> {
  const launch = (dark: boolean, still: boolean) =>
    firefox.launch({
      channel: "moz-firefox",
      executablePath: path,
      firefoxUserPrefs: {
        "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
        "ui.prefersReducedMotion": still ? 1 : 0,
      },
    });
  const plain = await launch(false, false);
  const byTaste = new Map<string, Promise<Browser>>([["light false", Promise.resolve(plain)]]);
  return {
    name: "firefox",
    version: plain.version(),
    tab: async ({ colourScheme = "light", reducedMotion = false, ...size } = {}) => {
      const taste = `${colourScheme} ${reducedMotion}`;
      const browser = byTaste.get(taste) ?? launch(colourScheme === "dark", reducedMotion);
      byTaste.set(taste, browser);
      return openTab(await browser, size, {});
    },
    close: async () => {
      for (const browser of byTaste.values()) await (await browser).close();
    },
  };
}

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
    click: (role, name) =>
      page
        .getByRole(role as "button", { name })
        .first()
        .click(),
    text: () => page.evaluate("document.body.innerText"),
    screenshot: () => page.screenshot(),
    errors: async () => errors,
    close: () => context.close(),
  };
}
