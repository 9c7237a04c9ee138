import { checksumOfJournal, DAY, type Journal } from "../../sim/index.ts";
import { timeLabel } from "../words/tell.ts";
import { comparisonOf, type FeedDifference } from "./compare.ts";
import { type Choices, round } from "./figure.ts";
import { outcomeLabel } from "./labels.ts";

/** Both futures of a what-if on one line of time: together up to where they part, then A above and B below. */
export interface Fork {
  /** Minute at which the two first tell different things; null when they never do. */
  readonly split: number | null;
  readonly splitLabel: string;
  readonly ends: readonly [ForkEnd, ForkEnd];
  /** What only one of the two tells. */
  readonly marks: readonly ForkMark[];
  /** The first difference in words. */
  readonly sentence: string;
}

export interface ForkEnd {
  readonly minute: number;
  readonly label: string;
}

export interface ForkMark {
  readonly id: string;
  readonly minute: number;
  readonly which: "A" | "B";
  /** Of the run on screen; null in A. */
  readonly seq: number | null;
  readonly label: string;
}

/** `a` is pinned, `b` is on screen. */
export function forkOf(a: Journal, b: Journal, choices: Choices): Fork {
  const { divergence, feed } = comparisonOf(a, b, choices);
  return {
    split: divergence?.minute ?? null,
    splitLabel: divergence === null ? "no difference" : `they part: ${divergence.when}`,
    ends: [endOf(a), endOf(b)],
    marks: feed.filter(({ told }) => told !== "both").map(markOf),
    sentence: forkSentence(a, b, choices),
  };
}

function endOf({ outcome, start }: Journal): ForkEnd {
  const days = round((outcome.at - start.settings.onset) / DAY, 1);
  return { minute: outcome.at, label: `${outcomeLabel(outcome.kind).toLowerCase()}, day ${days}` };
}

function markOf({ minute, when, sentence, told, firstSeq, secondSeq }: FeedDifference): ForkMark {
  const which = told === "first" ? "A" : "B";
  const seq = which === "A" ? firstSeq : secondSeq;
  return {
    id: `${which}${seq}`,
    minute,
    which,
    seq: which === "A" ? null : seq,
    label: `${which}, ${when}: ${sentence}`,
  };
}

/** "A and B part on 15 Sep 10:00. A: … B: …" */
export function forkSentence(a: Journal, b: Journal, choices: Choices): string {
  const { divergence } = comparisonOf(a, b, choices);
  if (divergence === null) {
    const unseen =
      choices.truth || checksumOfJournal(a) === checksumOfJournal(b)
        ? ""
        : " that can be seen without the ground truth";
    return `A and B tell the same from beginning to end: the change made no difference${unseen}.`;
  }
  const { first, second, minute } = divergence;
  const part = (name: string, item: typeof first) =>
    `${name}: ${item === null ? "nothing more is told." : stop(item.sentence)}`;
  const { settings } = b.start;
  return `A and B part on ${timeLabel(minute, settings)}. ${part("A", first)} ${part("B", second)}`;
}

function stop(sentence: string): string {
  return /[.!?”"]$/.test(sentence) ? sentence : `${sentence}.`;
}
