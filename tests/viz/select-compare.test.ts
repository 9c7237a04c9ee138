import { describe, expect, it } from "vitest";
import { firstDivergence, positionAt, whatIf } from "../../sim/index.ts";
import { compareRuns, comparisonOf } from "../../viz/select/compare.ts";
import { feedOf } from "../../viz/select/feed.ts";
import { HIDDEN, run, SHOWN, scenario, secretSeqs, seqsIn, withOtherTruth } from "./support.ts";

const first = run("declassification-never");
const second = whatIf(first, scenario("declassification-never"), [
  { at: 10_080, change: { kind: "publish", document: "main-text" } },
]);

describe("two runs compared", () => {
  it("finds no difference between a run and itself", () => {
    const { divergence, feed, days, summary } = compareRuns(first, first, SHOWN);
    expect(divergence).toBeNull();
    expect(summary).toBe("The two runs tell the same.");
    expect(feed.every(({ told }) => told === "both")).toBe(true);
    expect(days.every(({ difference }) => difference.every((value) => value === null || value === 0))).toBe(true);
  });

  it("marks the first thing that the two tell differently, not before the change", () => {
    const { divergence, changes } = compareRuns(first, second, SHOWN);
    expect(divergence!.minute).toBe(10_080);
    expect(divergence!.second!.type).toBe("document.published");
    expect(divergence!.minute).toBe(second.entries[firstDivergence(first, second)!]!.time);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toContain("is published");
    expect(positionAt(second, divergence!.minute)).toBe(positionAt(first, divergence!.minute));
  });

  it("names of each run, as what it tells first, only what the other does not tell", () => {
    for (const at of [7_300, 9_000, 10_080, 12_500, 14_000]) {
      const turned = whatIf(first, scenario("declassification-never"), [
        { at, change: { kind: "publish", document: "main-text" } },
      ]);
      for (const choices of [HIDDEN, SHOWN]) {
        const { divergence } = compareRuns(first, turned, choices);
        const keys = (journal: typeof first) =>
          feedOf(journal, choices).items.map(({ minute, sentence }) => `${minute} ${sentence}`);
        const key = (item: { minute: number; sentence: string } | null) => item && `${item.minute} ${item.sentence}`;
        expect(keys(turned)).not.toContain(key(divergence!.first));
        expect(keys(first)).not.toContain(key(divergence!.second));
      }
    }
  });

  it("names what is otherwise from the start: luck, numbers, hypotheses", () => {
    const other = run("declassification-never", 7, {
      parameters: { audienceCost: 2 },
      hypotheses: { "deir-ez-zor": true },
    });
    const { changes } = compareRuns(first, other, HIDDEN);
    expect(changes[0]).toContain("Seed 7 instead of 42");
    expect(changes).toContain("Audience cost: 2 instead of 1 (logit)");
    expect(changes.at(-1)).toContain("With the hypothesis: Coalition strikes");
    expect(compareRuns(first, first, HIDDEN).changes).toEqual([]);
  });

  it("is made once for the same two runs", () => {
    expect(comparisonOf(first, second, HIDDEN)).toBe(comparisonOf(first, second, HIDDEN));
    expect(comparisonOf(first, second, SHOWN)).not.toBe(comparisonOf(first, second, HIDDEN));
  });

  it("lays both feeds together so that each run's own can be read off again", () => {
    const { feed } = compareRuns(first, second, HIDDEN);
    const told = (which: "first" | "second") =>
      feed
        .filter((row) => row.told === "both" || row.told === which)
        .map(({ sentence }) => sentence)
        .sort();
    expect(told("first")).toEqual(
      feedOf(first, HIDDEN)
        .items.map(({ sentence }) => sentence)
        .sort(),
    );
    expect(told("second")).toEqual(
      feedOf(second, HIDDEN)
        .items.map(({ sentence }) => sentence)
        .sort(),
    );
    expect(feed.map(({ minute }) => minute)).toEqual([...feed].map(({ minute }) => minute).sort((a, b) => a - b));
    expect(feed.some(({ told }) => told === "second")).toBe(true);
  });

  it("takes the difference of every measure day by day, and has the same in its table", () => {
    const { days, measures, table } = compareRuns(first, second, SHOWN);
    expect(measures.map(({ id }) => id)).toEqual(["claimed", "contested", "trust", "acts", "deaths"]);
    for (const { first: a, second: b, difference } of days) {
      difference.forEach((value, index) => {
        if (value !== null) expect(value).toBeCloseTo(b[index]! - a[index]!, 3);
        else expect(a[index] === null || b[index] === null).toBe(true);
      });
    }
    const acts = days.reduce((sum, day) => sum + (day.second[3] ?? 0), 0);
    expect(acts).toBe(second.entries.filter(({ event }) => event.type === "incident.occurred").length);
    expect(table.rows).toHaveLength(days.length);
    expect(table.rows[1]!.slice(1, 4)).toEqual([days[1]!.first[0], days[1]!.second[0], days[1]!.difference[0]]);
  });

  it("keeps acts out of it while the truth is hidden", () => {
    const hidden = compareRuns(first, second, HIDDEN);
    expect(hidden.measures.map(({ id }) => id)).toEqual(["claimed", "contested", "trust"]);
    expect(compareRuns(withOtherTruth(first), withOtherTruth(second), HIDDEN)).toEqual(hidden);
    const secret = new Set([...secretSeqs(first)].filter((seq) => secretSeqs(second).has(seq)));
    expect(seqsIn(hidden).filter((seq) => secret.has(seq))).toEqual([]);
  });
});
