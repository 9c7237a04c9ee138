import { type Fault, faultsOf } from "./issues.ts";
import { layHypotheses } from "./laying.ts";
import { meaningFaults } from "./meaning.ts";
import { type ScenarioForm, ScenarioSchema } from "./schema.ts";
import type { ClaimRow, SourceRow, StatementRow } from "./tables.ts";
import type { Tree } from "./tree.ts";
import { uselessNulls } from "./useless-nulls.ts";

/** A scenario that has been read: everything it names exists, and it will compile. Plain data. */
export interface Scenario {
  /** Name of its file without folder and ending. */
  readonly slug: string;
  /** As written, with the files that it builds on laid under it. */
  readonly form: ScenarioForm;
  /** All sources that it may cite, by id. */
  readonly sources: Readonly<Record<string, SourceRow>>;
  /** Dated claims and statements, those after the horizon included: later findings are shown, not played. */
  readonly claims: readonly ClaimRow[];
  readonly statements: readonly StatementRow[];
}

/** The form with the hypotheses of these ids laid over it, and all that is wrong with the result. */
export function formWith(form: ScenarioForm, hypotheses: readonly string[]): { form: ScenarioForm; faults: Fault[] } {
  const laid = layHypotheses(form, hypotheses);
  const useless = hypotheses.flatMap((id, at) => {
    const below = layHypotheses(form, hypotheses.slice(0, at));
    return uselessNulls(below as unknown as Tree, form.hypotheses![id]!.set as Tree);
  });
  return { form: laid, faults: [...useless, ...formFaults(laid as unknown as Tree)] };
}

/** Everything wrong with a tree: its form, and once that is right its meaning. */
export function formFaults(tree: Tree): Fault[] {
  const faults = faultsOf(ScenarioSchema, tree);
  return faults.length > 0 ? faults : meaningFaults(tree as unknown as ScenarioForm);
}
