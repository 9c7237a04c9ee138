import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FromClient, LONGEST, MOST_SEATS, readFromClient, readFromServer } from "../../class/messages.ts";
import { house, somebody } from "./support.ts";

const secret = "a".repeat(64);
const place = `${"a".repeat(60)}/${"b".repeat(60)}`;
/** The longest of each kind. */
const MESSAGES: readonly FromClient[] = [
  { v: 1, t: "open", key: secret },
  { v: 1, t: "lead", room: "2ABC", secret },
  { v: 1, t: "pace", place, question: { days: 14, most: 100_000 } },
  { v: 1, t: "close" },
  { v: 1, t: "check" },
  { v: 1, t: "join", room: "2ABC", seat: secret },
  { v: 1, t: "answer", place, code: "222222" },
  { v: 1, t: "line", place, days: Array.from({ length: 14 }, () => 100_000) },
];

describe("a message", () => {
  test.each(MESSAGES)("of the kind $t is read as it was written, and is within the limit at its longest", (message) => {
    const text = JSON.stringify(message);
    expect(readFromClient(text)).toEqual(message);
    expect(text.length).toBeLessThanOrEqual(LONGEST);
  });

  test("of any other form is none, on either side, and nothing is thrown", () => {
    const oddly = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ v: 1, t: value })),
    );
    fc.assert(
      fc.property(oddly, (text) => {
        expect(readFromClient(text)).toBeNull();
        expect(readFromServer(text)).toBeNull();
      }),
    );
  });

  test("of all lines of a full room reaches its teacher, and no longer one", () => {
    const days = Array.from({ length: 14 }, () => 100_000);
    const tally = (lines: number) =>
      JSON.stringify({
        v: 1,
        t: "tally",
        place,
        answers: lines,
        counts: [],
        lines: [],
        drawn: Array(lines).fill(days),
      });
    expect(readFromServer(tally(MOST_SEATS))).not.toBeNull();
    expect(readFromServer(tally(MOST_SEATS + 1))).toBeNull();
    // Less than may wait for a client that is slow to read.
    expect(tally(MOST_SEATS).length).toBeLessThan(32_768);
  });

  test("with a field too many, too few or too large is none", () => {
    for (const message of MESSAGES) {
      expect(readFromClient(JSON.stringify({ ...message, more: 1 }))).toBeNull();
      for (const key of Object.keys(message))
        expect(readFromClient(JSON.stringify({ ...message, [key]: undefined })), key).toBeNull();
    }
    for (const days of [[1], [-1, 2], [0.5, 1], Array(15).fill(1), [1, 1e9], ["1", 2]])
      expect(readFromClient(JSON.stringify({ v: 1, t: "line", place, days }))).toBeNull();
  });

  test("whatever is said, the house stands, and only who said it is dropped", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 30 }), (texts) => {
        const inHouse = house();
        const [speaker, other] = [somebody(inHouse), somebody(inHouse)];
        for (const text of texts) speaker.sayRaw(text);
        expect(speaker.ended.length).toBeLessThanOrEqual(1);
        expect(other.ended).toEqual([]);
      }),
    );
  });
});
