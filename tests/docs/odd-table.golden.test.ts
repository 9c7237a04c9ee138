import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MEANINGS } from "../../sim/model/meanings.ts";
import { PARAMETER_IDS, PARAMETERS, type Parameter, type ParameterId } from "../../sim/model/parameters.ts";
import { PURPOSE } from "../../sim/model/purposes.ts";

const HERE = new URL("../../", import.meta.url);
const ODD = new URL("docs/odd.md", HERE);
const OPEN = "<!-- parameters -->\n";
const CLOSE = "<!-- /parameters -->";

const rowOf = (id: string, { label, unit, min, max, default: value, status, sources }: Parameter) =>
  `| \`${id}\` | ${label} | ${unit} | ${min}–${max} | ${value} | ${MEANINGS[id as ParameterId]} | ${status} | ${sources.join(", ")} |`;

const table = [
  "| id | label | unit | range | default | meaning | status | sources |",
  "| --- | --- | --- | --- | --- | --- | --- | --- |",
  ...PARAMETER_IDS.map((id) => rowOf(id, PARAMETERS[id])),
].join("\n");

describe("docs/odd.md", () => {
  const text = readFileSync(ODD, "utf8");
  const before = text.slice(0, text.indexOf(OPEN) + OPEN.length);
  const after = text.slice(text.indexOf(CLOSE));

  // `npm run goldens` writes the table anew between its markers.
  test("golden: holds the table of parameters as the code has it", async () => {
    expect(text).toContain(OPEN);
    await expect(`${before}${table}\n${after}`).toMatchFileSnapshot(ODD.pathname);
  });

  test("names every parameter in its equations, not in the table alone", () => {
    const story = text.slice(text.indexOf("## 3."), text.indexOf(OPEN));
    const unnamed = PARAMETER_IDS.filter((id) => !story.includes(`\`${id}\``) && id !== "preHistoryDays");
    expect(unnamed).toEqual([]);
  });

  test("names every purpose of luck with its number", () => {
    for (const [name, number] of Object.entries(PURPOSE))
      expect(text, name).toMatch(new RegExp(`\\b${name} ${number}\\b`));
  });
});

describe("every parameter", () => {
  const known = readFileSync(new URL("scenarios/data/sources.csv", HERE), "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0]);

  test.each(PARAMETER_IDS)(
    "%s has meaning, unit, status, a range that holds its default, and sources that exist",
    (id) => {
      const parameter: Parameter = PARAMETERS[id];
      for (const word of [parameter.label, parameter.unit, MEANINGS[id]]) expect(word.trim()).not.toBe("");
      expect(["measured", "fitted", "assumed"]).toContain(parameter.status);
      expect(parameter.min).toBeLessThan(parameter.max);
      expect(parameter.default).toBeGreaterThanOrEqual(parameter.min);
      expect(parameter.default).toBeLessThanOrEqual(parameter.max);
      for (const source of parameter.sources) expect(known).toContain(source);
      if (parameter.status === "measured") expect(parameter.sources.length).toBeGreaterThan(0);
    },
  );
});
