import type { Clock } from "../select/clocks.ts";
import type { DaySpan } from "../select/moments.ts";
import type { Density, Lane, Phase, Timeline } from "../select/timeline.ts";
import { TIMELINE } from "../words/english/timeline.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("timeline", TIMELINE);

/** The timeline as it is laid out: of the war before the truce a day is enough to see that there was one. */
export interface TimelinePicture {
  readonly domain: readonly [number, number];
  readonly lanes: readonly (Lane & { readonly name: string })[];
  readonly days: readonly DaySpan[];
  readonly phases: readonly Phase[];
  readonly clocks: readonly Clock[];
  readonly density: Density | null;
}

const BEFORE = 24 * 60;

/** What the timeline and its slider reach over. */
export function domainOf({ domain, onset, settings }: Timeline): readonly [number, number] {
  return settings.mode === "replay" ? domain : [Math.max(domain[0], onset - BEFORE), domain[1]];
}

const known = new WeakMap<Timeline, TimelinePicture>();

/** The same picture for the same model, so that it is drawn again only when something changed. */
export function pictureOf(timeline: Timeline): TimelinePicture {
  let picture = known.get(timeline);
  if (picture === undefined) {
    picture = laidOut(timeline);
    known.set(timeline, picture);
  }
  return picture;
}

function laidOut(timeline: Timeline): TimelinePicture {
  const domain = domainOf(timeline);
  const [start, end] = domain;
  const inside = ({ minute }: { readonly minute: number }) => minute >= start && minute <= end;
  const cut = <T extends { readonly from: number; readonly to: number }>(spans: readonly T[]): T[] =>
    spans.filter(({ to }) => to > start).map((span) => ({ ...span, from: Math.max(span.from, start) }));
  const { lanes, days, phases, clocks, density } = timeline;
  return {
    domain,
    lanes: lanes.flatMap((lane) => {
      const marks = lane.marks.filter(inside);
      return marks.length === 0 ? [] : [{ ...lane, marks, name: { ...words().lanes, ...words().short }[lane.id] }];
    }),
    days: cut(days),
    phases: cut(phases),
    clocks,
    density: density === null ? null : { ...density, bins: cut(density.bins) },
  };
}
