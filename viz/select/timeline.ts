import {
  DAY,
  describeIntervention,
  type EventType,
  HOUR,
  type Intervention,
  type Journal,
  type Settings,
  type TruceEvent,
} from "../../sim/index.ts";
import { LABELS } from "../words/english/labels.ts";
import { TIMELINE } from "../words/english/timeline.ts";
import { wordsOf } from "../words/language.ts";
import { timeLabel } from "../words/tell.ts";
import { type CalmStep, type Clock, calmDaysOf, clocksOf } from "./clocks.ts";
import {
  type Choices,
  numbers,
  type Paint,
  paintOfEvent,
  showsTruth,
  type Table,
  type Tag,
  tagOf,
  words as texts,
} from "./figure.ts";
import { outcomeLabel, shortLabel } from "./labels.ts";
import { lazily, remembered } from "./memo.ts";
import { type DaySpan, daySpans, lengthLabel, midnights, type Tick, truceDayLabel } from "./moments.ts";
import { countUpTo, lastUpTo } from "./search.ts";
import { visibleEntries } from "./secrecy.ts";

const labels = wordsOf("labels", LABELS);
const words = wordsOf("timeline", TIMELINE);

/** "Where are we?": days, phases, lanes of marks, every party's clock, the end. */
export interface Timeline {
  readonly domain: readonly [number, number];
  readonly onset: number;
  readonly endsAt: number;
  readonly days: readonly DaySpan[];
  readonly ticks: readonly Tick[];
  readonly phases: readonly Phase[];
  readonly lanes: readonly Lane[];
  /** Minutes of all marks and the seqs there, in order: what `→` and `←` walk along. */
  readonly stops: readonly Stop[];
  readonly stopMinutes: readonly number[];
  /** Acts an hour by side; null while ground truth is hidden, and in a replay. */
  readonly density: Density | null;
  readonly clocks: readonly Clock[];
  /** The count of calm days, with what set it back. */
  readonly calm: readonly CalmStep[];
  /** Where something was made otherwise. */
  readonly forks: readonly Fork[];
  readonly settings: Settings;
  readonly summary: string;
  readonly table: Table;
}

export interface Fork {
  readonly minute: number;
  readonly label: string;
}

