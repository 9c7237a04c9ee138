import { expect, test } from "vitest";
import { childKey, type Key, keyOfName, rootOf, uniformAt } from "../../sim/kernel/index.ts";

const ROOT = rootOf("lineage");
const ADAM = keyOfName("adam");

const asBits = ({ hi, lo }: Key): bigint => (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0);

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
