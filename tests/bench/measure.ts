/** Timing by interleaved rounds: whatever the machine does to one contender of a round, it does to the others as well. */

/** What a run did: how many events, and a number that two contenders doing the same work must share. */
export interface Outcome {
  readonly events: number;
  readonly proof: number;
}

/** Sets a run up, untimed, and returns the run. */
export type Contender = () => () => Outcome;

export interface Case {
  readonly name: string;
  readonly contenders: Readonly<Record<string, Contender>>;
  /** Do the contenders do the same work, so that their proofs must agree? */
  readonly sameWork: boolean;
  /** The figure of merit, from nanoseconds an event of one round. */
  readonly figure: { readonly what: string; readonly of: (ns: Readonly<Record<string, number>>) => number };
  readonly target: { readonly atMost: number } | { readonly atLeast: number };
  readonly rounds?: number;
}

export interface Row {
  readonly name: string;
  readonly nsPerEvent: Readonly<Record<string, number>>;
  readonly what: string;
  readonly figure: number;
  readonly target: string;
  readonly met: boolean;
}

/** Medians over interleaved rounds after one unmeasured round. Throws when contenders of the same work disagree on it. */
export function measure({ name, contenders, sameWork, figure, target, rounds = 7 }: Case): Row {
  const entries = Object.entries(contenders);
  const samples: Record<string, number>[] = [];
  for (let round = 0; round <= rounds; round++) {
    const sample: Record<string, number> = {};
    const proofs: number[] = [];
    // Every other round goes backwards, so that nobody always follows the same neighbour.
    for (const [contender, prepare] of round % 2 === 0 ? entries : [...entries].reverse()) {
      const run = prepare();
      const start = performance.now();
      const { events, proof } = run();
      sample[contender] = ((performance.now() - start) * 1e6) / events;
      proofs.push(proof);
    }
    if (sameWork && new Set(proofs).size > 1) throw new Error(`${name}: contenders disagree: ${proofs.join(", ")}`);
    if (round > 0) samples.push(sample);
  }
  const value = median(samples.map(figure.of));
  return {
    name,
    nsPerEvent: Object.fromEntries(entries.map(([key]) => [key, median(samples.map((sample) => sample[key]!))])),
    what: figure.what,
    figure: value,
    target: "atMost" in target ? `<= ${target.atMost}` : `>= ${target.atLeast}`,
    met: "atMost" in target ? value <= target.atMost : value >= target.atLeast,
  };
}

/** Something that a person waits for, once a time. */
export interface Latency {
  readonly name: string;
  readonly each: (k: number) => void;
  readonly times: number;
  /** Milliseconds. */
  readonly atMost: number;
}

/** The median of single times, after one unmeasured round of all. */
export function latency({ name, each, times, atMost }: Latency): Row {
  const samples: number[] = [];
  for (let at = 0; at < 2 * times; at++) {
    const start = performance.now();
    each(at % times);
    if (at >= times) samples.push(performance.now() - start);
  }
  const value = median(samples);
  return { name, nsPerEvent: {}, what: "median ms", figure: value, target: `<= ${atMost}`, met: value <= atMost };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
