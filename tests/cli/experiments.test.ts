import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type RunTally, summarise } from "../../sim/index.ts";
import { shippedArm } from "../experiment/support.ts";
import { VALLEYS } from "../scenario/support.ts";
import { truce } from "./support.ts";

const small = VALLEYS.replace("horizon: 3d", "horizon: 2d\npreHistory: 1d").replace("warRate: 30", "warRate: 3");

function experiment(args: readonly string[], folder = mkdtempSync(join(tmpdir(), "truce-"))) {
  const told = truce([args[0]!, ...(args[0] === "merge" ? [] : ["-"]), ...args.slice(1)], { input: small, folder });
  return told.then((result) => ({
    ...result,
    folder,
    file: (name: string) => readFileSync(join(folder, name), "utf8"),
  }));
}

const REPLICATE = ["replicate", "--runs", "230", "--seed", "kept", "--jobs", "1"];

test("replicate tells shares with intervals, survival, why it failed, and that all of it is simulated", async () => {
  const { exit, out } = await experiment(REPLICATE);
  expect(exit).toBe(0);
  for (const part of [
    "230 runs of stdin, seed kept",
    "Simulated",
    "How it ended",
    "95 % interval",
    "Still standing after",
  ])
    expect(out).toContain(part);
});

test("--json gives the recipe, with the scenario's hash, and the estimates", async () => {
  const { out } = await experiment([...REPLICATE, "--json", "--set", "levels=2"]);
  const { recipe, estimates, note } = JSON.parse(out);
  expect(note).toBe("simulated");
  expect(recipe).toMatchObject({ kind: "replicate", seed: "kept", runs: 230, chunk: 100 });
  expect(recipe.arms).toMatchObject([
    { hash: expect.stringMatching(/^[0-9a-f]{16}$/), overrides: { parameters: { levels: 2 } } },
  ]);
  expect(
    estimates.shares.stood.count + (estimates.shares.lapsed?.count ?? 0) + (estimates.shares.collapsed?.count ?? 0),
  ).toBe(230);
});

test("--ndjson gives a row a run, each with the seed by which it can be played again", async () => {
  const { out } = await truce([
    "replicate",
    "declassification-never",
    "--runs",
    "3",
    "--seed",
    "9",
    "--jobs",
    "1",
    "--ndjson",
  ]);
  const rows = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows.map(({ seed }) => seed)).toEqual(["9/0", "9/1", "9/2"]);
  const { kind, lasted, events } = summarise(shippedArm("declassification-never").settings, "9/1");
  expect(rows[1]).toMatchObject({ end: kind, lasted });
  expect(events).toBeGreaterThan(0);
});

test("shards joined by merge are the bytes of one machine, and a stray file is refused", async () => {
  const { folder, file } = await experiment([...REPLICATE, "--out", "whole.json"]);
  for (const shard of ["1/2", "2/2"])
    await experiment([...REPLICATE, "--shard", shard, "--out", `shard-${shard[0]}.json`], folder);
  const merged = await experiment(["merge", "shard-2.json", "shard-1.json", "--out", "merged.json"], folder);
  expect(merged.exit).toBe(0);
  expect(file("merged.json")).toBe(file("whole.json"));
  const half = await experiment(["merge", "shard-1.json"], folder);
  expect([half.exit, half.said]).toEqual([3, expect.stringContaining("are missing")]);
  const twice = await experiment(["merge", "shard-1.json", "shard-1.json"], folder);
  expect([twice.exit, twice.said]).toEqual([3, expect.stringContaining("there twice")]);
  const none = await experiment(["merge", "nowhere.json"], folder);
  expect([none.exit, none.said]).toEqual([3, expect.stringContaining("no such file")]);
});

test("Ctrl-C keeps what is done and ends with 130, and --resume goes on to the same bytes", async () => {
  const { folder, file } = await experiment([...REPLICATE, "--out", "whole.json"]);
  // In this process the signal is an event like another: it comes while the first chunk is done.
  setImmediate(() => process.emit("SIGINT"));
  const stopped = await experiment([...REPLICATE, "--out", "cut.json"], folder);
  expect(stopped.exit).toBe(130);
  expect(stopped.said).toContain("--resume");
  expect(readdirSync(folder).sort()).toEqual(["cut.json.part", "whole.json"]);
  const { next, end } = JSON.parse(file("cut.json.part"));
  expect(next).toBeGreaterThan(0);
  expect(next).toBeLessThan(end);
  const resumed = await experiment([...REPLICATE, "--out", "cut.json", "--resume"], folder);
  expect(resumed.exit).toBe(0);
  expect(file("cut.json")).toBe(file("whole.json"));
  expect(readdirSync(folder).sort()).toEqual(["cut.json", "whole.json"]);
});

