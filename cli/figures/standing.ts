import { type Comparison, DAY, type Step } from "../../sim/index.ts";
import { line, place, svgText, text, ticks } from "./svg.ts";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 340, 56, 20, 44, 44];
const COLOURS = ["#5e3c99", "#b35806"] as const;

/** How long both arms of a comparison stand: Kaplan-Meier curves in their bands. */
export function standingFigure(comparison: Comparison, names: readonly string[], about: string, title: string): string {
  const minutes = comparison.first.truceTime.until;
  const x = (minute: number) => LEFT + ((WIDTH - LEFT - RIGHT) * minute) / minutes;
  const y = (share: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - share);
  const axes = [
    ...ticks(0, 1, 5).flatMap((share) => [
      line(LEFT, y(share), WIDTH - RIGHT, y(share), 'stroke="#ddd"'),
      text(LEFT - 8, y(share) + 4, `${Math.round(100 * share)} %`, 'text-anchor="end"'),
    ]),
    ...ticks(0, minutes / DAY, 8).map((day) => text(x(day * DAY), HEIGHT - 24, String(day), 'text-anchor="middle"')),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, "days since the start of the truce", 'text-anchor="middle"'),
  ];
  const curves = [comparison.first, comparison.second].flatMap(({ survival }, arm) => {
    const colour = COLOURS[arm]!;
    return [
      `<path d="${bandOf(survival, minutes, x, y)}" fill="${colour}" fill-opacity="0.15"/>`,
      `<path d="${stairs(survival, minutes, x, y, "value")}" fill="none" stroke="${colour}" stroke-width="2"${arm === 1 ? "" : ' stroke-dasharray="6 3"'}/>`,
      line(
        LEFT + 16,
        HEIGHT - BOTTOM - 40 + 20 * arm,
        LEFT + 46,
        HEIGHT - BOTTOM - 40 + 20 * arm,
        `stroke="${colour}" stroke-width="2"${arm === 1 ? "" : ' stroke-dasharray="6 3"'}`,
      ),
      text(LEFT + 54, HEIGHT - BOTTOM - 36 + 20 * arm, names[arm]!),
    ];
  });
  return svgText({ width: WIDTH, height: HEIGHT, title, about, parts: [...axes, ...curves] });
}

type Scale = (value: number) => number;

function stairs(steps: readonly Step[], until: number, x: Scale, y: Scale, of: "value" | "low" | "high"): string {
  const moves = steps.slice(1).map((step) => `H${place(x(step.minute))}V${place(y(step[of]))}`);
  return `M${place(x(0))} ${place(y(steps[0]![of]))}${moves.join("")}H${place(x(until))}`;
}

/** Along the upper end, and back along the lower. */
function bandOf(steps: readonly Step[], until: number, x: Scale, y: Scale): string {
  const back = [...steps]
    .reverse()
    .map((step) => `V${place(y(step.low))}H${place(x(step.minute))}`)
    .join("");
  return `${stairs(steps, until, x, y, "high")}${back}Z`;
}
