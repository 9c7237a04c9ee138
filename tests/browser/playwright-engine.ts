import { chromium, firefox } from "playwright";
import type { EngineName } from "../tools/find-engines.mjs";
import type { Engine, Tab, TabOptions } from "./engines.ts";

/** Chromium (or Chrome) and Firefox as installed, driven by Playwright. */
export async function launchWithPlaywright(name: Exclude<EngineName, "webkit">, path: string): Promise<Engine> {
  const root = process.getuid?.() === 0;
  const browser =
    name === "chromium"
      ? // Chromium's sandbox does not work as root, which is who one is in a container.
        await chromium.launch({ executablePath: path, args: root ? ["--no-sandbox"] : [] })
      : await firefox.launch({ channel: "moz-firefox", executablePath: path });
  return {
    name,
    version: browser.version(),
    tab: async (options = {}) => openTab(browser, options),
    close: () => browser.close(),
  };
}

type Browser = Awaited<ReturnType<typeof chromium.launch>>;

async function openTab(browser: Browser, options: TabOptions): Promise<Tab> {
  const { width = 1280, height = 800, colourScheme = "light", reducedMotion = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colourScheme,
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
  });
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
