import { rootOf, type Seed, Streams } from "../kernel/index.ts";
import { tQuantile } from "./distributions.ts";
import { sobolPoints } from "./sobol-sequence.ts";

/**
 * Which inputs move an output, over all their ranges. Both methods are a design of points in the unit cube, and what to make of
 * the output at each; the output is the mean over runs that all points share their luck in, so that luck does not count as an input.
 */

export interface Screening {
  /** Mean size of the effect of moving this input through its range, others anywhere. */
  readonly size: number;
  readonly low: number;
  readonly high: number;
  /** Mean effect with its sign: smaller than `size` where the direction depends on the others. */
  readonly mean: number;
  /** Spread of the effects: large where the input acts through others, or not in a straight line. */
  readonly spread: number;
}

const LEVELS = 4;
const STEP = LEVELS / (2 * (LEVELS - 1));

/** Morris's trajectories (1991): each starts on the grid and moves every input once, in an order of its own. */
export function morrisPoints(inputs: number, trajectories: number, seed: Seed): number[][] {
  const uniform = new Streams(rootOf(seed)).uniforms("design.morris");
  const points: number[][] = [];
  for (let trajectory = 0; trajectory < trajectories; trajectory++) {
    const at = Array.from({ length: inputs }, () => Math.floor(uniform() * LEVELS) / (LEVELS - 1));
    const order = Array.from({ length: inputs }, (_, input) => input);
    for (let last = inputs - 1; last > 0; last--) {
      const other = Math.floor(uniform() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    points.push([...at]);
    for (const input of order) {
      // Up where there is room, down where there is not: the step is half the levels, so one of them always is.
      at[input]! += at[input]! + STEP <= 1 + 1e-9 ? STEP : -STEP;
      points.push([...at]);
    }
  }
  return points;
}

/** Effects from outputs in the order of the points. */
export function screened(
  points: readonly (readonly number[])[],
  outputs: readonly number[],
  level = 0.95,
): Screening[] {
  const inputs = points[0]!.length;
  const effects: number[][] = Array.from({ length: inputs }, () => []);
  points.forEach((point, at) => {
    if (at % (inputs + 1) === 0) return;
    const before = points[at - 1]!;
    const input = point.findIndex((value, index) => value !== before[index]);
    effects[input]!.push((outputs[at]! - outputs[at - 1]!) / (point[input]! - before[input]!));
  });
  return effects.map((list) => {
    const sizes = momentsIn(list.map(Math.abs));
    const { mean, deviation } = momentsIn(list);
    const half =
      list.length < 2 ? 0 : (tQuantile(0.5 + level / 2, list.length - 1) * sizes.deviation) / Math.sqrt(list.length);
    return { size: sizes.mean, low: Math.max(0, sizes.mean - half), high: sizes.mean + half, mean, spread: deviation };
  });
}

function momentsIn(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, deviation: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)) };
}

export interface Index {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Shares of an output's variance: through this input alone, and through it with others in whatever way. */
export interface Indices {
  readonly first: Index;
  readonly total: Index;
}

/** Saltelli's design (2010): two matrices from one Sobol sequence, and the first with each column from the second. N (k + 2) points. */
export function saltelliPoints(inputs: number, size: number): number[][] {
  // The origin would stand in both matrices: it is left out.
  const both = sobolPoints(2 * inputs, size + 1).slice(1);
  const a = both.map((row) => row.slice(0, inputs));
  const b = both.map((row) => row.slice(inputs));
  const mixed = Array.from({ length: inputs }, (_, input) =>
    a.map((row, at) => row.map((value, index) => (index === input ? b[at]![index]! : value))),
  );
  return [...a, ...b, ...mixed.flat()];
}

/** Jansen's estimators (1999), with percentile intervals from resampling the rows. Outputs in the order of the points. */
export function indicesOf(
  outputs: readonly number[],
  inputs: number,
  seed: Seed,
  level = 0.95,
  resamples = 1000,
): Indices[] {
  const size = outputs.length / (inputs + 2);
  if (!Number.isInteger(size))
    throw new RangeError(`outputs: wanted a multiple of ${inputs + 2}, found ${outputs.length}`);
  const uniform = new Streams(rootOf(seed)).uniforms("sensitivity.bootstrap");
  const all = Array.from({ length: size }, (_, row) => row);
  const draws = Array.from({ length: resamples }, () => all.map(() => Math.floor(uniform() * size)));
  return Array.from({ length: inputs }, (_, input) => {
    const values = jansen(outputs, size, input, all);
    const resampled = draws.map((rows) => jansen(outputs, size, input, rows));
    return {
      first: withInterval(
        values.first,
        resampled.map(({ first }) => first),
        level,
      ),
      total: withInterval(
        values.total,
        resampled.map(({ total }) => total),
        level,
      ),
    };
  });
}

function jansen(outputs: readonly number[], size: number, input: number, rows: readonly number[]) {
  let [sum, squares, fromA, fromB] = [0, 0, 0, 0];
  for (const row of rows) {
    const a = outputs[row]!;
    const b = outputs[size + row]!;
    const mixed = outputs[(2 + input) * size + row]!;
    sum += a + b;
    squares += a * a + b * b;
    fromA += (a - mixed) * (a - mixed);
    fromB += (b - mixed) * (b - mixed);
  }
  const n = rows.length;
  const mean = sum / (2 * n);
  const variance = squares / (2 * n) - mean * mean;
  // An output that never moves has no variance to share.
  if (!(variance > 0)) return { first: 0, total: 0 };
  return { first: 1 - fromB / (2 * n * variance), total: fromA / (2 * n * variance) };
}

function withInterval(value: number, resampled: readonly number[], level: number): Index {
  const sorted = [...resampled].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { value, low: at((1 - level) / 2), high: at((1 + level) / 2) };
}
