import type { Tab } from "./engines.ts";

/** What a paragraph of words can be. A picture's own texts are placed by their anchors. */
const PARAGRAPHS = "p, li, h1, h2, h3, th, td, dt, dd, caption, figcaption, summary, legend, label";

/**
 * Paragraphs with Arabic words in them that do not run from right to left and begin at the right. One whose direction is left to
 * its first letter would turn round with the name of a program or a figure.
 */
export function turnedRound(tab: Tab, within = "body"): Promise<string[]> {
  return tab.evaluate(`[...document.querySelectorAll(${JSON.stringify(within)})]
    .flatMap((place) => [...place.querySelectorAll(${JSON.stringify(PARAGRAPHS)})])
    .filter((one) => /\\p{Script=Arabic}/u.test(one.innerText) && !one.closest(".cited, svg, .for-reader"))
    .flatMap((one) => {
      const { direction, unicodeBidi, textAlign } = getComputedStyle(one);
      const runs = direction === "rtl" && unicodeBidi !== "plaintext" && !["left", "end"].includes(textAlign);
      return runs ? [] : [[direction, unicodeBidi, textAlign, one.tagName, one.className, one.innerText.slice(0, 60)].join(" ")];
    })`);
}
