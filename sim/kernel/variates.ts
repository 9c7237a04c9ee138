import { exp, log } from "./math.ts";

/** Variates by inversion: one uniform in [0, 1) makes one variate, rising with it, so paired runs keep their luck. */

/** Exponential with the given mean. */
export function exponential(u: number, mean: number): number {
  return -mean * log(1 - u);
}

/** Poisson count with mean at most 700; counts up the distribution function, so it costs O(mean). Throws RangeError beyond. */
export function poisson(u: number, mean: number): number {
  if (!(mean >= 0 && mean <= 700)) throw new RangeError(`poisson mean ${mean} is outside 0..700`);
  let probability = exp(-mean);
  let cumulative = probability;
  let count = 0;
  while (u >= cumulative) {
    count++;
    probability *= mean / count;
    const next = cumulative + probability;
    // Rounding may leave the sum short of the last uniforms: past the mean, where it grows no more, it is done.
    if (next === cumulative && count > mean) break;
    cumulative = next;
  }
  return count;
}

/** True with probability p. */
export function chance(u: number, p: number): boolean {
  return u < p;
}

/** Index drawn with the given weights (any scale; 0 is never drawn). Throws RangeError when nothing weighs anything. */
export function pick(u: number, weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = u * total;
  let picked = -1;
  for (let index = 0; index < weights.length && left >= 0; index++) {
    if (weights[index]! <= 0) continue;
    // Rounding may leave a rest after the last weight: then the last that weighs something is meant.
    picked = index;
    left -= weights[index]!;
  }
  if (picked < 0) throw new RangeError("cannot pick: want a positive weight");
  return picked;
}

/** Lognormal with the given mean and sigma of the logarithm. */
export function lognormal(u: number, mean: number, sigma: number): number {
  return mean * exp(sigma * standardNormal(u) - 0.5 * sigma * sigma);
}

/** Quantile of the standard normal: Wichura's AS 241 (PPND16), relative error about 1e-16. */
export function standardNormal(u: number): number {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
  }
  // 2^-53, the least uniform above 0, stands in for 0, which would be minus infinity.
  const tail = Math.max(q < 0 ? u : 1 - u, 1.1102230246251565e-16);
  const r = Math.sqrt(-log(tail));
  const size =
    r <= 5
      ? polynomial(NEAR_TOP, r - 1.6) / polynomial(NEAR_BOTTOM, r - 1.6)
      : polynomial(FAR_TOP, r - 5) / polynomial(FAR_BOTTOM, r - 5);
  return q < 0 ? -size : size;
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let at = coefficients.length - 1; at >= 0; at--) sum = sum * x + coefficients[at]!;
  return sum;
}

const CENTRE_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852546,
];
const NEAR_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const NEAR_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
];
