import * as v from "valibot";
import { asItStands, named, type Said, say } from "../refusals/index.ts";
import { didYouMean, meant } from "./did-you-mean.ts";
import { type Path, show } from "./problem.ts";

/** What the validator found wrong, by path. The place in a file is looked up later. */
export interface Fault {
  readonly path: Path;
  readonly wanted: Said;
  readonly found: Said;
  readonly hint: Said | null;
  /** Whether the name itself is wrong, rather than its value. */
  readonly name?: true;
}

type Schema = v.GenericSchema & {
  readonly type: string;
  readonly entries?: Record<string, Schema>;
  readonly wrapped?: Schema;
  readonly value?: Schema;
  readonly item?: Schema;
  readonly key?: string;
  readonly options?: readonly unknown[];
  readonly message?: unknown;
};

/** Checks a value; every fault, or none. */
export function faultsOf(schema: v.GenericSchema, value: unknown): Fault[] {
  const faults: Fault[] = [];
  ownFaults(schema as Schema, value, [], faults);
  const told = new Set(faults.map(({ path }) => path.join("\n")));
  for (const issue of v.safeParse(schema, value).issues ?? []) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    if (!path.some((_, at) => told.has(path.slice(0, at + 1).join("\n")))) {
      faults.push(faultFrom(issue, path, schema as Schema, value));
    }
  }
  return faults;
}

function faultFrom(issue: v.BaseIssue<unknown>, path: Path, schema: Schema, value: unknown): Fault {
  const found = show(issue.input);
  const origin = (issue.path?.at(-1) as { origin?: string } | undefined)?.origin;
  if (issue.type === "strict_object" && origin === "key") {
    return { path, wanted: wantedBy(schemaAt(schema, path, value)), found: say("nothing"), hint: null };
  }
  const there = schemaAt(schema, path, value);
  const counted = issue.type === "max_entries" || issue.type === "max_length";
  const size = counted ? asItStands(`${issue.received}`) : found;
  const hint = issue.input === null ? say("give it a value, or leave the name out") : hintFor(issue, there);
  return { path, wanted: issue.message as Said, found: size, hint, ...(origin === "key" ? { name: true } : {}) };
}

/**
 * What valibot leaves to us: it tells only the first name that a mapping should not have, while people mistype more than one,
 * and it takes a list for a mapping.
 */
function ownFaults(schema: Schema, value: unknown, path: Path, faults: Fault[]): void {
  const inner = bare(schema, value);
  if (inner === null || value === null || typeof value !== "object") return;
  if (inner.type === "array") {
    for (const [index, item] of Object.entries(value)) ownFaults(inner.item!, item, [...path, Number(index)], faults);
    return;
  }
  if (inner.type !== "record" && inner.type !== "strict_object" && inner.type !== "variant") return;
  if (Array.isArray(value)) {
    faults.push({
      path,
      wanted: inner.type === "record" ? wantedBy(inner) : say("a mapping"),
      found: show(value),
      hint: null,
    });
    return;
  }
  for (const [name, item] of Object.entries(value)) {
    const child = inner.type === "record" ? inner.value : inner.entries?.[name];
    if (child !== undefined) ownFaults(child, item, [...path, name], faults);
    else if (inner.type === "strict_object")
      faults.push(unknownName(name, [...path, name], Object.keys(inner.entries!)));
  }
}

function unknownName(name: string, path: Path, valid: readonly string[]): Fault {
  const hint =
    didYouMean(name, valid) ?? (valid.length <= 12 ? say("names here: {names}", { names: valid.join(", ") }) : null);
  return { path, wanted: say("a name that scenarios know"), found: named(name), hint, name: true };
}

/** The schema under wrappers; of a choice, the one that the value names. */
function bare(schema: Schema, value: unknown): Schema | null {
  if (schema.type === "optional") return bare(schema.wrapped!, value);
  if (schema.type !== "variant" || Array.isArray(value)) return schema;
  const named = (value as Record<string, unknown> | null)?.[schema.key!];
  const options = schema.options as readonly Schema[];
  return options.find((option) => (option.entries![schema.key!] as { literal?: unknown }).literal === named) ?? null;
}

function schemaAt(schema: Schema, path: Path, value: unknown): Schema | null {
  let at: Schema | null = bare(schema, value);
  let here = value;
  for (const step of path) {
    if (at === null) return null;
    const child: Schema | undefined =
      at.type === "record" ? at.value : at.type === "array" ? at.item : at.entries?.[step];
    here = (here as Record<string | number, unknown> | undefined)?.[step];
    at = child === undefined ? null : bare(child, here);
  }
  return at;
}

/** Messages of schemas are made of phrases; a test asks each of them. */
function wantedBy(schema: Schema | null): Said {
  return typeof schema?.message === "string" ? (schema.message as Said) : say("a value");
}

function hintFor(issue: v.BaseIssue<unknown>, schema: Schema | null): Said | null {
  const { input } = issue;
  if (issue.type === "picklist") return didYouMean(input, (schema?.options as readonly string[]) ?? []);
  if (issue.type === "variant") return didYouMean(input, variantNames(issue.expected ?? ""));
  if (typeof issue.message === "string" && issue.message.startsWith("a duration")) return durationHint(input);
  return null;
}

function variantNames(expected: string): string[] {
  return [...expected.matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
}

const UNIT_OF: Readonly<Record<string, string>> = { m: "min", d: "d", h: "h" };

/** "7 days" was meant as 7d. */
function durationHint(input: unknown): Said | null {
  if (typeof input === "number")
    return say("a number needs its unit: {days}, {hours} or {minutes}", {
      days: `${input}d`,
      hours: `${input}h`,
      minutes: `${input}min`,
    });
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(typeof input === "string" ? input.trim() : "");
  if (match === null) return null;
  const word = match[2]!.toLowerCase();
  if (word.startsWith("w")) return meant(`${Number(match[1]) * 7}d`);
  const unit = UNIT_OF[word[0]!];
  return unit === undefined || word.startsWith("mo") ? null : meant(`${match[1]}${unit}`);
}
