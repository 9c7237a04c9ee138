import { expect, test } from "vitest";
import { childKey, type Key, keyOfName, rootOf, uniformAt } from "../../sim/kernel/index.ts";
import { cases } from "../tools/cases.ts";

const ROOT = rootOf("lineage");
const ADAM = keyOfName("adam");

const asBits = ({ hi, lo }: Key): bigint => (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0);

/** Chi-square of counts against equal shares, in standard deviations from its mean. */
function excess(counts: Int32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const share = total / counts.length;
  const chiSquare = counts.reduce((sum, count) => sum + (count - share) ** 2 / share, 0);
  return (chiSquare - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1));
}

test("uniforms of successive children, purposes, parents and roots are each uniform", () => {
  const families: ((k: number) => number)[] = [
    (k) => uniformAt(ROOT, 1, ADAM, k),
    (k) => uniformAt(ROOT, k, ADAM, 0),
    (k) => uniformAt(ROOT, 1, { hi: 0, lo: k }, 0),
    (k) => uniformAt(ROOT, 1, { hi: k, lo: 0 }, 0),
    (k) => uniformAt({ hi: k, lo: 0 }, 1, ADAM, 0),
    (k) => uniformAt(ROOT, 1, childKey(ROOT, 2, ADAM, k), 0),
  ];
  for (const family of families) {
    const high = new Int32Array(1024);
    const low = new Int32Array(1024);
    const pairs = new Int32Array(1024);
    let last = 0;
    let outside = 0;
    for (let k = 0; k < 200_000; k++) {
      const u = family(k);
      if (!(u >= 0 && u < 1)) outside++;
      high[Math.floor(u * 1024)]!++;
      low[Math.floor(u * 2 ** 53) % 1024]!++;
      pairs[(Math.floor(last * 32) << 5) | Math.floor(u * 32)]!++;
      last = u;
    }
    expect(outside).toBe(0);
    for (const counts of [high, low, pairs]) expect(Math.abs(excess(counts))).toBeLessThan(4);
  }
});

test("a flip of any bit of any input flips every bit of the key half the time", () => {
  const samples = cases({ thorough: 600, quick: 150 });
  const flips: ((k: number, bit: number) => Key)[] = [
    (k, bit) => childKey(ROOT, 7, ADAM, k ^ bit),
    (k, bit) => childKey(ROOT, k ^ bit, ADAM, 7),
    (k, bit) => childKey(ROOT, 7, { hi: k ^ bit, lo: 3 }, 7),
    (k, bit) => childKey(ROOT, 7, { hi: 3, lo: k ^ bit }, 7),
    (k, bit) => childKey({ hi: k ^ bit, lo: 3 }, 7, ADAM, 7),
    (k, bit) => childKey({ hi: 3, lo: k ^ bit }, 7, ADAM, 7),
  ];
  for (const flip of flips) {
    for (let input = 0; input < 32; input++) {
      const flipped = new Int32Array(64);
      for (let sample = 1; sample <= samples; sample++) {
        // Scattered, lest a pair that differs in one bit be counted from both its ends.
        const k = Math.imul(sample, 0x9e3779b1);
        const difference = asBits(flip(k, 0)) ^ asBits(flip(k, 1 << input));
        for (let output = 0; output < 64; output++) flipped[output]! += Number((difference >> BigInt(output)) & 1n);
      }
      // Each is binomial(samples, 1/2); 12,288 of them are looked at, so five standard deviations are allowed.
      const worst = Math.max(...Array.from(flipped, (count) => Math.abs(count - samples / 2)));
      expect(worst).toBeLessThan(5 * Math.sqrt(samples / 4));
    }
  }
});

test("the keys of a family tree are all different", () => {
  const keys = new BigUint64Array(cases({ thorough: 1_000_000, quick: 200_000 }));
  let filled = 0;
  for (let child = 0; filled < keys.length; child++) {
    const key = childKey(ROOT, 1, ADAM, child);
    keys[filled++] = asBits(key);
    for (let purpose = 1; purpose <= 9 && filled < keys.length; purpose++) {
      for (let k = 0; k < 11 && filled < keys.length; k++) keys[filled++] = asBits(childKey(ROOT, purpose, key, k));
    }
  }
  keys.sort();
  let collisions = 0;
  for (let at = 1; at < keys.length; at++) if (keys[at] === keys[at - 1]) collisions++;
  expect(collisions).toBe(0);
});

test("what one sibling does changes nothing for the others and their children", () => {
  const lucksOf = (draws: (sibling: number) => number): Map<string, number> => {
    const lucks = new Map<string, number>();
    for (let sibling = 0; sibling < 5; sibling++) {
      const key = childKey(ROOT, 1, ADAM, sibling);
      for (let k = 0; k < draws(sibling); k++) {
        lucks.set(`${sibling}/${k}`, uniformAt(ROOT, 2, key, k));
        lucks.set(`${sibling}/${k}/0`, uniformAt(ROOT, 2, childKey(ROOT, 3, key, k), 0));
      }
    }
    return lucks;
  };
  const plain = lucksOf(() => 4);
  const busy = lucksOf((sibling) => (sibling === 2 ? 9 : 4));
  const idle = lucksOf((sibling) => (sibling === 2 ? 0 : 4));
  for (const [name, luck] of plain) {
    expect(busy.get(name)).toBe(luck);
    if (!name.startsWith("2/")) expect(idle.get(name)).toBe(luck);
  }
});

test("names make different keys, the empty name included", () => {
  const names = ["", "a", "b", "ab", "ba", "aa", "adam", "madam", "Adam", "\u0000", "\u0000\u0000", "ā"];
  expect(new Set(names.map((name) => asBits(keyOfName(name)))).size).toBe(names.length);
});

test("keys and uniforms are pinned: a change here changes every run there is", () => {
  expect(childKey({ hi: 1, lo: 2 }, 3, { hi: 4, lo: 5 }, 6)).toMatchInlineSnapshot(`
    {
      "hi": -1858169232,
      "lo": 1813238863,
    }
  `);
  expect(uniformAt({ hi: 1, lo: 2 }, 3, { hi: 4, lo: 5 }, 6)).toMatchInlineSnapshot(`0.5673612611158011`);
  expect(keyOfName("government")).toMatchInlineSnapshot(`
    {
      "hi": -475056619,
      "lo": 2014321767,
    }
  `);
});
