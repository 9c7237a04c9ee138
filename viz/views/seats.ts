import { paintClass, seatShape } from "../encoding.ts";
import type { Seat, Seating, TrustCurve } from "../select/seats.ts";
import { type TrustOverTime, trustAt } from "../select/trust.ts";
import { inLines } from "./tally-rows.ts";
import { one, type Root, type Space, trim, type View } from "./view.ts";

/** Who trusts whom now: seats that never move. Width is trust, the lighter edge its uncertainty. */
export interface SeatPicture {
  readonly seating: Seating;
  readonly trust: TrustOverTime;
  readonly space?: Space;
  /** Letters in a line of a name. */
  readonly letters?: number;
}

const USUAL: Space = { width: 400, height: 400, letter: 12 };
/** Of letters of twelve, as all that is drawn here but the places. */
const SEAT = 19;
/** Width of full trust. */
const WIDEST = 20;

export const seatsView: View<SeatPicture> = {
  viewBox: ({ space: { width, height } = USUAL }) => [width, height],
  draw: (root, { seating, space = USUAL, letters = 17 }) => {
    const scale = space.letter / 12;
    const seats = new Map(seating.seats.map((seat) => [seat.id, at(seat, space)]));
    drawPatrons(root, seating, seats);
    const curves = one(root, "g", "curves")
      .selectAll<SVGGElement, TrustCurve>("g")
      .data(seating.curves, ({ key }) => key)
      .join((enter) => {
        const curve = enter.append("g");
        curve.append("path").attr("class", "doubt");
        curve.append("path").attr("class", "mean");
        curve.append("path").attr("class", "tip");
        curve.append("text");
        return curve;
      });
    curves
      .attr("class", ({ paint, leading }) => `curve ${paintClass(paint)} ${leading ? "leading" : "minor"}`)
      .attr("data-keys", ({ key, from, to }) => `pair:${key} party:${from} party:${to}`);
    const shapes = new Map(seating.curves.map((curve) => [curve.key, bent(curve, seats, scale)]));
    curves.selectAll<SVGPathElement, TrustCurve>(".doubt, .mean").attr("d", ({ key }) => shapes.get(key)!.path);
    curves.select(".tip").attr("d", ({ key }) => shapes.get(key)!.tip);
    curves
      .select("text")
      .attr("x", ({ key }) => shapes.get(key)!.middle[0])
      .attr("y", ({ key }) => shapes.get(key)!.middle[1] + 4 * scale);
    curves.filter(({ leading }) => leading).raise();
    drawSeats(root, seating, space, letters);
  },
  move: (root, { trust, space = USUAL }, minute) => {
    const widest = (WIDEST * space.letter) / 12;
    const steps = trustAt(trust, minute);
    const curves = root.selectAll<SVGGElement, TrustCurve>(".curves > g");
    const step = new Map(trust.pairs.map(({ key }, index) => [key, steps[index]!]));
    curves.each(function ({ key }) {
      const { mean, high } = step.get(key)!;
      const text = String(Math.round(mean * 100));
      if (this.lastElementChild!.textContent === text && this.hasAttribute("data-drawn")) return;
      this.setAttribute("data-drawn", "");
      this.children[0]!.setAttribute("stroke-width", String(trim(widest * high)));
      this.children[1]!.setAttribute("stroke-width", String(trim(widest * mean)));
      this.lastElementChild!.textContent = text;
    });
  },
};

type Point = readonly [number, number];

const at = ({ x, y }: Seat, { width, height, letter }: Space): Point => [
  trim(x * width),
  trim(1.5 * letter + y * (height - (10 / 3) * letter)),
];

/** A curve from seat to seat, bowed so that the way back has its own, which ends short of both. */
function bent({ from, to }: TrustCurve, seats: ReadonlyMap<string, Point>, scale: number) {
  const [a, b] = [seats.get(from)!, seats.get(to)!];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  // Both directions of a pair bow to their own left.
  const off = 15 * scale + 0.07 * length;
  const [nx, ny] = [(dy / length) * off, (-dx / length) * off];
  const bow: Point = [(a[0] + b[0]) / 2 + nx, (a[1] + b[1]) / 2 + ny];
  const start = towards(a, bow, (SEAT + 2) * scale);
  const end = towards(b, bow, (SEAT + 9) * scale);
  const tip = towards(b, bow, (SEAT + 2) * scale);
  const middle: Point = [trim((start[0] + 2 * bow[0] + end[0]) / 4), trim((start[1] + 2 * bow[1] + end[1]) / 4)];
  return {
    path: `M${start}Q${trim(bow[0])},${trim(bow[1])} ${end}`,
    tip: arrow(end, tip),
    middle,
  };
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [trim(from[0] + ((to[0] - from[0]) * by) / length), trim(from[1] + ((to[1] - from[1]) * by) / length)];
}

function arrow([x, y]: Point, tip: Point): string {
  const [dx, dy] = [tip[0] - x, tip[1] - y];
  return `M${tip}L${trim(x - dy * 0.75)},${trim(y + dx * 0.75)}L${trim(x + dy * 0.75)},${trim(y - dx * 0.75)}Z`;
}

function drawPatrons(root: Root, { answersFor }: Seating, seats: ReadonlyMap<string, Point>): void {
  one(root, "g", "patrons")
    .selectAll<SVGLineElement, Seating["answersFor"][number]>("line")
    .data(answersFor, ({ client }) => client)
    .join((enter) => {
      const link = enter.append("line");
      link.append("title");
      return link;
    })
    .attr("x1", ({ patron }) => seats.get(patron)![0])
    .attr("y1", ({ patron }) => seats.get(patron)![1])
    .attr("x2", ({ client }) => seats.get(client)![0])
    .attr("y2", ({ client }) => seats.get(client)![1])
    .select("title")
    .text(({ label }) => label);
}

function drawSeats(root: Root, { seats }: Seating, space: Space, letters: number): void {
  const scale = space.letter / 12;
  const groups = one(root, "g", "seats")
    .selectAll<SVGGElement, Seat>("g")
    .data(seats, ({ id }) => id)
    .join((enter) => {
      const seat = enter.append("g");
      seat.append("path");
      seat.append("text").attr("text-anchor", "middle");
      return seat;
    });
  groups
    .attr("class", ({ paint, role }) => `seat ${paintClass(paint)} ${role}`)
    .attr("data-keys", ({ id }) => `party:${id}`)
    .attr("transform", (seat) => `translate(${at(seat, space)})`);
  groups
    .select("path")
    .attr("d", ({ paint }) => seatShape(paint))
    .attr("transform", scale === 1 ? null : `scale(${trim(scale)})`);
  groups.each((seat, index) => {
    groups
      .filter((_, i) => i === index)
      .select("text")
      .selectAll<SVGTSpanElement, string>("tspan")
      .data(inLines(seat.label, letters))
      .join("tspan")
      .attr("x", 0)
      .attr("y", (_, line) => trim((SEAT + 9 + 13 * line) * scale))
      .text(String);
  });
  one(root, "g", "seats").raise();
}
