import { cutOff } from "./letters.ts";

/** Cuts a text of a picture to so many pixels, as it is set in the letters that are there; where nobody can measure it is left as it is. */
export function shorten(text: SVGTextContentElement, room: number): void {
  if (typeof text.getComputedTextLength !== "function") return;
  let said = text.textContent ?? "";
  const long = text.getComputedTextLength();
  // Near to where it will be cut: each try has the text set anew.
  if (long > room) said = said.slice(0, Math.ceil((said.length * room) / long) + 4);
  while (said.length > 1 && text.getComputedTextLength() > room) {
    said = said.replace(/….*$/, "").slice(0, -1).trimEnd();
    text.textContent = cutOff(said);
  }
}
