import type { Seat, Seating } from "../select/seats.ts";
import type { TrustOverTime } from "../select/trust.ts";
import { type SeatPicture, seatsView } from "../views/seats.ts";
import { inLines } from "../views/tally-rows.ts";
import type { Space, View } from "../views/view.ts";
import { WIDE } from "./letters.ts";
import { shorten } from "./shorten.ts";

export interface ProjectedSeats extends SeatPicture {
  /** Seats that there are. */
  readonly all: number;
}

/** A name's line, and a seat's own mark with what keeps it from the row above, of a letter's height. */
const LINE = 1.1;
const MARK = 2.5;
/** How far the curves of the highest row stand above their seats. */
const BOW = 0.9;
/** Seats farther apart would bow their curves into each other. */
const WIDEST = 36;

/** The seats, evenly spread, so that names of large letters have the same room each; the last rows only where there is room. */
export function seatLayout(seating: Seating, trust: TrustOverTime, space: Space): ProjectedSeats {
  const { width, height, letter } = space;
  const all = rowsOf(seating);
  const widest = Math.max(1, ...all.map((row) => row.length));
  const letters = Math.max(6, Math.min(17, Math.floor(width / widest / (WIDE * letter))));
  const needOf = (row: readonly Seat[]) =>
    letter * (MARK + LINE * Math.max(...row.map(({ label }) => inLines(label, letters).length)));
  const spareOf = (rows: readonly (readonly Seat[])[]) =>
    rows.reduce((left, row) => left - needOf(row), height - BOW * letter);
  let rows = all;
  while (rows.length > 2 && spareOf(rows) < 0) rows = rows.slice(0, -1);
  const spare = Math.max(0, spareOf(rows)) / Math.max(1, rows.length);
  const share = Math.min(1, (WIDEST * letter) / width);
  let top = BOW * letter;
  const seats = rows.flatMap((row) => {
    const middle = top + spare / 2 + 1.2 * letter;
    top += needOf(row) + spare;
    // The view's own measure of a picture's height, backwards.
    const y = (middle - 1.5 * letter) / (height - (10 / 3) * letter);
    return row.map((seat, place) => ({ ...seat, x: 0.5 + ((place + 0.5) / row.length - 0.5) * share, y }));
  });
  const kept = new Set(seats.map(({ id }) => id));
  const curves = seating.curves.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const answersFor = seating.answersFor.filter(({ patron, client }) => kept.has(patron) && kept.has(client));
  return { seating: { ...seating, seats, curves, answersFor }, trust, space, letters, all: seating.seats.length };
}

/** The same picture, with no name wider than its seat's share of the row, less what a number between two seats takes. */
export const projectedSeats: View<ProjectedSeats> = {
  ...seatsView,
  draw: (root, picture) => {
    seatsView.draw(root, picture);
    const { seats, curves } = picture.seating;
    const { width, letter } = picture.space!;
    root.selectAll<SVGGElement, Seat>("g.seat").each(function ({ y }) {
      const row = seats.filter((seat) => seat.y === y);
      const isIn = (id: string) => row.some((seat) => seat.id === id);
      // Between two that trust each other lies the curve's number, a little over the names.
      const numbers = curves.some(({ from, to }) => isIn(from) && isIn(to)) ? 1.6 * letter : 0;
      const room = width / row.length - numbers;
      for (const line of this.querySelectorAll("tspan")) shorten(line, room);
    });
  },
};

function rowsOf({ seats }: Seating): Seat[][] {
  const heights = [...new Set(seats.map(({ y }) => y))].sort((a, b) => a - b);
  return heights.map((height) => seats.filter(({ y }) => y === height));
}