export interface Phase {
  readonly id: "before" | "truce" | "after";
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export type LaneId = keyof typeof TIMELINE.lanes;

export interface Lane {
  readonly id: LaneId;
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly minutes: readonly number[];
}

export interface Mark {
  readonly seq: number;
  readonly minute: number;
  readonly type: EventType;
  readonly label: string;
  readonly paint: Paint;
  readonly tag: Tag;
  /** Of whoever says it and whom it is about, for linked selection. */
  readonly keys: string;
}

export interface Stop {
  readonly minute: number;
  readonly seq: number;
}

export interface Density {
  readonly sides: readonly [string, string];
  readonly bins: readonly Bin[];
  /** Highest acts an hour of either side. */
  readonly most: number;
  readonly tag: Tag;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly acts: readonly [number, number];
  readonly perHour: readonly [number, number];
}

const LANES: readonly (readonly [LaneId, readonly EventType[]])[] = [
  ["shocks", ["shock.struck"]],
  ["claims", ["claim.published", "claim.corrected"]],
  ["statements", ["statement.made", "report.announced"]],
  ["demands", ["demand.made", "offer.made", "threat.made", "notice.given", "demand.answered"]],
  ["documents", ["document.leaked", "document.shown", "document.published", "document.endorsed", "council.met"]],
  [
    "duties",
    [
      "obligation.changed",
      "forces.withdrawn",
      "forces.returned",
      "road.opened",
      "road.closed",
      "permit.granted",
      "convoy.moved",
      "convoy.waited",
      "maps.shared",
      "aircraft.grounded",
      "calm.counted",
      "calm.reset",
      "centre.established",
    ],
  ],
  ["decisions", ["truce.started", "renewal.decided", "commitment.expired", "truce.extended", "truce.ended"]],
];

/** Acts are counted in stretches of three hours, or by the day before the record begins. */
const BIN = 3 * HOUR;

export const timelineOf = remembered(build, ({ truth }) => String(truth));

function build(journal: Journal, choices: Choices): Timeline {
  const { settings } = journal.start;
  const domain = [0, Math.max(journal.endedAt, settings.horizon)] as const;
  const lanes = lanesOf(journal, choices);
  const stops = lanes.flatMap(({ marks }) => marks.map(({ minute, seq }) => ({ minute, seq })));
  stops.sort((a, b) => a.minute - b.minute || a.seq - b.seq);
  const table = lazily(() => tableOf(lanes, settings));
  return {
    domain,
    onset: settings.onset,
    endsAt: settings.mode === "replay" ? journal.endedAt : journal.outcome.at,
    days: daySpans(settings, domain),
    ticks: midnights(settings, domain),
    phases: phasesOf(journal, domain),
    lanes,
    stops,
    stopMinutes: stops.map(({ minute }) => minute),
    density: showsTruth(settings, choices) ? densityOf(journal) : null,
    clocks: clocksOf(journal),
    calm: calmDaysOf(journal),
    forks: journal.interventions.map((turning) => ({
      minute: turning.at,
      label: describeIntervention(turning as Intervention, settings),
    })),
    settings,
    summary: summaryOf(journal, lanes),
    get table() {
      return table();
    },
  };
}

function lanesOf(journal: Journal, choices: Choices): Lane[] {
  const { settings } = journal.start;
  const laneOf = new Map(LANES.flatMap(([id, types]) => types.map((type) => [type, id] as const)));
  const marks = new Map<LaneId, Mark[]>(LANES.map(([id]) => [id, []]));
  for (const entry of visibleEntries(journal.entries, settings, choices)) {
    const { seq, time, event } = entry;
    const lane = laneOf.get(event.type);
    if (lane === undefined) continue;
    const label = shortLabel(entry, settings);
    const paint = paintOfEvent(event, settings);
    marks.get(lane)!.push({
      seq,
      minute: time,
      type: event.type,
      label,
      paint,
      tag: tagOf(event, settings),
      keys: keysOf(event, settings),
    });
  }
  return LANES.map(([id]) => {
    const list = marks.get(id)!;
    return { id, label: words().lanes[id], marks: list, minutes: list.map(({ minute }) => minute) };
  }).filter((lane) => lane.marks.length > 0 || lane.id !== "duties");
}

function keysOf(event: TruceEvent, { parties }: Settings): string {
  return Object.entries(event)
    .map(([name, value]) =>
      name === "reporter" ? `reporter:${value}` : parties.some(({ id }) => id === value) ? `party:${value}` : "",
    )
    .join(" ");
}

function phasesOf({ start, outcome }: Journal, [from, to]: readonly [number, number]): Phase[] {
  const { onset, mode } = start.settings;
  const phases: Phase[] = [];
  const before = mode === "replay" ? words().before : words().war;
  if (onset > from) phases.push({ id: "before", label: before, from, to: onset });
  if (mode === "replay") return [...phases, { id: "truce", label: words().fromStart, from: onset, to }];
  phases.push({ id: "truce", label: words().truce, from: onset, to: outcome.at });
  if (outcome.at < to) phases.push({ id: "after", label: outcomeLabel(outcome.kind), from: outcome.at, to });
  return phases;
}

function densityOf(journal: Journal): Density {
  const { belligerents, onset } = journal.start.settings;
  const [first, second] = belligerents;
  const bins: { from: number; to: number; acts: [number, number] }[] = journal.preHistory.map(({ day, acts }) => ({
    from: Math.max(0, onset + day * DAY),
    to: onset + (day + 1) * DAY,
    acts: [acts[first] ?? 0, acts[second] ?? 0],
  }));
  const before = bins.length;
  for (let from = onset; from < journal.endedAt; from += BIN) {
    bins.push({ from, to: Math.min(from + BIN, journal.endedAt), acts: [0, 0] });
  }
  for (const { time, event } of journal.entries) {
    if (event.type !== "incident.occurred") continue;
    const side = belligerents.indexOf(event.side);
    const bin = bins[Math.min(bins.length - 1, before + Math.floor((time - onset) / BIN))];
    if (bin !== undefined && side >= 0) bin.acts[side]! += 1;
  }
  const withRates = bins.map((bin): Bin => {
    const hours = (bin.to - bin.from) / HOUR;
    return { ...bin, perHour: [bin.acts[0] / hours, bin.acts[1] / hours] };
  });
  const most = Math.max(0, ...withRates.flatMap(({ perHour }) => perHour));
  return { sides: belligerents, bins: withRates, most, tag: { kind: "simulated" } };
}

function summaryOf(journal: Journal, lanes: readonly Lane[]): string {
  const { settings } = journal.start;
  const count = (id: LaneId) => lanes.find((lane) => lane.id === id)!.marks.length;
  const said = words().said(count("claims"), count("statements"), count("demands"), count("documents"));
  if (settings.mode === "replay") {
    return words().replaySummary(timeLabel(0, settings), timeLabel(journal.endedAt, settings), said);
  }
  const { kind, at } = journal.outcome;
  return words().summary(outcomeLabel(kind), timeLabel(at, settings), lengthLabel(at - settings.onset), said);
}

function tableOf(lanes: readonly Lane[], settings: Settings): Table {
  const is = words().columns;
  const marks = lanes.flatMap((lane) => lane.marks.map((mark) => ({ lane: lane.label, ...mark })));
  marks.sort((a, b) => a.minute - b.minute || a.seq - b.seq);
  return {
    caption: words().caption,
    columns: [texts(is.time), texts(is.lane), texts(is.what), texts(labels().figureIs), numbers(is.entry)],
    leading: [0, 2],
    minutes: marks.map(({ minute }) => minute),
    rows: marks.map(({ minute, lane, label, tag, seq }) => [
      timeLabel(minute, settings),
      lane,
      label,
      tag.kind === "simulated" ? labels().simulated : labels().claim(tag.sources.join(", ")),
      seq,
    ]),
  };
}

/** What the play head shows. */
export interface TimelineNow {
  readonly minute: number;
  readonly phase: Phase["id"];
  /** For the slider: what a screen reader says. */
  readonly label: string;
  /** Marks at or before the play head, by lane in the lanes' order. */
  readonly passed: readonly number[];
  readonly clocks: readonly { readonly id: string; readonly until: number; readonly left: number }[];
  /** Calm days in a row. */
  readonly calmDays: number;
  readonly previous: Stop | null;
  readonly next: Stop | null;
}

export function timelineAt(timeline: Timeline, minute: number): TimelineNow {
  const { settings, lanes, stops, stopMinutes: minutes } = timeline;
  const phase = timeline.phases.findLast(({ from }) => from <= minute)?.id ?? "before";
  const running = timeline.clocks.flatMap(({ id, spans }) => {
    const span = lastUpTo(spans, minute);
    return span === undefined || minute > timeline.endsAt
      ? []
      : [{ id, until: span.until, left: Math.max(0, span.until - minute) }];
  });
  return {
    minute,
    phase,
    label: `${timeLabel(minute, settings)}, ${truceDayLabel(minute, settings)}`,
    passed: lanes.map(({ minutes }) => countUpTo(minutes, minute)),
    clocks: running,
    calmDays: lastUpTo(timeline.calm, minute)?.days ?? 0,
    previous: stops[countUpTo(minutes, minute - 1) - 1] ?? null,
    next: stops[countUpTo(minutes, minute)] ?? null,
  };
}

const TURNS: ReadonlySet<LaneId> = new Set(["shocks", "demands", "documents", "decisions"]);

/** The last event up to a minute that changed where matters stood; null before the first. What is said every day comes too thick for that. */
export function turnBefore({ lanes }: Timeline, minute: number): number | null {
  const turns = lanes.flatMap(({ id, marks }) => (TURNS.has(id) ? (lastUpTo(marks, minute) ?? []) : []));
  return turns.sort((a, b) => b.minute - a.minute || b.seq - a.seq)[0]?.seq ?? null;
}
