import { describe, expect, it } from "vitest";
import { Playback } from "../../sim/index.ts";
import { documentsAt, documentsOf, documentsSummary, documentsTable } from "../../viz/select/documents.ts";
import { HIDDEN, HISTORY, run, secretSeqs, seqsIn, withOtherTruth } from "./support.ts";

describe("documents and audiences", () => {
  it("say at every event of a run what the world says of each document and its holders", () => {
    for (const slug of [
      "syria-2016-09",
      "declassification-leaked-day-3",
      "declassification-private-copy",
      "declassification-endorsed",
    ]) {
      const journal = run(slug);
      const model = documentsOf(journal, HIDDEN);
      const playback = new Playback(journal);
      const moments = journal.entries.filter(({ event }) => /^(document|truce|claim)/.test(event.type));
      for (const { index } of moments) {
        const next = journal.entries[index + 1];
        if (next === undefined || next.time === journal.entries[index]!.time) continue;
        playback.seek(index + 1);
        const { documents } = playback.world;
        const { statuses, readings } = documentsAt(model, journal.entries[index]!.time);
        model.rows.forEach(({ id }, row) => {
          const { status, holders } = documents[id]!;
          expect(statuses[row]!.status).toBe(status);
          model.audiences.forEach((audience, column) => {
            const { reading } = readings[row]![column]!;
            const reads = holders[audience.id] === true || status !== "secret";
            expect([slug, id, audience.id, reading !== "sealed"]).toEqual([slug, id, audience.id, reads]);
          });
        });
      }
    }
  });

  it("has no excluded group among the audiences", () => {
    const { audiences } = documentsOf(run(), HIDDEN);
    expect(audiences.map(({ id }) => id)).toEqual([
      "us",
      "russia",
      "government",
      "opposition",
      "un",
      "france",
      "public",
    ]);
  });

  it("draws each demand from who asks to who is asked, open until it is answered", () => {
    const journal = run();
    const model = documentsOf(journal, HIDDEN);
    const asked = model.demands.find(({ id }) => id === "russia-asks-to-publish")!;
    expect(asked).toMatchObject({ from: "russia", to: "us", about: "declassify" });
    const at = (minute: number) => documentsAt(model, minute).demands.find(({ demand }) => demand === asked);
    expect(at(asked.minute - 1)).toBeUndefined();
    expect(at(asked.minute)!.answer).toBeNull();
    expect(at(journal.endedAt)!.answer!.answer).toMatch(/accept|refuse|stall/);
  });

  it("tells each demand and what was answered in its table, from when it is made on", () => {
    const journal = run();
    const model = documentsOf(journal, HIDDEN);
    const [first] = model.demands;
    const rows = (minute: number) => documentsTable(model, minute).rows.slice(model.rows.length);
    expect(rows(first!.minute - 1)).toEqual([]);
    const [told] = rows(first!.minute);
    expect(told!.slice(0, 2)).toEqual([`${first!.label} (${first!.when})`, "no answer yet"]);
    const of = (party: string) => told![2 + model.audiences.findIndex(({ id }) => id === party)];
    expect([of(first!.from), of(first!.to), of("un")]).toEqual(["asks", "is asked", ""]);
    expect(rows(journal.endedAt).map(([, answer]) => answer)).toEqual(
      model.demands.map(({ answers }) => answers.at(-1)?.label ?? "no answer yet"),
    );
  });

  it("are simulated in a run, and claims with their sources in a replay", () => {
    expect(documentsOf(run(), HIDDEN).tag).toEqual({ kind: "simulated" });
    const { tag, rows } = documentsOf(run(HISTORY, 1), HIDDEN);
    expect(tag).toEqual({ kind: "claim", sources: [...new Set(rows.flatMap(({ sources }) => sources))] });
  });

  it("follows the history: held by two, leaked and published on 22 September", () => {
    const model = documentsOf(run(HISTORY, 1), HIDDEN);
    const text = model.rows.find(({ terms }) => terms)!;
    expect(text.steps.map(({ status }) => status)).toEqual(["secret", "leaked", "published"]);
    expect(documentsSummary(model, 5000)).toContain("the main text is secret; read by United States and Russia");
    const table = documentsTable(model, 34_000);
    expect(table.rows[0]!.slice(2).every((cell) => cell === "can read it")).toBe(true);
  });

  it("knows nothing of who let a text out, nor of anything else that is hidden", () => {
    const journal = run("declassification-leaked-day-3");
    const model = documentsOf(journal, HIDDEN);
    const secret = secretSeqs(journal);
    expect(seqsIn(model).filter((seq) => secret.has(seq))).toEqual([]);
    expect(documentsOf(withOtherTruth(journal), HIDDEN)).toEqual(model);
  });
});
