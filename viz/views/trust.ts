import { paintClass } from "../encoding.ts";
import type { Behind } from "../select/behind.ts";
import type { DaySpan } from "../select/moments.ts";
import type { TrustLine, TrustOverTime, TrustStep } from "../select/trust.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";
import {
  drawHead,
  moveHead,
  one,
  percentOf,
  plotBox,
  type Root,
  stepArea,
  stepLine,
  trim,
  unitsOf,
  type View,
} from "./view.ts";

const words = wordsOf("trust", TRUST);

/** Some pairs of a run's trust on one pair of axes. */
export interface TrustChart {
  readonly over: TrustOverTime;
  readonly lines: readonly TrustLine[];
  readonly days: readonly DaySpan[];
  readonly endsAt: number;
  /** Other runs, drawn behind. */
  readonly behind?: readonly Behind[];
}

const HEIGHT = 116;
const TOP = 8;
const FOOT = 18;
const LEVELS = [0, 0.5, 1];

const y = (level: number) => trim(TOP + (1 - level) * (HEIGHT - TOP - FOOT));

export const trustView: View<TrustChart> = {
  viewBox: null,
  height: () => HEIGHT,
  draw: (root, { over, lines, days, endsAt, behind = [] }) => {
    drawAxes(root, over, days);
    const plot = plotBox(root, "plot", HEIGHT);
    const pairs = plot
      .selectAll<SVGGElement, TrustLine>("g.pair")
      .data(lines, ({ key }) => key)
      .join((enter) => {
        const pair = enter.append("g");
        pair.append("path").attr("class", "band");
        pair.append("path").attr("class", "line");
        return pair;
      });
    const x = unitsOf(over.domain);
    const end = over.domain[1];
    const at = ({ minute }: { readonly minute: number }) => x(Math.min(end, Math.max(over.domain[0], minute)));
    pairs
      .attr("class", ({ paint }) => `pair ${paintClass(paint)}`)
      .attr("data-keys", ({ key, holder, target }) => `pair:${key} party:${holder} party:${target}`);
    pairs.select(".band").attr("d", ({ steps }) =>
      stepArea(
        held(steps, endsAt),
        at,
        ({ high }) => y(high),
        ({ low }) => y(low),
      ),
    );
    pairs.select(".line").attr("d", ({ steps }) => stepLine(held(steps, endsAt), at, ({ mean }) => y(mean)));
    plot
      .selectAll<SVGPathElement, Behind>("path.behind")
      .data(behind, ({ id }) => id)
      .join((enter) => enter.insert("path", ":first-child"))
      .attr("class", ({ kind, paint }) => `behind ${kind} ${paintClass(paint)}`)
      .attr("d", ({ kind, points }) =>
        kind === "pinned"
          ? stepLine(points, at, ({ mean }) => y(mean))
          : `M${points.map((point) => `${at(point)},${y(point.mean)}`).join("L")}`,
      );
    drawHead(root, 0, HEIGHT - FOOT);
  },
  move: (root, { over }, minute) => moveHead(root, over.domain, minute),
};

/** The last step holds to the end of the run. */
function held(steps: readonly TrustStep[], end: number): TrustStep[] {
  const last = steps.at(-1);
  return last === undefined ? [] : [...steps, { ...last, minute: Math.max(end, last.minute) }];
}

function drawAxes(root: Root, over: TrustOverTime, spans: readonly DaySpan[]): void {
  const levels = one(root, "g", "levels")
    .selectAll<SVGGElement, number>("g")
    .data(LEVELS)
    .join((enter) => {
      const level = enter.append("g");
      level.append("line").attr("x2", "100%");
      level.append("text").attr("x", -8).attr("dy", "0.35em");
      return level;
    });
  levels.select("line").attr("y1", y).attr("y2", y);
  levels.select("text").attr("y", y).text(String);
  const threshold = one(root, "g", "threshold");
  one(threshold, "line", "threshold-line")
    .attr("x2", "100%")
    .attr("y1", y(over.threshold))
    .attr("y2", y(over.threshold));
  one(threshold, "text", "threshold-label")
    .attr("x", "100%")
    .attr("dx", -4)
    .attr("y", y(over.threshold) + 13)
    .text(words().threshold);
  const x = percentOf(over.domain);
  const days = one(root, "g", "days")
    .selectAll<SVGGElement, DaySpan>("g")
    .data(spans, ({ day }) => day)
    .join((enter) => {
      const day = enter.append("g");
      day
        .append("line")
        .attr("y1", HEIGHT - FOOT)
        .attr("y2", HEIGHT - FOOT + 4);
      day
        .append("text")
        .attr("dx", 4)
        .attr("y", HEIGHT - 5);
      return day;
    });
  days.classed("alternate", ({ day }) => day % 2 === 0);
  days
    .select("line")
    .attr("x1", ({ from }) => x(from))
    .attr("x2", ({ from }) => x(from));
  days
    .select("text")
    .attr("x", ({ from }) => x(from))
    .text(({ label }) => label);
}
