import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from "../../sim/index.ts";
import { ADDRESS_LIST } from "../../viz/address-list.ts";
import type { Address } from "../../viz/address-pairs.ts";
import { ADDRESS, readAddress, writeAddress } from "../../viz/permalink.ts";
import { SPEEDS } from "../../viz/session.ts";
import { LANGUAGES } from "../../viz/words/language.ts";

const KNOWN = {
  scenarios: [
    { slug: "syria-2016-09", seed: 42 },
    { slug: "declassification-never", seed: 7 },
  ],
  panels: ["timeline", "tallies", "trust"],
};

const read = (query: string) => readAddress(query, KNOWN);

describe("an address that says nothing", () => {
  test("is the first scenario with its own seed, at the end of the run", () => {
    const { address, problems } = read("");
    expect(problems).toEqual([]);
    expect(address.recipe).toMatchObject({ scenario: "syria-2016-09", seed: "42", parameters: {}, interventions: [] });
    expect(address.at).toBeNull();
    expect(address.truth).toBe(false);
  });
});

describe("each parameter", () => {
  test.each(ADDRESS.map(({ name }) => [name, ADDRESS_LIST[name]![1]] as const))(
    "%s reads its own example",
    (_, example) => {
      const { address, problems } = read(`?${example}`);
      expect(problems).toEqual([]);
      expect(writeAddress(address).split("&")).toContain(example);
    },
  );

  test("a scenario brings its seed, wherever it stands", () => {
    expect(read("?scenario=declassification-never").address.recipe.seed).toBe("7");
    expect(read("?seed=5&scenario=declassification-never").address.recipe.seed).toBe("5");
  });
});

describe("what is wrong is told and left out", () => {
  test.each([
    ["?bogus=1", "bogus"],
    ["?scenario=atlantis", "syria-2016-09, declassification-never"],
    ["?seed=a%20b", "letters, digits"],
    ["?seed=42/x", "letters, digits"],
    ["?pin=scenario:atlantis,seed:1", "scenario:…,seed:…"],
    ["?pin=scenario:syria-2016-09,t:5", "scenario:…,seed:…"],
    ["?pin=", "scenario:…,seed:…"],
    ["?t=noon", "hours since the onset"],
    ["?p.monitors=99", "from 0 to 20"],
    ["?p.moniters=3", "a parameter of the model"],
    ["?p.constructor=3", "a parameter of the model"],
    ["?p.monitors=", "a number"],
    ["?h.deir-ez-zor=maybe", "on or off"],
    ["?if=12~explode~everything", "minute~publish~document"],
    ["?sel=nothing", "event:123"],
    ["?brush=5", "two times"],
    ["?brush=9_3", "two times"],
    ["?truth=toString", "one of hidden, shown"],
    ["?panel=cellar", "one of timeline"],
    ["?step=0", "the number of a step"],
    ["?step=two", "the number of a step"],
    ["?speed=7", "one of 1, 3"],
    ["?lang=tlh", "one of en, ar, ru, fr"],
  ])("%s", (query, wanted) => {
    const { address, problems } = read(query);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(wanted);
    expect(address).toEqual(read("").address);
  });

  test("and the rest still counts", () => {
    const { address, problems } = read("?bogus=1&seed=9&t=nowhere&truth=shown");
    expect(problems).toHaveLength(2);
    expect(address.recipe.seed).toBe("9");
    expect(address.truth).toBe(true);
  });

  test("a very long address is not read at all", () => {
    const { address, problems } = read(`?seed=${"9".repeat(5000)}`);
    expect(problems).toHaveLength(1);
    expect(address).toEqual(read("").address);
  });

  test("no text makes it throw, and each complaint is short", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (text) => {
        for (const problem of read(text).problems) expect(problem.length).toBeLessThan(400);
      }),
    );
  });
});

