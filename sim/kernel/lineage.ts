import type { Root } from "./streams.ts";

/**
 * Luck by descent: u = hash(root, purpose, key of the parent, k). Nothing is stored and nothing is drawn in sequence, so a
 * what-if changes only the luck of what it causes, and two arms of an experiment stay in step (common random numbers).
 *
 * A key is 64 bits as two signed 32-bit halves. The hash takes two lanes through murmur3's rounds with cross-mixing.
 */
export interface Key {
  readonly hi: number;
  readonly lo: number;
}

/** A purpose is a small whole number, fixed in one table of the model: `purpose("violence.severity")` costs nothing at run time. */
export type Purpose = number;

/** The last key that was mixed. Written once a key: lanes that lived here would be boxed at every step. */
let mixedHi = 0;
let mixedLo = 0;

/** The first lane after it has taken `value` in; the second follows with the first as it then is. */
function absorbedHi(hi: number, lo: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const lane = hi ^ k;
  return (Math.imul(((lane << 13) | (lane >>> 19)) + lo, 5) + 0xe6546b64) | 0;
}

function absorbedLo(lo: number, hi: number, value: number): number {
  let m = Math.imul(value ^ 0x5bd1e995, 0x38b34ae5);
  m = Math.imul((m << 16) | (m >>> 16), 0xa1e38b93);
  const lane = lo ^ m;
  return (Math.imul(((lane << 17) | (lane >>> 15)) + hi, 5) + 0x96cd1c35) | 0;
}

function avalanche(value: number): number {
  let h = value;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function mix(root: Root, purpose: Purpose, parent: Key, k: number): void {
  let hi = absorbedHi(root.hi, root.lo, parent.hi);
  let lo = absorbedLo(root.lo, hi, parent.hi);
  hi = absorbedHi(hi, lo, parent.lo);
  lo = absorbedLo(lo, hi, parent.lo);
  hi = absorbedHi(hi, lo, purpose);
  lo = absorbedLo(lo, hi, purpose);
  hi = absorbedHi(hi, lo, k);
  lo = absorbedLo(lo, hi, k);
  hi = (hi + lo) | 0;
  lo = (lo + hi) | 0;
  hi = avalanche(hi);
  lo = avalanche(lo);
  mixedHi = (hi + lo) | 0;
  mixedLo = (lo + mixedHi) | 0;
}

/** A uniform in [0, 1) with 53 bits. */
export function uniformAt(root: Root, purpose: Purpose, parent: Key, k: number): number {
  mix(root, purpose, parent, k);
  return ((mixedHi >>> 5) * 67108864 + (mixedLo >>> 6)) * 1.1102230246251565e-16;
}

/** The key of the k-th child that `parent` has for `purpose`. */
export function childKey(root: Root, purpose: Purpose, parent: Key, k: number): Key {
  mix(root, purpose, parent, k);
  return { hi: mixedHi, lo: mixedLo };
}

/** The key of a named thing (a side, a reporter), from its name. */
export function keyOfName(name: string): Key {
  let hi = 0x9747b28c | 0;
  let lo = 0x2545f491;
  for (let at = 0; at < name.length; at++) {
    hi = absorbedHi(hi, lo, name.charCodeAt(at));
    lo = absorbedLo(lo, hi, name.charCodeAt(at));
  }
  return { hi: avalanche(hi), lo: avalanche(lo) };
}
