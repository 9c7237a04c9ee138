import { describe, expect, it } from "vitest";
import { Playback } from "../../sim/index.ts";
import { trustAt, trustOverTime } from "../../viz/select/trust.ts";
import { HISTORY, run } from "./support.ts";

describe("trust over time", () => {
  it("begins each line at its prior and ends it at the trust the run ended with", () => {
    for (const seed of [1, 42]) {
      const journal = run("syria-2016-09", seed);
      const { world } = new Playback(journal, journal.entries.length);
      const { pairs } = trustOverTime(journal);
      expect(pairs).toHaveLength(journal.start.settings.trust.length);
      for (const { key, prior, steps } of pairs) {
        expect(steps[0]).toMatchObject({ mean: prior, seq: null });
        expect(steps.at(-1)!.mean).toBe(world.trust[key]!.mean);
      }
    }
  });

  it("is at every noted move what the note says, and stays near the world in between", () => {
    const journal = run();
    const model = trustOverTime(journal);
    const playback = new Playback(journal);
    for (let position = 0; position < journal.entries.length; position += 61) {
      playback.seek(position);
      const minute = journal.entries[position]!.time - 1;
      if (minute < journal.start.settings.onset || position === 0 || journal.entries[position - 1]!.time > minute)
        continue;
      trustAt(model, minute).forEach(({ mean }, index) => {
        expect(mean).toBeCloseTo(playback.world.trust[model.pairs[index]!.key]!.mean, 1);
      });
    }
  });

  it("keeps a band around the mean that narrows as evidence comes in", () => {
    const { pairs } = trustOverTime(run());
    for (const { steps } of pairs) {
      for (const { mean, low, high } of steps) {
        expect(low).toBeLessThanOrEqual(mean);
        expect(high).toBeGreaterThanOrEqual(mean);
      }
      const width = ({ low, high }: { low: number; high: number }) => high - low;
      if (steps.length > 30) expect(width(steps[30]!)).toBeLessThan(width(steps[0]!));
    }
  });

  it("puts the pairs of sponsors and of belligerents first", () => {
    const { pairs } = trustOverTime(run());
    expect(pairs.slice(0, 4).map(({ key }) => key)).toEqual([
      "us>russia",
      "russia>us",
      "government>opposition",
      "opposition>government",
    ]);
    expect(pairs.slice(4).every(({ leading }) => !leading)).toBe(true);
  });

  it("has the same numbers in its table as in its lines", () => {
    const { pairs, table } = trustOverTime(run());
    expect(table.rows).toHaveLength(pairs.reduce((sum, { steps }) => sum + steps.length, 0));
    const last = pairs.at(-1)!.steps.at(-1)!;
    expect(table.rows.at(-1)![3]).toBe(Math.round(last.mean * 1000) / 1000);
  });

  it("says that nobody published trust when the run is a replay", () => {
    const model = trustOverTime(run(HISTORY, 1));
    expect(model.pairs).toEqual([]);
    expect(model.summary).toContain("nobody published it");
  });
});
