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
  type Space,
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
  /** Those that are named: no more than have room. */
  readonly days: readonly DaySpan[];
  readonly endsAt: number;
  /** Other runs, drawn behind. */
  readonly behind?: readonly Behind[];
  readonly space?: Pick<Space, "height" | "letter">;
}

const USUAL = { height: 116, letter: 11.5 };
const LEVELS = [0, 0.5, 1];

/** Where things lie from above to below: half a letter over the highest level, and room for the days under the lowest. */
function heightsOf({ space: { height, letter } = USUAL }: TrustChart) {
  const [top, foot] = [Math.round(0.7 * letter), Math.round(1.57 * letter)];
  const y = (level: number) => trim(top + (1 - level) * (height - top - foot));
  return { height, letter, floor: height - foot, y };
}

export const trustView: View<TrustChart> = {
  height: ({ space = USUAL }) => space.height,
  draw: (root, chart) => {
    const { over, lines, endsAt, behind = [] } = chart;
    const { height, floor, y } = heightsOf(chart);
    drawAxes(root, chart);
    const plot = plotBox(root, "plot", height);
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
    // Its words are to be read over the curves.
    root.select(".threshold").raise();
    drawHead(root, 0, floor);
  },
  move: (root, { over }, minute) => moveHead(root, over.domain, minute),
};

/** The last step holds to the end of the run. */
function held(steps: readonly TrustStep[], end: number): TrustStep[] {
  const last = steps.at(-1);
  return last === undefined ? [] : [...steps, { ...last, minute: Math.max(end, last.minute) }];
}

function drawAxes(root: Root, chart: TrustChart): void {
  const { over, days: spans, space } = chart;
  const { height, letter, floor, y } = heightsOf(chart);
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
    .attr("y", y(over.threshold) + Math.round(1.13 * letter))
    .text(words().threshold);
  const x = percentOf(over.domain);
  const days = one(root, "g", "days")
    .selectAll<SVGGElement, DaySpan>("g")
    .data(spans, ({ day }) => day)
    .join((enter) => {
      const day = enter.append("g");
      day.append("line");
      day.append("text").attr("dx", 4);
      return day;
    });
  // A picture without a room of its own may be a narrow one.
  days.classed("alternate", (_, index) => space === undefined && index % 2 === 1);
  days
    .select("line")
    .attr("y1", floor)
    .attr("y2", floor + 4)
    .attr("x1", ({ from }) => x(from))
    .attr("x2", ({ from }) => x(from));
  days
    .select("text")
    .attr("y", height - Math.round(0.43 * letter))
    .attr("x", ({ from }) => x(from))
    .text(({ label }) => label);
}
