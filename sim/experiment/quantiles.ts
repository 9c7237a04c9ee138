/**
 * Values counted in bins made of a double's own leading bits (sign, exponent, eight bits of mantissa): whole numbers up to 512
 * stand alone, others are known to 0.4 %. Bins do not depend on the data, so counts from anywhere add up.
 */
export type Bins = { [bin: string]: number };

const DOUBLE = new Float64Array([1]);
const WORDS = new Int32Array(DOUBLE.buffer);
const HIGH = WORDS[0] === 0 ? 1 : 0;
const DROPPED = 12;

export function binsOf(values: readonly (number | null)[]): Bins {
  const bins: Bins = {};
  for (const value of values) {
    if (value === null) continue;
    const bin = binOf(value);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

function binOf(value: number): number {
  DOUBLE[0] = value === 0 ? 0 : value;
  return WORDS[HIGH]! >> DROPPED;
}

/** The value of a bin that lies nearest to zero: the whole number itself where it stands alone. */
function valueIn(bin: number): number {
  WORDS[1 - HIGH] = 0;
  WORDS[HIGH] = bin << DROPPED;
  return DOUBLE[0]!;
}

/** The least value with at least the share p of all values at or below it; null when there is none. */
export function quantilesOf(bins: Bins, shares: readonly number[]): number[] | null {
  const sorted = Object.keys(bins).map(Number).sort(byValue);
  const n = countOf(bins);
  if (n === 0) return null;
  return shares.map((share) => {
    let below = 0;
    const bin = sorted.find((one) => {
      below += bins[one]!;
      return below >= share * n;
    });
    return valueIn(bin ?? sorted.at(-1)!);
  });
}

/** A double's bits grow with its size, and below zero against its value. */
function byValue(a: number, b: number): number {
  return a < 0 && b < 0 ? b - a : a - b;
}

export function countOf(bins: Bins): number {
  return Object.values(bins).reduce((total, count) => total + count, 0);
}
