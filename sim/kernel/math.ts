/**
 * exp, log and pow in plain arithmetic, so that every engine returns the same bits (the engines' own differ).
 * exp and log follow FreeBSD's msun (e_exp.c, e_log.c; error < 1 ulp); pow is built on them. Published constants stand here
 * and in variates.ts as the doubles they are.
 */

const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;

/** 2^k for k from -1074 to 1023, at k + 1074: a product with one of them is exact, and cheaper than writing bits. */
const POWERS = new Float64Array(2098);
for (let at = 0, power = Number.MIN_VALUE; at < POWERS.length; at++, power *= 2) POWERS[at] = power;

/** One double seen as two words; the word with the exponent is the second on every common machine, the first on a few. */
const DOUBLE = new Float64Array([1]);
const WORDS = new Int32Array(DOUBLE.buffer);
const HIGH = WORDS[0] === 0 ? 1 : 0;

function powerOfTwo(k: number): number {
  return POWERS[k + 1074]!;
}

/** e^x; relative error below 1 ulp; over- and underflow give Infinity and 0. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const k = x < 0 ? Math.trunc(Math.LOG2E * x - 0.5) : Math.trunc(Math.LOG2E * x + 0.5);
  const hi = x - k * LN2_HI;
  const lo = k * LN2_LO;
  const r = hi - lo;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (lo - (r * c) / (2 - c) - hi);
  if (k >= -1021 && k <= 1023) return y * powerOfTwo(k);
  return k > 1023 ? y * 2 * powerOfTwo(1023) : y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
}

/** Natural logarithm; relative error below 1 ulp; log(0) is -Infinity, of a negative number NaN. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  let value = x;
  if (value < 2.2250738585072014e-308) {
    value *= 18014398509481984; // 2^54 lifts subnormals
    k = -54;
  }
  DOUBLE[0] = value;
  // The exponent that leaves a mantissa in [sqrt(1/2), sqrt(2)).
  const exponent = ((WORDS[HIGH]! + 0x95f64) >> 20) - 1023;
  k += exponent;
  const f = value * powerOfTwo(-exponent) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HI - (half - (s * (half + even + odd) + k * LN2_LO) - f);
}

/**
 * x^y for x >= 0, and for any x when y is whole and at most 64 in size.
 * Such y by repeated squaring: error below |y| ulp. The rest by exp(y log x): error below 8 + 4 |y log x| ulp.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isInteger(y) && Math.abs(y) <= 64) return y > 0 ? wholePower(x, y) : 1 / wholePower(x, -y);
  if (x === 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(y * log(x));
}

function wholePower(x: number, n: number): number {
  let result = 1;
  let base = x;
  for (let rest = n; rest > 0; rest = rest >> 1) {
    if (rest & 1) result *= base;
    base *= base;
  }
  return result;
}

/** 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
