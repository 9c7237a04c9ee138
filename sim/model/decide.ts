import { exp, pick } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import type { Part } from "./notes.ts";
import type { PartyId, ReporterId } from "./settings.ts";

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
  press: ["presses", "as usual", "does not press"],
  appeal: ["appeals", "keeps quiet"],
  convoy: ["sends it", "keeps it back"],
  agenda: ["puts it to the vote", "leaves it out"],
  print: ["prints", "waits"],
  bulletin: ["counts all", "counts what is confirmed", "says nothing"],
} as const satisfies Record<string, readonly [string, string, ...string[]]>;

export type DecisionKind = keyof typeof DECISIONS;
export type Choice<K extends DecisionKind> = (typeof DECISIONS)[K][number];

/** Kinds that a newsroom decides: then `party` is a reporter. */
export const DESK: ReadonlySet<string> = new Set(["print", "bulletin"] satisfies DecisionKind[]);

interface Named<K extends DecisionKind> {
  readonly kind: K;
  readonly party: PartyId | ReporterId;
  /** Which of its kind: a demand's id, or a number that counts up. */
  readonly index: string | number;
}

export interface DecisionPoint<K extends DecisionKind> extends Named<K> {
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
  const taken = point.forced ?? takenChoice(context, point);
  const weights = weightsOf(point.utilities);
  const choice = taken ?? choices[pick(point.roll, weights)]!;
  if (context.noting && (choice !== point.usual || taken !== null)) {
    let total = 0;
    for (const weight of weights) total += weight;
    const probabilities = weights.map((weight) => weight / total);
    noteChoice(context, point, choice, probabilities, taken !== null);
  }
  return choice;
}

type RuledPoint<K extends DecisionKind> = Omit<DecisionPoint<K>, "utilities" | "roll" | "forced" | "usual"> & {
  /** What the model does. */
  readonly choice: Choice<K>;
};

/**
 * A choice that the model takes by a plain rule. It is noted where somebody else took it, and for whoever asks what there is to
 * choose: so a run in which nobody does is the same run, note for note, as if there were no choice.
 */
export function decideByRule<K extends DecisionKind>(context: Context, point: RuledPoint<K>): Choice<K> {
  const taken = takenChoice(context, point);
  const choice = taken ?? point.choice;
  if (context.noting && (taken !== null || context.asking)) {
    const probabilities = DECISIONS[point.kind].map((one) => (one === point.choice ? 1 : 0));
    noteChoice(context, { ...point, roll: 0 }, choice, probabilities, taken !== null);
  }
  return choice;
}

function noteChoice<K extends DecisionKind>(
  context: Context,
  { kind, party, index, rule, roll, parts }: Omit<DecisionPoint<K>, "utilities">,
  choice: Choice<K>,
  probabilities: readonly number[],
  forced: boolean,
): void {
  const choices: readonly Choice<K>[] = DECISIONS[kind];
  // Of two choices the odds are those of the first, by which the roll is read; of more, those of the one taken.
  const probability = probabilities[choices.length === 2 ? 0 : choices.indexOf(choice)]!;
  const decision = { id: decisionId(kind, party, index), choices, probabilities, forced };
  context.note({ note: "odds", rule, party, probability, roll, result: choice, parts, decision });
}

/** The choice that the scenario or a person has taken in the party's place; null where nobody has. */
export function takenChoice<K extends DecisionKind>(context: Context, point: Named<K>): Choice<K> | null {
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
