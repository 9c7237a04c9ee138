import { describe, expect, it } from "vitest";
import { timeLabel } from "../../sim/index.ts";
import { timelineAt, timelineOf } from "../../viz/select/timeline.ts";
import { HIDDEN, HISTORY, run, runWhere, SHOWN, secretSeqs, seqsIn, withOtherTruth } from "./support.ts";

describe("the timeline", () => {
  it("holds every public event of a run once, in its lane and in order", () => {
    const journal = run();
    const { lanes } = timelineOf(journal, HIDDEN);
    const private_ = new Set([...secretSeqs(journal)]);
    const inner = new Set([
      "window.closed",
      "situation.reviewed",
      "run.ended",
      "pull-back.tried",
      "convoy.due",
      "calm.judged",
    ]);
    const wanted = journal.entries.filter(({ seq, event }) => !private_.has(seq) && !inner.has(event.type));
    const shown = lanes.flatMap(({ marks }) => marks.map(({ seq }) => seq)).sort((a, b) => a - b);
    expect(shown.length).toBeGreaterThan(50);
    expect(shown).toEqual(wanted.map(({ seq }) => seq).sort((a, b) => a - b));
    for (const { minutes } of lanes) expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  });

  it("says nothing of ground truth while it is hidden", () => {
    const journal = run();
    const model = timelineOf(journal, HIDDEN);
    expect(model.density).toBeNull();
    const secret = secretSeqs(journal);
    expect(seqsIn(model).filter((seq) => secret.has(seq))).toEqual([]);
    expect(timelineOf(withOtherTruth(journal), HIDDEN)).toEqual(model);
  });

  it("does not colour a leak by who let the text out unless the truth is shown", () => {
    const leaky = run("syria-2016-09", 42, { parameters: { leakRate: 0.5 } });
    const leaks = (truth: boolean) =>
      timelineOf(leaky, { truth }).lanes.flatMap(({ marks }) => marks.filter(({ type }) => type === "document.leaked"));
    expect(leaks(false).length).toBeGreaterThan(0);
    expect(leaks(true).some(({ paint }) => paint !== "neutral")).toBe(true);
    expect(leaks(false).every(({ paint }) => paint === "neutral")).toBe(true);
  });

  it("counts every act of the run and its pre-history once when the truth is shown", () => {
    const journal = run();
    const { density } = timelineOf(journal, SHOWN);
    const total = density!.bins.reduce((sum, { acts }) => sum + acts[0] + acts[1], 0);
    const recorded = journal.entries.filter(({ event }) => event.type === "incident.occurred").length;
    const before = journal.preHistory.reduce((sum, { acts }) => sum + acts.government! + acts.opposition!, 0);
    expect(total).toBe(recorded + before);
    const edges = density!.bins.flatMap(({ from, to }) => [from, to]);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
  });

  it("has no density in a replay, whatever is asked for", () => {
    expect(timelineOf(run(HISTORY, 1), SHOWN).density).toBeNull();
  });

  it("tags what a replay tells as claims with their sources, and what a run makes as simulated", () => {
    const replayed = timelineOf(run(HISTORY, 1), HIDDEN).lanes.flatMap(({ marks }) => marks);
    expect(replayed.every(({ tag }) => tag.kind === "claim")).toBe(true);
    const claims = replayed.filter(({ type }) => type === "claim.published");
    expect(claims.every(({ tag }) => tag.kind === "claim" && tag.sources.length > 0)).toBe(true);
    const simulated = timelineOf(run(), HIDDEN).lanes.find(({ id }) => id === "claims")!.marks;
    expect(simulated.every(({ tag }) => tag.kind === "simulated")).toBe(true);
  });

  it("sets every clock back when it is renewed, and none to run out before it is set", () => {
    const journal = run();
    const { clocks } = timelineOf(journal, HIDDEN);
    const extended = journal.entries.filter(({ event }) => event.type === "truce.extended").length;
    expect(clocks.find(({ id }) => id === "agreed")!.spans).toHaveLength(extended + 1);
    expect(clocks.map(({ id }) => id)).toEqual(expect.arrayContaining(["government", "opposition"]));
    for (const { spans } of clocks) for (const { minute, until } of spans) expect(until).toBeGreaterThan(minute);
  });

  it("counts calm days one by one, and from nothing again after each reset", () => {
    const { calm } = timelineOf(
      runWhere(({ entries }) => entries.some(({ event }) => event.type === "calm.reset")),
      HIDDEN,
    );
    calm.forEach(({ days, resetOver }, index) => {
      const before = calm[index - 1]?.days ?? 0;
      expect(days).toBe(resetOver === null ? before + 1 : 0);
      if (resetOver !== null) expect(before).toBeGreaterThan(0);
    });
  });

  it("knows at every minute what has passed, what comes next and how long each clock has left", () => {
    const journal = run();
    const model = timelineOf(journal, HIDDEN);
    for (let minute = 0; minute <= journal.endedAt; minute += 97) {
      const now = timelineAt(model, minute);
      model.lanes.forEach(({ marks }, lane) => {
        expect(now.passed[lane]).toBe(marks.filter((mark) => mark.minute <= minute).length);
      });
      expect(now.next?.minute ?? Number.POSITIVE_INFINITY).toBeGreaterThan(minute);
      expect(now.previous?.minute ?? -1).toBeLessThan(minute);
      for (const { until, left } of now.clocks) expect(left).toBe(until - minute);
    }
    expect(timelineAt(model, model.onset).phase).toBe("truce");
    expect(timelineAt(model, model.onset - 1).phase).toBe("before");
    expect(timelineAt(model, model.onset).label).toBe("12 Sep 19:00, day 1");
  });

  it("says in its summary how the run ended, and has as many rows in its table as marks", () => {
    const model = timelineOf(run(), HIDDEN);
    const { outcome, start } = run();
    expect(model.summary).toContain("A simulated run. The truce");
    expect(model.summary).toContain(` on ${timeLabel(outcome.at, start.settings)}, `);
    expect(model.table.rows).toHaveLength(model.stops.length);
    expect(timelineOf(run(HISTORY, 1), HIDDEN).summary).toContain("published records from 9 Sep 22:00");
  });
});
