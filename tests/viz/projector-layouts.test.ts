import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dutyLayout } from "../../viz/projector/duty-layout.ts";
import { cutTo, daysWithRoom } from "../../viz/projector/letters.ts";
import { seatLayout } from "../../viz/projector/seat-layout.ts";
import { sectorLayout } from "../../viz/projector/sector-layout.ts";
import { shortName } from "../../viz/projector/tally-groups.ts";
import { tallyLayout } from "../../viz/projector/tally-layout.ts";
import { toldBelow } from "../../viz/projector/tally-told.ts";
import { daySpans } from "../../viz/select/moments.ts";
import { obligationsOf } from "../../viz/select/obligations.ts";
import { seatingOf } from "../../viz/select/seats.ts";
import { sectorsOf } from "../../viz/select/sectors.ts";
import { talliesOf } from "../../viz/select/tallies.ts";
import { trustOverTime } from "../../viz/select/trust.ts";
import { talliesView } from "../../viz/views/tallies.ts";
import type { Space } from "../../viz/views/view.ts";
import { run } from "./support.ts";

/** What a projector draws keeps to its room, whatever that is, and says what it leaves out. */

/** Larger letters come with larger rooms: a third of a screen is never less than so many letters wide, nor so many high. */
const room = (wide: number, high: number): fc.Arbitrary<Space> =>
  fc.integer({ min: 20, max: 34 }).chain((letter) =>
    fc.record({
      width: fc.integer({ min: wide * letter, max: 1900 }),
      height: fc.integer({ min: high * letter, max: 900 }),
      letter: fc.constant(letter),
    }),
  );

const journal = run();

describe("before a class", () => {
  test("the tallies are never higher than their room, and count the rows that are left out", () => {
    const tallies = talliesOf(journal, { truth: true });
    fc.assert(
      fc.property(room(18, 16), (space) => {
        const picture = tallyLayout(tallies, space);
        expect(talliesView.height!(picture)).toBeLessThanOrEqual(space.height);
        expect(picture.drawn).toBeLessThanOrEqual(picture.all);
        const rows = picture.rows.filter(({ heading }) => !heading);
        expect(rows).toHaveLength(picture.drawn);
        for (const row of rows) expect(row.cells).toHaveLength(picture.columns.length);
      }),
      { numRuns: 60 },
    );
  });

  test("no death is left out: what the tallies have no number for is told with its reporter, whatever the room", () => {
    const tallies = talliesOf(journal, { truth: true });
    const end = tallies.domain[1];
    const claimed = tallies.rows.flatMap(({ reporter, label, measure, cells }) =>
      measure === "acts"
        ? []
        : cells.map(({ sums }, column) => ({
            row: `${reporter}/${measure}`,
            accused: tallies.columns[column]!.id,
            label,
            count: sums.at(-1)?.count ?? 0,
          })),
    );
    const strike = claimed.filter(({ accused, count }) => accused === "us" && count > 0);
    expect(strike.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(room(18, 16), (space) => {
        const { rows } = tallyLayout(tallies, space);
        const said = toldBelow(tallies, rows, end).join(" ");
        for (const { row, accused, label, count } of claimed) {
          const isDrawn = rows.some(({ id, cells }) => id === row && cells.some(({ column }) => column.id === accused));
          if (!isDrawn && count > 0) expect(said).toContain(`${shortName(label)} ${count}`);
        }
      }),
      { numRuns: 60 },
    );
    expect(toldBelow(tallies, [], tallies.onset)).toEqual([]);
  });

  test("each row of the tallies says who reports, under a heading or beside a word that says what is counted", () => {
    const tallies = talliesOf(journal, { truth: false });
    const labels = (width: number) =>
      tallyLayout(tallies, { width, height: 900, letter: 20 }).rows.map((row) => row.label);
    expect(labels(620)).toEqual([
      "Breaches",
      "Russian Centre for reconciliation",
      "SANA",
      "Syrian Network for Human Rights",
      "Deaths",
      "Syrian Observatory for Human Rights",
    ]);
    expect(labels(400)[0]).toMatch(/^Breaches · Russian Centre/);
  });

  test("a duty that is chosen is shown, however few have room", () => {
    const model = obligationsOf(journal);
    const chosen = model.rows.at(-1)!.obligation;
    fc.assert(
      fc.property(room(18, 10), (space) => {
        const picture = dutyLayout(model, chosen, space);
        expect(picture.height).toBeLessThanOrEqual(space.height);
        expect(picture.rows.map(({ row }) => row.obligation)).toContain(chosen);
      }),
      { numRuns: 60 },
    );
  });

  test("seats stand within their room, and curves only between seats that are there", () => {
    fc.assert(
      fc.property(room(18, 16), (space) => {
        const { seating } = seatLayout(seatingOf(journal), trustOverTime(journal), space);
        const ids = seating.seats.map(({ id }) => id);
        for (const { x } of seating.seats) expect(x > 0 && x < 1).toBe(true);
        for (const { from, to } of seating.curves) expect(ids).toEqual(expect.arrayContaining([from, to]));
        for (const { patron, client } of seating.answersFor)
          expect(ids).toEqual(expect.arrayContaining([patron, client]));
      }),
      { numRuns: 60 },
    );
  });

  test("the map has most places where there is most room, and always the most violent one", () => {
    const model = sectorsOf(journal, { truth: true, observer: null });
    const worst = [...model.places].sort((a, b) => b.weight - a.weight)[0]!.id;
    const shown = (width: number, height: number) => sectorLayout(model, { width, height, letter: 20 }).marks;
    expect(shown(1240, 700).length).toBeGreaterThan(shown(390, 380).length);
    for (const marks of [shown(1240, 700), shown(390, 380), shown(200, 200)])
      expect(marks.map(({ place }) => place.id)).toContain(worst);
  });

  test("the names of two places beside each other do not touch", () => {
    const model = sectorsOf(journal, { truth: true, observer: null });
    for (let width = 360; width < 1240; width += 20) {
      const { marks } = sectorLayout(model, { width, height: 340, letter: 20 });
      for (const a of marks)
        for (const b of marks)
          if (a.at[0] < b.at[0] && Math.abs(a.at[1] - b.at[1]) < 20)
            expect(b.at[0] - a.at[0]).toBeGreaterThan(0.6 * 10 * (a.place.label.length + b.place.label.length) + 20);
    }
  });

  test("days are named where their names neither meet nor stick out", () => {
    const domain = trustOverTime(journal).domain;
    const days = daySpans(journal.start.settings, domain);
    expect(daysWithRoom(days, domain, { width: 1200, letter: 20 }).length).toBeGreaterThanOrEqual(7);
    expect(daysWithRoom(days, domain, { width: 390, letter: 20 }).map(({ day }) => day)).toEqual([1, 3, 5]);
    expect(daysWithRoom(days, domain, { width: 30, letter: 20 })).toEqual([]);
  });

  test("a name is cut without what stands in brackets before it is cut in the middle", () => {
    expect(cutTo(40, "SANA (Syrian state news agency)")).toBe("SANA (Syrian state news agency)");
    expect(cutTo(20, "SANA (Syrian state news agency)")).toBe("SANA");
    expect(cutTo(10, "Syrian Observatory")).toBe("Syrian Ob…");
    // A mark of direction keeps the dots on the side where an Arabic name goes on.
    expect(cutTo(8, "المرصد السوري")).toBe("المرصد…\u200f");
  });
});
