import { exp, pick } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import type { Part } from "./notes.ts";
import type { PartyId } from "./settings.ts";

/**
 * The one place where a party chooses. Each choice has a name that is the same in every run, so that a scenario or a person may
 * take it in the party's place; otherwise the party draws by logit choice, and the odds are noted.
 */

/** Kinds of decision and their choices, the affirmative first. */
export const DECISIONS = {
  answer: ["accept", "refuse", "stall"],
  satisfied: ["satisfied", "not satisfied"],
  concede: ["concedes", "does not concede"],
  renew: ["renews", "does not renew"],
  withdraw: ["walks out", "stays"],
  "pull-back": ["moves", "holds its ground"],
  permit: ["grants", "withholds"],
  maps: ["shares", "withholds"],
  vote: ["for", "against"],
} as const satisfies Record<string, readonly [string, string, ...string[]]>;

export type DecisionKind = keyof typeof DECISIONS;
export type Choice<K extends DecisionKind> = (typeof DECISIONS)[K][number];

export interface DecisionPoint<K extends DecisionKind> {
  readonly kind: K;
  readonly party: PartyId;
  /** Which of its kind: a demand's id, or a number that counts up. */
  readonly index: string | number;
  /** Name of the rule by which the party chooses when nobody does for it. */
  readonly rule: string;
  /** One a choice, in the order of `DECISIONS`; the odds of a choice go with exp(utility). */
  readonly utilities: readonly number[];
  readonly parts: readonly Part[];
  /** The uniform that decides. */
  readonly roll: number;
  /** A choice that comes with the event itself. */
  readonly forced?: Choice<K> | null;
  /** A choice so usual that it is noted only when someone else took it. */
  readonly usual?: Choice<K> | undefined;
}

export function decisionId(kind: DecisionKind, party: PartyId, index: string | number): string {
  return `${kind}/${party}/${index}`;
}

export function decide<K extends DecisionKind>(context: Context, point: DecisionPoint<K>): Choice<K> {
  const choices: readonly Choice<K>[] = DECISIONS[point.kind];
  const taken = point.forced ?? takenFor(context, point);
  const weights = weightsOf(point.utilities);
  const choice = taken ?? choices[pick(point.roll, weights)]!;
  if (context.noting && (choice !== point.usual || taken !== null)) {
    let total = 0;
    for (const weight of weights) total += weight;
    const probabilities = weights.map((weight) => weight / total);
    // Of two choices the odds are those of the first, by which the roll is read; of more, those of the one taken.
    const probability = probabilities[choices.length === 2 ? 0 : choices.indexOf(choice)]!;
    const { rule, party, roll, parts } = point;
    const id = decisionId(point.kind, party, point.index);
    const decision = { id, choices, probabilities, forced: taken !== null };
    context.note({ note: "odds", rule, party, probability, roll, result: choice, parts, decision });
  }
  return choice;
}

/** The choice that the scenario or a person has taken in the party's place; null where nobody has. */
function takenFor<K extends DecisionKind>(context: Context, point: DecisionPoint<K>): Choice<K> | null {
  const { decisions } = context.settings;
  // Most runs hold no such decision: then no name needs to be made.
  if (Object.keys(decisions).length === 0) return null;
  const taken = decisions[decisionId(point.kind, point.party, point.index)];
  return DECISIONS[point.kind].find((choice) => choice === taken) ?? null;
}

/** Beyond this a choice is as good as certain; the logit of a certainty is infinite. */
const CERTAIN = 700;

/** exp of each, against the largest so that none overflows. */
function weightsOf(utilities: readonly number[]): number[] {
  let largest = -CERTAIN;
  for (const utility of utilities) largest = Math.max(largest, bounded(utility));
  return utilities.map((utility) => exp(bounded(utility) - largest));
}

function bounded(utility: number): number {
  return Math.max(-CERTAIN, Math.min(CERTAIN, utility));
}

/** The parts of a utility, summed. */
export function total(parts: readonly Part[]): number {
  let sum = 0;
  for (const { amount } of parts) sum += amount;
  return sum;
}
