import { type Journal, labelOf } from "../../sim/index.ts";
import { comparisonOf } from "./compare.ts";
import { type Choices, percent, plural } from "./figure.ts";
import { outcomeLabel } from "./labels.ts";
import { lengthLabel } from "./moments.ts";
import { trustOverTime } from "./trust.ts";

/** What one thing less made of a run, in words. */
export interface Difference {
  readonly sentences: readonly string[];
}

/** `without` is the same run, on the same luck, without one of its events. */
export function withoutWords(run: Journal, without: Journal, choices: Choices): Difference {
  const { divergence, days, measures, feed } = comparisonOf(run, without, choices);
  const apart = feed.filter(({ told }) => told !== "both").length;
  if (divergence === null || apart <= 1) {
    return { sentences: ["Nothing else would have come about otherwise that anybody could see."] };
  }
  const sums = measures.flatMap(({ id, label }, at) => {
    if (id === "trust") return [];
    const [a, b] = (["first", "second"] as const).map((which) =>
      days.reduce((sum, day) => sum + (day[which][at] ?? 0), 0),
    );
    return a === b ? [] : [`${label.toLowerCase().replace(" that day", "")}: ${b} instead of ${a}`];
  });
  return {
    sentences: [
      `In the run without it, what is told differs from ${divergence.when} on, in ${plural(apart, "item")}.`,
      endWords(run, without),
      ...(sums.length === 0 ? [] : [`Over the whole run, ${sums.join("; ")}.`]),
      ...trustWords(run, without),
    ],
  };
}

function endWords(run: Journal, without: Journal): string {
  const [a, b] = [run, without].map(({ outcome, start }) => ({
    kind: outcomeLabel(outcome.kind).toLowerCase(),
    length: outcome.at - start.settings.onset,
  })) as [{ kind: string; length: number }, { kind: string; length: number }];
  if (a.kind === b.kind && a.length === b.length)
    return `It would have ended as it did: ${a.kind} after ${lengthLabel(a.length)}.`;
  return `It would have ended: ${b.kind} after ${lengthLabel(b.length)}, instead of ${a.kind} after ${lengthLabel(a.length)}.`;
}

function trustWords(run: Journal, without: Journal): string[] {
  const other = new Map(trustOverTime(without).pairs.map((pair) => [pair.key, pair]));
  return trustOverTime(run).pairs.flatMap(({ key, leading, holder, target, steps }) => {
    const twin = other.get(key);
    if (!leading || twin === undefined) return [];
    const [had, has] = [steps.at(-1)!.mean, twin.steps.at(-1)!.mean];
    if (percent(had) === percent(has)) return [];
    const { settings } = run.start;
    return [
      `Trust of ${labelOf(holder, settings)} in ${labelOf(target, settings)} at the end: ${percent(has)} instead of ${percent(had)}.`,
    ];
  });
}