test("--resume refuses the file of another experiment", async () => {
  const { folder } = await experiment([...REPLICATE, "--out", "kept.json"]);
  const other = await experiment(
    [...REPLICATE.slice(0, 3), "--seed", "other", "--jobs", "1", "--out", "kept.json", "--resume"],
    folder,
  );
  expect([other.exit, other.said]).toEqual([2, expect.stringContaining("another experiment")]);
});

test("--until-precision stops early and says how many runs it took", async () => {
  const { out } = await experiment([
    "replicate",
    "--runs",
    "5000",
    "--until-precision",
    "0.2",
    "--jobs",
    "1",
    "--json",
  ]);
  const { estimates } = JSON.parse(out);
  expect(estimates.runs).toBe(100);
  expect((estimates.shares.stood.high - estimates.shares.stood.low) / 2).toBeLessThanOrEqual(0.2);
});

test("compare tells both arms, the difference with its interval, and where a pair parts", async () => {
  const { exit, out } = await truce([
    "compare",
    "declassification-never",
    "declassification-accepted",
    "--runs",
    "10",
    "--jobs",
    "1",
  ]);
  expect(exit).toBe(0);
  for (const part of [
    "A is declassification-never, B is declassification-accepted",
    "B - A",
    "variance cut",
    "first parts here",
  ])
    expect(out).toContain(part);
});

describe("flags that make no experiment are refused with the usage", () => {
  test.each([
    [["--runs", "0"], "--runs: wanted a whole number from 1"],
    [["--runs", "ten"], "--runs: wanted a whole number from 1"],
    [["--until-precision", "2"], "--until-precision: wanted a share"],
    [["--of", "lapsed"], "give that too"],
    [["--until-precision", "0.1", "--of", "peace"], "--of: wanted one of"],
    [["--shard", "3/2"], "wanted i/n with i from 1 to n"],
    [["--shard", "first"], "wanted i/n such as 3/8"],
    [["--shard", "1/2", "--until-precision", "0.1"], "found a precision"],
    [["--resume"], "give --out as well"],
    [["--json", "--ndjson"], "exclude each other"],
  ])("%j", async (flags, message) => {
    const { exit, said } = await experiment(["replicate", ...flags, "--jobs", "1"]);
    expect(said).toContain(message);
    expect(exit).toBe(2);
  });
});

test("a replay cannot be replicated: it is the same every time", async () => {
  const { exit, said } = await truce(["replicate", "syria-2016-09-history"]);
  expect([exit, said]).toEqual([2, expect.stringContaining("found a replay")]);
});

test("a tally in a result file counts every run once", async () => {
  const { file } = await experiment([...REPLICATE, "--out", "whole.json"]);
  const [tally] = JSON.parse(file("whole.json")).parts as [RunTally];
  expect(
    Object.values(tally.lifetimes)
      .flatMap((ends) => Object.values(ends))
      .reduce((a, b) => a + b, 0),
  ).toBe(230);
});

test("sweep makes a row a point, and sensitivity an order of what matters", async () => {
  const swept = await experiment([
    "sweep",
    "--over",
    "levels=1,4",
    "--over",
    "hawkCost=0:1:2",
    "--runs",
    "2",
    "--jobs",
    "1",
  ]);
  expect(swept.said).toBe("");
  for (const name of ["1: levels=1 hawkCost=0", "4: levels=4 hawkCost=1"]) expect(swept.out).toContain(name);
  const flags = [
    "--over",
    "warRate=2:9",
    "--over",
    "shockActs=0:9",
    "--points",
    "2",
    "--runs",
    "2",
    "--measure",
    "breaches",
  ];
  const screened = await experiment(["sensitivity", ...flags, "--jobs", "1", "--json"]);
  const { influences, points } = JSON.parse(screened.out);
  expect(points).toHaveLength(6);
  expect(influences.map(({ id }: { id: string }) => id)).toEqual(["warRate", "shockActs"]);
  expect(influences[1].screening.size).toBe(0);
});

describe("designs that cannot be are refused with the usage", () => {
  test.each([
    [
      ["sweep", "--over", "levels"],
      '--over wants name=from:to, name=from:to:steps or name=value,value, found "levels"',
    ],
    [["sweep", "--over", "levles=1,2"], 'did you mean "levels"?'],
    [["sweep"], "--over: wanted a parameter to vary, found none"],
    [["sweep", "--over", "levels=1:4", "--design", "sobbol", "--points", "4"], 'did you mean "sobol"?'],
    [["sensitivity", "--method", "guess"], 'wanted screening, indices or swings, found "guess"'],
    [["sensitivity", "--measure", "peace"], "--measure: wanted one of stood"],
  ])("%j", async (args, message) => {
    const { exit, said } = await experiment([...args, "--jobs", "1"]);
    expect(said).toContain(message);
    expect(exit).toBe(2);
  });
});

