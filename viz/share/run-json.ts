import { checksumOfJournal, VERSION } from "../../sim/index.ts";
import type { Run } from "../run.ts";
import type { Table } from "../select/figure.ts";
import { outcomeOf } from "../select/outcome.ts";
import { talliesOf } from "../select/tallies.ts";
import { trustOverTime } from "../select/trust.ts";
import { whatIfLabel } from "../select/what-ifs.ts";
import { spelt } from "../words/tell.ts";
import { whatItIs } from "./caption.ts";
import { type State, writeState } from "./state.ts";

/** A run in figures, with all it takes to make it again. */
export const RUN_FORMAT = 1;

export function runJson(run: Run, state: State, truth: boolean): string {
  const { recipe, scenario, journal } = run;
  const { settings } = journal.start;
  const outcome = outcomeOf(journal, { truth });
  const simulated = settings.mode === "simulation";
  const whole = {
    truce: "run",
    format: RUN_FORMAT,
    says: whatItIs(run),
    version: VERSION,
    scenario: { slug: scenario.slug, title: spelt(settings.title) },
    recipe: {
      ...recipe,
      said: recipe.interventions.map((item) => whatIfLabel(item, settings)),
    },
    checksum: checksumOfJournal(journal),
    outcome: {
      kind: outcome.kind,
      sentence: outcome.sentence,
      days: outcome.days,
      figures: outcome.figures.map(({ label, value, text, tag }) => ({ label, value, text, tag })),
    },
    tallies: records(talliesOf(journal, { truth }).table),
    trust: simulated ? records(trustOverTime(journal).table) : null,
    state: JSON.parse(writeState(state)) as unknown,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function records({ caption, columns, rows }: Table) {
  return { caption, rows: rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at]!.label, cell]))) };
}
