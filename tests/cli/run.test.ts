import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { type RunReport, runJsonSchemaText } from "../../cli/run-schema.ts";
import { play, seedOf } from "../../sim/index.ts";
import { shipped } from "../scenario/support.ts";
import { truce } from "./support.ts";

const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(runJsonSchemaText()));

async function reported(...args: string[]): Promise<RunReport> {
  const { exit, out, said } = await truce(["run", ...args, "--json"]);
  expect([exit, said]).toEqual([0, ""]);
  return JSON.parse(out);
}

describe("run --json", () => {
  test("has a published JSON Schema, which is the text that its validator makes", async () => {
    await expect(runJsonSchemaText()).toMatchFileSnapshot("../../cli/schema/run.schema.json");
    expect((await truce(["schema", "run"])).out).toBe(runJsonSchemaText());
  });

  test.each([
    ["syria-2016-09"],
    ["syria-2016-09", "--seed", "a word", "--set", "warRate=90"],
    ["syria-2016-09-history"],
    ["declassification-day-0", "--hypothesis", "deir-ez-zor=off"],
  ])("prints what the schema says: %s %s %s", async (...args) => {
    validate(await reported(...args));
    expect(validate.errors).toBeNull();
  });

  test("counts each layer as the journal holds it", async () => {
    const report = await reported("syria-2016-09", "--seed", "7");
    const { entries } = play(shipped("syria-2016-09"), 7);
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    const during = report.days.filter(({ day }) => day >= 0);
    const number = (type: string) => entries.filter(({ event }) => event.type === type).length;
    expect(sum(during.flatMap(({ incidents }) => Object.values(incidents!)))).toBe(number("incident.occurred"));
    expect(sum(during.flatMap(({ excludedGroups }) => excludedGroups!.map(({ acts }) => acts)))).toBe(
      number("group.acted"),
    );
    expect(sum(during.flatMap(({ strikes }) => strikes!.map(({ flown }) => flown)))).toBe(number("strike.flown"));
    expect(sum(during.flatMap(({ observations }) => observations!.map(({ acts }) => acts)))).toBe(
      number("observation.made"),
    );
    expect(sum(during.flatMap(({ claims }) => claims.map((row) => row.claims)))).toBe(number("claim.published"));
    expect(sum(during.map(({ corrections }) => corrections.length))).toBe(number("claim.corrected"));
    expect(sum(during.map(({ minutes }) => minutes))).toBe(report.endedAtMinutes);
  });

  test("knows no truth behind a replay", async () => {
    const report = await reported("syria-2016-09-history");
    expect(
      new Set(report.days.flatMap(({ incidents, deaths, observations }) => [incidents, deaths, observations])),
    ).toEqual(new Set([null]));
    expect(report.days.some(({ claims }) => claims.length > 0)).toBe(true);
  });

  test("gives the same bytes for the same seed, others for another, and takes the scenario's own, named, for one", async () => {
    const bytes = async (...args: string[]) => (await truce(["run", "syria-2016-09", "--json", ...args])).out;
    expect(await bytes("--seed", String(seedOf(shipped("syria-2016-09"))))).toBe(await bytes());
    expect(await bytes("--seed", "43")).not.toBe(await bytes());
    expect(JSON.parse(await bytes("--seed", "007")).seed).toBe("007");
    expect(JSON.parse(await bytes("--seed", "-5")).seed).toBe("-5");
    expect(JSON.parse(await bytes("--seed=1e3")).seed).toBe("1e3");
  });

  test("says what was changed, and changes it", async () => {
    const calm = await reported("syria-2016-09", "--set", "warRate=1", "--hypothesis", "deir-ez-zor=off");
    expect(calm.changed).toEqual({ parameters: { warRate: 1 }, hypotheses: { "deir-ez-zor": false } });
    const acts = ({ days }: RunReport) =>
      days.flatMap(({ incidents }) => Object.values(incidents!)).reduce((a, b) => a + b);
    expect(acts(calm)).toBeLessThan(acts(await reported("syria-2016-09")) / 10);
  });
});

describe("run", () => {
  test("tells the three layers apart, day by day", async () => {
    const { exit, out, said } = await truce(["run", "syria-2016-09", "--seed", "42"]);
    expect([exit, said]).toEqual([0, ""]);
    expect(out).toContain("A simulation, not a record.");
    const first = out.slice(out.indexOf("Day 1,"), out.indexOf("Day 2,"));
    expect(first.match(/^ {2}(happened|noticed|claimed) /gm)).toEqual(["  happened ", "  noticed ", "  claimed "]);
  });

  test("tells a replay with its sources and without a truth", async () => {
    const { out } = await truce(["run", "syria-2016-09-history"]);
    expect(out).not.toMatch(/happened|noticed/);
    expect(out).toMatch(/13 Sep 12:00 .* said: 14 breaches, not split by side.* \[AJ13\]/);
  });
});
