import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_TAKEN } from "../../viz/teach/seat/game.ts";
import { readSeatAddress, writeSeatAddress } from "../../viz/teach/seat/seat-address.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);

test("a game's address comes back whole", () => {
  const address = fc.record({
    seats: fc.uniqueArray(id, { maxLength: 4 }),
    scenario: id,
    seed: fc.stringMatching(/^[0-9A-Za-z._-]{1,12}$/),
    taken: fc.array(
      fc.record({
        minute: fc.integer({ min: 0, max: 99_999 }),
        decision: fc.tuple(fc.constantFrom("renew", "pull-back"), id, id).map((parts) => parts.join("/")),
        choice: fc.constantFrom("renews", "does not renew"),
      }),
      { maxLength: 20 },
    ),
  });
  fc.assert(
    fc.property(address, (game) => {
      expect(readSeatAddress(writeSeatAddress(game))).toEqual(game);
    }),
  );
});

test.each([
  "took=1~renew/us/1",
  "took=x~renew/us/1~renews",
  "took=1~<b>~renews",
  "took=1~renew/us/1~renews~more",
  "took=1~renew/us/1~%3Cscript%3E",
])("leaves out a choice that is none: %s", (query) => {
  expect(readSeatAddress(`?seat=us&${query}`)?.taken).toEqual([]);
});

test("an address holds no more choices than a game may have", () => {
  const many = Array.from({ length: 200 }, (_, at) => `took=${at}~renew/us/${at}~renews`).join("&");
  expect(readSeatAddress(`?seat=us&${many}`)?.taken).toHaveLength(MOST_TAKEN);
});
