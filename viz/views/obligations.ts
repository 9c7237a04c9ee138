import { paintClass } from "../encoding.ts";
import type { DutySpan } from "../select/obligations.ts";
import type { DutyArc, DutyPicture, DutySizes } from "./duty-rows.ts";
import { drawHead, moveHead, one, percentOf, type Root, trim, type View } from "./view.ts";

/** Who owed what, by when? A bar a duty, whose pattern is how it stands; a tick where it falls due; arcs for what waits for what. */
export const obligationsView: View<DutyPicture> = {
  height: ({ height }) => height,
  draw: (root, picture) => {
    const x = percentOf(picture.model.domain);
    const { row: high, bar, thick, days } = picture.sizes;
    drawDays(root, picture, x);
    drawHeadings(root, picture);
    const rows = one(root, "g", "duties")
      .selectAll<SVGSVGElement, DutyPicture["rows"][number]>("svg.duty")
      .data(picture.rows, ({ row }) => row.key)
      .join((enter) => {
        const row = enter.append("svg").attr("width", "100%").attr("height", high);
        row.append("rect").attr("class", "catch").attr("width", "100%").attr("height", high);
        row.append("g").attr("class", "spans");
        row.append("line").attr("class", "due");
        return row;
      });
    rows
      .attr("class", (_, index) => `duty ${paintClass(paintAt(picture, index))}`)
      .attr("data-keys", ({ row }) => `obligation:${row.obligation}`)
      .attr("y", ({ y }) => y);
    rows
      .select(".due")
      .attr("display", ({ row }) => (row.dueAt === null || row.dueAt < picture.model.domain[0] ? "none" : null))
      .attr("x1", ({ row }) => x(row.dueAt ?? 0))
      .attr("x2", ({ row }) => x(row.dueAt ?? 0))
      .attr("y1", bar - thick)
      .attr("y2", bar + thick);
    drawSpans(rows.select(".spans") as unknown as Root, x, picture.sizes);
    drawArcs(root, picture);
    drawHead(root, days - 4, picture.height);
    drawNames(root, picture);
  },
  move: (root, { model }, minute) => moveHead(root, model.domain, minute),
};

function drawDays(root: Root, { days, height, sizes }: DutyPicture, x: (minute: number) => string): void {
  // Of three weeks every third day is named, or the names would run into each other.
  const every = Math.ceil(days.length / sizes.named);
  const groups = one(root, "g", "duty-days")
    .selectAll<SVGGElement, DutyPicture["days"][number]>("g")
    .data(days, ({ day }) => day)
    .join((enter) => {
      const day = enter.append("g");
      day.append("line").attr("y1", 4);
      day
        .append("text")
        .attr("dx", 5)
        .attr("y", sizes.days - 8);
      return day;
    });
  groups.classed("alternate", ({ day }) => Math.floor((day - 1) / every) % 2 === 1);
  groups
    .select("line")
    .attr("x1", ({ from }) => x(from))
    .attr("x2", ({ from }) => x(from))
    .attr("y2", height);
  groups
    .select("text")
    .attr("x", ({ from }) => x(from))
    .text(({ day, label }) => ((day - 1) % every === 0 ? label : ""));
}

/** Above the veil: what is owed can be read before it is due. */
function drawNames(root: Root, picture: DutyPicture): void {
  const names = one(root, "svg", "duty-names")
    .attr("width", "100%")
    .attr("height", picture.height)
    .raise()
    .selectAll<SVGGElement, DutyPicture["rows"][number]>("g")
    .data(picture.rows, ({ row }) => row.key)
    .join((enter) => {
      const name = enter.append("g");
      name.append("title");
      name.append("text");
      return name;
    });
  names.attr("data-keys", ({ row }) => `obligation:${row.obligation}`);
  names.select("title").text(({ row }) => row.what);
  names
    .select("text")
    .attr("y", ({ y }) => y + picture.sizes.name)
    .text(({ row }) => row.what);
}

function paintAt({ rows, headings }: DutyPicture, index: number) {
  const { debtor } = rows[index]!.row;
  return headings.find(({ group }) => group.debtor === debtor)!.group.paint;
}

function drawHeadings(root: Root, picture: DutyPicture): void {
  one(root, "g", "debtors")
    .selectAll<SVGTextElement, DutyPicture["headings"][number]>("text")
    .data(picture.headings, ({ group }) => group.debtor)
    .join("text")
    .attr("class", ({ group }) => `debtor ${paintClass(group.paint)}`)
    .attr("data-keys", ({ group }) => `party:${group.debtor}`)
    .attr("y", ({ y }) => y)
    .text(({ group }) => group.label);
}

function drawSpans(groups: Root, x: (minute: number) => string, { bar, thick }: DutySizes): void {
  const spans = groups
    .selectAll<SVGRectElement, DutySpan>("rect")
    .data(
      (datum) => (datum as DutyPicture["rows"][number]).row.spans.filter(({ minute, until }) => until > minute),
      (span) => `${span.minute}/${span.status}`,
    )
    .join((enter) => {
      const span = enter.append("rect");
      span.append("title");
      return span;
    });
  spans
    .attr("class", ({ status }) => `span ${status}`)
    // Where it was settled by an event, a click asks why; elsewhere it chooses the duty.
    .attr("data-keys", ({ seq }) => (seq === null ? null : `event:${seq}`))
    .attr("x", ({ minute }) => x(minute))
    .attr("width", ({ minute, until }) => `${trim(Number.parseFloat(x(until)) - Number.parseFloat(x(minute)))}%`)
    .attr("y", bar - thick / 2)
    .attr("height", thick);
  spans.select("title").text(({ label, why }) => (why === "" ? label : `${label}: ${why}`));
}

function drawArcs(root: Root, { arcs, height }: DutyPicture): void {
  one(root, "svg", "arcs")
    .attr("x", "100%")
    .attr("width", 60)
    .attr("height", height)
    .selectAll<SVGPathElement, DutyArc>("path")
    .data(arcs, ({ key }) => key)
    .join("path")
    .attr("class", ({ kind }) => `arc ${kind}`)
    .attr("data-keys", ({ keys }) => keys)
    .attr("d", ({ path }) => path);
}