test("an experiment's file is done by one command, and a file with a mistake is refused with its place", async () => {
  const folder = mkdtempSync(join(tmpdir(), "truce-"));
  writeFileSync(join(folder, "valleys.yaml"), small);
  const text = `experiment: 1\ntitle: A\nquestion: B\nkind: compare\nseed: 1\nruns: 4\narms:\n  one: { scenario: valleys }\n  other: { scenario: valleys, parameters: { levels: 1 } }\n`;
  writeFileSync(join(folder, "study.yaml"), text);
  const told = await truce(["experiment", "study.yaml", "--jobs", "1"], { folder });
  expect([told.exit, told.said]).toEqual([0, ""]);
  expect(told.out).toContain("A is one, B is other");
  writeFileSync(join(folder, "wrong.yaml"), text.replace("levels: 1", "levles: 1"));
  const wrong = await truce(["experiment", "wrong.yaml", "--jobs", "1"], { folder });
  expect([wrong.exit, wrong.said]).toEqual([3, expect.stringMatching(/^wrong\.yaml:9:\d+: .*did you mean "levels"\?/)]);
});

test("what a calibration has told can be replicated from, and a file without samples is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "truce-"));
  writeFileSync(join(folder, "valleys.yaml"), small);
  writeFileSync(
    join(folder, "fit.yaml"),
    `experiment: 1\ntitle: A\nquestion: B\nkind: calibration\nseed: 1\nruns: 1\npoints: 40\nkeep: 0.5\ntargets: { breaches: 5 }\narms:\n  base: { scenario: valleys }\nover:\n  warRate: { from: 1, to: 6 }\n`,
  );
  const fit = await truce(["experiment", "fit.yaml", "--jobs", "1", "--json"], { folder });
  writeFileSync(join(folder, "posterior.json"), fit.out);
  const flags = ["--posterior", "posterior.json", "--runs", "12", "--jobs", "1"];
  const rows = (await truce(["replicate", "valleys.yaml", ...flags, "--ndjson"], { folder })).out.trimEnd().split("\n");
  const kept = JSON.parse(fit.out).samples.map(
    ({ parameters }: { parameters: { warRate: number } }) => parameters.warRate,
  );
  const rates = rows.map((row) => JSON.parse(row)["set.warRate"]);
  for (const rate of rates) expect(kept).toContain(rate);
  expect(new Set(rates).size).toBeGreaterThan(3);
  const told = await truce(["replicate", "valleys.yaml", ...flags], { folder });
  expect(told.out).toContain("parameters drawn from 20 samples");
  const both = await truce(["replicate", "valleys.yaml", ...flags, "--set", "warRate=3"], { folder });
  expect([both.exit, both.said]).toEqual([2, expect.stringContaining("draws it for each run")]);
  writeFileSync(join(folder, "other.json"), "{}");
  const other = await truce(["compare", "valleys.yaml", "valleys.yaml", "--posterior", "other.json"], { folder });
  expect([other.exit, other.said]).toEqual([3, expect.stringContaining("other.json: wanted a list of samples")]);
});

test("a study is done by one command, part by part, and drawn; done again it goes on from its parts to the same pictures", async () => {
  const folder = mkdtempSync(join(tmpdir(), "truce-"));
  writeFileSync(join(folder, "valleys.yaml"), small);
  const text = `experiment: 1\ntitle: A & B\nquestion: C\nkind: study\nseed: 1\nruns: 6\narms:\n  one: { scenario: valleys }\n  other: { scenario: valleys, parameters: { levels: 1 } }\nparts:\n  as-is: { kind: compare }\n  fierce: { kind: compare, arms: { one: { scenario: valleys }, other: { scenario: valleys, parameters: { warRate: 6 } } } }\n  map: { kind: phase, runs: 2, over: { hawkCost: { from: 0, to: 1, steps: 2 }, audienceCost: { values: [0, 1, 2] } } }\n`;
  writeFileSync(join(folder, "study.yaml"), text);
  const flags = ["experiment", "study.yaml", "--jobs", "1", "--out", "results/all.json"];
  const told = await truce([...flags, "--figures", "first"], { folder });
  expect([told.exit, told.said]).toEqual([0, ""]);
  for (const part of ["== as-is", "== fierce", "== map", "2 pairs at each of 6 points"])
    expect(told.out).toContain(part);
  expect(readdirSync(join(folder, "results")).sort()).toEqual(["all-as-is.json", "all-fierce.json", "all-map.json"]);
  const again = await truce([...flags, "--resume", "--json", "--figures", "second"], { folder });
  const { parts } = JSON.parse(again.out);
  expect(Object.keys(parts)).toEqual(["as-is", "fierce", "map"]);
  expect(parts.map.points).toHaveLength(6);
  const names = readdirSync(join(folder, "first")).sort();
  expect(names).toEqual(["as-is-standing.svg", "differences.svg", "fierce-standing.svg", "map-difference.svg"]);
  for (const name of names) {
    const picture = readFileSync(join(folder, "first", name), "utf8");
    expect(picture).toBe(readFileSync(join(folder, "second", name), "utf8"));
    expect(picture).toContain("A &amp; B Simulated");
    expect(picture).not.toMatch(/NaN|undefined|Infinity/);
  }
});
