import * as v from "valibot";
import { DECISIONS, MEANINGS, PARAMETER_IDS, PARAMETERS } from "../model/index.ts";
import { say } from "../refusals/index.ts";
import { LIMITS } from "./limits.ts";
import { Agenda } from "./schema-agenda.ts";
import { Aid, Document, Kind, Obligation, Party, Policy, Reporter, Sector } from "./schema-cast.ts";
import * as p from "./schema-parts.ts";

/** The one validator of scenario files, schema version 1. It checks the form; `meaning.ts` checks what refers to what. */

/** What a hypothesis may change: the same names as at the top of the file. */
export const PATCHABLE = [
  "parties",
  "sectors",
  "kinds",
  "reporters",
  "documents",
  "trust",
  "parameters",
  "schedule",
  "obligations",
  "policies",
  "aid",
  "calmClock",
  "decisions",
] as const;

const patch = v.record(v.string(), v.unknown(), say("a mapping of what to change"));
const Hypothesis = p.row({
  title: p.Text,
  on: v.pipe(p.Flag, v.description("Whether it holds in this scenario")),
  source: p.Sources,
  set: v.pipe(
    p.row(
      Object.fromEntries(PATCHABLE.map((name) => [name, v.optional(patch)])) as Record<
        (typeof PATCHABLE)[number],
        v.OptionalSchema<typeof patch, undefined>
      >,
    ),
    v.description("What it changes while it is on, laid over the rest of the file; null takes a row away"),
  ),
});

/** Every choice of every decision, each once. */
const CHOICES = [...new Set(Object.values(DECISIONS).flat())] as [string, ...string[]];

const Source = p.row({
  title: p.Text,
  url: p.Text,
  grade: v.pipe(
    p.oneOf(["A", "B", "C"]),
    v.description("A primary, UN, official or journal; B news agency; C partisan, usable as a claim only"),
  ),
});

function parameterEntries() {
  const entry = (id: (typeof PARAMETER_IDS)[number]) => {
    const { label, min, max, unit, status } = PARAMETERS[id];
    const description: string = `${label}: ${MEANINGS[id]}. Unit: ${unit}. Default: ${PARAMETERS[id].default}. Status: ${status}.`;
    return v.optional(v.pipe(p.numberOf(unit, min, max), v.description(description)));
  };
  const ids = PARAMETER_IDS.filter((id) => id !== "preHistoryDays");
  return Object.fromEntries(ids.map((id) => [id, entry(id)])) as Record<string, ReturnType<typeof entry>>;
}

export const ScenarioSchema = v.pipe(
  p.row({
    truce: v.pipe(
      v.literal(1, say("1, the version of the scenario format")),
      v.description("Version of the scenario format: 1"),
    ),
    $schema: v.optional(p.Text),
    extends: v.optional(
      v.pipe(p.Slug, v.description("Scenario on top of which this one lies; null takes one of its rows away")),
    ),
    renames: v.optional(
      v.pipe(
        p.CsvPath,
        v.description("Other names for all that the scenario below says; what is named otherwise plays the same run"),
      ),
    ),
    title: p.Text,
    question: v.pipe(p.Text, v.description("What the scenario asks")),
    look: v.pipe(p.Text, v.description("What to look at when it runs")),
    note: v.optional(v.pipe(p.Text, v.description("What a reader should know of how it was made"))),
    mode: v.optional(
      v.pipe(
        p.oneOf(["simulation", "replay"]),
        v.description("A simulated truce, or dated claims and statements alone; simulation if left out"),
      ),
    ),
    seed: v.optional(v.pipe(p.whole(0, 9007199254740991), v.description("Default seed; 1 if left out"))),
    onset: v.pipe(p.Local, v.description("Local time at which the truce starts")),
    utcOffset: v.optional(p.UtcOffset),
    preHistory: v.optional(v.pipe(p.Duration, v.description("War before the onset; 5d if left out"))),
    horizon: v.pipe(p.Duration, v.description("From the onset to the end of the run, at most 100d")),
    aftermath: v.optional(
      v.pipe(
        p.Duration,
        v.description("How long the run goes on after the truce has ended; it ends with it if left out"),
      ),
    ),
    decisionEvery: v.optional(
      v.pipe(p.Duration, v.description("Time between the sponsors' joint decisions; 48h if left out")),
    ),
    parties: p.table(Party, LIMITS.parties, "parties"),
    sectors: p.table(Sector, LIMITS.sectors, "sectors"),
    kinds: p.table(Kind, LIMITS.kinds, "kinds of act"),
    reporters: p.table(Reporter, LIMITS.reporters, "reporters"),
    documents: v.optional(p.table(Document, LIMITS.documents, "documents")),
    trust: v.optional(
      v.pipe(
        p.table(p.table(p.Share, LIMITS.parties, "priors"), LIMITS.parties, "holders"),
        v.description("What a holder believes of another without news: holder, then target; 0.5 where not named"),
      ),
    ),
    parameters: v.optional(v.pipe(p.row(parameterEntries()), v.description("Only what differs from the defaults"))),
    hypotheses: v.optional(p.table(Hypothesis, LIMITS.hypotheses, "hypotheses")),
    schedule: v.optional(p.table(Agenda, LIMITS.rows, "dated events")),
    obligations: v.optional(p.table(Obligation, LIMITS.obligations, "obligations")),
    policies: v.optional(
      v.pipe(
        p.table(Policy, LIMITS.obligations, "policies"),
        v.description("Who asks or offers what of its own accord, and when; no policy, no word"),
      ),
    ),
    aid: v.optional(v.pipe(Aid, v.description("Convoys; leave it out and none is due"))),
    calmClock: v.optional(
      p.row({
        keepers: v.pipe(p.Ids, v.description("Who keeps a clock of calm days; the sponsors if calmClock is left out")),
        source: v.optional(p.Sources),
      }),
    ),
    decisions: v.optional(
      v.pipe(
        v.record(p.DecisionId, p.oneOf(CHOICES), say("a mapping from decisions to choices")),
        v.maxEntries(LIMITS.rows, say("at most {most} {rows}", { most: LIMITS.rows, rows: "decisions" })),
        v.description("Decisions that are fixed: the name of the decision, and the choice"),
      ),
    ),
    claims: v.optional(v.pipe(p.CsvPath, v.description("Dated claims, one a row"))),
    statements: v.optional(v.pipe(p.CsvPath, v.description("Dated statements, one a row"))),
    sourceTable: v.optional(v.pipe(p.CsvPath, v.description("Sources, one a row: id, title, url, grade"))),
    sources: v.optional(
      v.pipe(
        v.record(p.SourceId, Source, say("a mapping from ids to {rows}", { rows: "sources" })),
        v.maxEntries(LIMITS.sources, say("at most {most} {rows}", { most: LIMITS.sources, rows: "sources" })),
      ),
    ),
  }),
  v.title("Truce scenario"),
  v.description(
    "A ceasefire to simulate or to replay; times are local to the scenario's utcOffset, durations carry their unit",
  ),
);

/** A scenario as written, its form checked. */
export type ScenarioForm = v.InferOutput<typeof ScenarioSchema>;
export type AgendaRow = v.InferOutput<typeof Agenda>;
export type ObligationForm = v.InferOutput<typeof Obligation>;
