import type { SurvivalCurve, SurvivalPicture, SurvivalStep } from "../select/ensemble.ts";
import { OUTCOMES } from "../words/english/outcomes.ts";
import { wordsOf } from "../words/language.ts";
import { percent } from "../words/numbers.ts";
import { one, plotBox, type Root, type Space, stepArea, stepLine, trim, type View } from "./view.ts";

const words = wordsOf("outcomes", OUTCOMES);

/** The curves as they are laid out. */
interface SurvivalChart extends SurvivalPicture {
  readonly space?: Pick<Space, "height" | "letter">;
}

const USUAL = { height: 190, letter: 11.5 };
const TOP = 10;
const RUG = 10;
const DAY = 24 * 60;
const LEVELS = [0, 0.5, 1];

/** Where things lie from above to below: under the curves a tick a run, under these the days. */
function heightsOf({ space: { height, letter } = USUAL }: SurvivalChart) {
  const floor = height - 2 * letter - RUG - 1;
  return { height, letter, rug: floor + 3, y: (share: number) => trim(TOP + (1 - share) * (floor - TOP)) };
}

/** Luck or structure? The share of runs whose truce still stood, with its band; below it a tick a run. */
export const survivalView: View<SurvivalChart> = {
  height: ({ space = USUAL }) => space.height,
  draw: (root, picture) => {
    const { height, y } = heightsOf(picture);
    drawAxes(root, picture);
    const x = (step: SurvivalStep) => trim((1000 * Math.min(picture.days, step.minute / DAY)) / picture.days);
    const curves = plotBox(root, "plot", height)
      .selectAll<SVGGElement, SurvivalCurve>("g.survival")
      .data(picture.curves, ({ id }) => id)
      .join((enter) => {
        const curve = enter.append("g");
        curve.append("path").attr("class", "band");
        curve.append("path").attr("class", "line");
        return curve;
      });
    curves.attr("class", ({ id }) => `survival curve-${id.toLowerCase()}`);
    const held = ({ steps }: SurvivalCurve) => {
      const last = steps.at(-1);
      return last === undefined ? [] : [...steps, { ...last, minute: picture.days * DAY }];
    };
    curves.select(".band").attr("d", (curve) =>
      stepArea(
        held(curve),
        x,
        ({ high }) => y(high),
        ({ low }) => y(low),
      ),
    );
    curves.select(".line").attr("d", (curve) => stepLine(held(curve), x, ({ value }) => y(value)));
    drawRug(root, picture);
    drawHere(root, picture);
  },
};

function drawAxes(root: Root, chart: SurvivalChart): void {
  const { days } = chart;
  const { height, letter, y } = heightsOf(chart);
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
  levels.select("text").attr("y", y).text(percent);
  const every = days > 12 ? 7 : 1;
  const marks = Array.from({ length: Math.floor(days / every) + 1 }, (_, index) => index * every);
  one(root, "g", "days")
    .selectAll<SVGTextElement, number>("text")
    .data(marks)
    .join("text")
    .attr("class", (day) => (day === 0 ? "first" : day >= days ? "last" : "inner"))
    .attr("x", (day) => `${trim((100 * day) / days)}%`)
    .attr("y", height - Math.round(letter / 2))
    .text((day) => (day === 0 ? words().onset : day === marks.at(-1) ? words().axisDays(day) : String(day)));
}

function drawRug(root: Root, chart: SurvivalChart): void {
  const { runs, days } = chart;
  const { rug } = heightsOf(chart);
  one(root, "g", "rug")
    .selectAll<SVGLineElement, SurvivalPicture["runs"][number]>("line")
    .data(runs, ({ seed }) => seed)
    .join("line")
    .attr("class", ({ ended }) => (ended ? "ended" : "stood"))
    .attr("x1", (run) => `${trim((100 * Math.min(days, run.days)) / days)}%`)
    .attr("x2", (run) => `${trim((100 * Math.min(days, run.days)) / days)}%`)
    .attr("y1", rug)
    .attr("y2", rug + RUG);
}

function drawHere(root: Root, chart: SurvivalChart): void {
  const { here, days } = chart;
  const { rug, letter } = heightsOf(chart);
  const group = one(root, "g", "this-run");
  const at = here === null ? 0 : trim((100 * here) / days);
  group.classed("absent", here === null);
  one(group, "line", "here")
    .attr("x1", `${at}%`)
    .attr("x2", `${at}%`)
    .attr("y1", TOP)
    .attr("y2", rug + RUG + 2);
  one(group, "text", "here-label")
    .classed("left", at > 70)
    .attr("x", `${at}%`)
    .attr("dx", at > 70 ? -5 : 5)
    .attr("y", Math.round(TOP + 0.87 * letter))
    .text(words().thisRun);
  group.raise();
}
