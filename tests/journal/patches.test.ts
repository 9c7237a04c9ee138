import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, type Journal, Playback, patchesOf, play, type WorldPatch } from "../../sim/index.ts";
import { cases } from "../tools/cases.ts";
import { anyPlace, placeIn, played, SMALL, septemberRun } from "./support.ts";

type Tree = Record<string, unknown>;

/** Puts patches on a world, the plain way. */
function patch(world: Tree, patches: readonly WorldPatch[]): void {
  for (const { path, op, to } of patches) {
    const parent = path.slice(0, -1).reduce((tree, name) => tree[name] as Tree, world);
    if (op === "remove") delete parent[path.at(-1)!];
    else parent[path.at(-1)!] = to;
  }
}

function valueAt(world: Tree, path: readonly string[]): unknown {
  return path.reduce<unknown>((tree, name) => (tree as Tree | undefined)?.[name], world);
}

/** The entries whose patches do not make the world before into the world after, or tell what was not so before. */
function wrongAt(journal: Journal, indexes: readonly number[]): number[] {
  const playback = new Playback(journal);
  return indexes.filter((index) => {
    const patches = patchesOf(playback, index);
    const world = JSON.parse(canonicalJson(playback.world)) as Tree;
    const told = patches.every(({ path, from }) => sameJson(from, valueAt(world, path)));
    patch(world, patches);
    playback.forward();
    return !told || !sameJson(world, playback.world);
  });
}

function sameJson(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);
}

describe("the patches of an entry", () => {
  test("make the world before into the world after, and say from what: all of a small run, and of September", () => {
    const small = play(SMALL, 1);
    expect(wrongAt(small, [...small.entries.keys()])).toEqual([]);
    const journal = septemberRun();
    const every = cases({ thorough: 4, quick: 20 });
    const some = [...journal.entries.keys()].filter((index) => index % every === 0);
    expect(wrongAt(journal, some)).toEqual([]);
  });

  test("do so anywhere in any run", () => {
    fc.assert(
      fc.property(anyPlace, ([run, share]) => {
        const journal = played(run);
        const index = Math.min(placeIn(journal, share), journal.entries.length - 1);
        expect(wrongAt(journal, [index])).toEqual([]);
      }),
      { numRuns: cases({ thorough: 12, quick: 4 }) },
    );
  });

  test("leave the playback just before the entry, and fit to go on to the same end", () => {
    const journal = septemberRun();
    const playback = new Playback(journal);
    for (const index of [1200, 40, 41, 1999]) {
      patchesOf(playback, index);
      expect(playback.position).toBe(index);
    }
    playback.seek(journal.entries.length);
    expect(playback.world.outcome).toEqual(journal.outcome);
    expect(Object.isFrozen(playback.world.parties)).toBe(false);
  });

  test("name what an entry moved", () => {
    const journal = septemberRun();
    const started = patchesOf(new Playback(journal), 0);
    expect(started).toContainEqual({ path: ["phase"], op: "replace", from: "war", to: "truce" });
    const demand = journal.entries.find(({ event }) => event.type === "demand.made")!;
    expect(patchesOf(new Playback(journal), demand.index)[0]).toMatchObject({ op: "add", from: undefined });
  });

  test("are refused outside the journal", () => {
    const journal = septemberRun();
    for (const nowhere of [-1, 0.5, journal.entries.length, Number.NaN])
      expect(() => patchesOf(new Playback(journal), nowhere)).toThrow(RangeError);
  });
});
