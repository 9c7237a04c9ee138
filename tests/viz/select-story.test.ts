import { describe, expect, it } from "vitest";
import { storyAt, storySummary, storyTable } from "../../viz/select/story.ts";
import { talliesOf } from "../../viz/select/tallies.ts";
import { talliesAt } from "../../viz/select/tallies-at.ts";
import { HIDDEN, HISTORY, run, runWhere, SHOWN, scenario, withOtherTruth } from "./support.ts";

const text = (story: ReturnType<typeof storyAt>, id: string) =>
  story.parts.find((part) => part.id === id)!.sentences.join(" ");

describe("the story", () => {
  it("keeps what happened, what was noticed and what was claimed apart, in that order", () => {
    const story = storyAt(run(), SHOWN, run().endedAt);
    expect(story.parts.map(({ id }) => id)).toEqual(["happened", "noticed", "claimed"]);
    expect(text(story, "happened")).toContain("Ground truth of this simulation");
    expect(text(story, "noticed")).toMatch(/noticed \d+ acts?/);
    expect(text(story, "claimed")).toMatch(/laid to/);
    expect(text(story, "claimed")).not.toContain("round truth");
  });

  it("tells nothing that only the simulator or an observer knows, unless it is asked for", () => {
    const journal = run();
    const hidden = storyAt(journal, HIDDEN, journal.endedAt);
    expect(storyAt(withOtherTruth(journal), HIDDEN, journal.endedAt)).toEqual(hidden);
    expect(storyAt(withOtherTruth(journal), SHOWN, journal.endedAt)).not.toEqual(
      storyAt(journal, SHOWN, journal.endedAt),
    );
  });

  it("tells acts and deaths by who did them, and never a sum of the dead of all", () => {
    const journal = run();
    const { belligerents, parties } = journal.start.settings;
    const told = text(storyAt(journal, SHOWN, journal.endedAt), "happened");
    for (const side of belligerents) {
      const done = journal.entries.filter(({ event }) => event.type === "incident.occurred" && event.side === side);
      const name = parties.find(({ id }) => id === side)!.name;
      expect(told).toContain(`${name} acted ${done.length === 1 ? "once" : `${done.length} times`}`);
    }
  });

  it("tells every reporter's count as the tallies have it, and how far they are apart", () => {
    const journal = run();
    const minute = journal.start.settings.onset + 4 * 1440;
    const tallies = talliesOf(journal, HIDDEN);
    const told = text(storyAt(journal, HIDDEN, minute), "claimed");
    const sums = talliesAt(tallies, minute);
    for (const [at, row] of tallies.rows.entries())
      for (const sum of sums[at]!) if (sum.claims > 0) expect(told).toContain(`${row.label} ${sum.count}`);
    expect(told).toMatch(/up to \d+ (breaches|deaths) apart|they agree/);
  });

  it("begins with nothing claimed, and grows with the play head", () => {
    const journal = run();
    const { onset } = journal.start.settings;
    expect(text(storyAt(journal, SHOWN, onset), "happened")).toContain("nobody has acted");
    expect(text(storyAt(journal, HIDDEN, onset), "claimed")).toBe("Nobody has published a count yet.");
  });

  it("ends with how the truce ended, for everyone to hear", () => {
    const journal = runWhere(({ outcome }) => outcome.kind === "collapsed");
    expect(text(storyAt(journal, HIDDEN, journal.endedAt), "happened")).toContain("walked out");
    expect(text(storyAt(journal, HIDDEN, journal.start.settings.onset + 1), "happened")).not.toContain("walked out");
  });

  it("of a replay tells claims alone", () => {
    const journal = run(HISTORY, 1);
    const story = storyAt(journal, SHOWN, journal.endedAt, scenario(HISTORY));
    expect(text(story, "happened")).toContain("does not say what happened");
    expect(text(story, "noticed")).toContain("does not say what was seen");
    expect(text(story, "claimed")).toMatch(/laid to/);
    expect(story.parts.every(({ tag }) => tag.kind === "claim")).toBe(true);
  });

  it("has a table twin of the same sentences, and one sentence that says what it is", () => {
    const story = storyAt(run(), HIDDEN, run().endedAt);
    expect(storyTable(story).rows.map(([, sentence]) => sentence)).toEqual(
      story.parts.flatMap(({ sentences }) => sentences),
    );
    expect(storySummary(story)).toMatch(/published/);
  });
});
