import * as v from "valibot";
import { PARAMETER_IDS, PARAMETERS } from "../model/index.ts";
import { inEnglish } from "../refusals/index.ts";
import * as p from "../scenario/schema-parts.ts";
import { DESIGNS, MOST_POINTS } from "./design.ts";

/** The form of an experiment's file, version 1: what a paper's result can be made again from. */

const MOST_RUNS = 100_000_000;
const ids = PARAMETER_IDS;

function byParameter<Row extends (id: (typeof ids)[number]) => v.GenericSchema>(row: Row) {
  return p.row(
    Object.fromEntries(ids.map((id) => [id, v.optional(row(id))])) as Record<
      string,
      v.OptionalSchema<ReturnType<Row>, undefined>
    >,
  );
}

const parameter = (id: (typeof ids)[number]) => {
  const { min, max, unit } = PARAMETERS[id];
  return p.numberOf(unit, min, max);
};

const Arm = p.row({
  scenario: v.pipe(p.Slug, v.description("Scenario: a file beside this one, or one that comes with truce")),
  parameters: v.optional(v.pipe(byParameter(parameter), v.description("What differs from the scenario's file"))),
  hypotheses: v.optional(v.record(p.Id, p.Flag, "a mapping from hypotheses to true or false")),
});

const Arms = p.table(Arm, 2, "arms");

const Range = p.row({
  from: v.optional(v.number("a number")),
  to: v.optional(v.number("a number")),
  steps: v.optional(p.whole(2, 1000)),
  values: v.optional(p.list(v.number("a number"), 1000, "numbers")),
});

export const KINDS = [
  "replicate",
  "compare",
  "sweep",
  "phase",
  "screening",
  "indices",
  "swings",
  "calibration",
  "study",
] as const;

/** Kinds that a part of a study can be. */
const PART_KINDS = ["replicate", "compare", "sweep", "phase"] as const;

const Over = byParameter(() => Range);
const Runs = p.whole(1, MOST_RUNS);
const Design = p.oneOf(DESIGNS);

const PartRow = p.row({
  title: v.optional(p.Text),
  kind: p.oneOf(PART_KINDS),
  runs: v.optional(Runs),
  arms: v.optional(Arms),
  over: v.optional(Over),
  design: v.optional(Design),
  points: v.optional(p.whole(1, MOST_POINTS)),
});

export const ExperimentSchema = v.pipe(
  p.row({
    experiment: v.pipe(v.literal(1, "1, the version of the form"), v.description("Version of the form: 1")),
    $schema: v.optional(p.Text),
    title: p.Text,
    question: v.pipe(p.Text, v.description("What the experiment asks of the model")),
    note: v.optional(p.Text),
    kind: v.pipe(
      p.oneOf(KINDS),
      v.description(
        "Many runs of one arm; two arms on the same luck; a design over parameters; two arms at each point of a grid; Morris's screening; Sobol's indices; each number moved by itself; the parameters that make runs like what was observed; several of these, as parts",
      ),
    ),
    seed: v.pipe(
      v.union([p.whole(0, 9007199254740991), p.Text], "a whole number or a word"),
      v.description("Seed of the whole experiment"),
    ),
    runs: v.pipe(Runs, v.description("Runs of each arm or point")),
    arms: v.pipe(Arms, v.description("One; for compare and phase two, the second less the first")),
    independent: v.optional(v.pipe(p.Flag, v.description("compare: luck of its own for each arm"))),
    until: v.optional(
      v.pipe(
        p.row({
          share: p.Id,
          half: p.number(0.000001, 0.499999, ({ min, max }) => inEnglish(`a half-width from ${min} to ${max}`)),
        }),
        v.description("replicate: stop once this share's interval is so narrow"),
      ),
    ),
    over: v.optional(
      v.pipe(Over, v.description("sweep, phase, screening, indices: what is varied, from … to … or values")),
    ),
    design: v.optional(v.pipe(Design, v.description("sweep: all combinations, a Latin hypercube or Sobol points"))),
    points: v.optional(
      v.pipe(
        p.whole(1, MOST_POINTS),
        v.description(
          "Points of a Latin hypercube or of Sobol's; trajectories of a screening; rows of indices; draws of a calibration",
        ),
      ),
    ),
    targets: v.optional(
      v.pipe(
        v.record(p.Text, v.number("a number"), "a mapping from measures to what was observed"),
        v.description("calibration: what was observed, by measure"),
      ),
    ),
    keep: v.optional(
      v.pipe(
        p.number(0.0001, 1, ({ min, max }) => inEnglish(`a share of the draws from ${min} to ${max}`)),
        v.description("calibration: share of the draws that is kept"),
      ),
    ),
    parts: v.optional(
      v.pipe(
        p.table(PartRow, 20, "parts"),
        v.description("study: experiments by name; what one does not say is as it stands here"),
      ),
    ),
    measure: v.optional(
      v.pipe(
        p.Text,
        v.description(
          "screening, indices, swings: the measure whose mean is looked at; compare, phase: the one that is drawn, truceDays where none is given",
        ),
      ),
    ),
  }),
  v.title("Truce experiment"),
  v.description("Which runs of which scenarios answer a question about the model"),
);

export type ExperimentForm = v.InferOutput<typeof ExperimentSchema>;
