import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readScenario, scenarioJsonSchema, scenarioJsonSchemaText } from "../../sim/scenario/index.ts";
import { faultsOf } from "../../sim/scenario/issues.ts";
import { ScenarioSchema } from "../../sim/scenario/schema.ts";
import { load, SHIPPED, VALLEYS } from "./support.ts";

const validate = new Ajv({ strict: false, allErrors: true }).compile(scenarioJsonSchema());

const change = fc.record<Edit>({
  base: fc.constantFrom("valleys", "september"),
  at: fc.nat(),
  value: strange(),
  how: fc.constantFrom("replace", "remove", "add"),
});

describe("the published JSON Schema", () => {
  test("is the text that the validator makes", async () => {
    await expect(scenarioJsonSchemaText()).toMatchFileSnapshot("../../scenarios/schema/scenario.schema.json");
  });

  test.each(SHIPPED)("accepts %s", (name) => {
    validate(parse(load(name)!));
    expect(validate.errors).toBeNull();
  });

  test("accepts and refuses what the validator does, whatever is put in place of whatever", () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(change, (edit) => {
        const changed = edited(edit, (places) => places.filter(({ path }) => !path.includes(".set.")));
        const mine = faultsOf(ScenarioSchema, changed).length === 0;
        seen[mine ? "accepted" : "refused"]++;
        expect(validate(changed), JSON.stringify(validate.errors?.slice(0, 3))).toBe(mine);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
  });

  test("refuses nothing in what a hypothesis sets that the reader would accept", () => {
    fc.assert(
      fc.property(change, (edit) => {
        const changed = edited({ ...edit, base: "september" }, (places) =>
          places.filter(({ path }) => path.includes(".set.")),
        );
        if (!validate(changed))
          expect(readScenario(JSON.stringify(changed), { file: "changed.json", load }).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test("lets a file that builds on another leave things out and take rows away, and still knows every name", () => {
    expect(validate({ truce: 1, extends: "syria-2016-09", schedule: { "france-asks-for-the-text": null } })).toBe(true);
    expect(validate({ truce: 1, extends: "syria-2016-09", schedul: {} })).toBe(false);
    expect(validate({ truce: 1, extends: "syria-2016-09", parameters: { leakRate: 9 } })).toBe(false);
    expect(validate({ truce: 1, title: "X" })).toBe(false);
  });

  test("says of each parameter what it means, in what unit, and whether it is measured or assumed", () => {
    const { definitions } = scenarioJsonSchema() as {
      definitions: { parameters: { properties: Record<string, { description: string; maximum: number }> } };
    };
    const { leakRate } = definitions.parameters.properties;
    expect(leakRate!.description).toBe(
      "Leak rate: Rate at which each holder of a secret text lets it out. Unit: 1/day/holder. Default: 0.005. Status: fitted.",
    );
    expect(leakRate!.maximum).toBe(0.5);
  });
});

const BASES = { valleys: parse(VALLEYS), september: parse(load("syria-2016-09.yaml")!) };

interface Edit {
  readonly base: keyof typeof BASES;
  readonly at: number;
  readonly value: unknown;
  readonly how: "replace" | "remove" | "add";
}

interface Place {
  readonly owner: Record<string, unknown>;
  readonly name: string;
  readonly path: string;
}

function edited({ base, at, value, how }: Edit, among: (places: Place[]) => Place[]): unknown {
  const changed = structuredClone(BASES[base]);
  const places = among(placesIn(changed, ""));
  const { owner, name } = places[at % places.length]!;
  if (how === "remove") delete owner[name];
  else owner[how === "add" ? `${name}x` : name] = value;
  return changed;
}

/** Every name of every mapping in a tree. */
function placesIn(value: unknown, path: string): Place[] {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((name) => [
    { owner, name, path: `${path}.${name}` },
    ...placesIn(owner[name], `${path}.${name}`),
  ]);
}

/** Values that are nearly right somewhere. */
function strange(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom(
      "",
      "us",
      "7d",
      "D+2 14:00",
      "2016-09-12T19:00",
      "18:00",
      "acts",
      "sponsor",
      "x".repeat(2001),
      "Not An Id",
      "+03:00",
      "demand",
    ),
    fc.constantFrom<unknown>(null, true, [], {}, ["us"], ["AP-T"], [1], { us: 0.5 }),
    fc.constantFrom(0, 1, -1, 0.5, 42, 1e9, 2.5),
    fc.string({ maxLength: 8 }),
  );
}
