import { describe, expect, it } from "vitest";
import { compileSettings, PARAMETER_IDS } from "../../sim/index.ts";
import { numberWithin, parameterPanel } from "../../viz/select/parameters.ts";
import { scenario } from "./support.ts";

const own = compileSettings(scenario("declassification-never"));

describe("the parameter panel", () => {
  it("holds every number of the model once, in groups, with a meaning, a unit and a status", () => {
    const { groups } = parameterPanel(own, own);
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.map(({ id }) => id).sort()).toEqual([...PARAMETER_IDS].sort());
    for (const { meaning, unit, status, sources } of rows) {
      expect(meaning).not.toBe("");
      expect(unit).not.toBe("");
      expect(["measured", "fitted", "assumed"]).toContain(status);
      if (status === "measured") expect(sources.length).toBeGreaterThan(0);
    }
  });

  it("takes what is typed for a number of the range, and nothing else", () => {
    const range = { min: 0, max: 1 };
    expect(["0", "1", "0.25", " 1 "].map((text) => numberWithin(text, range))).toEqual([0, 1, 0.25, 1]);
    expect(["7", "-1", "", " ", "x"].map((text) => numberWithin(text, range))).toEqual([null, null, null, null, null]);
  });

  it("shows about nine first", () => {
    const { leading } = parameterPanel(own, own);
    expect(leading.length).toBeGreaterThanOrEqual(7);
    expect(leading.length).toBeLessThanOrEqual(12);
  });

  it("moves every slider by steps that stay in range and meet the scenario's value", () => {
    for (const { min, max, step, value, id } of parameterPanel(own, own).groups.flatMap(({ rows }) => rows)) {
      expect(step).toBeGreaterThan(0);
      expect((max - min) / step).toBeGreaterThanOrEqual(4);
      const steps = (value - min) / step;
      expect([id, Math.abs(steps - Math.round(steps)) < 1e-6]).toEqual([id, true]);
    }
  });

  it("has the scenario's own value as the default, and says where the model has another", () => {
    const leak = parameterPanel(own, own).leading.find(({ id }) => id === "leakRate")!;
    expect(leak).toMatchObject({ default: 0, value: 0, changed: false });
    expect(leak.modelDefault).toBeGreaterThan(0);
  });

  it("makes a chip of every change and names it in the summary", () => {
    expect(parameterPanel(own, own).changed).toEqual([]);
    const now = compileSettings(scenario("declassification-never"), {
      parameters: { audienceCost: 2 },
      hypotheses: { "deir-ez-zor": true },
    });
    const panel = parameterPanel(own, now);
    expect(panel.changed.map(({ id }) => id)).toEqual(["audienceCost", "deir-ez-zor"]);
    expect(panel.summary).toContain("Audience cost 2");
    expect(panel.hypotheses.find(({ id }) => id === "deir-ez-zor")).toMatchObject({
      on: true,
      default: false,
      changed: true,
    });
    expect(panel.table.rows).toHaveLength(PARAMETER_IDS.length);
  });
});
