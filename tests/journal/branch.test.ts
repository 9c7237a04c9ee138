import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  branch,
  branchAt,
  type Change,
  canonicalJson,
  checksumOfJournal,
  Engine,
  effectOf,
  firstDivergence,
  type Intervention,
  type Journal,
  positionAt,
  type Scenario,
  whatIf,
  whatIfAt,
  withEffect,
} from "../../sim/index.ts";
import { cases } from "../tools/cases.ts";
import { anyPlace, placeIn, played, SEPTEMBER, SMALL, septemberRun } from "./support.ts";

const JOURNAL = septemberRun();
const MIDDLE = JOURNAL.entries[1000]!.time;
const DEMAND = JOURNAL.entries.find(({ event }) => event.type === "demand.made")!;
const DROPPED = JOURNAL.entries.find(({ time, event }) => time > MIDDLE && event.type === "act.considered")!;

const INTERVENTIONS: readonly Intervention[] = [
  { at: MIDDLE, change: { kind: "parameter", id: "crossExcitation", value: 0.05 } },
  { at: MIDDLE, change: { kind: "publish", document: "main-text" } },
  // Fixed while it is awaited.
  { at: DEMAND.time + 1, change: { kind: "answer", demand: "russia-asks-to-publish", answer: "accept" } },
  { at: DROPPED.time, change: { kind: "drop", seq: DROPPED.seq } },
  { at: MIDDLE, change: { kind: "hypothesis", id: "deir-ez-zor", on: false } },
];

/** What follows by definition, without a journal: play on from the onset, apply the effect to what lies there, play to the end. */
function followed(journal: Journal, scenario: Scenario, position: number, interventions: readonly Intervention[]) {
  const before = new Engine(journal.keyframes[0]!.snapshot);
  for (let taken = 0; taken < position; taken++) before.step();
  let snapshot = before.snapshot();
  for (const intervention of interventions)
    snapshot = withEffect(snapshot, effectOf(intervention, scenario, snapshot.settings));
  const after = new Engine(snapshot);
  const events: unknown[] = [];
  after.run((_, event) => events.push(event));
  return { events, outcome: after.world.outcome };
}

function holds(
  branched: Journal,
  journal: Journal,
  scenario: Scenario,
  position: number,
  made: readonly Intervention[],
) {
  expect(branched.entries.slice(0, position)).toEqual(journal.entries.slice(0, position));
  const { events, outcome } = followed(journal, scenario, position, made);
  expect(canonicalJson(branched.entries.slice(position).map(({ event }) => event))).toBe(canonicalJson(events));
  expect(branched.outcome).toEqual(outcome);
  expect(branched.entries.map(({ index }) => index)).toEqual(branched.entries.map((_, index) => index));
}

