import { describe, expect, it } from "vitest";
import type { Journal } from "../../sim/index.ts";
import { claimsOfRun } from "../../viz/select/published.ts";
import { type Tallies, talliesOf, talliesOfRun } from "../../viz/select/tallies.ts";
import { talliesAt } from "../../viz/select/tallies-at.ts";
import { talliesSummary } from "../../viz/select/tally-words.ts";
import { HIDDEN, HISTORY, run, runWhere, SHOWN, scenario, secretSeqs, seqsIn, withOtherTruth } from "./support.ts";

/** Whether a reporter's daily bulletins count an act that it told at once: not so the toll of a strike by a sponsor. */
function inBulletins(
  { start }: Journal,
  claim: { reporter: string; measure: string; accused: string | null },
): boolean {
  const { belligerents, reporters } = start.settings;
  const usual = reporters.find(({ id }) => id === claim.reporter)!.measure;
  return usual === claim.measure && belligerents.includes(claim.accused ?? "");
}

/** The sum of all bulletins out by a minute, as corrected by then, straight from the journal. */
function published(journal: Journal, reporter: string, measure: string, accused: string, minute: number): number {
  const counts = new Map<string, number>();
  for (const { time, event } of journal.entries) {
    if (time > minute) break;
    if (event.type === "claim.published" && event.measure === measure && !(event.flash && inBulletins(journal, event)))
      if (event.reporter === reporter && event.accused === accused) counts.set(event.id, event.count);
    if (event.type === "claim.corrected" && counts.has(event.claim)) counts.set(event.claim, event.to);
  }
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

const cell = (model: Tallies, reporter: string, accused: string | null, measure = "acts") => {
  const row = model.rows.find((item) => item.reporter === reporter && item.measure === measure)!;
  return row.cells[model.columns.findIndex(({ id }) => id === accused)]!;
};

describe("contested tallies of a simulated run", () => {
  it("add up, at every minute, to the bulletins published and corrected by then", () => {
    for (const seed of [3, 42]) {
      const journal = run("syria-2016-09", seed);
      const model = talliesOf(journal, HIDDEN);
      for (let minute = model.onset; minute <= journal.endedAt; minute += 53) {
        const now = talliesAt(model, minute);
        model.rows.forEach(({ reporter, measure }, row) => {
          model.columns.forEach(({ id }, column) => {
            expect(now[row]![column]!.count).toBe(published(journal, reporter, measure, id!, minute));
          });
        });
      }
    }
  });

  it("are not empty, are partly disputed, and never more disputed than counted", () => {
    const model = talliesOf(run(), HIDDEN);
    const ends = talliesAt(model, model.domain[1]).flat();
    expect(Math.max(...ends.map(({ count }) => count))).toBeGreaterThan(50);
    expect(Math.max(...ends.map(({ contested }) => contested))).toBeGreaterThan(10);
    for (const { count, contested } of ends) expect(contested).toBeLessThanOrEqual(count);
  });

  it("say what stands at the play head and when that is, and before the first bulletin that nothing does", () => {
    const model = talliesOf(run(), HIDDEN);
    expect(talliesSummary(model, model.onset)).toBe(
      "By 12 Sep 19:00, simulated claims side by side; none of them is the truth. No claim is in a sum yet.",
    );
    const minute = model.onset + 3 * 1440;
    const summary = talliesSummary(model, minute);
    expect(summary).toContain("By 15 Sep 19:00, ");
    const said = [...summary.matchAll(/(\d+) (?:breach|death)/g)].map(([, count]) => Number(count));
    const sums = talliesAt(model, minute).flat();
    expect(said).toEqual(sums.map(({ count }) => count).filter((count) => count > 0));
    expect(said.length).toBeGreaterThan(2);
    expect(talliesSummary(model, model.domain[1])).not.toContain(summary.slice(20));
  });

  it("leave grave acts told at once out of the sum, because the bulletin counts them again", () => {
    const dots = talliesOf(run(), HIDDEN).rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims));
    const flashes = dots.filter((claim) => claim.flash && inBulletins(run(), claim));
    expect(flashes.length).toBeGreaterThan(0);
    expect(flashes.every(({ leftOut }) => leftOut === "flash")).toBe(true);
    expect(dots.filter((claim) => !flashes.includes(claim)).every(({ leftOut }) => leftOut === null)).toBe(true);
  });

  it("append a correction to the claim it corrects", () => {
    const journal = runWhere(({ entries }) => entries.some(({ event }) => event.type === "claim.corrected"));
    const corrections = journal.entries.filter(({ event }) => event.type === "claim.corrected");
    const shown = talliesOf(journal, HIDDEN).rows.flatMap(({ cells }) =>
      cells.flatMap(({ claims }) => claims.flatMap(({ corrections }) => corrections)),
    );
    expect(shown.map(({ seq }) => seq).sort()).toEqual(corrections.map(({ seq }) => seq).sort());
    expect(shown.length).toBeGreaterThan(0);
  });

  it("know nothing of the truth while it is hidden", () => {
    const journal = run();
    const model = talliesOf(journal, HIDDEN);
    expect(model.truth).toBeNull();
    const secret = secretSeqs(journal);
    expect(seqsIn(model).filter((seq) => secret.has(seq))).toEqual([]);
    expect(talliesOf(withOtherTruth(journal), HIDDEN)).toEqual(model);
  });

  it("keep the truth in series of its own when it is shown, by side", () => {
    const journal = run();
    const { truth } = talliesOf(journal, SHOWN);
    for (const { side, steps } of truth!) {
      const acts = journal.entries.filter(
        ({ event }) =>
          (event.type === "incident.occurred" && event.side === side) ||
          (event.type === "group.acted" && event.group === side),
      );
      expect(steps.at(-1)?.acts ?? 0).toBe(acts.length);
    }
  });

  it("lay history beside the run, outlined by its sources, and never in the sum", () => {
    const journal = run();
    const plain = talliesOf(journal, HIDDEN);
    const model = talliesOf(journal, HIDDEN, scenario(HISTORY));
    const historical = model.rows.flatMap(({ cells }) => cells.flatMap((item) => item.historical));
    expect(historical.length).toBeGreaterThan(25);
    for (const { tag, seq } of historical) {
      expect(seq).toBeNull();
      expect(tag.kind === "claim" && tag.sources.length > 0).toBe(true);
    }
    for (const { reporter, measure, cells } of plain.rows) {
      plain.columns.forEach(({ id }, index) => {
        expect(cell(model, reporter, id, measure).sums).toEqual(cells[index]!.sums);
      });
    }
    // 45 breaches of the third day were published on 15 September, three days after the onset.
    const third = historical.find(({ id }) => id === "mod-day-3")!;
    expect(third).toMatchObject({ count: 45, precision: "day", minute: model.onset + 3 * 1440 + 60 });
  });
});

