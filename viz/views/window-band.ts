import { select } from "d3-selection";
import { one, percentOf, type Root } from "./view.ts";

/**
 * The window that is looked at, in every picture over time: under its play head, where all that moves lies. It is no part of the
 * pictures themselves, which most of the time have none.
 */
export function drawBands(page: ParentNode, brush: Stretch | null, reach: Reach): void {
  for (const [pictures, domain] of [
    [".timeline-lanes .now", reach.timeline],
    [".trust-over-time .now, .obligations .now, .tallies .cell", reach.truce],
  ] as const) {
    for (const place of page.querySelectorAll<SVGElement>(pictures)) {
      const root = select(place) as unknown as Root;
      if (brush === null) root.select(".window").remove();
      else draw(root, brush, reach.onset, domain);
    }
  }
}

/** Two moments, the earlier first. */
type Stretch = readonly [from: number, to: number];

/** Minutes of the run: what the timeline shows, and what the pictures of the truce alone do. */
export interface Reach {
  readonly onset: number;
  readonly timeline: Stretch;
  readonly truce: Stretch;
}

function draw(root: Root, brush: Stretch, onset: number, domain: Stretch): void {
  const x = percentOf(domain);
  const [from, to] = brush.map((minute) => Math.min(domain[1], Math.max(domain[0], minute + onset))) as [
    number,
    number,
  ];
  const width = `${Number.parseFloat(x(to)) - Number.parseFloat(x(from))}%`;
  one(root, "rect", "window").attr("x", x(from)).attr("width", width).attr("height", "100%").lower();
}
