/**
 * exp, log, powers and the normal distribution to about 250 bits, in BigInt fixed point by the plainest series: the truth
 * that the tests of math and variates compare with.
 */

const BITS = 300n;
export const ONE = 1n << BITS;

/** A double as mantissa times 2^exponent, exactly; the exponent is also that of its last bit. */
function parts(value: number): { mantissa: bigint; exponent: number } {
  const bits = new BigUint64Array(new Float64Array([Math.abs(value)]).buffer)[0]!;
  const field = Number(bits >> 52n);
  const fraction = bits & ((1n << 52n) - 1n);
  const mantissa = field === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: value < 0 ? -mantissa : mantissa, exponent: Math.max(field, 1) - 1075 };
}

const shifted = (value: bigint, by: number): bigint => (by >= 0 ? value << BigInt(by) : value >> BigInt(-by));
const times = (a: bigint, b: bigint): bigint => (a * b) >> BITS;
const over = (a: bigint, b: bigint): bigint => (a << BITS) / b;

/** A double in fixed point; exact while its last bit is above 2^-300. */
export function fixed(value: number): bigint {
  const { mantissa, exponent } = parts(value);
  return shifted(mantissa, exponent + Number(BITS));
}

/** Sums a series until its terms vanish. */
function series(first: bigint, next: (term: bigint, n: number) => bigint, share: (n: number) => bigint): bigint {
  let sum = 0n;
  for (let term = first, n = 0; term !== 0n && term !== -1n; n++, term = next(term, n)) sum += term / share(n);
  return sum;
}

/** Twice the inverse hyperbolic tangent: log((1 + z) / (1 - z)). */
function twiceAtanh(z: bigint): bigint {
  const square = times(z, z);
  return (
    2n *
    series(
      z,
      (term) => times(term, square),
      (n) => BigInt(2 * n + 1),
    )
  );
}

export const LN2 = twiceAtanh(ONE / 3n);

/** log of a positive double. */
export function exactLog(value: number): bigint {
  const { mantissa, exponent } = parts(value);
  const length = mantissa.toString(2).length;
  const m = shifted(mantissa, Number(BITS) - length);
  return BigInt(exponent + length) * LN2 + twiceAtanh(over(m - ONE, m + ONE));
}

/** A real number as fixed-point value times 2^shift. */
export interface Scaled {
  readonly value: bigint;
  readonly shift: number;
}

/** e to the power of a fixed-point number. */
export function exactExp(x: bigint): Scaled {
  const shift = Number(x / LN2);
  const rest = x - BigInt(shift) * LN2;
  return {
    value: series(
      ONE,
      (term, n) => times(term, rest) / BigInt(n),
      () => 1n,
    ),
    shift,
  };
}

/** How far a double lies from the truth, in units of its own last place. */
export function ulpsOff(actual: number, truth: Scaled): number {
  const { mantissa, exponent } = parts(actual);
  const scale = 64;
  const inUlps = shifted(truth.value, truth.shift - exponent - Number(BITS) + scale);
  return Math.abs(Number((mantissa << BigInt(scale)) - inUlps)) / 2 ** scale;
}

/** 16 atan(1/5) - 4 atan(1/239), Machin's formula. */
const PI = (() => {
  const atan = (n: bigint) =>
    series(
      ONE / n,
      (term) => -term / (n * n),
      (k) => BigInt(2 * k + 1),
    );
  return 16n * atan(5n) - 4n * atan(239n);
})();

const squareRoot = (value: bigint): bigint => {
  let root = ONE;
  for (let step = 0; step < 20; step++) root = (root + over(value, root)) / 2n;
  return root;
};

const ROOT_TWO_PI = squareRoot(2n * PI);

/** Density and distribution function of the standard normal at x, for |x| up to 9. */
export function exactNormal(x: number): { density: bigint; distribution: bigint } {
  const at = fixed(x);
  const square = times(at, at);
  const { value, shift } = exactExp(-square / 2n);
  const density = over(shifted(value, shift), ROOT_TWO_PI);
  const sum = series(
    at,
    (term, n) => times(term, square) / BigInt(2 * n + 1),
    () => 1n,
  );
  return { density, distribution: ONE / 2n + times(density, sum) };
}
