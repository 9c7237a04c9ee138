import { select } from "d3-selection";
import "../../viz/style/page.css";
import "../../viz/style/compare.css";
import "../../viz/style/directions.css";
import "../../viz/style/explore.css";
import "../../viz/style/obligations.css";
import "../../viz/style/sectors.css";
import "../../viz/style/trust-pairs.css";
import "./gallery.css";
import { highlight } from "../../viz/highlight.ts";
import { readSelection } from "../../viz/session.ts";
import type { Root } from "../../viz/views/view.ts";
import { CASES, type Case, type State } from "./cases.ts";
import { stepFigures } from "./steps.tsx";

/** The gallery: what the golden files hold, as a browser draws it with the page's own style sheets. */

const SVG = "http://www.w3.org/2000/svg";
const main = document.querySelector("main")!;

for (const one of CASES) {
  section(one.name, [
    ...one.states.map((state) => figure(one, state, null)),
    figure(one, one.states[0]!, "something selected"),
  ]);
}

section("story", stepFigures());

for (const button of document.querySelectorAll<HTMLButtonElement>("button")) {
  button.addEventListener("click", () => {
    const { theme, dir } = button.dataset;
    if (theme !== undefined) document.documentElement.dataset.theme = theme;
    if (dir !== undefined) document.documentElement.dir = dir;
  });
}
document.documentElement.dataset.drawn = "";

function section(name: string, figures: readonly HTMLElement[]): void {
  const heading = Object.assign(document.createElement("h2"), { textContent: name });
  const states = Object.assign(document.createElement("div"), { className: "states" });
  states.append(...figures);
  main.append(heading, states);
}

/** `selected`: a caption for the plain state with the first thing in it selected. */
function figure(one: Case, { name: state, model, minute, width }: State, selected: string | null): HTMLElement {
  const { view, name, projected } = one;
  const figure = document.createElement("figure");
  if (projected) figure.className = "before-a-class";
  const svg = document.createElementNS(SVG, "svg");
  const box = view.viewBox?.(model);
  svg.setAttribute("class", `picture ${name.replace("projected-", "")} ${box === undefined ? "flows" : "fixed"}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `${name} ${selected ?? state}`);
  svg.setAttribute("width", width === undefined ? "100%" : String(width));
  if (box === undefined) svg.setAttribute("height", String(view.height!(model)));
  else svg.setAttribute("viewBox", `0 0 ${box[0]} ${box[1]}`);
  const caption = document.createElement("figcaption");
  caption.textContent = selected ?? (state === "" ? "plain" : state);
  figure.append(caption, svg);
  const root = select(svg) as unknown as Root;
  view.draw(root, model);
  view.move?.(root, model, minute);
  const key = svg.querySelector("[data-keys]")?.getAttribute("data-keys")?.split(" ")[0];
  if (selected !== null && key) highlight(svg, { selection: readSelection(key), hover: null });
  return figure;
}
