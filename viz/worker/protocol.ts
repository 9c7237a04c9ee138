import type { Journal, Problem, Scenario, Settings } from "../../sim/index.ts";
import type { Recipe } from "../session.ts";

/** What the page asks of its worker, and the answer. A request holds all it needs, so that a new worker can take over. */
export interface RunRequest {
  readonly id: number;
  readonly scenario: Scenario;
  readonly recipe: Recipe;
  /** Nobody waits for this run: it makes the worker fetch and get to know what a change needs, before somebody does. */
  readonly rehearsal?: true;
}

export type RunReply =
  /** `own`: what the scenario fixes when nothing is changed, to show what was. */
  | { readonly id: number; readonly kind: "ran"; readonly journal: Journal; readonly own: Settings }
  /** The recipe cannot be run. */
  | { readonly id: number; readonly kind: "refused"; readonly problems: readonly Refusal[] }
  /** A rehearsal is over; how many runs it has played. */
  | { readonly id: number; readonly kind: "rehearsed"; readonly runs: number };

/** One plain sentence of what is wrong, with its parts where it has them, for a page that says them in another language. */
export type Refusal = Pick<Problem, "message"> & Partial<Pick<Problem, "path" | "wanted" | "found" | "hint">>;
