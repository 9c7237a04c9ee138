import type { Journal } from "../../sim/index.ts";
import { COMPARE } from "../words/english/compare.ts";
import { wordsOf } from "../words/language.ts";
import { percent } from "../words/numbers.ts";
import { labelOf } from "../words/tell.ts";
import { comparisonOf } from "./compare.ts";
import type { Choices } from "./figure.ts";
import { outcomeLabel } from "./labels.ts";
import { lengthLabel } from "./moments.ts";
import { trustOverTime } from "./trust.ts";

const compare = wordsOf("compare", COMPARE);
const words = () => compare().without;

/** What one thing less made of a run, in words. */
export interface Difference {
  readonly sentences: readonly string[];
}

/** `without` is the same run, on the same luck, without one of its events. */
export function withoutWords(run: Journal, without: Journal, choices: Choices): Difference {
  const { divergence, days, measures, feed } = comparisonOf(run, without, choices);
  const apart = feed.filter(({ told }) => told !== "both").length;
  if (divergence === null || apart <= 1) {
    return { sentences: [words().nothing] };
  }
  const sums = measures.flatMap(({ id }, at) => {
    if (id === "trust") return [];
    const [a, b] = (["first", "second"] as const).map((which) =>
      days.reduce((sum, day) => sum + (day[which][at] ?? 0), 0),
    );
    return a === b ? [] : [words().sum(compare().sums[id], b!, a!)];
  });
  return {
    sentences: [
      words().differs(divergence.when, apart),
      endWords(run, without),
      ...(sums.length === 0 ? [] : [words().sums(sums.join("; "))]),
      ...trustWords(run, without),
    ],
  };
}

function endWords(run: Journal, without: Journal): string {
  const [a, b] = [run, without].map(({ outcome, start }) => ({
    kind: outcomeLabel(outcome.kind).toLowerCase(),
    length: outcome.at - start.settings.onset,
  })) as [{ kind: string; length: number }, { kind: string; length: number }];
  if (a.kind === b.kind && a.length === b.length) return words().endsAlike(a.kind, lengthLabel(a.length));
  return words().ends(b.kind, lengthLabel(b.length), a.kind, lengthLabel(a.length));
}

function trustWords(run: Journal, without: Journal): string[] {
  const other = new Map(trustOverTime(without).pairs.map((pair) => [pair.key, pair]));
  return trustOverTime(run).pairs.flatMap(({ key, leading, holder, target, steps }) => {
    const twin = other.get(key);
    if (!leading || twin === undefined) return [];
    const [had, has] = [steps.at(-1)!.mean, twin.steps.at(-1)!.mean];
    if (percent(had) === percent(has)) return [];
    const { settings } = run.start;
    return [words().trust(labelOf(holder, settings), labelOf(target, settings), percent(has), percent(had))];
  });
}
