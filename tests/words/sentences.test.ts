import { describe, expect, test } from "vitest";
import {
  DAY,
  dayLabel,
  ENGLISH,
  entrySentence,
  type Journal,
  labelOf,
  momentOf,
  noteSentence,
  play,
  sentenceOf,
  type TruceEvent,
  timeLabel,
} from "../../sim/index.ts";
import { SHIPPED, shipped } from "../scenario/support.ts";
import { BROKEN, termsUsed } from "./support.ts";

const RUNS: readonly (readonly [string, Journal])[] = SHIPPED.map((file) => [
  file,
  play(shipped(file.replace(".yaml", ""))),
]);

describe.each(RUNS)("every entry of %s", (_, { entries, start }) => {
  const { settings } = start;

  test("has one sentence, with nothing missing in it", () => {
    const sentences = entries.flatMap((entry) => [sentenceOf(entry.event, settings), entrySentence(entry, settings)]);
    expect(sentences.filter((sentence) => !/^[^a-z].*[.!?]\)?$/.test(sentence) || BROKEN.test(sentence))).toEqual([]);
  });

  test("agrees with its subject where something is owed: of most debtors there are several", () => {
    const owed = entries.filter(({ event }) => event.type === "obligation.changed");
    for (const { event } of owed) expect(sentenceOf(event, settings)).toMatch(/^What is owed by .+ under “/);
  });

  test("has a sentence for each of its notes, whose terms English has words for", () => {
    const notes = entries.flatMap((entry) => entry.notes);
    const sentences = notes.map((note) => noteSentence(note, settings));
    expect(sentences.filter((sentence) => !/^[^a-z].*\.$/.test(sentence) || BROKEN.test(sentence))).toEqual([]);
    const known = new Set([...Object.keys(ENGLISH.terms), ...settings.documents.map(({ id }) => id)]);
    expect(termsUsed(entries).filter((term) => !known.has(term))).toEqual([]);
  });

  test("calls nothing a violation and nobody a regime, a rebel or a terrorist in the simulator's own words", () => {
    const own = entries.map(({ event }) =>
      event.type === "statement.made" || event.type === "claim.published" ? { ...event, text: "" } : event,
    );
    const sentences = own.map((event) => sentenceOf(event, settings));
    expect(sentences.filter((sentence) => /violat|regime|rebel|terroris|enemy/i.test(sentence))).toEqual([]);
  });
});

describe("a claim", () => {
  const { settings } = RUNS.find(([file]) => file === "syria-2016-09.yaml")![1].start;
  const claim = {
    type: "claim.published",
    id: "x",
    reporter: "russian-centre",
    accused: "opposition",
    measure: "acts",
    count: 37,
    contested: 2,
    severity: null,
    windowFrom: settings.onset,
    windowTo: settings.onset + DAY,
    flash: false,
    qualifier: "",
    text: "",
    sources: [],
  } as const satisfies TruceEvent;

  test("is always somebody's, with its accused and its window", () => {
    expect(sentenceOf(claim, settings)).toBe(
      "The Russian Centre for reconciliation (Hmeimim) said: 37 breaches by signatory opposition groups (2 of them disputed), 12 Sep 19:00 to 13 Sep 19:00.",
    );
  });

  test("that does not split its count says so, and keeps its qualifier", () => {
    const vague = { ...claim, accused: null, count: 1, contested: 0, qualifier: "at least" };
    expect(sentenceOf(vague, settings)).toContain("said: at least 1 breach, not split by side, 12 Sep");
    expect(sentenceOf({ ...vague, qualifier: "inferred" }, settings)).toContain("said: 1 breach (inferred), not split");
  });
});

describe("labels", () => {
  const { settings } = RUNS.find(([file]) => file === "syria-2016-09.yaml")![1].start;

  test("give the scenario's name of anything it names, and an id that nobody has as it is", () => {
    expect(["us", "sohr", "aleppo", "shelling", "main-text", "nobody"].map((id) => labelOf(id, settings))).toEqual([
      "United States",
      "Syrian Observatory for Human Rights",
      "Aleppo",
      "Shelling",
      "Reducing Violence, Restoring Access and Establishing the JIC (9 September)",
      "nobody",
    ]);
  });

  test("give local times, and count the days of the truce as a calendar does", () => {
    expect(timeLabel(settings.onset, settings)).toBe("12 Sep 19:00");
    expect(dayLabel(settings.onset, settings)).toBe("12 Sep (day 1)");
    expect(dayLabel(settings.onset + 5 * 60, settings)).toBe("13 Sep (day 2)");
    expect(dayLabel(settings.onset - DAY, settings)).toBe("11 Sep");
    expect(momentOf(settings.onset + 18 * DAY + 300, settings)).toEqual({
      year: 2016,
      month: 10,
      day: 1,
      hour: 0,
      minute: 0,
      dayOfTruce: 20,
    });
  });
});
