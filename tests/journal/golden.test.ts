import { describe, expect, test } from "vitest";
import { type Entry, type Journal, play, readJournalText, type Scenario, writeJournalText } from "../../sim/index.ts";
import { readOrThrow, shipped, valleys } from "../scenario/support.ts";

/**
 * Runs that a person has read. When a result moves on purpose, `npm run goldens` writes them again; look at the difference, and
 * say in CHANGELOG.md under "Results change" why it moved.
 */

/** The guide's example with little violence: three days on a few pages, nothing left out. */
const QUIET_VALLEYS = readOrThrow(valleys("warRate: 30", "warRate: 4"));

const everything = () => true;

/** What people decide and say to each other; acts, observations and daily counts left out. */
const BELOW_DECISIONS = /^(?:act|incident|observation|window|claim|situation|group|strike)\./;
const decisions = ({ event }: Entry) => !BELOW_DECISIONS.test(event.type);

const GOLDEN: readonly (readonly [file: string, Scenario, seed: number, only: (entry: Entry) => boolean])[] = [
  ["quiet-valleys-1", QUIET_VALLEYS, 1, everything],
  ["syria-2016-09-42-decisions", shipped("syria-2016-09"), 42, decisions],
  ["declassification-endorsed-3-decisions", shipped("declassification-endorsed"), 3, decisions],
];

describe.each(GOLDEN)("the run %s", (file, scenario, seed, only) => {
  const journal: Journal = play(scenario, seed);

  test("is the one that was read", async () => {
    await expect(writeJournalText(journal, only)).toMatchFileSnapshot(`golden/${file}.txt`);
  });

  test("reads back from its text", () => {
    const result = readJournalText(writeJournalText(journal, only));
    expect(result.ok && result.value.entries).toEqual(journal.entries.filter(only));
  });
});