const hours = fc.integer({ min: -90_000, max: 90_000 }).map((minutes) => minutes);
const id = fc.constantFrom("main-text", "deir-ez-zor", "russia-asks-to-publish");
const parameters = fc
  .uniqueArray(fc.constantFrom(...PARAMETER_IDS), { maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map((name) => fc.tuple(fc.constant(name), valueFor(name)))))
  .map((pairs) => Object.fromEntries(pairs) as Partial<Record<ParameterId, number>>);

function valueFor(name: ParameterId) {
  const { min, max } = PARAMETERS[name];
  return fc.double({ min, max, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
}

const recipe = fc.record({
  scenario: fc.constantFrom("syria-2016-09", "declassification-never"),
  seed: fc.stringMatching(/^[0-9A-Za-z._-]{1,64}(\/[0-9]{1,6})?$/),
  parameters,
  hypotheses: fc.dictionary(id, fc.boolean(), { maxKeys: 2 }).map((entries) => ({ ...entries })),
  interventions: fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 40_000 }),
      change: fc.oneof(
        fc.record({ kind: fc.constant("publish" as const), document: id }),
        fc.record({ kind: fc.constant("drop" as const), seq: fc.integer({ min: 1, max: 99_999 }) }),
        fc.record({ kind: fc.constant("hypothesis" as const), id, on: fc.boolean() }),
        fc.record({
          kind: fc.constant("parameter" as const),
          id: fc.constantFrom(...PARAMETER_IDS),
          value: fc.double({ min: -100, max: 100, noNaN: true }).map((value) => value + 0),
        }),
        fc.record({
          kind: fc.constant("decide" as const),
          decision: fc.constant("renew/government/1"),
          choice: fc.constant("walk out"),
        }),
        fc.record({
          kind: fc.constant("answer" as const),
          demand: id,
          answer: fc.constantFrom("accept" as const, "refuse" as const, "stall" as const),
        }),
      ),
    }),
    { maxLength: 3 },
  ),
});

const address: fc.Arbitrary<Address> = fc.record({
  recipe,
  pinned: fc.option(recipe),
  at: fc.option(hours),
  selection: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant("event" as const), seq: fc.integer({ min: 0, max: 99_999 }) }),
      fc.record({ kind: fc.constant("party" as const), id }),
      fc.record({ kind: fc.constant("pair" as const), holder: id, target: id }),
    ),
  ),
  brush: fc.option(fc.tuple(hours, fc.integer({ min: 1, max: 5000 })).map(([a, by]) => [a, a + by] as const)),
  truth: fc.boolean(),
  beside: fc.boolean(),
  only: fc.uniqueArray(fc.constantFrom(...KNOWN.panels), { maxLength: 3 }),
  hide: fc.uniqueArray(fc.constantFrom(...KNOWN.panels)),
  story: fc.option(fc.constantFrom("whose-count", "own", "what is this?")),
  step: fc.option(fc.integer({ min: 1, max: 99 })),
  lock: fc.uniqueArray(fc.constantFrom("all", "h.deir-ez-zor", ...PARAMETER_IDS), { maxLength: 4 }),
  present: fc.boolean(),
  panel: fc.option(fc.constantFrom(...KNOWN.panels)),
  tables: fc.uniqueArray(fc.constantFrom(...KNOWN.panels)),
  theme: fc.constantFrom("auto", "light", "dark"),
  lang: fc.constantFrom(...LANGUAGES),
  embed: fc.constantFrom(null, "", "https://school.example", "http://localhost:8080"),
  keys: fc.boolean(),
  speed: fc.constantFrom(...SPEEDS),
});

test("whatever state is written comes back the same", () => {
  fc.assert(
    fc.property(address, (state) => {
      const { address: back, problems } = read(`?${writeAddress(state)}`);
      expect(problems).toEqual([]);
      expect(back).toEqual(state);
    }),
  );
});

test("what is written needs no encoding beyond a query's own", () => {
  fc.assert(
    fc.property(address, (state) => {
      expect(writeAddress(state)).toMatch(/^[\w.~:,/>=&%-]*$/);
    }),
  );
});
