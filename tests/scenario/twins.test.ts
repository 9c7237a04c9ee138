import { describe, expect, test } from "vitest";
import { checksumOf, type Entry, play, type Scenario } from "../../sim/index.ts";
import { readRenaming } from "../../sim/scenario/renaming-table.ts";
import { relabelled } from "../model/relabel.ts";
import { isTwin, load, SHIPPED, shipped, told, VALLEYS } from "./support.ts";

/** Scenarios of an invented country, each the same run as one of September 2016 under other names. */
const TWINS = SHIPPED.filter(isTwin).map((name) => name.replace(".yaml", ""));

function originalOf(slug: string): string {
  return /^extends: (\S+)$/m.exec(load(`${slug}.yaml`)!)![1]!;
}

const read = readRenaming(load("data/akrona.csv")!, "data/akrona.csv");
if (!read.ok) throw new Error("the table of names has problems");
const renaming = read.value;
const back = Object.fromEntries([...renaming.ids].map(([name, becomes]) => [becomes, name]));

/** The three layers that the model never mixes, and all of a run: what was decided, owed, said and felt as well. */
const LAYERS: Readonly<Record<string, RegExp>> = {
  "what happened": /^(?:incident|group|strike|shock)\./,
  "what was noticed": /^observation\./,
  "what was claimed": /^claim\./,
  "the whole record": /^/,
};

function sums(entries: readonly Entry[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(LAYERS).map(([layer, types]) => [
      layer,
      checksumOf(entries.filter(({ event }) => types.test(event.type))),
    ]),
  );
}

/** The run under the names of the original; what somebody says names parties as people read them. */
function putBack(entries: readonly Entry[], twin: Scenario, original: Scenario): Entry[] {
  const names = Object.entries(twin.form.parties).map(
    ([id, { name }]) => [name, original.form.parties[back[id] ?? id]!.name] as const,
  );
  return relabelled(entries, back).map((entry) => {
    const { event } = entry;
    if (event.type !== "statement.made") return entry;
    const text = names.reduce((said, [name, first]) => said.replaceAll(name, first), event.text);
    return { ...entry, event: { ...event, text } };
  });
}

test("every simulated scenario of September 2016 has a twin", () => {
  const simulated = SHIPPED.map((name) => name.replace(".yaml", "")).filter((slug) => {
    const { form } = shipped(slug);
    return form.mode !== "replay" && form.onset.startsWith("2016-09") && !TWINS.includes(slug);
  });
  expect(simulated.length).toBeGreaterThan(15);
  expect(TWINS.map(originalOf).sort()).toEqual(simulated.sort());
});

describe.each(TWINS)("%s", (slug) => {
  test("says nothing but which scenario it renames", () => {
    const lines = load(`${slug}.yaml`)!.split("\n");
    const names = lines.flatMap((line) => /^([a-z]+):/i.exec(line)?.[1] ?? []);
    expect(names.filter((name) => !["truce", "extends", "renames", "note"].includes(name))).toEqual([]);
  });

  test("is the same run: with the names put back, every layer has the checksum of the original's", () => {
    const [twin, original] = [shipped(slug), shipped(originalOf(slug))];
    for (const seed of slug === "akrona-truce" ? [1, 2, 3, 42, "a class of its own"] : [42, 7]) {
      const here = play(twin, seed);
      const there = play(original, seed);
      expect(sums(putBack(here.entries, twin, original)), String(seed)).toEqual(sums(there.entries));
      expect(checksumOf(relabelled(here.ending, back))).toBe(checksumOf(there.ending));
      expect(relabelled(here.preHistory, back)).toEqual(there.preHistory);
    }
  });

  test("shows no name, date or place of the real case", () => {
    const { form } = shipped(slug);
    const texts: string[] = [];
    const visit = (value: unknown, under = ""): void => {
      if (under === "luck") return;
      if (typeof value === "string") texts.push(value);
      else if (value !== null && typeof value === "object")
        for (const [name, item] of Object.entries(value)) {
          if (!Array.isArray(value)) texts.push(name);
          visit(item, name);
        }
    };
    visit(form);
    const all = texts.join("\n");
    for (const [phrase] of renaming.words.filter(([from]) => !from.endsWith(":"))) {
      const pattern = phrase.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
      expect(all).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u"));
    }
    for (const [id, becomes] of renaming.ids) if (id !== becomes) expect(texts).not.toContain(id);
    expect(all).not.toMatch(/2016|Kerry|Lavrov|Geneva|Moscow|Washington|Kurd|Hmeimim/);
    for (const { longitude, latitude } of Object.values(form.sectors)) {
      expect(longitude).toBeLessThan(30);
      expect(latitude).toBeGreaterThan(50);
    }
    expect(form.sources).toBeUndefined();
  });
});

describe("a table of names", () => {
  const renames = (table: string, file = "truce: 1\nextends: small\nrenames: data/names.csv\n") =>
    told(file, (name) => (name === "data/names.csv" ? table : name === "small.yaml" ? VALLEYS : null));

  test("must name an id once, and give it a name that nobody has", () => {
    expect(renames("kind,name,becomes\nid,east,west\n")).toEqual([
      '3:10 renames: wanted names of their own for all, found "west" twice',
    ]);
  });

  test("is refused with line and column where a row is wrong", () => {
    expect(renames("kind,name,becomes\nplace,pass,far away\nwho,east,west\n")).toEqual([
      '2:12 wanted degrees east and north, found "far away"',
      '3:1 wanted one of id, words, place, day, found "who"',
    ]);
  });

  test("must be there, and have something to rename", () => {
    expect(renames("", "truce: 1\nextends: small\nrenames: data/other.csv\n")).toEqual([
      '3:10 renames: wanted a .csv file below this folder, found "data/other.csv"',
    ]);
    expect(renames("", "truce: 1\nrenames: data/names.csv\n")).toEqual([
      "2:10 renames: wanted a scenario to rename, found nothing",
    ]);
  });

  test("cannot rename a record, which is somebody's word", () => {
    const [first] = told("truce: 1\nextends: syria-2016-09-history\nrenames: data/akrona.csv\n");
    expect(first).toBe("3:10 renames: wanted a simulation, found a replay of dated records");
  });
});

test("two parties cannot share one luck", () => {
  const [first] = told(VALLEYS.replace("camp: north }", "camp: north, luck: west }"));
  expect(first).toMatch(/parties\.east\.luck: wanted a luck of its own, found "west", which is that of west/);
});
