import seedrandom from "seedrandom/lib/alea.js";

/**
 * Sequential random streams, one per purpose and owner ("government.arrivals"), each a seedrandom generator whose state
 * is plain data. The only file that knows seedrandom. Seeding one costs about 2 µs, so a stream is made once and kept.
 */

export type Seed = string | number;

/** The 64-bit root from which every lineage key descends, as two 32-bit halves. */
export interface Root {
  readonly hi: number;
  readonly lo: number;
}

/** seedrandom's own state of an alea generator. */
interface GeneratorState {
  readonly c: number;
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
}

export type StreamStates = Readonly<Record<string, GeneratorState>>;

type Generator = ReturnType<typeof seedrandom>;

/** The root of all luck of a run. Throws RangeError on a missing seed: entropy would make the run unrepeatable. */
export function rootOf(seed: Seed): Root {
  const generator = seedrandom(`truce/${checkedSeed(seed)}`, { state: true });
  return { hi: generator.int32(), lo: generator.int32() };
}

/** A seed in its one spelling: 42 and "42" are the same luck. */
function checkedSeed(seed: Seed): string {
  if (seed === undefined || seed === null || seed === "" || Number.isNaN(seed)) {
    throw new RangeError("a run needs a seed: give a whole number or a word");
  }
  return String(seed);
}

export class Streams {
  readonly #root: Root;
  readonly #generators = new Map<string, Generator>();

  constructor(root: Root, states: StreamStates = {}) {
    this.#root = root;
    for (const [name, state] of Object.entries(states)) {
      this.#generators.set(name, seedrandom("", { state: { ...state } }));
    }
  }

  /** The generator of uniforms in [0, 1) called `name`, made on first use. */
  uniforms(name: string): () => number {
    let generator = this.#generators.get(name);
    if (generator === undefined) {
      const seed = `${this.#root.hi}/${this.#root.lo}/${name}`;
      generator = seedrandom(seed, { state: true });
      this.#generators.set(name, generator);
    }
    return generator;
  }

  states(): StreamStates {
    const names = [...this.#generators.keys()].sort();
    return Object.fromEntries(names.map((name) => [name, this.#generators.get(name)!.state()]));
  }
}
