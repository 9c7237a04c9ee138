import { DIRECTIONS } from "./sobol-directions.ts";

/** Dimensions that the table of direction numbers reaches. */
export const MOST_DIMENSIONS = DIRECTIONS.length + 1;

const BITS = 30;

/** Points of the Sobol sequence in [0, 1)^dimensions, in its own order (Gray code), the origin first. */
export function sobolPoints(dimensions: number, count: number): number[][] {
  if (!(dimensions >= 1 && dimensions <= MOST_DIMENSIONS))
    throw new RangeError(`dimensions: wanted from 1 to ${MOST_DIMENSIONS}, found ${dimensions}`);
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionsOf(dimension));
  const at = new Array<number>(dimensions).fill(0);
  const points: number[][] = [];
  for (let index = 0; index < count; index++) {
    points.push(at.map((value) => value / 1_073_741_824));
    // The next point differs from this one by the direction of the lowest zero bit of the index.
    const zero = 31 - Math.clz32(~index & (index + 1));
    for (let dimension = 0; dimension < dimensions; dimension++) at[dimension]! ^= directions[dimension]![zero]!;
  }
  return points;
}

/** v1, v2 … as whole numbers of 2^-30. */
function directionsOf(dimension: number): number[] {
  if (dimension === 0) return Array.from({ length: BITS }, (_, bit) => 1 << (BITS - 1 - bit));
  const [degree = 1, polynomial = 0, ...initial] = DIRECTIONS[dimension - 1]!;
  const list: number[] = initial.map((value, bit) => value << (BITS - 1 - bit));
  for (let bit = degree; bit < BITS; bit++) {
    let value = list[bit - degree]! ^ (list[bit - degree]! >>> degree);
    for (let k = 1; k < degree; k++) if ((polynomial >>> (degree - 1 - k)) & 1) value ^= list[bit - k]!;
    list.push(value);
  }
  return list;
}
