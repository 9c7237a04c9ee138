import type { Tallies } from "../select/tallies.ts";
import { talliesView } from "../views/tallies.ts";
import {
  daysIn,
  inLines,
  type PictureRow,
  pictureOf,
  type TallyPicture,
  type TallySizes,
} from "../views/tally-rows.ts";
import { type Space, trim, type View } from "../views/view.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";
import { cutOff, cutTo, WIDE } from "./letters.ts";
import { shorten } from "./shorten.ts";

export interface ProjectedTallies extends TallyPicture {
  /** Rows that there are. */
  readonly all: number;
  /** Whether what is disputed has room beside the counts. */
  readonly disputes: boolean;
  /** Whether the column of what was laid to others had no room. */
  readonly others: boolean;
  readonly space: Space;
  /** Width of a column in pixels. */
  readonly column: number;
}

const words = wordsOf("tallies", TALLIES);

/** Percent of the width between columns, as the view has it. */
const GAP = 4;

/** Letters of a day's name. */
const LABEL = 6;

/** The tallies for the room they have: sums as high as that allows, and when it does not, the first rows alone. */
export function tallyLayout(tallies: Tallies, space: Space): ProjectedTallies {
  const { width, height, letter } = space;
  const whole = pictureOf(tallies);
  const beside = width < 28 * letter ? 0 : Math.min(19 * letter, Math.max(11.5 * letter, 0.3 * width));
  const aside = trim((100 * beside) / width);
  const count = Math.min(whole.columns.length, width - beside < 30 * letter ? 2 : 3);
  const column = (width * (100 - aside - GAP * (count - 1))) / 100 / count;
  const letters = Math.floor(column / (WIDE * letter));
  const days = daysIn(tallies, ((LABEL + 1.5) * WIDE * letter) / column);
  const columns = whole.columns
    .slice(0, count)
    .map((one) => ({ ...one, lines: inLines(one.lines.join(" "), letters) }));
  const label = Math.floor(width / (WIDE * letter));
  const rows = whole.rows.map((row) => ({
    ...row,
    label: aside === 0 ? cutTo(label, row.label) : row.label,
    cells: row.cells.slice(0, count),
  }));
  const drawn = (sum: number): TallyPicture => ({
    ...whole,
    columns,
    rows,
    days,
    sizes: sizesOf(letter, aside, sum),
  });
  const picture = grown(drawn, height, letter);
  return {
    ...picture,
    rows: fitting(picture, height),
    all: whole.rows.length,
    others: count < whole.columns.length,
    disputes: column > (3 + WIDE * words().disputed(99).length) * letter,
    column,
    space,
  };
}

function sizesOf(letter: number, aside: number, sum: number): TallySizes {
  return {
    line: Math.round(1.2 * letter),
    label: aside === 0 ? Math.round(1.25 * letter) : 0,
    strip: Math.round(0.8 * letter),
    sum,
    foot: Math.round(letter + 14),
    count: Math.round(1.15 * letter),
    disputed: [Math.round(3 * letter), 0],
    aside,
  };
}

/** The sums share what is left when they are as low as can be read. */
function grown(drawn: (sum: number) => TallyPicture, height: number, letter: number): TallyPicture {
  const least = Math.round(1.25 * letter);
  const low = drawn(least);
  const left = height - talliesView.height!(low);
  const summed = low.rows.filter((row) => row.summed).length;
  return left < summed ? low : drawn(Math.min(5 * letter, least + Math.floor(left / Math.max(1, summed))));
}

function fitting(picture: TallyPicture, height: number): readonly PictureRow[] {
  let { rows } = picture;
  while (rows.length > 1 && talliesView.height!({ ...picture, rows }) > height) rows = rows.slice(0, -1);
  return rows;
}

/** The same picture, with its labels in two lines beside the cells where they stand there, and no word beyond its place. */
export const projectedTallies: View<ProjectedTallies> = {
  ...talliesView,
  draw: (root, picture) => {
    talliesView.draw(root, picture);
    const { sizes, space, column } = picture;
    const room = sizes.aside === 0 ? space.width : (space.width * (sizes.aside - 2)) / 100;
    root.selectAll<SVGTextElement, PictureRow>(".row-label").each(function (row) {
      if (sizes.aside > 0) inTwoLines(this, row, room, space.letter);
      else shorten(this, room);
    });
    root.selectAll<SVGTSpanElement, string>(".column-label tspan").each(function () {
      shorten(this, column);
    });
  },
  move: (root, picture, minute) => {
    talliesView.move!(root, picture, minute);
    if (!picture.disputes) root.selectAll(".cell-contested").text("");
  },
};

/** Who counts above, what is counted below; a row that is not summed has room for one of the two. */
function inTwoLines(text: SVGTextElement, { label, summed }: PictureRow, room: number, letter: number): void {
  const [name = "", ...rest] = label.split(" · ");
  const lines = rest.length === 0 ? inLines(label, Math.floor(room / (0.55 * letter))) : [name, rest.join(" · ")];
  const shown = lines.slice(0, summed ? 2 : 1);
  const top = Number(text.getAttribute("y"));
  text.textContent = "";
  for (const [index, line] of shown.entries()) {
    const part = text.appendChild(text.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "tspan"));
    part.setAttribute("x", "0");
    part.setAttribute("y", String(trim(top + (1.2 + index * 1.15) * letter)));
    part.textContent = rest.length === 0 && index === 1 && lines.length > 2 ? cutOff(`${line} `) : line;
    shorten(part, room);
  }
}
