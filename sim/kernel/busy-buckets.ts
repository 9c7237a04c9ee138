/** A set of small whole numbers that finds its next member in a few instructions: bits, and a bit for each word of bits. */
export class BusyBuckets {
  readonly #words: Int32Array;
  readonly #groups: Int32Array;

  constructor(size: number) {
    this.#words = new Int32Array((size >> 5) + 1);
    this.#groups = new Int32Array((size >> 10) + 1);
  }

  add(bucket: number): void {
    this.#words[bucket >> 5]! |= 1 << (bucket & 31);
    this.#groups[bucket >> 10]! |= 1 << ((bucket >> 5) & 31);
  }

  delete(bucket: number): void {
    const word = bucket >> 5;
    this.#words[word]! &= ~(1 << (bucket & 31));
    if (this.#words[word] === 0) this.#groups[word >> 5]! &= ~(1 << (word & 31));
  }

  /** The first member at or after `from` (at most `size`), or -1. */
  firstFrom(from: number): number {
    const word = from >> 5;
    const here = this.#words[word]! & (-1 << (from & 31));
    if (here !== 0) return (word << 5) | lowestBit(here);
    let group = word >> 5;
    // `-2 << 31` wraps to 0, which is right: no word follows the last of its group.
    let words = this.#groups[group]! & (-2 << (word & 31));
    while (words === 0) {
      if (++group === this.#groups.length) return -1;
      words = this.#groups[group]!;
    }
    const found = (group << 5) | lowestBit(words);
    return (found << 5) | lowestBit(this.#words[found]!);
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
