import { toJsonSchema } from "@valibot/to-json-schema";
import { PATCHABLE, ScenarioSchema } from "./schema.ts";

/**
 * The JSON Schema of scenario files, made from the validator, for editors. A file that builds on another may leave anything out
 * and take rows away with null; so may a hypothesis.
 */
export type JsonSchema = { [name: string]: unknown };

export function scenarioJsonSchema(): JsonSchema {
  const { title, description, properties, required } = toJsonSchema(ScenarioSchema) as JsonSchema;
  const parts = properties as Record<string, JsonSchema>;
  const names = Object.keys(parts);
  const definitions = Object.fromEntries(names.map((name) => [name, parts[name]!]));
  pointAtPatches(definitions.hypotheses!);
  const patches = Object.fromEntries(
    names.map((name) => [patchOf(name), name === "truce" ? parts[name]! : orNull(parts[name]!)]),
  );
  const whole = Object.fromEntries(names.map((name) => [name, reference(name)]));
  const loose = Object.fromEntries(names.map((name) => [name, reference(patchOf(name))]));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title,
    description,
    type: "object",
    required: ["truce"],
    if: { required: ["extends"] },
    // biome-ignore lint/suspicious/noThenProperty: it is a word of JSON Schema.
    then: { properties: loose, additionalProperties: false },
    else: { properties: whole, required, additionalProperties: false },
    definitions: { ...definitions, ...patches },
  };
}

function patchOf(name: string): string {
  return `${name}-patch`;
}

function reference(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

/** The validator checks what a hypothesis sets once it lies over the rest; an editor can be told beforehand what fits there. */
function pointAtPatches(hypotheses: JsonSchema): void {
  const row = hypotheses.additionalProperties as JsonSchema;
  const { set } = row.properties as Record<string, JsonSchema>;
  set!.properties = Object.fromEntries(PATCHABLE.map((name) => [name, reference(patchOf(name))]));
}

/** Nothing required, and null where a row may be taken away. */
function loosened(schema: JsonSchema): JsonSchema {
  const { required: _, oneOf, ...rest } = schema;
  const result: JsonSchema = { ...rest };
  // Without what they require, several of the choices may fit at once.
  const choices = oneOf ?? rest.anyOf;
  if (Array.isArray(choices)) result.anyOf = choices.map((option) => loosened(option as JsonSchema));
  if (isSchema(rest.properties)) {
    const entries = Object.entries(rest.properties).map(([name, child]) => [name, orNull(child as JsonSchema)]);
    result.properties = Object.fromEntries(entries);
  }
  if (isSchema(rest.additionalProperties)) result.additionalProperties = orNull(rest.additionalProperties);
  return result;
}

function orNull(schema: JsonSchema): JsonSchema {
  return "$ref" in schema ? schema : { anyOf: [{ type: "null" }, loosened(schema)] };
}

function isSchema(value: unknown): value is JsonSchema {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The published text. */
export function scenarioJsonSchemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), null, 1)}\n`;
}
