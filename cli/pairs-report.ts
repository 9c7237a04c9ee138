import {
  comparisonOf,
  type Difference,
  type ExperimentForm,
  factorsOf,
  MEASURES,
  type Measure,
  type Paired,
  type Plan,
  type Progress,
} from "../sim/index.ts";
import { number, percent, SIMULATED, tableText } from "./experiment-report.ts";

/** A comparison at each point of a grid: the table's rows, the picture's cells. */

export interface Point {
  /** The values of the two parameters, in the order of the form. */
  readonly at: readonly [number, number];
  readonly pairs: number;
  readonly stood: readonly [number, number];
  /** Of the measure looked at. */
  readonly difference: Difference;
}

/** The measure whose difference is drawn. */
export function drawnMeasure({ measure = "truceDays" }: ExperimentForm): Measure {
  return MEASURES.find(({ id }) => id === measure)!;
}

/** The points that have been begun, in the order of the plan. */
export function pointsOfPhase(form: ExperimentForm, { recipe, parts }: Progress): Point[] {
  const [first, second] = factorsOf(form);
  const inner = second!.values.length;
  return (parts as (Paired | null)[]).flatMap((paired, at): Point[] => {
    if (paired === null) return [];
    const until = Math.min(recipe.arms[2 * at]!.horizon, recipe.arms[2 * at + 1]!.horizon);
    const comparison = comparisonOf(paired, recipe.pairing, until);
    return [
      {
        at: [first!.values[Math.floor(at / inner)]!, second!.values[at % inner]!],
        pairs: paired.first.runs,
        stood: [comparison.first.shares.stood!.share, comparison.second.shares.stood!.share],
        difference: comparison.differences[drawnMeasure(form).id]!,
      },
    ];
  });
}

export function pairsText(form: ExperimentForm, { arms }: Plan, points: readonly Point[]): string[] {
  const [first, second] = factorsOf(form);
  const [one, other] = Object.keys(form.arms);
  const cut = ({ varianceReduction }: Difference) =>
    varianceReduction === null ? "" : `${number(varianceReduction)} x`;
  return [
    `${points[0]?.pairs ?? 0} pairs at each of ${arms.length / 2} points: ${other} less ${one}, on the same luck`,
    SIMULATED,
    "",
    ...tableText([
      [
        first!.id,
        second!.id,
        `stood, ${one}`,
        `stood, ${other}`,
        `${drawnMeasure(form).label} (${drawnMeasure(form).unit})`,
        "95 % interval",
        "variance cut",
      ],
      ...points.map(({ at, stood, difference }) => [
        ...at.map(String),
        ...stood.map(percent),
        number(difference.mean),
        `${number(difference.low)} to ${number(difference.high)}`,
        cut(difference),
      ]),
    ]),
  ];
}
