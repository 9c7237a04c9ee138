import {
  DAY,
  firstDivergence,
  type Intervention,
  type Journal,
  PARAMETER_IDS,
  PARAMETERS,
  type Settings,
} from "../../sim/index.ts";
import { COMPARE } from "../words/english/compare.ts";
import { LABELS } from "../words/english/labels.ts";
import { wordsOf } from "../words/language.ts";
import { parameterLabel, unitLabel } from "../words/model.ts";
import { figure } from "../words/numbers.ts";
import { spelt, timeLabel } from "../words/tell.ts";
import { type FeedItem, feedOf } from "./feed.ts";
import {
  type Cell,
  type Choices,
  numbers,
  round,
  SIMULATED,
  showsTruth,
  type Table,
  type Tag,
  words as texts,
} from "./figure.ts";
import { outcomeOf } from "./outcome.ts";
import { trustAt, trustOverTime } from "./trust.ts";
import { whatIfLabel } from "./what-ifs.ts";

const words = wordsOf("compare", COMPARE);
const labels = wordsOf("labels", LABELS);

/** "What did the change do?": two runs side by side, from the first thing that they tell differently. */
export interface Comparison {
  /** Minute of the first difference that may be seen; null when the two runs tell the same. */
  readonly divergence: Divergence | null;
  /** What is otherwise in the second from the start on, and what was made otherwise on the way. */
  readonly changes: readonly string[];
  readonly days: readonly DayDifference[];
  readonly measures: readonly Measure[];
  /** What was said and done in the open; of acts and observations the days' counts tell enough. */
  readonly feed: readonly FeedDifference[];
  readonly summary: string;
  readonly tag: Tag;
  readonly table: Table;
}

export interface Divergence {
  readonly minute: number;
  readonly when: string;
  /** What each run tells first that the other does not; null for the one that tells nothing of its own. */
  readonly first: FeedItem | null;
  readonly second: FeedItem | null;
}

export interface Measure {
  readonly id: keyof typeof COMPARE.measures;
  readonly label: string;
  readonly digits: number;
}

export interface DayDifference {
  /** 1 for the first day of the truce. */
  readonly day: number;
  /** One a measure; null after a run's end. */
  readonly first: readonly (number | null)[];
  readonly second: readonly (number | null)[];
  readonly difference: readonly (number | null)[];
}

export interface FeedDifference {
  readonly minute: number;
  readonly when: string;
  readonly sentence: string;
  readonly told: "both" | "first" | "second";
  readonly firstSeq: number | null;
  readonly secondSeq: number | null;
}

const known = new WeakMap<Journal, WeakMap<Journal, Map<boolean, Comparison>>>();

/** The same comparison for the same runs, so that it is made once. */
export function comparisonOf(first: Journal, second: Journal, choices: Choices): Comparison {
  const others = known.get(first) ?? new WeakMap<Journal, Map<boolean, Comparison>>();
  known.set(first, others);
  const made = others.get(second) ?? new Map<boolean, Comparison>();
  others.set(second, made);
  const comparison = made.get(choices.truth) ?? compareRuns(first, second, choices);
  made.set(choices.truth, comparison);
  return comparison;
}

const PUBLIC: Choices = { truth: false };

export function compareRuns(first: Journal, second: Journal, choices: Choices): Comparison {
  const { settings } = second.start;
  const measures = measuresOf(settings, choices);
  const days = daysOf(first, second, choices);
  const feed = feedDifference(feedOf(first, PUBLIC).items, feedOf(second, PUBLIC).items);
  const divergence = divergenceOf(first, second, choices);
  return {
    divergence,
    changes: changesBetween(first, second),
    days,
    measures,
    feed,
    summary: summaryOf(first, second, divergence, choices),
    tag: SIMULATED,
    table: tableOf(measures, days),
  };
}

function changesBetween(first: Journal, second: Journal): string[] {
  const [before, after] = [first.start.settings, second.start.settings];
  const changes: string[] = [];
  if (before.scenario !== after.scenario) changes.push(words().scenario(spelt(after.title), spelt(before.title)));
  if (first.seed !== second.seed) changes.push(words().seed(second.seed, first.seed));
  for (const id of PARAMETER_IDS) {
    const [old, value] = [before.parameters[id], after.parameters[id]];
    const { unit } = PARAMETERS[id];
    if (old !== value) changes.push(words().number(parameterLabel(id), figure(value), figure(old), unitLabel(unit)));
  }
  for (const { id, title, on } of after.hypotheses) {
    const was = before.hypotheses.find((item) => item.id === id)?.on;
    if (was !== undefined && was !== on)
      changes.push(on ? words().withHypothesis(spelt(title)) : words().withoutHypothesis(spelt(title)));
  }
  const known = new Set(first.interventions.map((turning) => JSON.stringify(turning)));
  for (const turning of second.interventions) {
    if (!known.has(JSON.stringify(turning))) changes.push(whatIfLabel(turning as Intervention, after));
  }
  return changes;
}

/** Where the two part: the first entry that differs when the truth is shown, else the first of those that a viewer can see. */
function divergenceOf(first: Journal, second: Journal, choices: Choices): Divergence | null {
  const [a, b] = [feedOf(first, choices).items, feedOf(second, choices).items];
  const { settings } = second.start;
  const shown = showsTruth(settings, choices);
  const exact = shown ? firstDivergence(first, second) : null;
  if (shown && exact === null) return null;
  const from = exact === null ? 0 : exact;
  const at = firstDifference(
    a.filter(({ index }) => index >= from),
    b.filter(({ index }) => index >= from),
  );
  if (at === null && exact === null) return null;
  const told = Math.min(at?.first?.minute ?? Infinity, at?.second?.minute ?? Infinity);
  const minute = exact === null ? told : Math.min(told, (first.entries[exact] ?? second.entries[exact])!.time);
  return { minute, when: timeLabel(minute, settings), first: at?.first ?? null, second: at?.second ?? null };
}

