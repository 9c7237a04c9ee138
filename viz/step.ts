import type { App } from "./app.ts";
import { reachOf } from "./run.ts";
import { type Timeline, timelineAt, timelineOf } from "./select/timeline.ts";

/** To the next mark of the timeline, or the one before; what stands there is selected. */
export function stepBy(app: App, direction: 1 | -1): void {
  const run = app.run.get();
  if (run === null) return;
  const stop = stopBeside(app, timelineOf(run.journal, app.session.get()), direction);
  const [from, to] = reachOf(run);
  app.seek(stop === null ? (direction === 1 ? to : from) : stop.minute);
  if (stop !== null) app.update({ selection: { kind: "event", seq: stop.seq } });
}

/** Beside what is selected, where that stands under the play head: a minute may hold several. Else beside the head itself. */
function stopBeside(app: App, timeline: Timeline, direction: 1 | -1) {
  const minute = app.head.get();
  const { selection } = app.session.get();
  if (selection?.kind === "event") {
    const at = timeline.stops.findIndex((stop) => stop.seq === selection.seq && stop.minute === minute);
    if (at >= 0) return timeline.stops[at + direction] ?? null;
  }
  const { next, previous } = timelineAt(timeline, minute);
  return direction === 1 ? next : previous;
}
