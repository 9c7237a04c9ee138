import type { Selection as D3Selection } from "d3-selection";

/**
 * A view draws a view model with keyed joins, decides nothing, and runs wherever there is a document. `draw` is called when
 * the model changes; `move` when only the play head does, and touches no more than what it moves.
 */
export interface View<Model> {
  /** User units of a picture of fixed shape. One without flows: x in percent of its width, y in pixels. */
  readonly viewBox?: (model: Model) => readonly [number, number];
  /** Height in pixels of one that flows. */
  readonly height?: (model: Model) => number;
  readonly draw: (root: Root, model: Model) => void;
  readonly move?: (root: Root, model: Model, minute: number) => void;
}

/** The room that a picture has, in pixels, and the size of its letters: what it is laid out for. */
export interface Space {
  readonly width: number;
  readonly height: number;
  readonly letter: number;
}

// biome-ignore lint/suspicious/noExplicitAny: d3 types a parent's datum that no view reads
export type Root = D3Selection<SVGElement, unknown, any, any>;

/** The play head of a picture over time: a line, and a veil over what is still to come. */
export function drawHead(root: Root, top: number, bottom: number): void {
  const now = one(root, "g", "now");
  one(now, "rect", "veil")
    .attr("y", top)
    .attr("height", bottom - top);
  one(now, "line", "head").attr("y1", top).attr("y2", bottom);
  now.raise();
}

export function moveHead(root: Root, [from, to]: readonly [number, number], minute: number): void {
  const at = (100 * (Math.min(to, Math.max(from, minute)) - from)) / (to - from);
  root
    .select(".veil")
    .attr("x", `${at}%`)
    .attr("width", `${100 - at}%`);
  root.select(".head").attr("x1", `${at}%`).attr("x2", `${at}%`);
}

/** Where a minute lies: percent of the width. */
export function percentOf([from, to]: readonly [number, number]): (minute: number) => string {
  const scale = 100 / (to - from);
  return (minute) => `${trim((minute - from) * scale)}%`;
}

/** Where a minute lies in a plot box, whose width is always 1000 units. */
export function unitsOf([from, to]: readonly [number, number]): (minute: number) => number {
  const scale = 1000 / (to - from);
  return (minute) => trim((minute - from) * scale);
}

/** Two decimals are a fiftieth of a pixel; more only makes the page longer. */
export function trim(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A child that is there once, made when it is missing. */
export function one(root: Root, tag: string, name: string): Root {
  const found = root.select<SVGElement>(`.${name}`);
  return found.empty() ? (root.append(tag).attr("class", name) as unknown as Root) : found;
}

/** A box that stretches with the picture: paths in it are in units of 1000 across, their strokes stay as thick as they are. */
export function plotBox(root: Root, name: string, height: number): Root {
  return one(root, "svg", name)
    .attr("width", "100%")
    .attr("height", height)
    .attr("viewBox", `0 0 1000 ${height}`)
    .attr("preserveAspectRatio", "none");
}

/** A line of steps through points, each level held until the next; "" for no points. */
export function stepLine<T>(points: readonly T[], x: (point: T) => number, y: (point: T) => number): string {
  return points.map((point, index) => (index === 0 ? `M${x(point)},${y(point)}` : `H${x(point)}V${y(point)}`)).join("");
}

/** The same as an area between two levels. */
export function stepArea<T>(
  points: readonly T[],
  x: (point: T) => number,
  top: (point: T) => number,
  bottom: (point: T) => number,
): string {
  if (points.length === 0) return "";
  const back = [...points].reverse();
  const under = back.map((_, index) => {
    const before = back[index + 1];
    return before === undefined ? "" : `V${bottom(before)}H${x(before)}`;
  });
  const last = back[0]!;
  return `${stepLine(points, x, top)}V${bottom(last)}${under.join("")}Z`;
}
