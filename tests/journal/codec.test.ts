import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checksumOfJournal,
  describeFault,
  type Intervention,
  type Journal,
  Playback,
  patchesOf,
  play,
  readJournal,
  readJournalText,
  whatIf,
  writeJournal,
  writeJournalText,
} from "../../sim/index.ts";
import { shipped } from "../scenario/support.ts";
import { anyRun, played, SEPTEMBER, SMALL, septemberRun } from "./support.ts";

const JOURNAL = play(SMALL, 1);
const LINES = writeJournal(JOURNAL).split("\n");

function reread(journal: Journal): Journal {
  const result = readJournal(writeJournal(journal));
  if (!result.ok) throw new Error(describeFault(result.fault, "run.jsonl"));
  return result.value;
}

describe("a journal as JSON Lines", () => {
  test("reads back to the same journal, keyframes included", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const journal = played(run);
        expect(reread(journal)).toEqual(journal);
      }),
      { numRuns: 10 },
    );
  });

  test("does so for September, for the replay, and after interventions", () => {
    const september = septemberRun();
    const at = september.entries[1000]!.time;
    const changes: Intervention[] = [
      { at, change: { kind: "publish", document: "main-text" } },
      { at: at + 700, change: { kind: "parameter", id: "crossExcitation", value: 0.1 } },
      { at: at + 700, change: { kind: "hypothesis", id: "deir-ez-zor", on: false } },
    ];
    const branched = whatIf(september, SEPTEMBER, changes);
    expect(checksumOfJournal(branched)).not.toBe(checksumOfJournal(september));
    for (const journal of [september, play(shipped("syria-2016-09-history")), branched]) {
      const again = reread(journal);
      expect(again).toEqual(journal);
      const last = again.entries.length - 1;
      expect(patchesOf(new Playback(again), last)).toEqual(patchesOf(new Playback(journal), last));
    }
  });

  test("writes the same bytes again", () => {
    expect(writeJournal(reread(JOURNAL))).toBe(writeJournal(JOURNAL));
  });
});

/** What is said of the file when its lines are changed. */
function told(change: (lines: string[]) => readonly string[]): string {
  const result = readJournal(change([...LINES]).join("\n"));
  return result.ok ? "read" : describeFault(result.fault, "run.jsonl");
}

const put =
  (at: number, from: string | RegExp, to: string) =>
  (lines: string[]): string[] => {
    if (lines[at]!.search(from) < 0) throw new Error(`line ${at + 1} does not say ${String(from)}`);
    return lines.with(at, lines[at]!.replace(from, to));
  };

