import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, checksumOfJournal, compile, Engine, type Json, play, type Snapshot } from "../../sim/index.ts";
import { underDraft } from "../../sim/journal/patches.ts";
import { shipped } from "../scenario/support.ts";
import { cases } from "../tools/cases.ts";
import { anyRun, played, SEPTEMBER, SMALL } from "./support.ts";

/** The end of a run, and how far its luck and its clock have come. */
function endOf(snapshot: Snapshot, drive: (engine: Engine) => void): string {
  const engine = new Engine(snapshot);
  drive(engine);
  return canonicalJson(engine.snapshot());
}

const inPlace = (engine: Engine) => engine.run();
const underDrafts = (engine: Engine) => {
  const apply = underDraft(() => {});
  while (engine.step(apply)) {}
};

describe("the same scenario and seed", () => {
  test("give the same journal, byte for byte", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(JSON.stringify(played(run))).toBe(JSON.stringify(played(run)));
      }),
      { numRuns: cases({ thorough: 12, quick: 4 }) },
    );
  });

  test("give the same journal when the seed is written as text", () => {
    expect(checksumOfJournal(play(SEPTEMBER, "42"))).toBe(checksumOfJournal(play(SEPTEMBER, 42)));
  });

  test("give a journal of plain fields, none of which is worked out at every reading or posting", () => {
    const fields = Object.values(Object.getOwnPropertyDescriptors(play(SMALL, 1)));
    expect(fields.filter(({ get }) => get !== undefined)).toEqual([]);
  });

  test("give another journal for another seed", () => {
    expect(checksumOfJournal(play(SEPTEMBER, 43))).not.toBe(checksumOfJournal(play(SEPTEMBER, 42)));
  });
});

describe("a run in place and a run under immer drafts", () => {
  test("come to the same world, the same luck and the same clock, byte for byte", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const start = compile(SMALL, run.seed, { parameters: run.parameters });
        expect(endOf(start, underDrafts)).toBe(endOf(start, inPlace));
      }),
      { numRuns: cases({ thorough: 12, quick: 4 }) },
    );
  });

  test("do so over the whole of September, and of the replay", () => {
    for (const scenario of [SEPTEMBER, shipped("syria-2016-09-history")]) {
      const start = compile(scenario, 42);
      expect(endOf(start, underDrafts)).toBe(endOf(start, inPlace));
    }
  });

  test("may take turns, event by event", () => {
    const apply = underDraft(() => {});
    const turns = (engine: Engine) => {
      for (let count = 0; count % 3 === 0 ? engine.step(apply) : engine.step(); count++) {}
    };
    const start = compile(SEPTEMBER, 42);
    expect(endOf(start, turns)).toBe(endOf(start, inPlace));
  });
});

test("notes never feed back: a run that keeps none takes the same course", () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const { start, entries, outcome } = played(run);
      const quiet = new Engine(start);
      const events: unknown[] = [];
      quiet.run((engine, event) => {
        if (engine.simulation.now >= start.settings.onset) events.push(event);
      });
      expect(quiet.notes).toEqual([]);
      expect(quiet.world.outcome).toEqual(outcome);
      expect(events.slice(-entries.length)).toEqual(entries.map(({ event }) => event));
    }),
    { numRuns: cases({ thorough: 12, quick: 4 }) },
  );
});

test("the notes of a run are many, and the parts of a move add up to it", () => {
  const notes = play(SEPTEMBER, 42).entries.flatMap((entry) => entry.notes);
  expect(notes.length).toBeGreaterThan(1000);
  const sums = notes.flatMap((note) => {
    if (note.note !== "moved" || note.of === "compliance") return [];
    const sum = note.parts.reduce((total, { amount }) => total + amount, 0);
    return [Math.abs(sum - (note.to - note.from))];
  });
  expect(Math.max(...sums)).toBeLessThan(1e-9);
});

test("a start sent through JSON plays the same run", () => {
  const start = compile(SEPTEMBER, 42);
  const posted = JSON.parse(JSON.stringify(start)) as Json as unknown as Snapshot;
  expect(endOf(posted, inPlace)).toBe(endOf(start, inPlace));
});
