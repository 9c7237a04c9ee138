import { describe, expect, it } from "vitest";
import { seatingAt, seatingOf, seatingTable } from "../../viz/select/seats.ts";
import { HISTORY, run } from "./support.ts";

describe("parties and trust", () => {
  it("seats every party once at a place of its own, the same in every run", () => {
    const { seats } = seatingOf(run());
    expect(seats.map(({ id }) => id).sort()).toEqual(
      run()
        .start.settings.parties.map(({ id }) => id)
        .sort(),
    );
    expect(new Set(seats.map(({ x, y }) => `${x},${y}`)).size).toBe(seats.length);
    expect(seatingOf(run("syria-2016-09", 3)).seats).toEqual(seats);
  });

  it("puts each patron above its client, and hatches the excluded groups", () => {
    const { seats, answersFor } = seatingOf(run());
    const seat = (id: string) => seats.find((item) => item.id === id)!;
    expect(answersFor.map(({ patron, client }) => [patron, client])).toEqual([
      ["russia", "government"],
      ["us", "opposition"],
    ]);
    for (const { patron, client } of answersFor) {
      expect(seat(patron).x).toBe(seat(client).x);
      expect(seat(patron).y).toBeLessThan(seat(client).y);
      expect(seat(patron).paint).toBe(seat(client).paint);
    }
    expect(seats.filter(({ paint }) => paint === "excluded").map(({ id }) => id)).toEqual(["nusra", "isil"]);
  });

  it("bends the two curves of a pair apart", () => {
    const { curves } = seatingOf(run());
    const bend = (key: string) => curves.find((curve) => curve.key === key)!.bend;
    expect(bend("us>russia")).toBe(-bend("russia>us"));
    expect(bend("government>opposition")).toBe(-bend("opposition>government"));
  });

  it("shows at a minute the trust last worked out, in picture, words and table alike", () => {
    const journal = run();
    const { onset } = journal.start.settings;
    const before = seatingAt(journal, onset - 1);
    expect(before.summary).toContain("United States in Russia 35%");
    const after = seatingAt(journal, journal.endedAt);
    expect(after.summary).not.toBe(before.summary);
    const rows = seatingTable(journal, journal.endedAt).rows;
    expect(rows.map((row) => row[2])).toEqual(after.trust.map(({ mean }) => Math.round(mean * 1000) / 1000));
  });

  it("has seats and no trust in a replay", () => {
    const journal = run(HISTORY, 1);
    expect(seatingOf(journal).seats.length).toBeGreaterThan(5);
    expect(seatingOf(journal).curves).toEqual([]);
    expect(seatingAt(journal, 5000).summary).toContain("no model of trust");
  });
});
