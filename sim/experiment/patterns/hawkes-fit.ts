import { exp, log } from "../../kernel/index.ts";

/**
 * Estimates a Hawkes process with exponential kernels from event times, by expectation and maximisation. It sees only when
 * each side acted, as a researcher would: nothing of who caused what. Method: Veen and Schoenberg (2008), with the sums over
 * earlier events kept by recursion, so that one pass costs O(events).
 */

/** One realisation: times (days from 0 to `days`, rising) with the side, 0 or 1, that acted. */
export interface Realisation {
  readonly days: number;
  /** Acts before this day are felt, not judged: of those before them nothing is known. 0 where the record starts empty. */
  readonly from: number;
  readonly times: ArrayLike<number>;
  readonly sides: ArrayLike<number>;
}

export interface HawkesFit {
  /** Background rate a side, 1/day. */
  readonly background: readonly [number, number];
  /** excitation[i][j]: mean number of i's acts that one act of j causes. */
  readonly excitation: readonly [readonly [number, number], readonly [number, number]];
  /** Decay of the kernel, 1/day. */
  readonly decay: number;
  /** Spectral radius of the excitation. */
  readonly radius: number;
}

const LEAPS = 60;
const SETTLED = 1e-4;

/** Fits all realisations together. Throws RangeError when there are fewer than 10 events. */
export function fitHawkes(realisations: readonly Realisation[]): HawkesFit {
  const events = realisations.reduce((sum, { times, from }) => sum + judged(times, from), 0);
  if (events < 10) throw new RangeError(`a Hawkes fit wants at least 10 events, found ${events}`);
  const days = realisations.reduce((sum, realisation) => sum + realisation.days - realisation.from, 0);
  const start: Guess = { mu: [events / days / 4, events / days / 4], a: [0.3, 0.2, 0.2, 0.3], beta: 2 };
  const guess = leapTo(start, (from) => improved(from, realisations, days));
  const [a00, a01, a10, a11] = guess.a as [number, number, number, number];
  return {
    background: [guess.mu[0]!, guess.mu[1]!],
    excitation: [
      [a00, a01],
      [a10, a11],
    ],
    decay: guess.beta,
    radius: spectralRadius(a00, a01, a10, a11),
  };
}

/** Largest eigenvalue of a two by two matrix of non-negative numbers. */
export function spectralRadius(a: number, b: number, c: number, d: number): number {
  return (a + d + Math.sqrt((a - d) * (a - d) + 4 * b * c)) / 2;
}

/** a[2 i + j]: acts of i an act of j causes. */
interface Guess {
  readonly mu: readonly number[];
  readonly a: readonly number[];
  readonly beta: number;
}

/**
 * Plain passes creep when much is caused, so they are extrapolated (SQUAREM, Varadhan and Roland 2008), on the logarithms,
 * which keeps every number positive.
 */
function leapTo(start: Guess, improve: (from: Guess) => Guess): Guess {
  let at = start;
  for (let leap = 0; leap < LEAPS; leap++) {
    const once = improve(at);
    const twice = improve(once);
    const [x0, x1, x2] = [logs(at), logs(once), logs(twice)];
    const step = x0.map((value, i) => x1[i]! - value);
    const bend = x0.map((value, i) => x2[i]! - 2 * x1[i]! + value);
    const length = Math.min(-1, -norm(step) / Math.max(norm(bend), 1e-12));
    if (norm(step) < SETTLED) return twice;
    at = improve(guessOf(x0.map((value, i) => value - 2 * length * step[i]! + length * length * bend[i]!)));
  }
  return at;
}

function logs({ mu, a, beta }: Guess): number[] {
  return [...mu, ...a, beta].map((value) => log(Math.max(value, 1e-9)));
}

function guessOf(logged: readonly number[]): Guess {
  const values = logged.map((value) => exp(Math.min(6, Math.max(-20, value))));
  return { mu: values.slice(0, 2), a: values.slice(2, 6), beta: values[6]! };
}

function norm(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}

interface Sums {
  readonly background: number[];
  readonly caused: number[];
  delay: number;
  /** By the acting side: expected share of its consequences that fall within the window. */
  readonly exposure: number[];
}

function improved(guess: Guess, realisations: readonly Realisation[], days: number): Guess {
  const sums: Sums = { background: [0, 0], caused: [0, 0, 0, 0], delay: 0, exposure: [0, 0] };
  for (const realisation of realisations) share(realisation, guess, sums);
  const caused = sums.caused.reduce((sum, value) => sum + value, 0);
  return {
    mu: sums.background.map((value) => value / days),
    a: sums.caused.map((value, at) => value / Math.max(sums.exposure[at & 1]!, 1e-12)),
    beta: caused / Math.max(sums.delay, 1e-12),
  };
}

/** Shares each event out between the background and the earlier acts of either side. */
function share({ days, from, times, sides }: Realisation, { mu, a, beta }: Guess, sums: Sums): void {
  // By side: summed kernel of its earlier acts, and the same with each weighted by its age.
  let felt0 = 0;
  let felt1 = 0;
  let aged0 = 0;
  let aged1 = 0;
  let last = 0;
  for (let at = 0; at < times.length; at++) {
    const time = times[at]!;
    const side = sides[at]!;
    const gap = time - last;
    const left = exp(-beta * gap);
    aged0 = left * (aged0 + gap * felt0);
    aged1 = left * (aged1 + gap * felt1);
    felt0 *= left;
    felt1 *= left;
    last = time;
    if (time >= from) {
      const by0 = a[2 * side]! * beta;
      const by1 = a[2 * side + 1]! * beta;
      const rate = mu[side]! + by0 * felt0 + by1 * felt1;
      sums.background[side]! += mu[side]! / rate;
      sums.caused[2 * side]! += (by0 * felt0) / rate;
      sums.caused[2 * side + 1]! += (by1 * felt1) / rate;
      sums.delay += (by0 * aged0 + by1 * aged1) / rate;
    }
    // What one act causes between `from` and the end; what falls outside would have come earlier or later, and without it
    // the decay creeps up, pass by pass.
    const late = days - time;
    const early = Math.max(0, from - time);
    const unseen = exp(-beta * late);
    const missed = exp(-beta * early);
    sums.exposure[side]! += missed - unseen;
    sums.delay += (a[side]! + a[2 + side]!) * (late * unseen - early * missed);
    if (side === 0) felt0 += 1;
    else felt1 += 1;
  }
}

function judged(times: ArrayLike<number>, from: number): number {
  let count = 0;
  for (let at = 0; at < times.length; at++) if (times[at]! >= from) count++;
  return count;
}
