import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CauseTree, causeChain, causesOf, causeTree, type Entry, rootKind } from "../../sim/index.ts";
import { anyRun, played, septemberRun } from "./support.ts";

function entriesOf(tree: CauseTree): Entry[] {
  const found: Entry[] = [];
  let level: readonly CauseTree[] = [tree];
  while (level.length > 0) {
    found.push(...level.map(({ entry }) => entry));
    level = level.flatMap(({ children }) => children);
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Everything that comes of an entry, found the plain way: one pass over the journal. */
function descendants(entries: readonly Entry[], seq: number): Entry[] {
  const family = new Set<number>();
  return entries.filter((entry) => {
    if (entry.seq !== seq && !family.has(entry.cause)) return false;
    family.add(entry.seq);
    return true;
  });
}

describe("the chain of causes of any entry", () => {
  test("leads from cause to cause, never forward in time, and ends where the record has no cause", () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), (run, pick) => {
        const journal = played(run);
        const causes = causesOf(journal);
        const { seq } = journal.entries[pick % journal.entries.length]!;
        const chain = causeChain(causes, seq);
        expect(chain[0]!.seq).toBe(seq);
        for (const [at, entry] of chain.slice(1).entries()) {
          expect(entry.seq).toBe(chain[at]!.cause);
          expect(entry.index).toBeLessThan(chain[at]!.index);
        }
        const root = chain.at(-1)!;
        expect(causes.bySeq.has(root.cause)).toBe(false);
        expect(rootKind(root)).toBe(root.cause === 0 ? "agenda" : "before-the-record");
      }),
      { numRuns: 10 },
    );
  });

  test("of an answer is the demand, and of that the agenda", () => {
    const journal = septemberRun();
    const answer = journal.entries.find(({ event }) => event.type === "demand.answered")!;
    const chain = causeChain(causesOf(journal), answer.seq);
    expect(chain.map(({ event }) => event.type)).toEqual(["demand.answered", "demand.made"]);
    expect(rootKind(chain[1]!)).toBe("agenda");
  });

  test("of an observation names the incident that was observed", () => {
    const journal = septemberRun();
    const causes = causesOf(journal);
    const observations = journal.entries.filter(({ event }) => event.type === "observation.made");
    expect(observations.length).toBeGreaterThan(100);
    for (const { event, cause } of observations) expect(event).toMatchObject({ incident: cause });
    expect(causeChain(causes, observations.at(-1)!.seq).length).toBeGreaterThan(1);
  });

  test("is empty for a seq that no entry has", () => {
    const causes = causesOf(septemberRun());
    expect([causeChain(causes, 0), causeTree(causes, 0)]).toEqual([[], null]);
  });
});

describe("the tree of an entry", () => {
  test("holds everything that came of it, and nothing else", () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), (run, pick) => {
        const journal = played(run);
        const { seq } = journal.entries[pick % journal.entries.length]!;
        expect(entriesOf(causeTree(causesOf(journal), seq)!)).toEqual(descendants(journal.entries, seq));
      }),
      { numRuns: 10 },
    );
  });

  test("goes no deeper than asked", () => {
    const journal = septemberRun();
    const causes = causesOf(journal);
    const { seq } = journal.entries[0]!;
    const tree = causeTree(causes, seq, 1)!;
    expect(tree.children.map(({ entry }) => entry)).toEqual(causes.children.get(seq));
    expect(tree.children.every(({ children }) => children.length === 0)).toBe(true);
    expect(causeTree(causes, seq, 0)!.children).toEqual([]);
  });
});
