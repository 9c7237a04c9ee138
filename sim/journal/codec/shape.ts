import { DEFAULT_BUDGET } from "../../kernel/index.ts";
import { PARAMETER_IDS, PARAMETERS, PRIORITY, type Snapshot } from "../../model/index.ts";
import { asItStands, type JournalPhrase, named, type Said, say } from "../../refusals/index.ts";
import { clipped, refuse } from "./fault.ts";
import { CODEC_LIMITS, FORMAT, type Header } from "./form.ts";

/**
 * Holds what a file says to what a journal must have, before any of it is run: the parts whose absence would make the engine
 * stumble or never come to rest. Whether the run is really this one, playing it again tells.
 */

type Row = Readonly<Record<string, unknown>>;

/** Phrases of what a name must have. */
type ForName = Exclude<Extract<JournalPhrase, `${string} for "{name}"`>, `${string}{min}${string}`>;
const COUNT: ForName = 'a whole number for "{name}"';
const TEXT: ForName = 'a text for "{name}"';
const LIST: ForName = 'a list for "{name}"';
const OBJECT: ForName = 'an object for "{name}"';
const MINUTE: ForName = 'a minute for "{name}"';

export function parseLine(text: string, line: number): Row {
  if (text.length > CODEC_LIMITS.lineCharacters)
    refuse(
      line,
      say("a line of at most {most} characters", { most: CODEC_LIMITS.lineCharacters }),
      say("one of {count}", { count: text.length }),
    );
  if (text.includes('"__proto__"')) refuse(line, say("plain data"), say('the name "{name}"', { name: "__proto__" }));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    refuse(line, say("one JSON object"), named(clipped(text)), say("the line is damaged, or the file is no journal"));
  }
  if (!isRow(value)) refuse(line, say("one JSON object"), asItStands(clipped(text)));
  return value;
}

export function headerOf(row: Row): Header {
  if (row.truce !== "journal")
    refuse(1, say('a header with "truce": "journal"'), shown(row), say("this file is no journal of Truce"));
  const format = need(row, "format", isCount, COUNT, 1);
  const version = need(row, "version", isText, 'a version for "{name}"', 1);
  if (format !== FORMAT)
    refuse(
      1,
      say("journal format {count}", { count: FORMAT }),
      say("format {count}, written by version {version}", { count: format, version }),
      format > FORMAT ? say("a newer Truce wrote it: read it with that one") : say("this format was never in use"),
    );
  for (const name of ["scenario", "title", "seed", "checksum"]) need(row, name, isText, TEXT, 1);
  const entries = need(row, "entries", isCount, COUNT, 1);
  if (entries > CODEC_LIMITS.entries)
    refuse(1, say("at most {most} entries", { most: CODEC_LIMITS.entries }), asItStands(entries));
  const turnings = need(row, "interventions", isRows, LIST, 1);
  if (turnings.length > CODEC_LIMITS.interventions)
    refuse(1, say("at most {most} interventions", { most: CODEC_LIMITS.interventions }), asItStands(turnings.length));
  for (const turning of turnings) {
    need(turning, "at", isCount, MINUTE, 1);
    need(need(turning, "change", isRow, OBJECT, 1), "kind", isText, TEXT, 1);
  }
  const places = need(row, "branchedAt", isCounts, LIST, 1);
  if (places.length !== turnings.length || places.some((place, at) => place > entries || place < (places[at - 1] ?? 0)))
    refuse(1, say("an entry for each intervention, in order"), asItStands(JSON.stringify(places)));
  checkSnapshot(row.start, 1);
  return row as unknown as Header;
}

/** The parts of a snapshot that the engine relies on. */
export function checkSnapshot(value: unknown, line: number): Snapshot {
  const row = isRow(value) ? value : refuse(line, say("a snapshot"), shown(value));
  const kernel = need(row, "kernel", isRow, OBJECT, line);
  for (const name of ["now", "nextSeq", "taken"]) need(kernel, name, isCount, COUNT, line);
  const budget = need(kernel, "budget", isCount, COUNT, line);
  if (budget > DEFAULT_BUDGET)
    refuse(line, say("a budget of at most {most} events", { most: DEFAULT_BUDGET }), asItStands(budget));
  need(kernel, "stopped", isBoolean, 'true or false for "{name}"', line);
  need(kernel, "streams", isRow, OBJECT, line);
  for (const notice of need(kernel, "pending", isRows, LIST, line)) {
    for (const name of ["time", "priority", "seq", "cause"]) need(notice, name, isCount, COUNT, line);
    knownEvent(notice.event, line);
  }
  const world = need(row, "world", isRow, OBJECT, line);
  for (const part of ["parties", "reporters", "trust", "documents", "demands"]) need(world, part, isRow, OBJECT, line);
  checkSettings(need(row, "settings", isRow, OBJECT, line), line);
  return value as Snapshot;
}

function checkSettings(settings: Row, line: number): void {
  for (const name of ["onset", "horizon", "decisionEvery"]) need(settings, name, isCount, MINUTE, line);
  for (const name of ["parties", "sectors", "kinds", "reporters", "documents", "trust", "schedule"])
    need(settings, name, isRows, LIST, line);
  need(settings, "reference", isRow, OBJECT, line);
  const parameters = need(settings, "parameters", isRow, OBJECT, line);
  for (const id of PARAMETER_IDS) {
    const { min, max } = PARAMETERS[id];
    const inRange = (value: unknown) => typeof value === "number" && value >= min && value <= max;
    if (!inRange(parameters[id]))
      refuse(line, say('a number from {min} to {max} for "{name}"', { min, max, name: id }), shown(parameters[id]));
  }
}

export function knownEvent(event: unknown, line: number): void {
  const type = isRow(event) ? event.type : undefined;
  if (typeof type !== "string" || !Object.hasOwn(PRIORITY, type))
    refuse(line, say("an event that this version knows"), type === undefined ? say("no type") : shown(type));
}

export function need<T>(row: Row, name: string, is: (value: unknown) => value is T, wanted: ForName, line: number): T {
  const value = row[name];
  if (is(value)) return value;
  return refuse(line, say(wanted, { name }), shown(value));
}

function shown(value: unknown): Said {
  return value === undefined ? say("nothing") : asItStands(clipped(JSON.stringify(value)));
}

export const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every(isRow);
export const isText = (value: unknown): value is string => typeof value === "string";
export const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
export const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isCounts = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(isCount);
