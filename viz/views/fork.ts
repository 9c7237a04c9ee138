import type { Fork, ForkEnd, ForkMark } from "../select/fork.ts";
import { EXPLORE } from "../words/english/explore.ts";
import { wordsOf } from "../words/language.ts";
import { one, percentOf, plotBox, type Root, trim, unitsOf, type View } from "./view.ts";

const explore = wordsOf("explore", EXPLORE);

export interface ForkPicture {
  readonly fork: Fork;
  readonly domain: readonly [number, number];
}

/** Where the two lie, in pixels from above, and how far a mark reaches to either side. */
export interface ForkSizes {
  readonly height: number;
  readonly A: number;
  readonly B: number;
  readonly tick: number;
}

const SIZES: ForkSizes = { height: 62, A: 14, B: 48, tick: 5 };
const BEND = 10;

/** What if from here: one line of time that becomes two. */
export const forkView: View<ForkPicture> = {
  height: () => SIZES.height,
  draw: (root, picture) => {
    drawFutures(root, picture, SIZES, explore().fork);
    drawWords(root, picture.fork, percentOf(picture.domain), picture.domain);
  },
  move: moveNow,
};

/** All but the words beside them. */
export function drawFutures(
  root: Root,
  { fork, domain }: ForkPicture,
  sizes: ForkSizes,
  names: { readonly pinned: string; readonly shown: string },
): void {
  const x = percentOf(domain);
  drawLines(root, fork, domain, sizes);
  drawMarks(root, fork.marks, x, sizes);
  const words = one(root, "g", "fork-words");
  for (const which of ["A", "B"] as const)
    one(words, "text", `name-${which.toLowerCase()}`)
      .attr("x", -10)
      .attr("y", sizes[which])
      .attr("dy", "0.35em")
      .text(which === "A" ? names.pinned : names.shown);
  one(words, "line", "split")
    .classed("absent", fork.split === null)
    .attr("x1", x(fork.split ?? domain[0]))
    .attr("x2", x(fork.split ?? domain[0]))
    .attr("y1", 4)
    .attr("y2", sizes.height - 4);
  drawNow(root, sizes);
}

export function moveNow(root: Root, { domain }: ForkPicture, minute: number): void {
  const at = percentOf(domain)(Math.min(domain[1], Math.max(domain[0], minute)));
  root.select(".head").attr("x1", at).attr("x2", at);
}

/** The play head without a veil: both futures are there to be seen at once. */
function drawNow(root: Root, { height }: ForkSizes): void {
  const now = one(root, "g", "now");
  one(now, "line", "head").attr("y1", 0).attr("y2", height);
  now.raise();
}

function drawLines(root: Root, { split, ends }: Fork, domain: ForkPicture["domain"], sizes: ForkSizes): void {
  const middle = sizes.height / 2;
  const units = unitsOf(domain);
  const parts = units(split ?? Math.max(...ends.map(({ minute }) => minute)));
  const branch = (row: number, end: ForkEnd) => {
    const to = Math.max(parts, units(end.minute));
    return split === null ? "" : `M${parts},${middle}L${Math.min(to, parts + BEND)},${row}H${to}`;
  };
  const plot = plotBox(root, "plot", sizes.height);
  one(plot, "path", "stem").attr("d", `M${units(domain[0])},${middle}H${parts}`);
  one(plot, "path", "branch-a").attr("d", branch(sizes.A, ends[0]));
  one(plot, "path", "branch-b").attr("d", branch(sizes.B, ends[1]));
}

function drawMarks(root: Root, marks: readonly ForkMark[], x: (minute: number) => string, sizes: ForkSizes): void {
  const lines = one(root, "g", "fork-marks")
    .selectAll<SVGLineElement, ForkMark>("line")
    .data(marks, ({ id }) => id)
    .join((enter) => {
      const line = enter.append("line");
      line.append("title");
      return line;
    });
  lines
    .attr("class", ({ which }) => `fork-mark of-${which.toLowerCase()}`)
    .attr("data-keys", ({ seq }) => (seq === null ? "" : `event:${seq}`))
    .attr("x1", ({ minute }) => x(minute))
    .attr("x2", ({ minute }) => x(minute))
    .attr("y1", ({ which }) => sizes[which] - sizes.tick)
    .attr("y2", ({ which }) => sizes[which] + sizes.tick);
  lines.select("title").text(({ label }) => label);
}

function drawWords(
  root: Root,
  { split, splitLabel, ends }: Fork,
  x: (minute: number) => string,
  domain: ForkPicture["domain"],
): void {
  const words = one(root, "g", "fork-words");
  const place = (name: string, minute: number, y: number, text: string) => {
    const late = isLate(minute, domain);
    one(words, "text", name)
      .classed("left", late)
      .attr("x", x(minute))
      .attr("dx", late ? -8 : 8)
      .attr("y", trim(y))
      .attr("dy", "0.35em")
      .text(text);
  };
  for (const which of ["A", "B"] as const) {
    const end = ends[which === "A" ? 0 : 1];
    const above = which === "A" ? -1 : 1;
    const late = isLate(end.minute, domain);
    place(
      `end-${which.toLowerCase()}`,
      end.minute,
      SIZES[which] + (late ? above * 9 : 0),
      split === null && which === "A" ? "" : end.label,
    );
  }
  // Left of where they part runs the line that they share.
  const above = isLate(split ?? domain[0], domain) ? 9 : 0;
  place("split-label", split ?? domain[0], SIZES.height / 2 - above, splitLabel);
}

/** Whether words have no room to the right of it. */
function isLate(minute: number, [from, to]: ForkPicture["domain"]): boolean {
  return (minute - from) / (to - from) > 0.72;
}
