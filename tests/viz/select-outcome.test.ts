import { describe, expect, it } from "vitest";
import { whatIfAt } from "../../sim/index.ts";
import { branchesAt, branchesFrom } from "../../viz/select/branch-points.ts";
import { outcomeOf } from "../../viz/select/outcome.ts";
import { HIDDEN, HISTORY, run, runWhere, SHOWN, scenario, secretSeqs, seqsIn, withOtherTruth } from "./support.ts";

describe("the outcome card", () => {
  it("says how, when and over what the run ended, and which entry to ask why", () => {
    const journal = runWhere(({ outcome }) => outcome.kind === "collapsed");
    const card = outcomeOf(journal, HIDDEN);
    expect(card.kind).toBe(journal.outcome.kind);
    const end = journal.entries.find(({ seq }) => seq === card.seq)!;
    expect(end.event.type).toBe("truce.ended");
    expect(card.sentence).toContain("walked out");
    expect(card.days).toBeCloseTo((journal.outcome.at - journal.start.settings.onset) / 1440, 2);
    expect(card.table.rows.map((row) => row[1])).toEqual(card.figures.map(({ value }) => value));
  });

  it("counts acts and deaths only when the truth is shown", () => {
    const journal = run();
    const hidden = outcomeOf(journal, HIDDEN);
    expect(hidden.figures.some(({ label }) => label.includes("ground truth"))).toBe(false);
    expect(outcomeOf(withOtherTruth(journal), HIDDEN)).toEqual(hidden);
    const acts = outcomeOf(journal, SHOWN).figures.filter(({ label }) => label.startsWith("Acts"));
    const recorded = journal.entries.filter(({ event }) => event.type === "incident.occurred").length;
    expect(acts.reduce((sum, { value }) => sum + value, 0)).toBe(recorded);
  });

  it("counts published claims, and nothing simulated, in a replay", () => {
    const card = outcomeOf(run(HISTORY, 1), SHOWN);
    expect(card.figures.map(({ label }) => label)).toEqual(["Published claims", "Reporters", "Sources cited"]);
    expect(card.figures.every(({ tag }) => tag.kind === "claim")).toBe(true);
  });
});

describe("branch points", () => {
  it("offer the other answers to a demand, and a run without it, and each of them can be run", () => {
    const journal = run();
    const demand = journal.entries.find(({ event }) => event.type === "demand.made")!;
    const branches = branchesAt(journal, demand.seq, HIDDEN);
    expect(branches.map(({ change }) => change.kind)).toEqual(["answer", "answer", "answer", "drop"]);
    for (const { position, minute, change } of branches) {
      const other = whatIfAt(journal, position, scenario("syria-2016-09"), [{ at: minute, change }]);
      expect(other.entries.slice(0, position)).toEqual(journal.entries.slice(0, position));
      if (change.kind === "drop")
        expect(other.entries.some(({ seq, event }) => seq === demand.seq && event.type === "demand.made")).toBe(false);
    }
  });

  it("offer every choice that a party did not take, and the run then takes it", () => {
    const journal = run();
    const decided = journal.entries.filter(({ event }) => /^(renewal|commitment|demand\.answered)/.test(event.type));
    const branches = decided
      .flatMap(({ seq }) => branchesAt(journal, seq, HIDDEN))
      .filter(({ change }) => change.kind === "decide");
    expect(branches.length).toBeGreaterThan(3);
    for (const { position, minute, change } of branches.slice(0, 4)) {
      if (change.kind !== "decide") continue;
      const other = whatIfAt(journal, position, scenario("syria-2016-09"), [{ at: minute, change }]);
      const notes = other.entries[position]!.notes;
      const taken = notes.find((note) => note.note === "odds" && note.decision?.id === change.decision);
      expect(taken).toMatchObject({ result: change.choice, decision: { forced: true } });
    }
  });

  it("offer nothing about a secret act while the truth is hidden", () => {
    const journal = run();
    for (const seq of secretSeqs(journal)) expect(branchesAt(journal, seq, HIDDEN)).toEqual([]);
    const act = journal.entries.find(({ event }) => event.type === "incident.occurred")!;
    expect(branchesAt(journal, act.seq, SHOWN)[0]!.change).toEqual({ kind: "drop", seq: act.seq });
  });

  it("offer at a minute to publish what is still secret and to switch a hypothesis, never in a replay", () => {
    const journal = run();
    const branches = branchesFrom(journal, scenario("syria-2016-09"), 9000, 100);
    expect(branches.filter(({ change }) => change.kind === "publish").length).toBe(
      journal.start.settings.documents.length,
    );
    expect(branches.map(({ change }) => change)).toContainEqual({ kind: "hypothesis", id: "deir-ez-zor", on: false });
    expect(branchesFrom(run(HISTORY, 1), scenario(HISTORY), 9000, 10)).toEqual([]);
    const secret = secretSeqs(journal);
    expect(seqsIn(branches).filter((seq) => secret.has(seq))).toEqual([]);
  });
});
