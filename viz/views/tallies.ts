import { paintClass } from "../encoding.ts";
import type { DaySpan } from "../select/moments.ts";
import { lastUpTo } from "../select/search.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";
import type { PictureCell, PictureColumn, PictureDot, PictureRow, TallyPicture } from "./tally-rows.ts";
import { one, percentOf, plotBox, type Root, stepArea, stepLine, trim, unitsOf, type View } from "./view.ts";

const words = wordsOf("tallies", TALLIES);

/** "Who counted what?" One row a reporter, one column an accused; in each cell the single claims above, their sum below. */

/** Percent of the width between columns. */
const GAP = 4;

/** Pixels below a cell that the strip of what is covered takes. */
const COVERED = 5;

const linesOf = ({ columns }: TallyPicture) => Math.max(...columns.map(({ lines }) => lines.length));
const headOf = (picture: TallyPicture) => linesOf(picture) * picture.sizes.line + 10;
const stripOf = ({ beside, sizes: { strip } }: TallyPicture) => (beside ? 2 * strip : strip);
/** A row without sums is no higher than its dots. */
const cellOf = (picture: TallyPicture, { summed }: PictureRow) => stripOf(picture) + (summed ? picture.sizes.sum : 2);
const rowOf = (picture: TallyPicture, row: PictureRow) => picture.sizes.label + cellOf(picture, row) + 11;
const topOf = (picture: TallyPicture, index: number) =>
  picture.rows.slice(0, index).reduce((top, row) => top + rowOf(picture, row), headOf(picture));

export const talliesView: View<TallyPicture> = {
  height: (picture) => topOf(picture, picture.rows.length) + picture.sizes.foot,
  draw: (root, picture) => {
    drawColumns(root, picture);
    const groups = one(root, "g", "tally-rows")
      .selectAll<SVGGElement, PictureRow>("g.tally-row")
      .data(picture.rows, ({ id }) => id)
      .join((enter) => {
        const row = enter.append("g");
        row.append("text").attr("class", "row-label").attr("x", 0);
        return row;
      });
    groups.attr("class", ({ kind }) => `tally-row ${kind}`).attr("data-keys", ({ keys }) => keys);
    groups.each((row, index) => {
      const group = groups.filter((_, i) => i === index) as unknown as Root;
      const top = topOf(picture, index);
      group
        .select(".row-label")
        .attr("y", top + picture.sizes.label - 6)
        .text(row.label);
      drawCells(group, row, picture, top + picture.sizes.label);
    });
  },
  move: (root, picture, minute) => {
    const x = within(picture.tallies.domain);
    const left = trim(x(minute) / 10);
    root.selectAll(".cell-head").attr("x1", `${left}%`).attr("x2", `${left}%`);
    root
      .selectAll(".cell-veil")
      .attr("x", `${left}%`)
      .attr("width", `${trim(100 - left)}%`);
    root.selectAll<SVGPathElement, PictureRow>(".covered").each(function (row) {
      const y = cellOf(picture, row) + COVERED / 2;
      const spans = lastUpTo(row.coverage, minute)?.spans ?? [];
      const d = spans.map(([from, to]) => `M${x(from)},${y}H${x(to)}`).join("");
      if (this.getAttribute("d") !== d) this.setAttribute("d", d);
    });
    root.selectAll<SVGTextElement, PictureCell>(".cell-count").each(function ({ sums }) {
      const { count, contested } = lastUpTo(sums, minute) ?? { count: 0, contested: 0 };
      write(this, sums.length === 0 ? "" : String(count));
      write(this.nextElementSibling!, contested > 0 ? words().disputed(contested) : "");
    });
  },
};

