import { DEFAULT_BUDGET } from "../../kernel/index.ts";
import { PARAMETER_IDS, PARAMETERS, PRIORITY, type Snapshot } from "../../model/index.ts";
import { clipped, refuse } from "./fault.ts";
import { CODEC_LIMITS, FORMAT, type Header } from "./form.ts";

/**
 * Holds what a file says to what a journal must have, before any of it is run: the parts whose absence would make the engine
 * stumble or never come to rest. Whether the run is really this one, playing it again tells.
 */

type Row = Readonly<Record<string, unknown>>;

export function parseLine(text: string, line: number): Row {
  if (text.length > CODEC_LIMITS.lineCharacters)
    refuse(line, `a line of at most ${CODEC_LIMITS.lineCharacters} characters`, `one of ${text.length}`);
  if (text.includes('"__proto__"')) refuse(line, "plain data", 'the name "__proto__"');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse(line, "one JSON object", `"${clipped(text)}"`, "the line is damaged, or the file is no journal");
  }
  if (!isRow(value)) refuse(line, "one JSON object", clipped(text));
  return value;
}

export function headerOf(row: Row): Header {
  if (row.truce !== "journal")
    refuse(1, 'a header with "truce": "journal"', clipped(JSON.stringify(row)), "this file is no journal of Truce");
  const format = need(row, "format", isCount, "a whole number", 1);
  const version = need(row, "version", isText, "a version", 1);
  if (format !== FORMAT)
    refuse(
      1,
      `journal format ${FORMAT}`,
      `format ${format}, written by version ${version}`,
      format > FORMAT ? "a newer Truce wrote it: read it with that one" : "this format was never in use",
    );
  for (const name of ["scenario", "title", "seed", "checksum"]) need(row, name, isText, "a text", 1);
  const entries = need(row, "entries", isCount, "a number of entries", 1);
  if (entries > CODEC_LIMITS.entries) refuse(1, `at most ${CODEC_LIMITS.entries} entries`, String(entries));
  const turnings = need(row, "interventions", isRows, "a list of interventions", 1);
  if (turnings.length > CODEC_LIMITS.interventions)
    refuse(1, `at most ${CODEC_LIMITS.interventions} interventions`, String(turnings.length));
  for (const turning of turnings) {
    need(turning, "at", isCount, "a minute", 1);
    need(need(turning, "change", isRow, "a change", 1), "kind", isText, "the kind of a change", 1);
  }
  const places = need(row, "branchedAt", isCounts, "a list of entries", 1);
  if (places.length !== turnings.length || places.some((place, at) => place > entries || place < (places[at - 1] ?? 0)))
    refuse(1, "an entry for each intervention, in order", JSON.stringify(places));
  checkSnapshot(row.start, 1);
  return row as unknown as Header;
}

/** The parts of a snapshot that the engine relies on. */
export function checkSnapshot(value: unknown, line: number): Snapshot {
  const row = isRow(value) ? value : refuse(line, "a snapshot", clipped(JSON.stringify(value) ?? "nothing"));
  const kernel = need(row, "kernel", isRow, "the state of a kernel", line);
  for (const name of ["now", "nextSeq", "taken"]) need(kernel, name, isCount, "a whole number", line);
  const budget = need(kernel, "budget", isCount, "a whole number", line);
  if (budget > DEFAULT_BUDGET) refuse(line, `a budget of at most ${DEFAULT_BUDGET} events`, String(budget));
  need(kernel, "stopped", isBoolean, "true or false", line);
  need(kernel, "streams", isRow, "streams", line);
  for (const notice of need(kernel, "pending", isRows, "a list of notices", line)) {
    for (const name of ["time", "priority", "seq", "cause"]) need(notice, name, isCount, "a whole number", line);
    knownEvent(notice.event, line);
  }
  const world = need(row, "world", isRow, "a world", line);
  for (const part of ["parties", "reporters", "trust", "documents", "demands"]) need(world, part, isRow, part, line);
  checkSettings(need(row, "settings", isRow, "settings", line), line);
  return value as Snapshot;
}

function checkSettings(settings: Row, line: number): void {
  for (const name of ["onset", "horizon", "decisionEvery"]) need(settings, name, isCount, "a minute", line);
  for (const name of ["parties", "sectors", "kinds", "reporters", "documents", "trust", "schedule"])
    need(settings, name, isRows, "a list", line);
  need(settings, "reference", isRow, "constants of the scenario", line);
  const parameters = need(settings, "parameters", isRow, "parameters", line);
  for (const id of PARAMETER_IDS) {
    const { min, max } = PARAMETERS[id];
    const inRange = (value: unknown): value is number => typeof value === "number" && value >= min && value <= max;
    need(parameters, id, inRange, `a number from ${min} to ${max}`, line);
  }
}

export function knownEvent(event: unknown, line: number): void {
  const type = isRow(event) ? event.type : undefined;
  if (typeof type !== "string" || !Object.hasOwn(PRIORITY, type))
    refuse(line, "an event that this version knows", clipped(JSON.stringify(type) ?? "no type"));
}

export function need<T>(row: Row, name: string, is: (value: unknown) => value is T, wanted: string, line: number): T {
  const value = row[name];
  if (is(value)) return value;
  return refuse(line, `${wanted} for "${name}"`, value === undefined ? "nothing" : clipped(JSON.stringify(value)));
}

export const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every(isRow);
export const isText = (value: unknown): value is string => typeof value === "string";
export const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
export const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isCounts = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(isCount);
