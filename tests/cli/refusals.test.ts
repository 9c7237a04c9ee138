import { describe, expect, test } from "vitest";
import { truce } from "./support.ts";

const usage = (command: string) => expect.stringContaining(`usage: truce ${command}`);

describe("a mistyped command line is refused in one line, with the usage and exit code 2", () => {
  test.each([
    [[], "wanted a command"],
    [["rnu"], 'no command "rnu"; did you mean "run"?'],
    [["run"], "wanted scenario, found nothing"],
    [["run", "syria-2016-09", "x"], "wanted at most 1, found 2"],
    [["run", "syria-2016-09", "--sed", "1"], "no flag --sed; did you mean"],
    [["run", "syria-2016-09", "--seed"], "--seed wants a value: --seed <seed>"],
    [["run", "syria-2016-09", "--seed", "1", "--seed", "2"], "--seed is given more than once"],
    [["run", "syria-2016-09", "--seed="], "--seed wants a text that is not blank"],
    [["run", "syria-2016-09", "--no-json"], "no flag --no-json"],
    [["run", "syria-2016-09", "--__proto__", "x"], "no flag --__proto__"],
    [["run", "syria-2016-09", "--set.warRate", "1"], "no flag --set.warRate"],
    [["run", "syria-2016-09", "-x"], "no flag -x"],
    [["run", "syria-2016-09", "--set", "warRate"], '--set wants name=number, found "warRate"'],
    [["run", "syria-2016-09", "--set", "warRate=many"], '--set warRate: wanted a number, found "many"'],
    [["run", "syria-2016-09", "--set", "warRate=NaN"], '--set warRate: wanted a number, found "NaN"'],
    [["run", "syria-2016-09", "--set", "warRate=-1"], "--set warRate: wanted a number of"],
    [["run", "syria-2016-09", "--set", "warrate=30"], 'found "warrate"; did you mean "warRate"?'],
    [["run", "syria-2016-09", "--set", "warRate=1", "--set", "warRate=2"], "--set warRate is given more than once"],
    [["run", "syria-2016-09", "--set", "ownExcitation=0.9"], "ownExcitation + crossExcitation below 1"],
    [
      ["run", "syria-2016-09", "--hypothesis", "deir-ez-zor=no"],
      '--hypothesis deir-ez-zor: wanted on or off, found "no"',
    ],
    [["run", "syria-2016-09", "--hypothesis", "deir=off"], 'found "deir"; did you mean "deir-ez-zor"?'],
    [["run", "syria-2016-09", "--json", "--ndjson"], "--json and --ndjson exclude each other"],
    [["schema", "rnu"], 'no schema "rnu"; did you mean "run"?'],
  ])("%j", async (args, message) => {
    const { exit, out, said } = await truce(args);
    expect([exit, out]).toEqual([2, ""]);
    expect(said).toContain(message);
    expect(said.split("\n")[1]).toEqual(usage(args[0] === "run" || args[0] === "schema" ? args[0] : "<command>"));
    expect(said).not.toMatch(/\bat .*:\d+:\d+\)?$/m);
  });
});

describe("a scenario that cannot be read is refused with its place and exit code 3", () => {
  test.each([
    ["nowhere.yaml", "nowhere.yaml: no such file"],
    ["syria-2016-9", 'did you mean "syria-2016-09"?'],
    ["scenarios", "scenarios: a folder, not a file"],
    ["package.json", "package.json:2:3: name: wanted"],
    ["", `"": no name of a file`],
  ])("%j", async (name, message) => {
    const { exit, out, said } = await truce(["run", name]);
    expect([exit, out]).toEqual([3, ""]);
    expect(said).toContain(message);
  });

  test.each([
    ["nothing", "", "stdin.yaml:1:1: wanted a scenario"],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0, 1]), "stdin.yaml: not a text in UTF-8"],
    ["a scenario of another version", "truce: 2", "stdin.yaml:1:8: truce: wanted 1"],
    ["17 MB", "a".repeat(17_000_000), "stdin.yaml:1:1: wanted"],
  ])("%s on standard input", async (_, input, message) => {
    const { exit, said } = await truce(["validate", "-"], { input });
    expect(exit).toBe(3);
    expect(said).toContain(message);
  });
});
