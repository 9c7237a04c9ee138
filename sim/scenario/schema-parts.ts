import * as v from "valibot";
import { LIMITS } from "./limits.ts";
import { CLOCK, DURATION, LOCAL, MOMENT, OFFSET } from "./times.ts";

/**
 * The words a scenario is made of. The message of every check says what was wanted, as the end of a sentence that begins
 * "wanted"; problems and the published JSON Schema are both made from these.
 */

const matching = (pattern: RegExp, wanted: string, description: string) =>
  v.pipe(v.string(wanted), v.regex(pattern, wanted), v.description(description));

export const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;
const ID = /^[a-z][a-z0-9-]{0,63}$/;
const DECISION_ID = /^[a-z][a-z-]{0,31}\/[a-z][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,79}$/;
const SOURCE_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;
export const CSV_PATH = /^[a-z0-9][a-z0-9-]{0,63}(\/[a-z0-9][a-z0-9-]{0,63}){0,3}\.csv$/;

export const Slug = matching(
  SLUG,
  "the name of a scenario file without its ending, such as syria-2016-09",
  "Name of a scenario file beside this one, without its ending",
);
export const Id = matching(
  ID,
  "an id: small letters, digits and hyphens, a letter first",
  "Id: small letters, digits and hyphens, a letter first",
);
export const DecisionId = matching(
  DECISION_ID,
  "the name of a decision: its kind, the party and which one, such as renew/government/1",
  "Name of a decision: its kind, the party and which one, such as renew/government/1",
);
export const SourceId = matching(
  SOURCE_ID,
  "the id of a source: letters, digits and hyphens",
  "Id of a row in the sources",
);
export const CsvPath = matching(
  CSV_PATH,
  "the path of a .csv file below this folder, such as data/claims.csv",
  "Path of a CSV file below this folder",
);

export const Local = matching(LOCAL, "a local time such as 2016-09-12T19:00", "Local time, such as 2016-09-12T19:00");
export const Moment = matching(
  MOMENT,
  'a time: local ("2016-09-12T19:00"), on a day after the onset ("D+2 14:00") or after the onset by some time ("D+2.5d")',
  "Local time (2016-09-12T19:00), a clock time so many days after the onset's date (D+2 14:00), or an offset from the onset (D+2.5d, D-6h)",
);
export const Duration = matching(
  DURATION,
  "a duration with its unit: min, h or d, such as 30min, 48h or 7d",
  "Duration with its unit: 30min, 48h or 7d",
);
export const Clock = matching(CLOCK, 'a time of day such as "18:00"', "Time of day, such as 18:00");
export const UtcOffset = matching(
  OFFSET,
  'an offset from UTC such as "+03:00"',
  "Offset of local times from UTC, such as +03:00",
);

export const Text = v.pipe(
  v.string("a text"),
  v.minLength(1, "a text that is not empty"),
  v.maxLength(LIMITS.text, `a text of at most ${LIMITS.text} characters`),
);

export const Flag = v.boolean("true or false");

export function number(min: number, max: number, what = "a number") {
  const wanted = `${what} from ${min} to ${max}`;
  return v.pipe(v.number(wanted), v.minValue(min, wanted), v.maxValue(max, wanted));
}

export function whole(min: number, max: number) {
  const wanted = `a whole number from ${min} to ${max}`;
  return v.pipe(v.number(wanted), v.integer(wanted), v.minValue(min, wanted), v.maxValue(max, wanted));
}

export const Share = number(0, 1, "a share");

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, options.length === 1 ? options[0]! : `one of ${options.join(", ")}`);
}

/** A mapping from ids to rows, of which there may be so many. */
export function table<Row extends v.GenericSchema>(row: Row, most: number, what: string) {
  return v.pipe(v.record(Id, row, `a mapping from ids to ${what}`), v.maxEntries(most, `at most ${most} ${what}`));
}

export function list<Item extends v.GenericSchema>(item: Item, most: number, what: string) {
  return v.pipe(v.array(item, `a list of ${what}`), v.maxLength(most, `at most ${most} ${what}`));
}

export const Sources = v.pipe(list(SourceId, 32, "source ids"), v.description("Ids of the sources that say so"));
export const Ids = list(Id, 64, "ids");

export function row<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, "a mapping");
}