describe("history laid beside", () => {
  const shown = { journal: run(), scenario: scenario("syria-2016-09") };
  const record = scenario(HISTORY);
  const model = talliesOfRun(shown, { truth: false, beside: true }, record);

  it("is there only while it is asked for", () => {
    expect(model).toBe(talliesOf(run(), HIDDEN, record));
    expect(talliesOfRun(shown, { truth: false, beside: false }, record)).toBe(talliesOf(run(), HIDDEN));
  });

  it("has a row in the table for each claim, which says that it is in no sum, and whose it is", () => {
    const { columns, rows } = model.table;
    const at = (label: string) => columns.findIndex((column) => column.label === label);
    const beside = rows.filter((row) => row[at("In the sum")] === "no: history beside the run");
    expect(beside.length).toBeGreaterThan(25);
    for (const row of beside) expect(row[at("Figure is")]).toMatch(/^published claim: \w/);
  });

  it("is in the sentence, as far as it is published at the play head", () => {
    const claims = model.rows.flatMap(({ cells }) => cells.flatMap(({ historical }) => historical));
    for (const minute of [model.onset, model.onset + 3000, model.domain[1]]) {
      const out = claims.filter((claim) => claim.minute <= minute).length;
      expect(talliesSummary(model, minute)).toMatch(
        new RegExp(` Beside them: ${out} claims? published at the time, never in the run’s sum.$`),
      );
    }
    expect(talliesSummary(talliesOf(run(), HIDDEN), model.domain[1])).not.toContain("at the time");
  });
});

describe("contested tallies of the replay", () => {
  const model = talliesOf(run(HISTORY, 1), SHOWN, scenario(HISTORY));

  it("have no truth, whatever is asked for", () => {
    expect(model.truth).toBeNull();
  });

  it("are published claims with sources, and say how exactly their time is known", () => {
    const dots = model.rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims));
    expect(dots).toHaveLength(33);
    expect(dots.every(({ tag }) => tag.kind === "claim" && tag.sources.length > 0)).toBe(true);
    expect(new Set(dots.map(({ precision }) => precision))).toEqual(new Set(["day", "hour"]));
  });

  it("sum the days of the Russian ministry, and leave totals of what was counted before out of the sum", () => {
    const ministry = cell(model, "russian-mod", "opposition");
    expect(ministry.sums.at(-1)!.count).toBe(23 + 37 + 45 + 39 + 50 + 53);
    const network = cell(model, "snhr", "government");
    expect(network.claims.find(({ id }) => id === "snhr-week-government")!.leftOut).toBe("covered");
    expect(network.claims.find(({ id }) => id === "snhr-week-government-arrests")!.leftOut).toBe("scope");
    expect(network.sums.at(-1)!.count).toBe(28);
  });

  it("count the first week's dead again when SOHR does", () => {
    const observatory = cell(model, "sohr", null, "deaths");
    const fourth = observatory.claims.find(({ id }) => id === "sohr-day-4")!;
    expect(fourth.count).toBe(7);
    expect(fourth.corrections.map(({ from, to }) => [from, to])).toEqual([[7, 8]]);
    expect(observatory.claims.find(({ id }) => id === "sohr-two-days-before")!.leftOut).toBe("before");
    expect(observatory.claims.find(({ id }) => id === "sohr-mayadin")!.leftOut).toBe("scope");
  });

  it("cover the time of a reporter's windows once each is published, and leave its gaps open", () => {
    const { coverage } = model.rows.find(({ reporter }) => reporter === "russian-centre")!;
    const claims = claimsOfRun(run(HISTORY, 1), null).filter(({ reporter }) => reporter === "russian-centre");
    expect(coverage.at(-1)!.spans).toHaveLength(3);
    for (const { minute, spans } of coverage) {
      const windows = claims.filter((claim) => claim.minute <= minute && claim.from < claim.to);
      const within = (at: number, [from, to]: readonly [number, number]) => from <= at && at < to;
      for (let at = 0; at <= minute; at += 60)
        expect(spans.some((span) => within(at, span))).toBe(windows.some(({ from, to }) => within(at, [from, to])));
    }
  });

  it("keep whom nobody split apart from the sides, and have a row in the table for each claim", () => {
    expect(model.columns.map(({ id }) => id)).toEqual([
      "government",
      "opposition",
      "excluded-groups",
      "us",
      "russia",
      "kurdish-administration",
      null,
    ]);
    expect(model.table.rows).toHaveLength(33);
    const summary = talliesSummary(model, model.domain[1]);
    expect(summary).toContain("none of them is the truth");
    expect(summary).toContain("Russian Ministry of Defence counts 247 breaches laid to Signatory opposition groups");
  });
});
