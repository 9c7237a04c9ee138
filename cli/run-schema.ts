import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";

/** What `truce run --json` prints: one validator, from which the published JSON Schema and the type are made. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1));
const say = <T>(text: string) => v.description<T, string>(text);

const ClaimedSchema = v.strictObject({
  reporter: v.pipe(name, say("Who said it")),
  accused: v.pipe(v.nullable(name), say("Whom it blames; null where the reporter did not split its count")),
  measure: v.pipe(v.picklist(["acts", "deaths"]), say("What is counted")),
  kind: v.pipe(
    v.picklist(["bulletin", "flash"]),
    say(
      "A count over a window, or one grave act told at once, which the next bulletin counts again: never add the two",
    ),
  ),
  claims: v.pipe(count, say("How many claims were published")),
  count: v.pipe(count, say("The sum of their counts, as published: later corrections stand under corrections")),
  contested: v.pipe(count, say("Of the count, how many the accused disputes")),
});

const CorrectedSchema = v.strictObject({
  claim: name,
  reporter: name,
  accused: v.nullable(name),
  from: count,
  to: count,
});

const NoticedSchema = v.strictObject({
  reporter: name,
  accused: v.pipe(name, say("Whom the observer takes to have acted, which is not always who did")),
  acts: count,
  deaths: count,
});

const GroupSchema = v.strictObject({ group: name, acts: count, deaths: count });

const StrikesSchema = v.strictObject({
  by: name,
  target: v.pipe(name, say("The excluded group for which they were meant; such strikes are lawful under the truce")),
  flown: count,
  mistaken: v.pipe(count, say("Of these, how many hit a protected side instead")),
  deaths: count,
});

const DaySchema = v.strictObject({
  day: v.pipe(v.number(), v.integer(), say("24 hours from the onset are day 0; days before it are negative")),
  from: v.pipe(name, say("Local time at which it begins")),
  minutes: v.pipe(count, say("How much of it the run lived through: 1440 but for the day on which it ended")),
  incidents: v.pipe(
    v.nullable(v.record(name, count)),
    say("Acts by the side that acted: the ground truth of the simulation; null in a replay, which knows none"),
  ),
  deaths: v.pipe(v.nullable(v.record(name, count)), say("Deaths by the side that acted: ground truth as well")),
  excludedGroups: v.pipe(
    v.nullable(v.array(GroupSchema)),
    say("Acts by groups that the truce neither binds nor protects: ground truth; null where observations are"),
  ),
  strikes: v.pipe(
    v.nullable(v.array(StrikesSchema)),
    say("Strikes on excluded groups: ground truth; null where observations are"),
  ),
  observations: v.pipe(
    v.nullable(v.array(NoticedSchema)),
    say("What reporters noticed; null in a replay, and before the onset, of which no more than totals is kept"),
  ),
  claims: v.pipe(v.array(ClaimedSchema), say("What reporters published on this day, by reporter and accused")),
  corrections: v.array(CorrectedSchema),
});

const TrustSchema = v.strictObject({
  prior: v.pipe(v.number(), say("What the holder believes without news")),
  mean: v.pipe(v.number(), v.minValue(0), v.maxValue(1), say("Trust when the run ended")),
  doubt: v.pipe(v.number(), v.minValue(0), v.maxValue(1), say("Its uncertainty")),
});

export const RunReportSchema = v.pipe(
  v.strictObject({
    scenario: v.pipe(name, say("Name of the scenario's file without its ending")),
    title: name,
    mode: v.pipe(
      v.picklist(["simulation", "replay"]),
      say("A replay plays dated records and has no truth behind them"),
    ),
    note: v.pipe(name, say("What the figures are, to be kept with them")),
    seed: v.pipe(v.string(), say("Scenario, seed, changes and version give the same run, byte for byte, everywhere")),
    version: v.pipe(name, say("Version of truce")),
    changed: v.pipe(
      v.strictObject({ parameters: v.record(name, v.number()), hypotheses: v.record(name, v.boolean()) }),
      say("What was set otherwise than in the scenario"),
    ),
    onset: v.pipe(name, say("Local time of the onset with its offset from UTC")),
    outcome: v.picklist(["held", "extended", "centre-established", "lapsed", "collapsed", "replayed"]),
    outcomeBy: v.pipe(v.nullable(name), say("The party that ended it, where one did")),
    outcomeOver: v.pipe(v.string(), say("Over what; empty where nothing is named")),
    endedAtMinutes: v.pipe(v.number(), v.integer(), say("Minutes from the onset to the end of the run")),
    endedAt: v.pipe(name, say("The same as a local time")),
    days: v.array(DaySchema),
    trust: v.pipe(
      v.record(name, v.record(name, TrustSchema)),
      say("Trust at the end: by who trusts, then by who is trusted"),
    ),
    events: v.pipe(count, say("How many events the record holds, from the onset on")),
    checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/), say("Of every event and of the world at the end")),
  }),
  v.title("A run of truce"),
  v.description(
    "One object as printed by truce run --json. Figures are simulated, except claims in a replay, which were published",
  ),
);

export type RunReport = v.InferOutput<typeof RunReportSchema>;
export type DayReport = v.InferOutput<typeof DaySchema>;

/** The published text. */
export function runJsonSchemaText(): string {
  return `${JSON.stringify(toJsonSchema(RunReportSchema), null, 1)}\n`;
}
