import { rootOf, type Seed, Streams } from "../kernel/index.ts";
import { PARAMETERS, type ParameterId } from "../model/index.ts";
import type { Overrides } from "../scenario/index.ts";
import { MOST_DIMENSIONS, sobolPoints } from "./sobol-sequence.ts";

/** A parameter that a design varies: over a range, or over values of its own. */
export interface Factor {
  readonly id: ParameterId;
  readonly from: number;
  readonly to: number;
  /** The values of a grid; other designs take from the whole range. */
  readonly values: readonly number[];
}

export type DesignKind = "grid" | "latin-hypercube" | "sobol";

export const DESIGNS: readonly DesignKind[] = ["grid", "latin-hypercube", "sobol"];

/** No design has more points: each is a scenario of its own to keep. */
export const MOST_POINTS = 10_000;

/** Values so many steps apart, both ends among them. */
export function factorOver(id: ParameterId, from: number, to: number, steps: number): Factor {
  const values = Array.from({ length: steps }, (_, at) =>
    steps === 1 ? from : from + ((to - from) * at) / (steps - 1),
  );
  return { id, from, to, values };
}

export function factorAt(id: ParameterId, values: readonly number[]): Factor {
  return { id, from: Math.min(...values), to: Math.max(...values), values };
}

/** The points of a design, each as what it changes. `points` is for designs whose size one may choose. Throws RangeError. */
export function pointsOf(kind: DesignKind, factors: readonly Factor[], points: number, seed: Seed): Overrides[] {
  if (factors.length === 0) throw new RangeError("over: wanted at least one parameter to vary, found none");
  const size = kind === "grid" ? factors.reduce((product, { values }) => product * values.length, 1) : points;
  if (!(Number.isInteger(size) && size >= 1 && size <= MOST_POINTS))
    throw new RangeError(`points: wanted from 1 to ${MOST_POINTS}, found ${size}`);
  if (kind === "grid") return gridOf(factors);
  const units = kind === "sobol" ? sobolPoints(factors.length, points) : latinHypercube(factors.length, points, seed);
  return units.map((unit) => overridesAt(factors, unit));
}

/** Where a point of the unit cube lies in the factors' ranges. */
export function overridesAt(factors: readonly Factor[], unit: readonly number[]): Overrides {
  return overridesOf(
    factors,
    factors.map(({ from, to }, at) => from + (to - from) * unit[at]!),
  );
}

function overridesOf(factors: readonly Factor[], values: readonly number[]): Overrides {
  return { parameters: Object.fromEntries(factors.map(({ id }, at) => [id, values[at]!])) };
}

/** All combinations, the last factor running fastest. */
function gridOf(factors: readonly Factor[]): Overrides[] {
  let rows: number[][] = [[]];
  for (const { values } of factors) rows = rows.flatMap((row) => values.map((value) => [...row, value]));
  return rows.map((row) => overridesOf(factors, row));
}

/** One point in each of `count` slices of every dimension, at random within it (McKay, Beckman and Conover 1979). */
export function latinHypercube(dimensions: number, count: number, seed: Seed): number[][] {
  const uniform = new Streams(rootOf(seed)).uniforms("design.latin-hypercube");
  const columns = Array.from({ length: dimensions }, () => {
    const slices = Array.from({ length: count }, (_, slice) => slice);
    for (let last = count - 1; last > 0; last--) {
      const other = Math.floor(uniform() * (last + 1));
      [slices[last], slices[other]] = [slices[other]!, slices[last]!];
    }
    return slices.map((slice) => (slice + uniform()) / count);
  });
  return Array.from({ length: count }, (_, row) => columns.map((column) => column[row]!));
}

/** What is wrong with a factor's values; null when the model takes them all. */
export function factorFault({ id, values, from, to }: Factor): string | null {
  const { min, max, unit } = PARAMETERS[id];
  const outside = [...values, from, to].find((value) => !(value >= min && value <= max));
  return outside === undefined ? null : `${id}: wanted numbers of ${unit} from ${min} to ${max}, found ${outside}`;
}

export { MOST_DIMENSIONS };
