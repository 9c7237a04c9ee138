import type { Mean } from "../../sim/index.ts";
import { number } from "../experiment-report.ts";
import { line, place, svgText, text, ticks } from "./svg.ts";

const [WIDTH, LEFT, RIGHT, TOP, ROW] = [640, 210, 130, 60, 30];

/** One difference in several settings, each with its interval, around nothing. */
export function differencesFigure(
  rows: readonly { readonly name: string; readonly difference: Mean }[],
  axis: string,
  about: string,
  title: string,
): string {
  const height = TOP + ROW * rows.length + 50;
  const size =
    1.1 * Math.max(0.01, ...rows.flatMap(({ difference }) => [Math.abs(difference.low), Math.abs(difference.high)]));
  const x = (value: number) => LEFT + ((WIDTH - LEFT - RIGHT) * (value + size)) / (2 * size);
  const foot = TOP + ROW * rows.length;
  const axes = [
    ...ticks(-size, size, 6).map((value) => text(x(value), foot + 18, String(value), 'text-anchor="middle"')),
    line(x(0), TOP - 14, x(0), foot, 'stroke="#888" stroke-dasharray="3 3"'),
    text(x(0), foot + 38, axis, 'text-anchor="middle"'),
  ];
  const marks = rows.flatMap(({ name, difference: { mean, low, high } }, at) => {
    const y = TOP + ROW * at + 8;
    return [
      text(LEFT - 16, y + 4, name, 'text-anchor="end"'),
      line(x(low), y, x(high), y, 'stroke="#5e3c99" stroke-width="3"'),
      `<circle cx="${place(x(mean))}" cy="${place(y)}" r="5" fill="#5e3c99"/>`,
      text(WIDTH - RIGHT + 12, y + 4, `${number(mean)} (${number(low)}, ${number(high)})`, 'font-size="11"'),
    ];
  });
  return svgText({ width: WIDTH, height, title, about, parts: [...axes, ...marks] });
}
