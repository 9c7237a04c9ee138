import { describe, expect, it } from "vitest";
import { whatIf } from "../../sim/index.ts";
import { carried } from "../../viz/carried.ts";
import { run, scenario } from "./support.ts";

const slug = "declassification-never";
const before = run(slug);

describe("what is selected, when another run comes", () => {
  const turned = whatIf(before, scenario(slug), [{ at: 10_080, change: { kind: "publish", document: "main-text" } }]);
  const other = run(slug, 42, { parameters: { complyAtOnset: 0.3 } });
  const known = (journal: typeof before) => new Map(journal.entries.map((entry) => [entry.seq, entry]));

  it("is the same event before two runs part, and never another one after", () => {
    for (const after of [turned, other]) {
      const events = known(after);
      let [kept, lost] = [0, 0];
      for (const { seq, time, event } of before.entries) {
        const found = carried({ kind: "event", seq }, before, after);
        if (found === null) {
          lost++;
          continue;
        }
        const { time: then, event: same } = events.get((found as { seq: number }).seq)!;
        expect([then, same.type]).toEqual([time, event.type]);
        if (after === turned && time < 10_080) expect(same).toEqual(event);
        kept++;
      }
      expect(kept).toBeGreaterThan(50);
      expect(lost).toBeGreaterThan(50);
    }
  });

  it("is a reporter's bulletin of the same hour, though it counts something else", () => {
    const bulletin = before.entries.findLast(({ event }) => event.type === "claim.published" && !event.flash)!;
    const found = carried({ kind: "event", seq: bulletin.seq }, before, other) as { seq: number } | null;
    const same = known(other).get(found!.seq)!;
    expect(same.time).toBe(bulletin.time);
    const reporterOf = ({ event }: typeof same) => event.type === "claim.published" && event.reporter;
    expect(reporterOf(same)).toBe(reporterOf(bulletin));
  });

  it("stays what it is when it is no event, or one of the run to come", () => {
    const party = { kind: "party", id: "us" } as const;
    expect(carried(party, before, other)).toBe(party);
    expect(carried(null, before, other)).toBeNull();
    const unknown = { kind: "event", seq: 999_999_999 } as const;
    expect(carried(unknown, before, other)).toBe(unknown);
  });
});
