import { LANE_SHAPE } from "../encoding.ts";
import type { LaneId, Mark } from "../select/timeline.ts";
import { drawMarks, drawPhases } from "./timeline.ts";
import type { TimelinePicture } from "./timeline-picture.ts";
import { drawHead, moveHead, one, percentOf, type Space, trim, type View } from "./view.ts";

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
    const { domain, days, marks, space } = strip;
    const { letter } = space;
    const height = heightOf(strip);
    const x = percentOf(domain);
    drawPhases(root, strip, x, height);
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
    const lane = one(root, "g", "marks");
    drawMarks(lane, marks, (mark) => LANE_SHAPE[mark.lane], x, height - 0.6 * letter);
    lane.selectAll("path").attr("transform", `scale(${trim(letter / LETTER)})`);
    drawHead(root, 0, height);
    // Above the veil: a day's name tells nothing of what comes.
    root.select(".days").raise();
  },
  move: (root, { domain }, minute) => moveHead(root, domain, minute),
};
