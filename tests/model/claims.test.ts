import { describe, expect, test } from "vitest";
import { LASTING, ofType, quietSettings, told } from "./running.ts";

describe("corrections", () => {
  test("of a reporter's two bulletins of one day do not hang together", () => {
    const base = quietSettings({ ...LASTING, correctionShare: 0.5, complyAtOnset: 0.3, complyBase: -1 });
    // A reporter near neither side publishes about both each day.
    const reporters = base.reporters.map((reporter) => ({ ...reporter, camp: null, measure: "acts" as const }));
    const list = [1, 2, 3].flatMap((seed) => {
      const run = told({ ...base, reporters }, seed).told;
      const corrected = new Set(ofType(run, "claim.corrected").map(({ event }) => event.claim));
      const bulletins = ofType(run, "claim.published").filter(({ event }) => !event.flash && event.count > 10);
      const of = (side: string) =>
        new Map(
          bulletins
            .filter(({ event, time }) => event.accused === side && time < base.horizon - 1800)
            .map(({ event }) => [`${event.reporter}/${event.windowTo}`, corrected.has(event.id)]),
        );
      const opposition = of("opposition");
      return [...of("government")].flatMap(([window, one]) => {
        const other = opposition.get(window);
        return other === undefined ? [] : [[one, other] as const];
      });
    });
    const alike = list.filter(([one, other]) => one === other).length / list.length;
    expect(list.length).toBeGreaterThan(40);
    expect(alike).toBeGreaterThan(0.3);
    expect(alike).toBeLessThan(0.7);
  });
});
