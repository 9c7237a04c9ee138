import {
  exp,
  exponential,
  log,
  logistic,
  lognormal,
  poisson,
  pow,
  rootOf,
  Streams,
  standardNormal,
} from "../../sim/kernel/index.ts";

/** The kernel's own mathematics on 20,000 inputs each, to one line a function: a hash of the bits of all results. */

const INPUTS = 20_000;

type Draw = () => number;

/** Over the whole range in which a function has something to say, corners included. */
const VECTORS: Readonly<Record<string, (u: Draw) => number>> = {
  exp: (u) => exp((u() - 0.5) * 1600),
  "exp near 0": (u) => exp((u() - 0.5) * 2),
  log: (u) => log(u() * exp((u() - 0.5) * 1400)),
  "log near 1": (u) => log(1 + (u() - 0.5) * 1e-3),
  "pow, whole": (u) => pow((u() - 0.5) * 20, Math.floor((u() - 0.5) * 128)),
  "pow, fractions": (u) => pow(u() * 1000, (u() - 0.5) * 40),
  logistic: (u) => logistic((u() - 0.5) * 100),
  "standard normal": (u) => standardNormal(u()),
  "standard normal, tail": (u) => standardNormal(u() * 1e-12),
  lognormal: (u) => lognormal(u(), 1 + u() * 1000, u() * 3),
  exponential: (u) => exponential(u(), u() * 10_000),
  poisson: (u) => poisson(u(), u() * 60),
  "division and root": (u) => Math.sqrt(u() / (u() + 1e-300)) * (u() - 0.5),
};

export function vectorLines(): string[] {
  return Object.entries(VECTORS).map(([name, of]) => {
    const uniform = new Streams(rootOf("vectors")).uniforms(name);
    const results = new Float64Array(INPUTS);
    for (let at = 0; at < INPUTS; at++) results[at] = of(uniform);
    return `${name.padEnd(32)}${INPUTS} inputs  ${hashOf(results)}`;
  });
}

/** Of the bits, low word first. A NaN has many, and engines choose as they like: it counts as one. */
function hashOf(results: Float64Array): string {
  const bytes = new DataView(new ArrayBuffer(8));
  let a = 0x811c9dc5 | 0;
  let b = 0x01000193 | 0;
  for (const value of results) {
    bytes.setFloat64(0, value, true);
    for (const at of [0, 4]) {
      const word = Number.isNaN(value) ? 0x7ff80000 : bytes.getInt32(at, true);
      a = Math.imul(a ^ word, 0x01000193);
      b = Math.imul(b ^ word ^ (a >>> 15), 0x85ebca6b);
      b ^= b >>> 13;
    }
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