/**
 * What each run tells first of its own. Not the first place at which two lists differ: one thing more in the one would make the
 * next in the other, which both tell, look like a difference.
 */
function firstDifference(a: readonly FeedItem[], b: readonly FeedItem[]): Pick<Divergence, "first" | "second"> | null {
  const [first, second] = [firstOwn(a, b), firstOwn(b, a)];
  return first === null && second === null ? null : { first, second };
}

function firstOwn(items: readonly FeedItem[], others: readonly FeedItem[]): FeedItem | null {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  for (const item of items) {
    const twins = left.get(keyOf(item)) ?? 0;
    if (twins === 0) return item;
    left.set(keyOf(item), twins - 1);
  }
  return null;
}

/** Names do not count: two runs may number the same event differently. */
function keyOf({ minute, sentence }: FeedItem): string {
  return `${minute} ${sentence}`;
}

/** Both feeds as one, in order of time; what both tell stands there once. */
function feedDifference(first: readonly FeedItem[], second: readonly FeedItem[]): FeedDifference[] {
  const open = new Map<string, FeedItem[]>();
  for (const item of second) {
    const same = open.get(keyOf(item));
    if (same === undefined) open.set(keyOf(item), [item]);
    else same.push(item);
  }
  const merged = first.map((item): FeedDifference => {
    const twin = open.get(keyOf(item))?.shift() ?? null;
    return rowOf(item, twin === null ? "first" : "both", item.seq, twin?.seq ?? null);
  });
  for (const rest of open.values()) for (const item of rest) merged.push(rowOf(item, "second", null, item.seq));
  return merged.sort((a, b) => a.minute - b.minute);
}

function rowOf(
  { minute, when, sentence }: FeedItem,
  told: FeedDifference["told"],
  firstSeq: number | null,
  secondSeq: number | null,
): FeedDifference {
  return { minute, when, sentence, told, firstSeq, secondSeq };
}

function measure(id: Measure["id"], digits: number): Measure {
  return { id, label: words().measures[id], digits };
}

function measuresOf(settings: Settings, choices: Choices): Measure[] {
  return [
    measure("claimed", 0),
    measure("contested", 0),
    measure("trust", 3),
    ...(showsTruth(settings, choices) ? [measure("acts", 0), measure("deaths", 0)] : []),
  ];
}

function daysOf(first: Journal, second: Journal, choices: Choices): DayDifference[] {
  const { onset } = second.start.settings;
  const count = Math.ceil((Math.max(first.endedAt, second.endedAt) - onset) / DAY);
  const [a, b] = [daily(first, count, choices), daily(second, count, choices)];
  const { settings } = second.start;
  const digits = measuresOf(settings, choices).map((measure) => measure.digits);
  return a.map((values, index) => ({
    day: index + 1,
    first: values,
    second: b[index]!,
    difference: values.map((value, measure) => {
      const other = b[index]![measure]!;
      return value === null || other === null ? null : round(other - value, digits[measure]!);
    }),
  }));
}

/** [day][measure] */
function daily(journal: Journal, count: number, choices: Choices): (number | null)[][] {
  const { settings } = journal.start;
  const truth = showsTruth(settings, choices);
  const sums = Array.from({ length: count }, () => ({ claimed: 0, contested: 0, acts: 0, deaths: 0 }));
  for (const { time, event } of journal.entries) {
    const day = sums[Math.min(count - 1, Math.max(0, Math.floor((time - settings.onset) / DAY)))];
    if (day === undefined) continue;
    if (event.type === "claim.published" && !event.flash && event.measure === "acts") {
      day.claimed += event.count;
      day.contested += event.contested;
    }
    if (truth && event.type === "incident.occurred") {
      day.acts += 1;
      day.deaths += event.deaths;
    }
  }
  return sums.map(({ claimed, contested, acts, deaths }, day) => {
    const begins = settings.onset + day * DAY;
    const trust = trustBetweenSponsors(journal, begins + DAY);
    const row: (number | null)[] = [
      claimed,
      contested,
      trust === null ? null : round(trust, 3),
      ...(truth ? [acts, deaths] : []),
    ];
    return begins > journal.endedAt ? row.map(() => null) : row;
  });
}

function trustBetweenSponsors(journal: Journal, minute: number): number | null {
  const model = trustOverTime(journal);
  const steps = trustAt(model, minute).filter((_, index) => {
    const { holder, target } = model.pairs[index]!;
    return model.settings.sponsors.includes(holder) && model.settings.sponsors.includes(target);
  });
  return steps.length === 0 ? null : steps.reduce((sum, { mean }) => sum + mean, 0) / steps.length;
}

function summaryOf(first: Journal, second: Journal, divergence: Divergence | null, choices: Choices): string {
  if (divergence === null) return words().same;
  const ends = [first, second].map((journal) => {
    const { days, title } = outcomeOf(journal, choices);
    return words().end(`${title.charAt(0).toLowerCase()}${title.slice(1)}`, days);
  });
  return words().summary(divergence.when, ends[0]!, ends[1]!);
}

function tableOf(measures: readonly Measure[], days: readonly DayDifference[]): Table {
  return {
    caption: words().caption,
    columns: [
      texts(words().day),
      ...measures.flatMap(({ label }) => [words().first(label), words().second, words().difference].map(numbers)),
    ],
    rows: days.map(({ day, first, second, difference }): Cell[] => [
      labels().dayTick(day),
      ...measures.flatMap((_, index) => [first[index]!, second[index]!, difference[index]!]),
    ]),
  };
}