/** Text that stands there already is left alone. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function sideBySide(boxes: Root, aside: number): void {
  const columns = boxes.size();
  const width = (100 - aside - GAP * (columns - 1)) / columns;
  boxes.attr("x", (_, index) => `${trim(aside + index * (width + GAP))}%`).attr("width", `${trim(width)}%`);
}

function drawColumns(root: Root, picture: TallyPicture): void {
  const { columns, tallies, sizes, days } = picture;
  const head = headOf(picture);
  const boxes = one(root, "g", "tally-columns")
    .selectAll<SVGSVGElement, PictureColumn>("svg.tally-column")
    .data(columns, ({ id }) => id)
    .join((enter) => {
      const box = enter.append("svg").attr("overflow", "visible");
      box.append("text").attr("class", "column-label");
      box.append("line").attr("class", "column-rule").attr("x2", "100%");
      box.append("g").attr("class", "days");
      return box;
    });
  boxes.attr("class", ({ paint }) => `tally-column ${paintClass(paint)}`).attr("data-keys", ({ keys }) => keys);
  sideBySide(boxes as unknown as Root, sizes.aside);
  boxes
    .select(".column-rule")
    .attr("y1", head - 9)
    .attr("y2", head - 9);
  boxes
    .select<SVGTextElement>(".column-label")
    .selectAll<SVGTSpanElement, string>("tspan")
    .data(({ lines }) => lines)
    .join("tspan")
    .attr("class", (_, index) => (index === 0 ? "laid-to" : null))
    .attr("x", 0)
    .attr("y", (_, index) => sizes.line - 6 + index * sizes.line)
    .text(String);
  const x = percentOf(tallies.domain);
  boxes
    .select<SVGGElement>(".days")
    .selectAll<SVGTextElement, DaySpan>("text")
    .data(days)
    .join("text")
    .attr("y", topOf(picture, picture.rows.length) + sizes.foot - 14)
    .attr("x", ({ from }) => x(from))
    .text(({ label }) => label);
}

function drawCells(group: Root, row: PictureRow, picture: TallyPicture, top: number): void {
  const { cells } = row;
  const bottom = cellOf(picture, row);
  const { aside, disputed } = picture.sizes;
  const count = stripOf(picture) + picture.sizes.count;
  const boxes = group
    .selectAll<SVGSVGElement, PictureCell>("svg.cell")
    .data(cells, ({ column }) => column.id)
    .join((enter) => {
      const box = enter.append("svg").attr("overflow", "visible");
      box.append("line").attr("class", "cell-rule").attr("x2", "100%");
      return box;
    });
  boxes
    .attr("class", ({ column }) => `cell ${paintClass(column.paint)}`)
    .attr("y", top)
    .attr("height", bottom);
  sideBySide(boxes as unknown as Root, aside);
  boxes.select(".cell-rule").attr("y1", bottom).attr("y2", bottom);
  boxes.each((cell, index) => {
    const box = boxes.filter((_, i) => i === index) as unknown as Root;
    drawSum(box, cell, picture, bottom);
    if (row.kind === "reported") drawCovered(box.select(".plot"), row);
    drawDots(box, cell, picture);
    one(box, "rect", "cell-veil").attr("height", bottom);
    one(box, "line", "cell-head").attr("y2", bottom);
    one(box, "text", "cell-count").datum(cell).attr("x", 2).attr("y", count);
    one(box, "text", "cell-contested")
      .attr("x", disputed[0])
      .attr("y", count + disputed[1]);
  });
}

function drawSum(box: Root, { sums, most }: PictureCell, picture: TallyPicture, bottom: number): void {
  const { domain } = picture.tallies;
  type Point = Pick<PictureCell["sums"][number], "minute" | "count">;
  const last = sums.at(-1);
  const points: Point[] =
    last === undefined ? [] : [{ minute: domain[0], count: 0 }, ...sums, { ...last, minute: domain[1] }];
  const across = within(domain);
  const x = ({ minute }: Point) => across(minute);
  const y = ({ count }: Point) => trim(bottom - (picture.sizes.sum * count) / Math.max(1, most));
  const plot = plotBox(box, "plot", bottom + COVERED);
  one(plot, "path", "sum-area").attr(
    "d",
    stepArea(points, x, y, () => bottom),
  );
  one(plot, "path", "sum-line").attr("d", stepLine(points, x, y));
}

/** Where a minute lies in a plot box, no further than its ends. */
function within(domain: readonly [number, number]): (minute: number) => number {
  const across = unitsOf(domain);
  return (minute) => across(Math.max(domain[0], Math.min(domain[1], minute)));
}

/** Which time a reporter's windows cover, whomever they accuse: what of it is published, the play head says. */
function drawCovered(plot: Root, row: PictureRow): void {
  const covered = one(plot, "path", "covered").datum(row) as unknown as Root;
  one(covered, "title", "covers").text(`${row.label}: ${words().keyCovered}`);
}

/** In a group of their own: those of another run come in under the veil as well. */
function drawDots(box: Root, cell: PictureCell, { tallies, sizes: { strip } }: TallyPicture): void {
  const { domain } = tallies;
  const x = percentOf(domain);
  const dots = one(box, "g", "dots")
    .selectAll<SVGCircleElement, PictureDot>("circle")
    .data(
      cell.dots.filter(({ minute }) => minute >= domain[0] && minute <= domain[1]),
      ({ id, look }) => `${look}/${id}`,
    )
    .join((enter) => {
      const dot = enter.append("circle");
      dot.append("title");
      return dot;
    });
  dots
    .attr("class", ({ look, tag, paint }) => `dot ${look} ${tag.kind} ${paintClass(paint)}`)
    .attr("data-keys", ({ seq }) => (seq === null ? null : `event:${seq}`))
    .attr("cx", ({ minute }) => x(minute))
    .attr("cy", ({ look }) => (look === "history" ? strip * 1.5 : strip / 2))
    .attr("r", ({ size }) => trim((strip / 15) * (1.8 + 4.7 * size)));
  dots.select("title").text(({ told }) => told);
}
