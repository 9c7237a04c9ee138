import { LANE_SHAPE, paintClass } from "../encoding.ts";
import type { Clock } from "../select/clocks.ts";
import type { Bin, Mark } from "../select/timeline.ts";
import { TIMELINE } from "../words/english/timeline.ts";
import { wordsOf } from "../words/language.ts";
import type { TimelinePicture } from "./timeline-picture.ts";
import { drawHead, moveHead, one, percentOf, type Root, trim, type View } from "./view.ts";

const words = wordsOf("timeline", TIMELINE);

const DAYS = 18;
const LANE = 14;
const FOOT = 4;
const CLOCK = 5;
const DENSITY = 30;

type X = (minute: number) => string;
type Picture = TimelinePicture;

const clocksTop = ({ lanes }: Picture) => DAYS + lanes.length * LANE + 4;
const densityTop = (picture: Picture) =>
  clocksTop(picture) + (picture.clocks.length === 0 ? 0 : picture.clocks.length * CLOCK + 6);
const heightOf = (picture: Picture) => densityTop(picture) + (picture.density === null ? 0 : DENSITY) + FOOT;

/** Where are we? Lanes of marks, everyone's clock, and with ground truth how dense the acts were. */
export const timelineView: View<Picture> = {
  height: heightOf,
  draw: (root, picture) => {
    const x = percentOf(picture.domain);
    const height = heightOf(picture);
    drawPhases(root, picture, x, height);
    drawDays(root, picture, x, height);
    drawLanes(root, picture, x);
    drawClocks(root, picture, x);
    drawDensity(root, picture, x);
    drawHead(root, DAYS, height);
  },
  move: (root, { domain }, minute) => moveHead(root, domain, minute),
};

export function drawPhases(root: Root, { phases }: Pick<Picture, "phases">, x: X, height: number): void {
  one(root, "g", "phases")
    .selectAll<SVGRectElement, Picture["phases"][number]>("rect")
    .data(phases, ({ id }) => id)
    .join("rect")
    .attr("class", ({ id }) => `phase phase-${id}`)
    .attr("x", ({ from }) => x(from))
    .attr("width", ({ from, to }) => widthOf(x, from, to))
    .attr("height", height);
}

function widthOf(x: X, from: number, to: number): string {
  return `${trim(Number.parseFloat(x(to)) - Number.parseFloat(x(from)))}%`;
}

function drawDays(root: Root, { days }: Picture, x: X, height: number): void {
  const groups = one(root, "g", "days")
    .selectAll<SVGGElement, Picture["days"][number]>("g")
    .data(days, ({ day }) => day)
    .join((enter) => {
      const day = enter.append("g").attr("class", "day");
      day.append("line");
      day.append("text").attr("dx", 5).attr("y", 12);
      return day;
    });
  groups
    .classed("alternate", ({ day }) => day % 2 === 0)
    .classed("sparse", ({ day }) => days.length > 10 && day % 4 !== 1)
    .classed("onset", ({ day }) => day === 1);
  groups
    .select("line")
    .attr("x1", ({ from }) => x(from))
    .attr("x2", ({ from }) => x(from))
    .attr("y2", height);
  groups
    .select("text")
    .attr("x", ({ from }) => x(from))
    .text(({ label }) => label);
}

function drawLanes(root: Root, { lanes }: Picture, x: X): void {
  const groups = one(root, "g", "lanes")
    .selectAll<SVGGElement, Picture["lanes"][number]>("g.lane")
    .data(lanes, ({ id }) => id)
    .join((enter) => {
      const lane = enter.append("g").attr("class", "lane");
      lane.append("line").attr("x2", "100%");
      return lane;
    });
  groups.each((lane, index) => {
    const y = DAYS + (index + 0.5) * LANE;
    const group = groups.filter((_, i) => i === index);
    group.select("line").attr("y1", y).attr("y2", y);
    name(group as unknown as Root, y, lane.name);
    drawMarks(group as unknown as Root, lane.marks, () => LANE_SHAPE[lane.id], x, y);
  });
}

