import type { Mean } from "../../sim/index.ts";
import { number } from "../experiment-report.ts";
import { place, svgText, text } from "./svg.ts";

export interface Axis {
  readonly label: string;
  readonly values: readonly number[];
}

const [CELL_WIDTH, CELL_HEIGHT, LEFT, TOP] = [96, 52, 90, 62];

/** A difference at each point of a grid: the sign by colour, and only where the interval leaves no doubt of it. */
export function phaseFigure(
  across: Axis,
  up: Axis,
  cells: readonly (readonly Mean[])[],
  about: string,
  title: string,
): string {
  const width = Math.max(560, LEFT + CELL_WIDTH * across.values.length + 20);
  const height = TOP + CELL_HEIGHT * up.values.length + 84;
  const foot = TOP + CELL_HEIGHT * up.values.length;
  const most = Math.max(0.01, ...cells.flat().map(({ mean }) => Math.abs(mean)));
  const drawn = cells.flatMap((row, rowAt) =>
    row.map((cell, at) => {
      const [x, y] = [LEFT + CELL_WIDTH * at, foot - CELL_HEIGHT * (rowAt + 1)];
      const sure = cell.low > 0 || cell.high < 0;
      const shade = `fill="${cell.mean > 0 ? "#5e3c99" : "#e66101"}" fill-opacity="${sure ? place(0.2 + (0.6 * Math.abs(cell.mean)) / most) : 0}"`;
      const range = `${number(cell.low)} to ${number(cell.high)}`;
      return [
        `<rect x="${x}" y="${y}" width="${CELL_WIDTH}" height="${CELL_HEIGHT}" ${shade} stroke="#bbb"/>`,
        text(
          x + CELL_WIDTH / 2,
          y + 23,
          `${cell.mean > 0 ? "+" : ""}${number(cell.mean)}`,
          `text-anchor="middle"${sure ? ' font-weight="bold"' : ' fill="#666"'}`,
        ),
        text(x + CELL_WIDTH / 2, y + 40, range, 'text-anchor="middle" font-size="10" fill="#333"'),
      ].join("\n");
    }),
  );
  const axes = [
    ...across.values.map((value, at) =>
      text(LEFT + CELL_WIDTH * (at + 0.5), foot + 18, String(value), 'text-anchor="middle"'),
    ),
    ...up.values.map((value, at) =>
      text(LEFT - 10, foot - CELL_HEIGHT * (at + 0.5) + 4, String(value), 'text-anchor="end"'),
    ),
    text(LEFT + (CELL_WIDTH * across.values.length) / 2, foot + 38, across.label, 'text-anchor="middle"'),
    text(12, TOP - 14, up.label),
    text(
      LEFT,
      foot + 62,
      "Violet: more of it. Orange: less. White: the 95 % interval holds 0, so the sign is not known.",
      'font-size="11"',
    ),
  ];
  return svgText({ width, height, title, about, parts: [...drawn, ...axes] });
}
