import { describe, expect, it } from "vitest";
import { pairCharts, trustCharts } from "../../viz/parts/trust-charts.ts";
import { obligationsOf } from "../../viz/select/obligations.ts";
import { outlineAround } from "../../viz/select/outline.ts";
import { sectorsOf } from "../../viz/select/sectors.ts";
import { dutyPicture } from "../../viz/views/duty-rows.ts";
import { sectorMap } from "../../viz/views/sector-map.ts";
import { run } from "./support.ts";

const sectors = sectorsOf(run(), { truth: false, observer: null });

describe("the map of sectors", () => {
  const map = sectorMap(sectors);

  it("keeps every mark on the map and clear of the others", () => {
    for (const { at } of map.marks) {
      expect(at[0]).toBeGreaterThan(20);
      expect(at[0]).toBeLessThan(map.space.width - 20);
      expect(at[1]).toBeGreaterThan(20);
      expect(at[1]).toBeLessThan(map.space.height - 20);
    }
    map.marks.forEach(({ at: a }, index) => {
      for (const { at: b } of map.marks.slice(index + 1))
        expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(36);
    });
  });

  it("puts north above south and east right of west", () => {
    const at = (id: string) => map.marks.find(({ place }) => place.id === id)!.anchor;
    expect(at("aleppo")[1]).toBeLessThan(at("daraa")[1]);
    expect(at("deir-ez-zor")[0]).toBeGreaterThan(at("latakia")[0]);
  });

  it("has an outline where all places lie in one, and none for places of nobody's map", () => {
    expect(map.outline).toMatch(/^M[\d.]+,[\d.]+L/);
    expect(outlineAround(sectors.places)!.name).toBe("Syria");
    expect(outlineAround([...sectors.places, { longitude: 10, latitude: 10 }])).toBeNull();
    const [first] = sectors.places;
    const elsewhere = { ...sectors, places: [{ ...first!, longitude: 3, latitude: 4 }] };
    expect(sectorMap(elsewhere).outline).toBeNull();
    for (const value of sectorMap(elsewhere).marks[0]!.at) expect(Number.isFinite(value)).toBe(true);
  });
});

describe("trust over time", () => {
  it("names no more days than have room, however long the run is", () => {
    for (const slug of ["syria-2016-09", "syria-2016-02"]) {
      for (const { days } of trustCharts(run(slug))) {
        expect(days.length).toBeGreaterThan(3);
        expect(days.length).toBeLessThanOrEqual(8);
        expect(days[0]!.day).toBe(1);
      }
    }
  });

  it("gives each pair of the run a small picture, all on the same axes", () => {
    const journal = run();
    const charts = pairCharts(journal);
    const { trust } = journal.start.settings;
    expect(charts.map(({ lines: [{ holder, target }] }) => `${holder}>${target}`).sort()).toEqual(
      trust.map(({ holder, target }) => `${holder}>${target}`).sort(),
    );
    for (const { over, days, space } of charts) {
      expect([over, days, space]).toEqual([charts[0]!.over, charts[0]!.days, charts[0]!.space]);
      expect(days.length).toBeLessThanOrEqual(2);
    }
  });
});

describe("the chart of obligations", () => {
  const model = obligationsOf(run());
  const picture = dutyPicture(model);

  it("gives every duty a row of its own, below its debtor's heading", () => {
    expect(picture.rows).toHaveLength(model.rows.length);
    picture.rows.forEach(({ y }, index) => {
      if (index > 0) expect(y - picture.rows[index - 1]!.y).toBeGreaterThanOrEqual(picture.sizes.row);
    });
    expect(picture.height).toBeGreaterThan(picture.rows.at(-1)!.y + picture.sizes.row - 1);
  });

  it("draws one arc for each two obligations of which one waits for the other", () => {
    const pairs = new Set(model.edges.map(({ kind, from, to }) => [kind, from.split("/")[0], to.split("/")[0]].join()));
    expect(picture.arcs).toHaveLength(pairs.size);
    for (const { keys } of picture.arcs) expect(keys).toMatch(/^obligation:[a-z0-9-]+ obligation:[a-z0-9-]+$/);
  });
});
