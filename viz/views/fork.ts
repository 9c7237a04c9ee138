import type { Fork, ForkEnd, ForkMark } from "../select/fork.ts";
import { EXPLORE } from "../words/english/explore.ts";
import { wordsOf } from "../words/language.ts";
import { one, percentOf, plotBox, type Root, trim, unitsOf, type View } from "./view.ts";

const explore = wordsOf("explore", EXPLORE);

export interface ForkPicture {
  readonly fork: Fork;
  readonly domain: readonly [number, number];
}

const HEIGHT = 62;
const MIDDLE = 31;
const ROW = { A: 14, B: 48 } as const;
const BEND = 10;

/** What if from here: one line of time that becomes two. */
export const forkView: View<ForkPicture> = {
  height: () => HEIGHT,
  draw: (root, { fork, domain }) => {
    const x = percentOf(domain);
    drawLines(root, fork, domain);
    drawMarks(root, fork.marks, x);
    drawWords(root, fork, x, domain);
    drawNow(root);
  },
  move: (root, { domain }, minute) => {
    const at = percentOf(domain)(Math.min(domain[1], Math.max(domain[0], minute)));
    root.select(".head").attr("x1", at).attr("x2", at);
  },
};

/** The play head without a veil: both futures are there to be seen at once. */
function drawNow(root: Root): void {
  const now = one(root, "g", "now");
  one(now, "line", "head").attr("y1", 0).attr("y2", HEIGHT);
  now.raise();
}

function drawLines(root: Root, { split, ends }: Fork, domain: ForkPicture["domain"]): void {
  const units = unitsOf(domain);
  const parts = units(split ?? Math.max(...ends.map(({ minute }) => minute)));
  const branch = (row: number, end: ForkEnd) => {
    const to = Math.max(parts, units(end.minute));
    return split === null ? "" : `M${parts},${MIDDLE}L${Math.min(to, parts + BEND)},${row}H${to}`;
  };
  const plot = plotBox(root, "plot", HEIGHT);
  one(plot, "path", "stem").attr("d", `M${units(domain[0])},${MIDDLE}H${parts}`);
  one(plot, "path", "branch-a").attr("d", branch(ROW.A, ends[0]));
  one(plot, "path", "branch-b").attr("d", branch(ROW.B, ends[1]));
}

function drawMarks(root: Root, marks: readonly ForkMark[], x: (minute: number) => string): void {
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
    .attr("y1", ({ which }) => ROW[which] - 5)
    .attr("y2", ({ which }) => ROW[which] + 5);
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
    const late = (minute - domain[0]) / (domain[1] - domain[0]) > 0.72;
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
    const late = (end.minute - domain[0]) / (domain[1] - domain[0]) > 0.72;
    place(
      `end-${which.toLowerCase()}`,
      end.minute,
      ROW[which] + (late ? above * 9 : 0),
      split === null && which === "A" ? "" : end.label,
    );
    one(words, "text", `name-${which.toLowerCase()}`)
      .attr("x", -10)
      .attr("y", ROW[which])
      .attr("dy", "0.35em")
      .text(which === "A" ? explore().fork.pinned : explore().fork.shown);
  }
  place("split-label", split ?? domain[0], MIDDLE, splitLabel);
  const line = one(words, "line", "split").classed("absent", split === null);
  line
    .attr("x1", x(split ?? domain[0]))
    .attr("x2", x(split ?? domain[0]))
    .attr("y1", 4)
    .attr("y2", HEIGHT - 4);
}