/** Beside the picture, to its left. */
function name(group: Root, y: number, text: string): void {
  one(group, "text", "lane-label").attr("x", -10).attr("dy", "0.35em").attr("y", y).text(text);
}

/** A mark is a box of its own at its percent of the width, which its path then lies around. */
export function drawMarks<M extends Mark>(
  root: Root,
  marks: readonly M[],
  shape: (mark: M) => string,
  x: X,
  y: number,
): void {
  const boxes = root
    .selectAll<SVGSVGElement, M>("svg.mark")
    .data(marks, ({ seq }) => seq)
    .join((enter) => {
      const box = enter.append("svg").attr("overflow", "visible");
      box.append("path");
      box.append("title");
      return box;
    });
  boxes
    .attr("class", ({ paint, tag, type }) => `mark ${paintClass(paint)} ${tag.kind} ${type.replace(".", "-")}`)
    .attr("data-keys", ({ seq }) => `event:${seq}`)
    .attr("x", ({ minute }) => x(minute))
    .attr("y", y);
  boxes
    .select("path")
    .attr("data-keys", ({ seq, keys }) => `event:${seq} ${keys}`)
    .attr("d", shape);
  boxes.select("title").text(({ label }) => label);
}

/** Each clock as a thin bar for as long as its setting held, with a tick where that setting would have run out. */
function drawClocks(root: Root, picture: Picture, x: X): void {
  const { clocks, domain } = picture;
  const group = one(root, "g", "clocks");
  const top = clocksTop(picture);
  name(group, top + (clocks.length * CLOCK) / 2, clocks.length === 0 ? "" : words().short.clocks);
  const rows = group
    .selectAll<SVGGElement, Clock>("g.clock-row")
    .data(clocks, ({ id }) => id)
    .join((enter) => {
      const row = enter.append("g");
      row.append("title");
      return row;
    });
  rows
    .attr("class", ({ paint }) => `clock-row ${paintClass(paint)}`)
    .attr("data-keys", ({ id }) => (id === "agreed" ? "" : `party:${id}`));
  rows.select("title").text(({ label }) => label);
  rows.each((clock, index) => {
    const row = rows.filter((_, i) => i === index);
    const y = top + (index + 0.5) * CLOCK;
    const settings = clock.spans.map((span, place) => ({ ...span, to: clock.spans[place + 1]?.minute ?? span.until }));
    row
      .selectAll<SVGLineElement, (typeof settings)[number]>("line.running")
      .data(settings)
      .join("line")
      .attr("class", "running")
      .attr("x1", ({ minute }) => x(Math.max(domain[0], minute)))
      .attr("x2", ({ to, until }) => x(Math.min(domain[1], to, until)))
      .attr("y1", y)
      .attr("y2", y);
    row
      .selectAll<SVGLineElement, (typeof settings)[number]>("line.expiry")
      .data(settings.filter(({ until }) => until <= domain[1]))
      .join("line")
      .attr("class", "expiry")
      .attr("x1", ({ until }) => x(until))
      .attr("x2", ({ until }) => x(until))
      .attr("y1", y - 3)
      .attr("y2", y + 3);
  });
}

/** Acts an hour: the first side upwards, the second downwards. */
function drawDensity(root: Root, picture: Picture, x: X): void {
  const { density } = picture;
  const middle = densityTop(picture) + DENSITY / 2;
  const group = one(root, "g", "density");
  const scale = (DENSITY / 2 - 1) / Math.max(1e-9, density?.most ?? 1);
  name(group, middle, density === null ? "" : words().short.acts);
  for (const side of [0, 1] as const) {
    group
      .selectAll<SVGRectElement, Bin>(`rect.side-${side}`)
      .data(density?.bins ?? [])
      .join("rect")
      .attr("class", `side-${side}`)
      .attr("x", ({ from }) => x(from))
      .attr("width", ({ from, to }) => widthOf(x, from, to))
      .attr("y", ({ perHour }) => trim(side === 0 ? middle - perHour[0] * scale : middle + 0.5))
      .attr("height", ({ perHour }) => trim(perHour[side] * scale));
  }
}
