import type { LaneId, Timeline } from "../select/timeline.ts";
import type { Strip } from "../views/strip.ts";
import { pictureOf } from "../views/timeline-picture.ts";
import type { Space } from "../views/view.ts";
import { daysWithRoom } from "./letters.ts";

/** Claims, statements and duties are told in panels of their own, and are too many for one row. */
const TURNS: readonly LaneId[] = ["shocks", "demands", "documents", "decisions"];

export function stripLayout(timeline: Timeline, space: Space): Strip {
  const { domain, days, phases, lanes } = pictureOf(timeline);
  return {
    domain,
    phases,
    space,
    days: daysWithRoom(days, domain, space),
    marks: lanes
      .filter(({ id }) => TURNS.includes(id))
      .flatMap(({ id, marks }) => marks.map((mark) => ({ ...mark, lane: id }))),
  };
}
