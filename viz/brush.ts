import { DAY, HOUR } from "../sim/index.ts";
import type { App } from "./app.ts";
import { type Run, reachOf } from "./run.ts";
import { timelineOf } from "./select/timeline.ts";
import type { Session } from "./session.ts";
import { domainOf } from "./views/timeline-picture.ts";

/** The window of time that is looked at, in minutes since the onset: whole hours, at least one of them. */
export type Brush = NonNullable<Session["brush"]>;

/** What it may lie in. */
export function roomOf({ journal }: Run): Brush {
  const { onset } = journal.start.settings;
  const [first, last] = domainOf(timelineOf(journal, { truth: false }));
  return [Math.ceil((first - onset) / HOUR) * HOUR, Math.floor((last - onset) / HOUR) * HOUR];
}

/** Between two moments, in either order. */
export function brushBetween(a: number, b: number, run: Run): Brush {
  const [first, last] = roomOf(run);
  const hour = (minute: number) => Math.min(last, Math.max(first, Math.round(minute / HOUR) * HOUR));
  const [from, to] = [hour(Math.min(a, b)), hour(Math.max(a, b))];
  if (from < to) return [from, to];
  return from < last ? [from, from + HOUR] : [from - HOUR, from];
}

/** The day from the play head on, or the run's last; taken away where there is a window. */
export function brushDay(app: App): void {
  const run = app.run.get();
  if (run === null) return;
  const { onset } = run.journal.start.settings;
  const [from, to] = reachOf(run);
  const start = Math.max(from, Math.min(app.head.get(), to - DAY)) - onset;
  app.update({ brush: app.session.get().brush === null ? brushBetween(start, start + DAY, run) : null });
}