describe("a branch", () => {
  test("without a turn is the same journal, wherever it is made", () => {
    fc.assert(
      fc.property(anyPlace, ([run, share]) => {
        const journal = played(run);
        const again = branchAt(journal, placeIn(journal, share));
        expect({ ...again, keyframes: [] }).toEqual({ ...journal, keyframes: [] });
      }),
      { numRuns: cases({ thorough: 12, quick: 4 }) },
    );
  });

  test.each(INTERVENTIONS.map((intervention) => [intervention.change.kind, intervention] as const))(
    "by %s is the run at rest, changed, and played to its end; before it nothing differs, after it something does",
    (_, intervention) => {
      const branched = whatIf(JOURNAL, SEPTEMBER, [intervention]);
      const position = positionAt(JOURNAL, intervention.at);
      holds(branched, JOURNAL, SEPTEMBER, position, [intervention]);
      expect(firstDivergence(JOURNAL, branched)).toBeGreaterThanOrEqual(position);
      expect(branched.interventions).toEqual([intervention]);
      expect(branched.branchedAt).toEqual([position]);
    },
  );

  test("holds by that definition anywhere in any run", () => {
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({
        kind: fc.constant("parameter" as const),
        id: fc.constant("crossExcitation" as const),
        value: fc.constantFrom(0, 0.1, 0.4),
      }),
      fc.constant<Change>({ kind: "publish", document: "text" }),
      fc.record({
        kind: fc.constant("answer" as const),
        demand: fc.constant("east-asks"),
        answer: fc.constantFrom("accept" as const, "refuse" as const, "stall" as const),
      }),
      fc.record({ kind: fc.constant("drop" as const), seq: fc.integer({ min: 1, max: 900 }) }),
    );
    fc.assert(
      fc.property(anyPlace, fc.array(change, { minLength: 1, maxLength: 3 }), ([run, share], changes) => {
        const journal = played(run);
        const position = placeIn(journal, share);
        if (position === journal.entries.length) return;
        const made = changes.map((item) => ({ at: journal.entries[position]!.time, change: item }));
        holds(whatIfAt(journal, position, SMALL, made), journal, SMALL, position, made);
      }),
      { numRuns: cases({ thorough: 10, quick: 4 }) },
    );
  });

  test("by a parameter set to what it was tells the same story", () => {
    const { crossExcitation: value } = JOURNAL.start.settings.parameters;
    const same = whatIf(JOURNAL, SEPTEMBER, [
      { at: MIDDLE, change: { kind: "parameter", id: "crossExcitation", value } },
    ]);
    expect(firstDivergence(JOURNAL, same)).toBeNull();
    expect(checksumOfJournal(same)).toBe(checksumOfJournal(JOURNAL));
  });

  test("of a branch keeps what was made otherwise before it, and drops what was made after it", () => {
    const [first, second] = [INTERVENTIONS[0]!, { ...INTERVENTIONS[1]!, at: MIDDLE + 600 }];
    const both = whatIf(JOURNAL, SEPTEMBER, [second, first]);
    expect(both.interventions).toEqual([first, second]);
    const onceMore = branchAt(both, both.branchedAt[1]!);
    expect(checksumOfJournal(onceMore)).toBe(checksumOfJournal(both));
    const earlier = branchAt(both, both.branchedAt[0]! + 1);
    expect(earlier.interventions).toEqual([first]);
    expect(checksumOfJournal(earlier)).toBe(checksumOfJournal(whatIf(JOURNAL, SEPTEMBER, [first])));
    expect(checksumOfJournal(branchAt(both, 3))).toBe(checksumOfJournal(JOURNAL));
  });

  test("cannot take the end of the run away", () => {
    const end = JOURNAL.start.kernel.pending.find(({ event }) => event.type === "run.ended")!;
    const endless = whatIf(JOURNAL, SEPTEMBER, [{ at: MIDDLE, change: { kind: "drop", seq: end.seq } }]);
    expect(checksumOfJournal(endless)).toBe(checksumOfJournal(JOURNAL));
  });

  test("before the record begins is refused", () => {
    const turning = { at: 10, change: { kind: "publish" } };
    const effect = () => {
      throw new Error("never asked");
    };
    expect(() => branch(JOURNAL, [{ turning, effect }])).toThrow(RangeError);
  });

  test("leaves the journal it starts from as it was", () => {
    const before = canonicalJson(JOURNAL);
    whatIf(JOURNAL, SEPTEMBER, INTERVENTIONS.slice(0, 2));
    expect(canonicalJson(JOURNAL)).toBe(before);
  });
});

describe("the first divergence of two runs", () => {
  test("is where they first tell different things, and there is none in one run", () => {
    expect(firstDivergence(JOURNAL, JOURNAL)).toBeNull();
    const entries = JOURNAL.entries.map((entry) => (entry.index === 77 ? { ...entry, time: entry.time + 1 } : entry));
    expect(firstDivergence(JOURNAL, { ...JOURNAL, entries })).toBe(77);
    expect(firstDivergence(JOURNAL, { ...JOURNAL, entries: entries.slice(0, 50) })).toBe(50);
  });
});
