import type { Journal, PartyId } from "../../sim/index.ts";
import { labelOf } from "../words/tell.ts";
import { type Paint, paintOf, SIMULATED, type Tag } from "./figure.ts";

/** What the simulator knows happened since the onset, by side and excluded group. Only for a viewer who asked to see it. */
export interface TruthSeries {
  readonly side: PartyId;
  readonly label: string;
  readonly paint: Paint;
  readonly steps: readonly TruthStep[];
  readonly tag: Tag;
}

export interface TruthStep {
  readonly minute: number;
  readonly acts: number;
  readonly deaths: number;
}

export function truthOf({ start, entries }: Journal): TruthSeries[] {
  const { settings } = start;
  const groups = settings.parties.filter(({ role }) => role === "excluded").map(({ id }) => id);
  return [...settings.belligerents, ...groups].map((side) => {
    const steps: TruthStep[] = [];
    let [acts, deaths] = [0, 0];
    for (const { time, event } of entries) {
      if (event.type !== "incident.occurred" && event.type !== "group.acted") continue;
      if ((event.type === "group.acted" ? event.group : event.side) !== side) continue;
      acts += 1;
      deaths += event.deaths;
      steps.push({ minute: time, acts, deaths });
    }
    return { side, label: labelOf(side, settings), paint: paintOf(settings, side), steps, tag: SIMULATED };
  });
}
