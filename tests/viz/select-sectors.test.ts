import { describe, expect, it } from "vitest";
import { DAY } from "../../sim/index.ts";
import { sectorsAt, sectorsOf, sectorsSummary, sectorsTable } from "../../viz/select/sectors.ts";
import { HISTORY, run, secretSeqs, withOtherTruth } from "./support.ts";

const TRUTH = { truth: true, observer: null };
const SANA = { truth: false, observer: "sana" };
const NOBODY = { truth: false, observer: null };

describe("sectors", () => {
  it("count in every window the acts that took place in it, by place and actor, when the truth is shown", () => {
    const journal = run();
    const model = sectorsOf(journal, TRUTH);
    for (const minute of [7300, 8640, 12_000, journal.endedAt]) {
      const now = sectorsAt(model, minute);
      model.places.forEach(({ id }, place) => {
        const here = journal.entries.filter(
          ({ time, event }) => "sector" in event && event.sector === id && time <= minute && time > minute - DAY,
        );
        const by = (side: string) =>
          here.filter(({ event }) => event.type === "incident.occurred" && event.side === side).length;
        const groups = here.filter(({ event }) => event.type === "group.acted").length;
        expect(now[place]!.counts).toEqual([by("government"), by("opposition"), groups]);
      });
    }
  });

  it("look into one observer's books while the truth is hidden, whatever the truth", () => {
    const journal = run();
    const model = sectorsOf(journal, SANA);
    const total = sectorsAt(model, journal.endedAt, journal.endedAt).reduce((sum, { total }) => sum + total, 0);
    const noticed = journal.entries.filter(
      ({ event }) => event.type === "observation.made" && event.reporter === "sana",
    );
    expect(total).toBe(noticed.length);
    expect(total).toBeGreaterThan(100);
    expect(sectorsOf(withOtherTruth(journal), SANA)).toEqual(model);
    expect(model.layerLabel).toContain("SANA");
  });

  it("show places and mixing alone when nobody's books are open, and in a replay", () => {
    for (const model of [sectorsOf(run(), NOBODY), sectorsOf(run(HISTORY, 1), { truth: true, observer: "sana" })]) {
      expect(model.layer).toBe("none");
      expect(sectorsAt(model, 16_000, 16_000).every(({ total }) => total === 0)).toBe(true);
      expect(model.places.every(({ mixing }) => mixing.length === 2)).toBe(true);
    }
    expect(secretSeqs(run()).size).toBeGreaterThan(0);
  });

  it("lie within their bounds, with weights that add up to one", () => {
    const { places, bounds } = sectorsOf(run(), NOBODY);
    const [west, south, east, north] = bounds;
    for (const { longitude, latitude } of places) {
      expect(longitude).toBeGreaterThanOrEqual(west);
      expect(longitude).toBeLessThanOrEqual(east);
      expect(latitude).toBeGreaterThanOrEqual(south);
      expect(latitude).toBeLessThanOrEqual(north);
    }
    expect(places.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  it("say in words and in the table what the picture shows, and keep the scale above every day's count", () => {
    const journal = run();
    const model = sectorsOf(journal, TRUTH);
    const now = sectorsAt(model, 14_000);
    expect(sectorsTable(model, 14_000).rows.map((row) => row.slice(1, 4))).toEqual(now.map(({ counts }) => counts));
    const top = Math.max(...now.map(({ total }) => total));
    expect(sectorsSummary(model, 14_000)).toContain(
      `${model.places[now.findIndex(({ total }) => total === top)]!.label} ${top}`,
    );
    for (let minute = 7200; minute < journal.endedAt; minute += 500) {
      for (const { counts } of sectorsAt(model, minute)) expect(Math.max(...counts)).toBeLessThanOrEqual(model.most);
    }
  });
});
