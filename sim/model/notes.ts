import type { PartyId } from "./settings.ts";

/**
 * Why an event did what it did, written beside it in the journal. Notes never feed back: a run without them is the same run.
 */
export type Note =
  /** A probability the model worked out, the uniform that decided, and how it fell. */
  | {
      readonly note: "odds";
      readonly rule: string;
      readonly party: PartyId | null;
      readonly probability: number;
      readonly roll: number;
      readonly result: string;
      readonly parts: readonly Part[];
      /** Set where a party chose, and a person may choose in its place. */
      readonly decision?: DecisionNote;
    }
  /** A level that moved, with what moved it. `of` is "trust", "compliance", "credited", "publicity" … */
  | {
      readonly note: "moved";
      readonly of: "trust" | "compliance" | "credited" | "publicity" | "shock";
      readonly party: PartyId;
      readonly toward: PartyId | null;
      readonly from: number;
      readonly to: number;
      /** Uncertainty after the move, for trust. */
      readonly doubt: number | null;
      readonly parts: readonly Part[];
    };

/** A decision, named as `settings.decisions` names it. */
export interface DecisionNote {
  readonly id: string;
  readonly choices: readonly string[];
  readonly probabilities: readonly number[];
  /** Whether a person or the scenario took it. */
  readonly forced: boolean;
}

/** A named share of a result, in the result's own unit. The parts of a move add up to it. */
export interface Part {
  readonly part: string;
  readonly amount: number;
}
