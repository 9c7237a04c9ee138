import { describe, expect, it } from "vitest";
import {
  armOf,
  begin,
  comparisonOf,
  drive,
  type Intervention,
  type Paired,
  planOf,
  play,
  type Row,
  runChunk,
  summariesOf,
  whatIf,
} from "../../sim/index.ts";
import { shipped } from "../scenario/support.ts";

const scenario = shipped("declassification-never");
const arm = armOf(scenario);
const { onset } = arm.settings;
const publish: Intervention = { at: onset + 3 * 1440, change: { kind: "publish", document: "main-text" } };
const calmer: Intervention = { at: onset + 2000, change: { kind: "parameter", id: "warRate", value: 30 } };

const armWith = (...interventions: Intervention[]) => ({ ...arm, turns: { interventions, scenario } });
const job = (one: typeof arm) => ({ ...planJob, arms: [one] });
const planJob = {
  task: 0,
  seed: "7",
  kind: "replicate" as const,
  pairing: "common" as const,
  arm: 0,
  from: 0,
  to: 3,
  rows: false,
};

describe("an arm whose runs are otherwise from a minute on", () => {
  it("gives each run the end that the same what-if gives to its record", () => {
    for (const interventions of [[publish], [calmer, publish]]) {
      const [summaries] = summariesOf(job(armWith(...interventions)));
      for (const { seed, kind, events, lasted } of summaries!) {
        const recorded = whatIf(play(scenario, seed), scenario, interventions);
        expect(recorded.outcome.kind).toBe(kind);
        expect(recorded.ending.outcome).toEqual(recorded.outcome);
        if (kind === "lapsed" || kind === "collapsed") expect(recorded.outcome.at - onset).toBe(lasted);
        expect(events).toBeGreaterThan(recorded.entries.length / 2);
      }
    }
  });

  it("changes nothing by interventions that there are none of", () => {
    expect(summariesOf(job(armWith()))).toEqual(summariesOf(job(arm)));
  });

  it("shares every run's past with the arm that it is compared with", () => {
    const [before] = summariesOf(job(arm));
    const [after] = summariesOf(job(armWith(publish)));
    before!.forEach((run, index) => {
      for (const [pair, trust] of Object.entries(run.trust))
        expect(after![index]!.trust[pair]!.slice(0, 3)).toEqual(trust.slice(0, 3));
    });
    expect(after).not.toEqual(before);
  });

  it("is named in the plan's recipe, so that another experiment is not taken for it", async () => {
    const plan = planOf("compare", [arm, armWith(publish)], { seed: 7, runs: 4, chunk: 2 });
    expect(JSON.stringify(begin(plan).recipe)).toContain("main-text");
    const rows: Row[] = [];
    const done = await drive(plan, begin(plan), {
      width: 1,
      dispatch: (task) => Promise.resolve(runChunk(structuredClone(task))),
      rows: (some) => rows.push(...some),
    });
    const { first, second } = comparisonOf(done.parts[0] as Paired, "common", arm.horizon);
    expect([first.runs, second.runs, rows.length]).toEqual([4, 4, 8]);
    const other = planOf("compare", [arm, armWith(calmer)], { seed: 7, runs: 4, chunk: 2 });
    await expect(drive(other, done, { width: 1, dispatch: (task) => Promise.resolve(runChunk(task)) })).rejects.toThrow(
      "another experiment",
    );
  });

  it("refuses an event's number, which means nothing in a run with other luck", () => {
    const drop: Intervention = { at: onset + 10, change: { kind: "drop", seq: 5 } };
    expect(() => summariesOf(job(armWith(drop)))).toThrow("any run");
    expect(() => summariesOf(job(armWith({ ...publish, at: onset - 1 })))).toThrow("a minute from");
  });
});
