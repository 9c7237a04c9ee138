import { describe, expect, test } from "vitest";
import { HOUR } from "../../sim/model/time.ts";
import { LASTING, ofType, quietSettings, told } from "./running.ts";

const REVIEW = 6 * HOUR;

describe("a decision that is due", () => {
  test("raises the hazard of the twelve hours before it, which are two reviews of six", () => {
    // A hazard is noted where somebody has decided for the party.
    const stays = Object.fromEntries(Array.from({ length: 28 }, (_, at) => [`withdraw/us/${at + 1}`, "stays"]));
    const settings = quietSettings({ ...LASTING, baseHazard: 1e-6 }, { decisions: stays });
    const reviews = ofType(told(settings, 4).told, "situation.reviewed").map(({ event, notes }) => {
      const hazards = notes.filter((note) => note.note === "odds" && note.rule === "collapse.hazard");
      const raised = hazards.some(
        (note) => note.note === "odds" && note.parts.some(({ part, amount }) => part === "expiry" && amount > 0),
      );
      return { at: event.index * REVIEW, raised };
    });
    const near = reviews.filter(({ raised }) => raised).map(({ at }) => at / HOUR);
    // Decisions at 48, 96 and 144 hours; a sponsor has no period of its own.
    expect(near).toEqual([42, 48, 90, 96, 138, 144]);
  });
});

describe("the end of a truce", () => {
  const walksOut = { "withdraw/us/8": "walks out" };

  test("is recorded once, without an extension, when somebody walks out in the minute of a decision", () => {
    const settings = quietSettings(LASTING, { decisions: walksOut, aftermath: 24 * HOUR });
    const { told: list, engine } = told(settings, 4);
    const at = settings.onset + 48 * HOUR;
    expect(ofType(list, "truce.ended").map(({ time, event }) => [time, event.outcome, event.by])).toEqual([
      [at, "collapsed", "us"],
    ]);
    expect(ofType(list, "truce.extended")).toEqual([]);
    expect(ofType(list, "renewal.decided")).toEqual([]);
    expect(engine.world.outcome!.at).toBe(at);
  });

  test("is recorded once, without an extension, when a side lets its own commitment run out in the minute of a decision", () => {
    const base = quietSettings(LASTING, { decisions: { "renew/government/1": "does not renew" } });
    const at = base.onset + 48 * HOUR;
    const parties = base.parties.map((party) => (party.id === "government" ? { ...party, expiresAt: at } : party));
    const { told: list } = told({ ...base, parties }, 4);
    expect(ofType(list, "truce.ended").map(({ time, event }) => [time, event.by])).toEqual([[at, "government"]]);
    expect(ofType(list, "truce.extended")).toEqual([]);
  });
});
