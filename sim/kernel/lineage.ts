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

let laneHi = 0;
let laneLo = 0;

function absorb(value: number): void {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  k = Math.imul(k, 0x1b873593);
  laneHi ^= k;
  laneHi = ((laneHi << 13) | (laneHi >>> 19)) + laneLo;
  laneHi = (Math.imul(laneHi, 5) + 0xe6546b64) | 0;
  let m = Math.imul(value ^ 0x5bd1e995, 0x38b34ae5);
  m = (m << 16) | (m >>> 16);
  m = Math.imul(m, 0xa1e38b93);
  laneLo ^= m;
  laneLo = ((laneLo << 17) | (laneLo >>> 15)) + laneHi;
  laneLo = (Math.imul(laneLo, 5) + 0x96cd1c35) | 0;
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
  laneHi = root.hi;
  laneLo = root.lo;
  absorb(parent.hi);
  absorb(parent.lo);
  absorb(purpose);
  absorb(k);
  laneHi = (laneHi + laneLo) | 0;
  laneLo = (laneLo + laneHi) | 0;
  laneHi = avalanche(laneHi);
  laneLo = avalanche(laneLo);
  laneHi = (laneHi + laneLo) | 0;
  laneLo = (laneLo + laneHi) | 0;
}

/** A uniform in [0, 1) with 53 bits. */
export function uniformAt(root: Root, purpose: Purpose, parent: Key, k: number): number {
  mix(root, purpose, parent, k);
  return ((laneHi >>> 5) * 67108864 + (laneLo >>> 6)) * 1.1102230246251565e-16;
}

/** The key of the k-th child that `parent` has for `purpose`. */
export function childKey(root: Root, purpose: Purpose, parent: Key, k: number): Key {
  mix(root, purpose, parent, k);
  return { hi: laneHi, lo: laneLo };
}

/** The key of a named thing (a side, a reporter), from its name. */
export function keyOfName(name: string): Key {
  laneHi = 0x9747b28c | 0;
  laneLo = 0x2545f491;
  for (let at = 0; at < name.length; at++) absorb(name.charCodeAt(at));
  return { hi: avalanche(laneHi), lo: avalanche(laneLo) };
}