describe("a file that is something else", () => {
  test.each<[string, (lines: string[]) => readonly string[], string | RegExp]>([
    ["empty", () => [], "run.jsonl:1: wanted the header, found the end of the file; the file is empty"],
    ["a picture", () => ["\x89PNG\r\n"], /^run\.jsonl:1: wanted one JSON object, found "\x89PNG/],
    [
      "other JSON",
      () => ['{"name":"truce"}'],
      'run.jsonl:1: wanted a header with "truce": "journal", found {"name":"truce"}; this file is no journal of Truce',
    ],
    [
      "of a newer format",
      put(0, '"format":1', '"format":2'),
      /^run\.jsonl:1: wanted journal format 1, found format 2, written by version \d+\.\d+\.\d+; a newer Truce wrote it: read it with that one$/,
    ],
    [
      "cut off",
      (lines) => lines.slice(0, 20),
      `run.jsonl:21: wanted entry 19 of ${JOURNAL.entries.length}, found the end of the file; the file was cut off`,
    ],
    [
      "cut off within a line",
      (lines) => [...lines.slice(0, 20), lines[20]!.slice(0, 30)],
      /^run\.jsonl:21: wanted one/,
    ],
    [
      "short of a line",
      (lines) => lines.toSpliced(9, 1),
      "run.jsonl:10: wanted entry 8, found entry 9; a line is missing, or stands elsewhere",
    ],
    ["short of its end", (lines) => lines.slice(0, -2), /wanted the end of the journal, found the end of the file/],
    [
      "changed in an event",
      put(5, /"time":\d+/, '"time":7'),
      /^run\.jsonl:6: wanted the entry that comes about: .* the model has changed since, or the line has$/,
    ],
    ["changed in a note", put(2, '"roll":0.', '"roll":0.1'), /^run\.jsonl:3: wanted the entry that comes about/],
    ["changed in its checksum", put(0, checksumOfJournal(JOURNAL), "0"), /^run\.jsonl:1: wanted checksum \w+, found 0/],
    [
      "changed in its end",
      put(LINES.length - 2, /"endedAt":\d+/, '"endedAt":1'),
      /^run\.jsonl:\d+: wanted \{.*has been changed$/,
    ],
    ["longer than it says", (lines) => [...lines, "{}"], /wanted the end of the file, found "\{\}"$/],
    [
      "with an event that nobody knows",
      put(4, /"type":"[a-z.]+"/, '"type":"war.won"'),
      'run.jsonl:5: wanted an event that this version knows, found "war.won"',
    ],
    [
      "with a prototype",
      put(4, '"event":{', '"event":{"__proto__":{},'),
      /:5: wanted plain data, found the name "__proto__"/,
    ],
    ["without end", put(0, /"budget":\d+/, '"budget":9000000000'), /:1: wanted a budget of at most 1000000 events/],
    [
      "with a wild parameter",
      put(0, /"warRate":\d+/, '"warRate":1e300'),
      /:1: wanted a number from 1 to 120 for "warRate"/,
    ],
    ["without a world", put(0, '"world":{', '"word":{'), /:1: wanted an object for "world", found nothing$/],
    ["with too many entries", put(0, /"entries":\d+/, '"entries":9999999'), /:1: wanted at most 1000000 entries/],
    ["nested without end", () => [`${"[".repeat(100_000)}`], /^run\.jsonl:1: wanted one JSON object/],
  ])("%s is told in one line", (_, change, expected) => {
    if (typeof expected === "string") expect(told(change)).toBe(expected);
    else expect(told(change)).toMatch(expected);
  });

  test("is refused, never thrown at, whatever is done to a line", () => {
    const place = fc.integer({ min: 0, max: LINES.length - 2 });
    const damage = fc.tuple(place, fc.double({ min: 0, max: 1, noNaN: true }), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(damage, ([at, share, text]) => {
        const line = LINES[at]!;
        const cut = Math.floor(share * line.length);
        const broken = `${line.slice(0, cut)}${text}${line.slice(cut + 1)}`;
        const result = readJournal(LINES.with(at, broken).join("\n"));
        if (!result.ok) {
          expect(result.fault.line).toBeGreaterThan(0);
          expect(describeFault(result.fault, "x").split("\n")).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a journal as text", () => {
  test("reads back to the same entries", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const journal = played(run);
        const result = readJournalText(writeJournalText(journal));
        expect(result.ok && result.value.entries).toEqual(journal.entries);
      }),
      { numRuns: 10 },
    );
  });

  test("keeps the texts of the record, and what it is the record of", () => {
    const journal = play(shipped("syria-2016-09-history"));
    const { version, seed, entries } = journal;
    const { scenario, title } = journal.start.settings;
    expect(readJournalText(writeJournalText(journal))).toEqual({
      ok: true,
      value: { version, scenario, title, seed, checksum: checksumOfJournal(journal), entries },
    });
  });

  test("may hold some entries alone", () => {
    const claims = JOURNAL.entries.filter(({ event }) => event.type === "claim.published");
    const result = readJournalText(writeJournalText(JOURNAL, ({ event }) => event.type === "claim.published"));
    expect(result.ok && result.value.entries).toEqual(claims);
  });

  const TEXT = writeJournalText(JOURNAL).split("\n");
  const saying = (lines: readonly string[]) => {
    const result = readJournalText(lines.join("\n"));
    return result.ok ? "read" : describeFault(result.fault, "run.txt");
  };

  test.each<[string, readonly string[], RegExp]>([
    ["is no journal", ["hello"], /^run\.txt:1: wanted "truce journal text 1", found "hello"/],
    ["lacks its seed", TEXT.toSpliced(4, 1), /^run\.txt:5: wanted "seed: …", found "checksum/],
    ["was cut off", TEXT.slice(0, 30), /wanted \d+ entries, found \d+; the text was cut off/],
    [
      "has a note that belongs nowhere",
      TEXT.toSpliced(10, 0, "    odds rule=x"),
      /^run\.txt:11: wanted an entry, or a note/,
    ],
    ["has a line that is no entry", TEXT.toSpliced(12, 0, "then they met"), /^run\.txt:13: wanted an entry: its index/],
    [
      "has a value that does not end",
      TEXT.toSpliced(12, 0, "1 2030-05-01T06:00 1<0 truce.started a=[1"),
      /found the end of/,
    ],
    [
      "gives a name twice",
      TEXT.toSpliced(12, 0, "1 2030-05-01T06:00 1<0 truce.started a=1 a=2"),
      /wanted each name once/,
    ],
    [
      "nests too deep",
      TEXT.toSpliced(12, 0, `1 2030-05-01T06:00 1<0 truce.started a=${"[".repeat(9999)}`),
      /at most 16 levels/,
    ],
    [
      "has a day that no calendar has",
      TEXT.toSpliced(12, 0, "1 2030-02-30T06:00 1<0 truce.started"),
      /a day of the calendar/,
    ],
  ])("that %s is refused in one line", (_, lines, expected) => {
    expect(saying(lines)).toMatch(expected);
  });
});
