import { DEFAULTS, type Settings } from "../../sim/index.ts";
import type { Seating } from "../../viz/select/seats.ts";
import type { Tallies, TallyDot } from "../../viz/select/tallies.ts";
import type { Timeline } from "../../viz/select/timeline.ts";
import type { TrustLine, TrustOverTime } from "../../viz/select/trust.ts";

/** View models written by hand: pictures of them change only when drawing does. Two days, two sides, minutes from 0 to 2880. */

const SIMULATED = { kind: "simulated" } as const;
const CLAIMED = { kind: "claim", sources: ["SRC1"] } as const;

export const SETTINGS = {
  scenario: "fixed",
  title: "Two days",
  mode: "simulation",
  onsetLabel: "2030-05-01T06:00+00:00",
  onset: 0,
  horizon: 2880,
  parameters: DEFAULTS,
  belligerents: ["north", "south"],
  sponsors: ["east", "west"],
  parties: [],
  reporters: [],
} as unknown as Settings;

const mark = (seq: number, minute: number, paint: 0 | 1 | "neutral", tag: typeof SIMULATED | typeof CLAIMED) =>
  ({ seq, minute, type: "claim.published", label: `Mark ${seq}`, paint, tag, keys: "reporter:observers" }) as const;

export const TIMELINE = {
  domain: [0, 2880],
  onset: 0,
  endsAt: 2400,
  days: [
    { day: 1, from: 0, to: 1440, label: "Day 1", date: "1 May" },
    { day: 2, from: 1440, to: 2880, label: "Day 2", date: "2 May" },
  ],
  ticks: [],
  phases: [
    { id: "truce", label: "Truce", from: 0, to: 2400 },
    { id: "after", label: "Collapsed", from: 2400, to: 2880 },
  ],
  lanes: [
    {
      id: "claims",
      label: "Claims",
      marks: [mark(1, 300, 0, SIMULATED), mark(2, 900, 1, CLAIMED)],
      minutes: [300, 900],
    },
    { id: "shocks", label: "Strikes", marks: [mark(3, 1500, "neutral", SIMULATED)], minutes: [1500] },
    { id: "demands", label: "Demands", marks: [], minutes: [] },
  ],
  stops: [],
  stopMinutes: [],
  density: {
    sides: ["north", "south"],
    bins: [
      { from: 0, to: 1440, acts: [24, 48], perHour: [1, 2] },
      { from: 1440, to: 2400, acts: [16, 0], perHour: [1, 0] },
    ],
    most: 2,
    tag: SIMULATED,
  },
  clocks: [
    {
      id: "agreed",
      label: "Agreed",
      paint: "neutral",
      spans: [
        { minute: 0, until: 1440, seq: null },
        { minute: 1440, until: 2880, seq: 9 },
      ],
    },
  ],
  calm: [],
  forks: [],
  settings: SETTINGS,
  summary: "Two days.",
  table: { caption: "", columns: [], rows: [] },
} as unknown as Timeline;

const trustLine = (holder: string, target: string, paint: 0 | 1, levels: readonly number[]): TrustLine => ({
  key: `${holder}>${target}`,
  holder,
  target,
  label: `${holder} in ${target}`,
  paint,
  leading: true,
  prior: levels[0]!,
  steps: levels.map((mean, index) => ({
    minute: index * 600,
    mean,
    low: mean - 0.1,
    high: mean + 0.1,
    seq: index === 0 ? null : index,
  })),
});

export const TRUST: TrustOverTime = {
  domain: [0, 2880],
  onset: 0,
  threshold: 0.4,
  pairs: [trustLine("east", "west", 0, [0.35, 0.5, 0.2]), trustLine("west", "east", 1, [0.35, 0.3])],
  settings: SETTINGS,
  tag: SIMULATED,
  bandLabel: "",
  table: { caption: "", columns: [], rows: [] },
};

export const SEATING: Seating = {
  seats: [
    { id: "east", label: "Eastern ally", role: "sponsor", paint: 0, x: 0.14, y: 0.1 },
    { id: "west", label: "Western ally", role: "sponsor", paint: 1, x: 0.86, y: 0.1 },
    { id: "north", label: "Northern forces of the upper valley", role: "belligerent", paint: 0, x: 0.14, y: 0.42 },
    { id: "outlaws", label: "Excluded group", role: "excluded", paint: "excluded", x: 0.5, y: 0.68 },
    { id: "observers", label: "Observers", role: "monitor", paint: "neutral", x: 0.5, y: 0.92 },
  ],
  curves: TRUST.pairs.map(({ key, holder, target, paint }) => ({
    key,
    from: holder,
    to: target,
    label: key,
    paint,
    leading: true,
    bend: 1,
  })),
  answersFor: [{ patron: "east", client: "north", label: "Eastern ally answers for Northern forces" }],
  threshold: 0.4,
  settings: SETTINGS,
  tag: SIMULATED,
};

const dot = (seq: number | null, minute: number, count: number, more: Partial<TallyDot> = {}): TallyDot => ({
  seq,
  id: `claim-${seq ?? minute}`,
  reporter: "observers",
  accused: "north",
  measure: "acts",
  minute,
  from: minute - 600,
  to: minute,
  count,
  contested: 0,
  flash: false,
  qualifier: "",
  text: "",
  precision: "minute",
  tag: SIMULATED,
  label: `${count} breaches`,
  corrections: [],
  leftOut: null,
  ...more,
});

export const TALLIES: Tallies = {
  domain: [0, 2880],
  onset: 0,
  columns: [
    { id: "north", label: "Northern forces of the upper valley", paint: 0 },
    { id: "south", label: "Southern forces", paint: 1 },
    { id: null, label: "Not split by side", paint: "neutral" },
  ],
  rows: [
    {
      reporter: "observers",
      label: "Observers",
      paint: "neutral",
      measure: "acts",
      coverage: [
        { minute: 600, spans: [[0, 600]] },
        {
          minute: 1200,
          spans: [
            [0, 600],
            [900, 1200],
          ],
        },
      ],
      cells: [
        {
          claims: [dot(11, 600, 9), dot(12, 700, 1, { leftOut: "flash" }), dot(13, 1800, 16)],
          historical: [dot(null, 1200, 4, { tag: CLAIMED })],
          sums: [
            { minute: 600, count: 9, contested: 2, seq: 11 },
            { minute: 1800, count: 25, contested: 6, seq: 13 },
          ],
        },
        { claims: [], historical: [], sums: [] },
        { claims: [dot(14, 900, 3, { accused: null })], historical: [], sums: [] },
      ],
    },
  ],
  most: { acts: { single: 16, sum: 25 }, deaths: { single: 0, sum: 0 } },
  truth: [
    { side: "north", label: "North", paint: 0, steps: [{ minute: 60, acts: 40, deaths: 3 }], tag: SIMULATED },
    { side: "south", label: "South", paint: 1, steps: [], tag: SIMULATED },
  ],
  settings: SETTINGS,
  table: { caption: "", columns: [], rows: [] },
};
