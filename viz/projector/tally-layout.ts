import type { Tallies } from "../select/tallies.ts";
import { talliesView } from "../views/tallies.ts";
import { daysIn, inLines, pictureOf, type TallyPicture, type TallySizes } from "../views/tally-rows.ts";
import { type Space, trim, type View } from "../views/view.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";
import { cutOff, cutTo, WIDE } from "./letters.ts";
import { shorten } from "./shorten.ts";
import { type GroupRow, inGroups } from "./tally-groups.ts";

interface Grouped extends TallyPicture {
  readonly rows: readonly GroupRow[];
}

export interface ProjectedTallies extends Grouped {
  /** Rows that there are, headings left out, and those of them that are drawn. */
  readonly all: number;
  readonly drawn: number;
  /** Whether what is disputed has room beside the counts. */
  readonly disputes: boolean;
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
  const cells = whole.rows.map((row) => ({ ...row, cells: row.cells.slice(0, count) }));
  const rows = inGroups(cells, tallies, aside > 0).map((row) =>
    aside === 0 ? { ...row, label: cutTo(label, row.label) } : row,
  );
  const drawn = (sum: number): Grouped => ({
    ...whole,
    columns,
    rows,
    days,
    sizes: sizesOf(letter, aside, sum),
  });
  const picture = grown(drawn, height, letter);
  const fit = fitting(picture, height);
  return {
    ...picture,
    rows: fit,
    all: countOf(rows),
    drawn: countOf(fit),
    disputes: column > (3 + WIDE * words().disputed(99).length) * letter,
    column,
    space,
  };
}

const countOf = (rows: readonly GroupRow[]) => rows.filter(({ heading }) => !heading).length;

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
function grown(drawn: (sum: number) => Grouped, height: number, letter: number): Grouped {
  const least = Math.round(1.25 * letter);
  const low = drawn(least);
  const left = height - talliesView.height!(low);
  const summed = low.rows.filter((row) => row.summed).length;
  return left < summed ? low : drawn(Math.min(5 * letter, least + Math.floor(left / Math.max(1, summed))));
}

/** As many rows as have room, down to one; a heading goes with the last row under it. */
function fitting(picture: Grouped, height: number): readonly GroupRow[] {
  let { rows } = picture;
  while (countOf(rows) > 1 && talliesView.height!({ ...picture, rows }) > height) {
    const last = leastOf(rows);
    const left = rows.filter((row) => row !== last);
    rows = left.filter(({ heading }, index) => !heading || left[index + 1]?.heading === false);
  }
  return rows;
}

/** What gives way first: rows without sums, which are told below; breaches, down to one row, or to none beside ground truth; deaths. */
function leastOf(rows: readonly GroupRow[]): GroupRow {
  const single = rows.filter(({ summed, heading }) => !summed && !heading);
  if (single.length > 0) return single.at(-1)!;
  const acts = rows.filter(({ id, heading }) => id.endsWith("/acts") && !heading);
  const spare = rows.some(({ kind }) => kind === "truth") ? 0 : 1;
  return acts.length > spare ? acts.at(-1)! : rows.at(-1)!;
}

/** The same picture, with its labels in two lines beside the cells where they stand there, and no word beyond its place. */
export const projectedTallies: View<ProjectedTallies> = {
  ...talliesView,
  draw: (root, picture) => {
    talliesView.draw(root, picture);
    root.selectAll(".cell-veil").raise();
    root.selectAll(".cell-rule, .cell-head, .cell-count, .cell-contested").raise();
    const { sizes, space, column } = picture;
    const room = sizes.aside === 0 ? space.width : (space.width * (sizes.aside - 2)) / 100;
    root.selectAll<SVGTextElement, GroupRow>(".row-label").each(function (row) {
      this.classList.toggle("row-heading", row.heading);
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

/** A name in two lines; a row that is not summed has room for one. */
function inTwoLines(text: SVGTextElement, { label, summed }: GroupRow, room: number, letter: number): void {
  const lines = inLines(label, Math.floor(room / (0.55 * letter)));
  const shown = summed ? 2 : 1;
  const top = Number(text.getAttribute("y"));
  text.textContent = "";
  for (const [index, line] of lines.slice(0, shown).entries()) {
    const part = text.appendChild(text.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "tspan"));
    part.setAttribute("x", "0");
    part.setAttribute("y", String(trim(top + (1.2 + index * 1.15) * letter)));
    part.textContent = index === shown - 1 && lines.length > shown ? cutOff(`${line} `) : line;
    shorten(part, room);
  }
}
