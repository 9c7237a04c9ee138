import { LANE_SHAPE, paintClass } from "../encoding.ts";
import type { LaneId, Mark } from "../select/timeline.ts";
import type { TimelinePicture } from "./timeline-picture.ts";
import { drawHead, moveHead, one, percentOf, type Root, type Space, type View } from "./view.ts";

/** The timeline in one row, for a projector: its days, and the moments at which much turned. */
export interface Strip extends Pick<TimelinePicture, "domain" | "days" | "phases"> {
  readonly marks: readonly (Mark & { readonly lane: LaneId })[];
  readonly space: Pick<Space, "letter">;
}

/** Letters that the shapes of lanes are made for. */
const LETTER = 11.5;

const heightOf = ({ space: { letter } }: Strip) => Math.round(2.3 * letter);

export const stripView: View<Strip> = {
  height: heightOf,
  draw: (root, strip) => {
    const { domain, days, phases, marks, space } = strip;
    const { letter } = space;
    const height = heightOf(strip);
    const x = percentOf(domain);
    one(root, "g", "phases")
      .selectAll<SVGRectElement, Strip["phases"][number]>("rect")
      .data(phases, ({ id }) => id)
      .join("rect")
      .attr("class", ({ id }) => `phase phase-${id}`)
      .attr("x", ({ from }) => x(from))
      .attr("width", ({ from, to }) => `${Number.parseFloat(x(to)) - Number.parseFloat(x(from))}%`)
      .attr("height", height);
    const names = one(root, "g", "days")
      .selectAll<SVGGElement, Strip["days"][number]>("g")
      .data(days, ({ day }) => day)
      .join((enter) => {
        const day = enter.append("g").attr("class", "day");
        day.append("line");
        day.append("text");
        return day;
      });
    names
      .select("line")
      .attr("x1", ({ from }) => x(from))
      .attr("x2", ({ from }) => x(from))
      .attr("y2", height);
    names
      .select("text")
      .attr("x", ({ from }) => x(from))
      .attr("dx", Math.round(letter / 3))
      .attr("y", Math.round(letter))
      .text(({ label }) => label);
    drawMarks(root, marks, x, height - 0.6 * letter, letter / LETTER);
    drawHead(root, 0, height);
  },
  move: (root, { domain }, minute) => moveHead(root, domain, minute),
};

/** A mark is a box of its own at its percent of the width, which its path then lies around. */
function drawMarks(root: Root, marks: Strip["marks"], x: (minute: number) => string, y: number, scale: number): void {
  const boxes = one(root, "g", "marks")
    .selectAll<SVGSVGElement, Strip["marks"][number]>("svg.mark")
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
    .attr("d", ({ lane }) => LANE_SHAPE[lane])
    .attr("transform", `scale(${Math.round(scale * 100) / 100})`);
  boxes.select("title").text(({ label }) => label);
}
