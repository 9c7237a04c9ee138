import { describe, expect, it } from "vitest";
import { causesOf, entrySentence, type Note } from "../../sim/index.ts";
import { trustOverTime } from "../../viz/select/trust.ts";
import { whyTrust } from "../../viz/select/trust-why.ts";
import { whyOf } from "../../viz/select/why.ts";
import { HIDDEN, HISTORY, run, runWhere, SHOWN, secretSeqs, seqsIn, withOtherTruth } from "./support.ts";

describe("why did that happen", () => {
  it("answers for every public entry, and for no secret one while the truth is hidden", () => {
    const journal = run();
    const secret = secretSeqs(journal);
    for (const { seq } of journal.entries) {
      const why = whyOf(journal, seq, HIDDEN);
      if (secret.has(seq)) expect(why).toBeNull();
      else {
        expect(why!.sentence).not.toBe("");
        expect(seqsIn(why).filter((found) => secret.has(found))).toEqual([]);
      }
    }
    expect(whyOf(journal, 999_999, SHOWN)).toBeNull();
  });

  it("says the same of a claim whatever the truth behind it, while that is hidden", () => {
    const journal = run();
    const other = withOtherTruth(journal);
    const claims = journal.entries.filter(({ event }) => event.type === "claim.published");
    for (const { seq } of claims) expect(whyOf(other, seq, HIDDEN)).toEqual(whyOf(journal, seq, HIDDEN));
  });

  it("walks from a claim told at once to the act behind it when the truth is shown, and not before", () => {
    const journal = run();
    const flash = journal.entries.find(({ event }) => event.type === "claim.published" && event.flash)!;
    const hidden = whyOf(journal, flash.seq, HIDDEN)!;
    expect(hidden.chain).toEqual([]);
    expect(hidden.root).toContain("ground truth");
    const shown = whyOf(journal, flash.seq, SHOWN)!;
    expect(shown.chain.slice(0, 2).map(({ layer }) => layer)).toEqual(["observation", "incident"]);
    const observed = causesOf(journal).bySeq.get(flash.cause)!;
    expect(shown.chain[0]!.sentence).toBe(entrySentence(observed, journal.start.settings));
  });

  it("tells the end of the truce by the rule that decided, with the chance, the draw and the parts of it", () => {
    const journal = runWhere(({ outcome }) => outcome.kind === "collapsed");
    const end = journal.entries.find(({ event }) => event.type === "truce.ended")!;
    const decided = whyOf(journal, end.seq, HIDDEN)!;
    expect(decided.contributions.every(({ note }) => note.note === "odds")).toBe(true);
    const hazard = decided.contributions.find(({ sentence }) => sentence.includes(": walked out"))!;
    const { roll, probability } = hazard.note as Extract<Note, { note: "odds" }>;
    expect(roll).toBeLessThan(probability);
    expect(hazard.bars.length).toBeGreaterThan(4);
    expect(hazard.parameters.map(({ id }) => id)).toContain("baseHazard");
    expect(hazard.parameters.every(({ unit, status }) => unit !== "" && status.length > 0)).toBe(true);
  });

  it("says of which answer the parts of a choice are the weight", () => {
    const journal = run();
    const told = journal.entries.flatMap(({ seq }) => whyOf(journal, seq, SHOWN)?.contributions ?? []);
    const answers = told.filter(({ rule }) => rule === "answer");
    expect(new Set(answers.map(({ towards }) => towards))).toEqual(new Set(["What speaks for “accepted”, log odds"]));
    expect(
      told.filter(({ note, bars, towards }) => note.note === "odds" && bars.length > 0 && towards === null),
    ).toEqual([]);
  });

  it("ends for every rule of the run at numbers that one can change", () => {
    const rules = new Map<string, number>();
    for (const { seq } of run().entries) {
      for (const { rule, parameters } of whyOf(run(), seq, SHOWN)?.contributions ?? [])
        rules.set(rule, parameters.length);
    }
    expect(rules.size).toBeGreaterThan(8);
    // A vote on a text that nobody has seen is decided by that alone.
    rules.delete("endorsement by the Council");
    expect([...rules].filter(([, count]) => count === 0)).toEqual([]);
  });

  it("adds the parts of every move up to it", () => {
    const journal = run();
    for (const { seq } of journal.entries.slice(0, 1200)) {
      for (const { note, bars, unit } of whyOf(journal, seq, HIDDEN)?.contributions ?? []) {
        if (note.note !== "moved" || unit !== "level") continue;
        const sum = bars.reduce((total, { amount }) => total + amount, 0);
        expect(sum).toBeCloseTo(note.to - note.from, 9);
      }
    }
  });

  it("goes back to the agenda, and tells a reporter's daily counts once however many there were", () => {
    const journal = run();
    const bulletin = journal.entries.findLast(({ event }) => event.type === "claim.published" && !event.flash)!;
    const { chain, root } = whyOf(journal, bulletin.seq, HIDDEN)!;
    expect(chain).toHaveLength(2);
    expect(chain[0]!.times).toBeGreaterThan(3);
    expect(chain[1]!.sentence).toBe("The truce began.");
    expect(root).toContain("agenda");
  });

  it("tells a replayed claim with its sources and no contributions", () => {
    const journal = run(HISTORY, 1);
    const claim = journal.entries.find(({ event }) => event.type === "claim.published")!;
    const why = whyOf(journal, claim.seq, HIDDEN)!;
    expect(why.tag).toEqual({ kind: "claim", sources: ["SANA12"] });
    expect(why.contributions).toEqual([]);
  });
});

describe("why does one party trust another as it does", () => {
  it("adds up from the prior to the trust of that minute", () => {
    const journal = run();
    for (const { key } of trustOverTime(journal).pairs) {
      for (const minute of [7200, 9000, 12_000, journal.endedAt]) {
        const why = whyTrust(journal, key, minute, HIDDEN)!;
        const sum = why.bars.reduce((total, { amount }) => total + amount, 0);
        expect(why.prior + sum).toBeCloseTo(why.now, 9);
      }
    }
  });

  it("names whose claims moved it, and tells the last moves first", () => {
    const journal = run();
    const why = whyTrust(journal, "government>opposition", journal.endedAt, HIDDEN)!;
    expect(why.bars.map(({ part }) => part)).toEqual(
      expect.arrayContaining(["claims by SANA (Syrian state news agency)"]),
    );
    expect(why.moves.length).toBeGreaterThan(3);
    expect(why.moves[0]!.to).toBeCloseTo(
      trustOverTime(journal)
        .pairs.find(({ key }) => key === why.key)!
        .steps.findLast(({ seq }) => seq !== null)!.mean,
      9,
    );
    expect(why.table.rows).toHaveLength(why.bars.length);
    expect(why.sentence).toContain("in this simulation");
  });

  it("has nothing to say of a stranger", () => {
    expect(whyTrust(run(), "us>nobody", 9000, HIDDEN)).toBeNull();
  });
});
