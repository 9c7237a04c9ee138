import { describe, expect, it } from "vitest";
import { Playback } from "../../sim/index.ts";
import { trustAt, trustOverTime } from "../../viz/select/trust.ts";
import { trustSaid } from "../../viz/select/trust-said.ts";
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

  it("is said as it stands at a moment, of all that is shown first or of some lines alone", () => {
    const journal = run();
    const { pairs, settings } = trustOverTime(journal);
    for (const minute of [settings.onset, 9_000, 12_000, journal.endedAt]) {
      const said = trustSaid(journal, minute);
      for (const { label, leading, steps } of pairs) {
        const now = steps.findLast((step) => step.minute <= minute)!;
        const move = `${label} from ${Math.round(steps[0]!.mean * 100)}% to ${Math.round(now.mean * 100)}%`;
        if (leading) expect(said).toContain(move);
        else expect(said).not.toContain(`${label} from`);
        expect(trustSaid(journal, minute, [pairs.at(-1)!]).includes(`${label} from`)).toBe(
          label === pairs.at(-1)!.label,
        );
      }
    }
  });

  it("says that nobody published trust when the run is a replay", () => {
    const replay = run(HISTORY, 1);
    expect(trustOverTime(replay).pairs).toEqual([]);
    expect(trustSaid(replay, replay.endedAt)).toContain("nobody published it");
  });
});
