import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, Engine, type Journal, Playback, patchesOf, positionAt } from "../../sim/index.ts";
import { cases } from "../tools/cases.ts";
import { anyPlace, anyRun, placeIn, played, septemberRun } from "./support.ts";

const SHARE = fc.double({ min: 0, max: 1, noNaN: true });

/** The run at rest at a position, made by playing straight on from the onset: no keyframe but the first, no going back. */
function straightTo({ keyframes }: Journal, position: number): string {
  const engine = new Engine(keyframes[0]!.snapshot);
  for (let taken = 0; taken < position; taken++) engine.step();
  return canonicalJson(engine.snapshot());
}

describe("keyframes", () => {
  const journal = septemberRun();

  test("stand every 500 entries, the first at the onset", () => {
    expect(journal.keyframes.map(({ entry }) => entry)).toEqual(
      Array.from({ length: Math.ceil(journal.entries.length / 500) }, (_, index) => index * 500),
    );
  });

  test("each resume to the same end, through the same entries", () => {
    for (const { entry, snapshot } of journal.keyframes) {
      const engine = new Engine(snapshot, { noting: true });
      const { entries } = journal;
      let index = entry;
      const wrong: number[] = [];
      while (engine.step()) {
        const { event, notes } = entries[index]!;
        if (canonicalJson([engine.event, engine.notes]) !== canonicalJson([event, notes])) wrong.push(index);
        index++;
      }
      expect(wrong).toEqual([]);
      expect(index).toBe(entries.length);
      expect(engine.world.outcome).toEqual(journal.outcome);
    }
  });

  test("are left as they were by all that is played from them", () => {
    const before = canonicalJson(journal.keyframes);
    const playback = new Playback(journal);
    for (const position of [journal.entries.length, 3, 700]) playback.seek(position);
    patchesOf(playback, 900);
    expect(canonicalJson(journal.keyframes)).toBe(before);
  });
});

test("a journal ends with the world that playing it comes to", () => {
  const journal = septemberRun();
  const playback = new Playback(journal, journal.entries.length);
  expect(canonicalJson(playback.world)).toBe(canonicalJson(journal.ending));
  expect(journal.ending.outcome).toEqual(journal.outcome);
});

describe("a playback", () => {
  test("comes to the same world by any way, forward and back, as by playing straight on", () => {
    fc.assert(
      fc.property(anyRun, fc.array(SHARE, { minLength: 1, maxLength: 6 }), (run, way) => {
        const journal = played(run);
        const playback = new Playback(journal);
        for (const share of way) {
          const position = placeIn(journal, share);
          playback.seek(position);
          expect(playback.position).toBe(position);
          expect(canonicalJson(playback.snapshot())).toBe(straightTo(journal, position));
        }
      }),
      { numRuns: cases({ thorough: 12, quick: 4 }) },
    );
  });

  test("steps one entry on and one back", () => {
    fc.assert(
      fc.property(anyPlace, ([run, share]) => {
        const journal = played(run);
        const position = placeIn(journal, share);
        const playback = new Playback(journal, position);
        const here = canonicalJson(playback.world);
        expect(playback.forward()).toBe(position < journal.entries.length);
        if (position < journal.entries.length) expect(playback.back()).toBe(true);
        expect([playback.position, canonicalJson(playback.world)]).toEqual([position, here]);
      }),
      { numRuns: cases({ thorough: 12, quick: 4 }) },
    );
  });

  test("has nothing before the onset and nothing after the end", () => {
    const journal = septemberRun();
    const playback = new Playback(journal);
    expect(playback.back()).toBe(false);
    playback.seek(journal.entries.length);
    expect(playback.forward()).toBe(false);
    expect(playback.world.outcome).toEqual(journal.outcome);
    for (const nowhere of [-1, 0.5, journal.entries.length + 1, Number.NaN])
      expect(() => playback.seek(nowhere)).toThrow(RangeError);
  });

  test("says so when a journal was made by another model", () => {
    const journal = septemberRun();
    const entries = journal.entries.map((entry) => (entry.index === 7 ? { ...entry, time: entry.time + 1 } : entry));
    expect(() => new Playback({ ...journal, entries }, 8)).toThrow(/entry 7 does not come about again/);
  });
});

test("the position at a minute has everything earlier before it, and nothing else", () => {
  fc.assert(
    fc.property(anyRun, fc.integer({ min: 0, max: 20_000 }), (run, minute) => {
      const journal = played(run);
      const position = positionAt(journal, minute);
      expect(position).toBe(journal.entries.filter(({ time }) => time < minute).length);
    }),
    { numRuns: cases({ thorough: 12, quick: 4 }) },
  );
});
