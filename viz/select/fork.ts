import { checksumOfJournal, DAY, type Journal } from "../../sim/index.ts";
import { COMPARE } from "../words/english/compare.ts";
import { EXPLORE } from "../words/english/explore.ts";
import { wordsOf } from "../words/language.ts";
import { timeLabel } from "../words/tell.ts";
import { comparisonOf, type FeedDifference } from "./compare.ts";
import { type Choices, round } from "./figure.ts";
import { outcomeLabel } from "./labels.ts";

const explore = wordsOf("explore", EXPLORE);
const compare = wordsOf("compare", COMPARE);
const words = () => explore().fork;

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
    splitLabel: divergence === null ? words().none : words().split(divergence.when),
    ends: [endOf(a), endOf(b)],
    marks: feed.filter(({ told }) => told !== "both").map(markOf),
    sentence: forkSentence(a, b, choices),
  };
}

function endOf({ outcome, start }: Journal): ForkEnd {
  const days = round((outcome.at - start.settings.onset) / DAY, 1);
  return { minute: outcome.at, label: words().end(outcomeLabel(outcome.kind).toLowerCase(), days) };
}

function markOf({ minute, when, sentence, told, firstSeq, secondSeq }: FeedDifference): ForkMark {
  const which = told === "first" ? "A" : "B";
  const seq = which === "A" ? firstSeq : secondSeq;
  return {
    id: `${which}${seq}`,
    minute,
    which,
    seq: which === "A" ? null : seq,
    label: words().mark(which, when, sentence),
  };
}

/** "A and B part on 15 Sep 10:00. A: … B: …" */
export function forkSentence(a: Journal, b: Journal, choices: Choices): string {
  const { divergence } = comparisonOf(a, b, choices);
  if (divergence === null) {
    return choices.truth || checksumOfJournal(a) === checksumOfJournal(b) ? words().same : words().sameUnseen;
  }
  const { first, second, minute } = divergence;
  const part = (item: typeof first) =>
    item === null
      ? words().nothingMore
      : stop(item.minute === minute ? item.sentence : compare().told(item.when, item.sentence));
  const { settings } = b.start;
  return words().part(timeLabel(minute, settings), part(first), part(second));
}

function stop(sentence: string): string {
  return /[.!?”"]$/.test(sentence) ? sentence : `${sentence}.`;
}
