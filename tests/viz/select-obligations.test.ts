import { describe, expect, it } from "vitest";
import { Playback } from "../../sim/index.ts";
import {
  connectedTo,
  obligationsAt,
  obligationsOf,
  obligationsSummary,
  obligationsTable,
} from "../../viz/select/obligations.ts";
import { HISTORY, run, secretSeqs, seqsIn, withOtherTruth } from "./support.ts";

describe("obligations", () => {
  it("stand at every moment where the world has them", () => {
    const journal = run();
    const model = obligationsOf(journal);
    const playback = new Playback(journal);
    const last = (index: number) => journal.entries[index + 1]?.time !== journal.entries[index]!.time;
    const moments = journal.entries.filter(
      ({ event, index }) => /^(obligation|situation|truce)/.test(event.type) && last(index),
    );
    expect(moments.length).toBeGreaterThan(20);
    for (const { index, time } of moments) {
      playback.seek(index + 1);
      const now = obligationsAt(model, time);
      model.rows.forEach(({ obligation, debtor, key }, row) => {
        const { status } = playback.world.obligations[obligation]![debtor]!;
        const shown = now[row]!.status;
        if (shown === "unbound") expect(status).toBe("void");
        else if (shown === "late") expect(["pending", "active"]).toContain(status);
        else expect([time, key, shown]).toEqual([time, key, status]);
      });
    }
  });

  it("change in the course of a run, and a change can be asked why", () => {
    const { rows } = obligationsOf(run());
    const changes = rows.flatMap(({ spans }) => spans.filter(({ seq }) => seq !== null));
    expect(changes.length).toBeGreaterThan(5);
    for (const { why } of changes) expect(why).not.toBe("");
    expect(new Set(changes.map(({ status }) => status)).size).toBeGreaterThan(2);
  });

  it("leave no gap in time and none behind a date that has passed", () => {
    const model = obligationsOf(run());
    for (const { spans, dueAt, kind } of model.rows) {
      expect(spans[0]!.minute).toBe(model.domain[0]);
      expect(spans.at(-1)!.until).toBe(model.domain[1]);
      spans.forEach(({ minute, until, status }, index) => {
        expect(until).toBe(spans[index + 1]?.minute ?? model.domain[1]);
        const open = status === "pending" || status === "active";
        if (kind === "to do by a date" && dueAt !== null && open)
          expect(until).toBeLessThanOrEqual(Math.max(dueAt, minute));
      });
    }
  });

  it("join what waits for what, and what falls due together", () => {
    const model = obligationsOf(run());
    const keys = new Set(model.rows.map(({ key }) => key));
    for (const { from, to } of model.edges) expect(keys.has(from) && keys.has(to)).toBe(true);
    expect(model.edges).toContainEqual({
      kind: "needs",
      from: "o15-joint-centre/us",
      to: "o16-coordinated-strikes/russia",
    });
    const together = model.edges.filter(({ kind }) => kind === "together");
    expect(together.map(({ from, to }) => [from, to].sort())).toEqual([
      ["o10-opposition-pull-back/opposition", "o9-government-pull-back/government"],
    ]);
    const lit = connectedTo(model, "o9-government-pull-back/government");
    expect(lit).toContain("o10-opposition-pull-back/opposition");
    expect(lit).toContain("o12-aid-to-east-aleppo/un");
    expect(lit).toContain("o16-coordinated-strikes/us");
    expect(lit).not.toContain("o17-keep-confidential/us");
  });

  it("are told in words and in the table as the picture has them", () => {
    const journal = run();
    const model = obligationsOf(journal);
    const now = obligationsAt(model, journal.outcome.at - 1);
    const table = obligationsTable(model, journal.outcome.at - 1);
    expect(table.rows.map((row) => row[6])).toEqual(now.map((span) => span!.label));
    const met = now.filter((span) => span!.status === "met").length;
    expect(obligationsSummary(model, journal.outcome.at - 1)).toContain(`${met} met`);
    expect(obligationsSummary(model, 100)).toContain("none is in force");
  });

  it("know nothing that is hidden, and in a replay nothing but the clauses", () => {
    const journal = run();
    const model = obligationsOf(journal);
    const secret = secretSeqs(journal);
    expect(seqsIn(model).filter((seq) => secret.has(seq))).toEqual([]);
    expect(obligationsOf(withOtherTruth(journal))).toEqual(model);
    const replay = obligationsOf(run(HISTORY, 1));
    expect(replay.tag.kind).toBe("claim");
    expect(replay.rows.every(({ spans }) => spans.length === 0)).toBe(true);
    expect(replay.rows.length).toBeGreaterThan(15);
    expect(obligationsSummary(replay, 9000)).toContain("does not judge");
  });
});
