import * as v from "valibot";
import { type Said, say } from "../refusals/index.ts";
import { LIMITS } from "./limits.ts";
import { CLOCK, DURATION, LOCAL, MOMENT, OFFSET } from "./times.ts";

/**
 * The words a scenario is made of. The message of every check says what was wanted, as the end of a sentence that begins
 * "wanted"; problems and the published JSON Schema are both made from these.
 */

const matching = (pattern: RegExp, wanted: Said, description: string) =>
  v.pipe(v.string(wanted), v.regex(pattern, wanted), v.description(description));

export const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;
const ID = /^[a-z][a-z0-9-]{0,63}$/;
const DECISION_ID = /^[a-z][a-z-]{0,31}\/[a-z][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,79}$/;
const SOURCE_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;
export const CSV_PATH = /^[a-z0-9][a-z0-9-]{0,63}(\/[a-z0-9][a-z0-9-]{0,63}){0,3}\.csv$/;

export const Slug = matching(
  SLUG,
  say("the name of a scenario file without its ending, such as syria-2016-09"),
  "Name of a scenario file beside this one, without its ending",
);
export const Id = matching(
  ID,
  say("an id: small letters, digits and hyphens, a letter first"),
  "Id: small letters, digits and hyphens, a letter first",
);
export const DecisionId = matching(
  DECISION_ID,
  say("the name of a decision: its kind, the party and which one, such as renew/government/1"),
  "Name of a decision: its kind, the party and which one, such as renew/government/1",
);
export const SourceId = matching(
  SOURCE_ID,
  say("the id of a source: letters, digits and hyphens"),
  "Id of a row in the sources",
);
export const CsvPath = matching(
  CSV_PATH,
  say("the path of a .csv file below this folder, such as data/claims.csv"),
  "Path of a CSV file below this folder",
);

export const Local = matching(
  LOCAL,
  say("a local time such as 2016-09-12T19:00"),
  "Local time, such as 2016-09-12T19:00",
);
export const Moment = matching(
  MOMENT,
  say(
    'a time: local ("2016-09-12T19:00"), on a day after the onset ("D+2 14:00") or after the onset by some time ("D+2.5d")',
  ),
  "Local time (2016-09-12T19:00), a clock time so many days after the onset's date (D+2 14:00), or an offset from the onset (D+2.5d, D-6h)",
);
export const Duration = matching(
  DURATION,
  say("a duration with its unit: min, h or d, such as 30min, 48h or 7d"),
  "Duration with its unit: 30min, 48h or 7d",
);
export const Clock = matching(CLOCK, say('a time of day such as "18:00"'), "Time of day, such as 18:00");
export const UtcOffset = matching(
  OFFSET,
  say('an offset from UTC such as "+03:00"'),
  "Offset of local times from UTC, such as +03:00",
);

export const Text = v.pipe(
  v.string(say("a text")),
  v.minLength(1, say("a text that is not empty")),
  v.maxLength(LIMITS.text, say("a text of at most {most} characters", { most: LIMITS.text })),
);

export const Flag = v.boolean(say("true or false"));

/** How a range is told. */
type TellRange = (range: { readonly min: number; readonly max: number }) => Said;

export function number(
  min: number,
  max: number,
  tell: TellRange = (range) => say("a number from {min} to {max}", range),
) {
  const wanted = tell({ min, max });
  return v.pipe(v.number(wanted), v.minValue(min, wanted), v.maxValue(max, wanted));
}

export function whole(min: number, max: number) {
  const wanted = say("a whole number from {min} to {max}", { min, max });
  return v.pipe(v.number(wanted), v.integer(wanted), v.minValue(min, wanted), v.maxValue(max, wanted));
}

export const Share = number(0, 1, (range) => say("a share from {min} to {max}", range));

/** A number of so many of something, as a parameter of the model is. */
export function numberOf(unit: string, min: number, max: number) {
  return number(min, max, (range) => say("a number of {unit} from {min} to {max}", { unit, ...range }));
}

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, say("one of {names}", { names: options.join(", ") }));
}

/** A mapping from ids to rows, of which there may be so many. */
export function table<Row extends v.GenericSchema>(row: Row, most: number, rows: string) {
  return v.pipe(
    v.record(Id, row, say("a mapping from ids to {rows}", { rows })),
    v.maxEntries(most, say("at most {most} {rows}", { most, rows })),
  );
}

export function list<Item extends v.GenericSchema>(item: Item, most: number, rows: string) {
  return v.pipe(
    v.array(item, say("a list of {rows}", { rows })),
    v.maxLength(most, say("at most {most} {rows}", { most, rows })),
  );
}

export const Sources = v.pipe(list(SourceId, 32, "source ids"), v.description("Ids of the sources that say so"));
export const Ids = list(Id, 64, "ids");

export function row<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, say("a mapping"));
}
