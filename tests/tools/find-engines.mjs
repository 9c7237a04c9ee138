import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/**
 * Which browser engines this machine has, and where. Plain JavaScript: `npm test` asks before anything is built.
 *
 * @typedef {"chromium" | "firefox" | "webkit"} EngineName
 * @typedef {{ name: EngineName, path: string }} Found a browser, or for webkit the MiniBrowser that WebKitWebDriver drives
 */

/** @type {readonly EngineName[]} */
export const ENGINE_NAMES = ["chromium", "firefox", "webkit"];

const MAC = "/Applications";
const WINDOWS = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];

/** @type {Record<EngineName, string[]>} */
const PLACES = {
  chromium: [
    ...onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    ...WINDOWS.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
  ],
  firefox: [
    ...onPath("firefox-esr", "firefox"),
    `${MAC}/Firefox.app/Contents/MacOS/firefox`,
    ...WINDOWS.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
  ],
  webkit: ["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((machine) =>
    ["4.1", "4.0", "6.0"].map((api) => `/usr/lib/${machine}/webkit2gtk-${api}/MiniBrowser`),
  ),
};

/** @param {readonly string[]} programs */
function onPath(...programs) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/** @param {string} program */
export function isOnPath(program) {
  return onPath(program).some((file) => existsSync(file));
}

/** @returns {Found[]} */
export function findEngines() {
  return ENGINE_NAMES.flatMap((name) => {
    const places = name === "chromium" ? [...PLACES.chromium, chromium.executablePath()] : PLACES[name];
    const path = places.find((place) => existsSync(place));
    if (path === undefined) return [];
    // WebKitWebDriver draws on a screen: its own, or one that xvfb makes up.
    if (name === "webkit" && !(isOnPath("WebKitWebDriver") && isOnPath("xvfb-run"))) return [];
    return [{ name, path }];
  });
}

/** The engines that must run, from TRUCE_ENGINES; none when it is empty. @returns {EngineName[]} */
export function requiredEngines() {
  const names = (process.env.TRUCE_ENGINES ?? "").split(/[\s,]+/).filter((name) => name !== "");
  for (const name of names) {
    if (!ENGINE_NAMES.includes(/** @type {EngineName} */ (name))) {
      throw new Error(`TRUCE_ENGINES: no engine is called ${name}: want ${ENGINE_NAMES.join(", ")}`);
    }
  }
  return /** @type {EngineName[]} */ (names);
}
