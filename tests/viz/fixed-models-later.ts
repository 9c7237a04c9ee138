import type { SurvivalPicture } from "../../viz/select/ensemble.ts";
import type { Fork } from "../../viz/select/fork.ts";
import type { DutyRow, DutySpan, Obligations } from "../../viz/select/obligations.ts";
import type { Sectors } from "../../viz/select/sectors.ts";
import { SETTINGS } from "./fixed-models.ts";

/** Like fixed-models.ts, for the panels that come later: what is owed, where, in many runs, and two futures. */

const SIMULATED = { kind: "simulated" } as const;

const span = (minute: number, until: number, status: DutySpan["status"], seq: number | null): DutySpan => ({
  minute,
  until,
  status,
  label: status,
  why: seq === null ? "" : "Somebody said so.",
  seq,
});

const duty = (obligation: string, debtor: string, dueAt: number | null, spans: readonly DutySpan[]): DutyRow => ({
  key: `${obligation}/${debtor}`,
  obligation,
  debtor,
  what: `Obligation “${obligation}”`,
  kind: "duty",
  owedTo: "",
  judgedBy: "",
  consequence: "",
  confidence: "quoted",
  document: null,
  dueAt,
  sources: [],
  spans,
});

const NORTH = [
  duty("cease", "north", null, [span(0, 1800, "active", null), span(1800, 2880, "disputed", 21)]),
  duty("open-road", "north", 1440, [
    span(0, 600, "pending", null),
    span(600, 1440, "active", 22),
    span(1440, 2200, "late", null),
    span(2200, 2880, "met", 23),
  ]),
];
const SOUTH = [
  duty("pull-back", "south", 1440, [span(0, 1440, "active", null), span(1440, 2880, "breached", 24)]),
  duty("hand-over", "south", 2400, [span(0, 900, "pending", null), span(900, 2880, "released", 25)]),
];

export const OBLIGATIONS: Obligations = {
  domain: [0, 2880],
  groups: [
    { debtor: "north", label: "Northern forces of the upper valley", paint: 0, rows: NORTH },
    { debtor: "south", label: "Southern forces", paint: 1, rows: SOUTH },
  ],
  rows: [...NORTH, ...SOUTH],
  edges: [
    { kind: "needs", from: "pull-back/south", to: "open-road/north" },
    { kind: "together", from: "cease/north", to: "open-road/north" },
  ],
  settings: SETTINGS,
  tag: SIMULATED,
};

const place = (id: string, longitude: number, latitude: number, share: number, north: number[], south: number[]) => ({
  id,
  label: `Sector ${id}`,
  longitude,
  latitude,
  weight: 0.3,
  mixing: [{ side: "north", paint: 0 as const, share }],
  minutes: [[north], [south], [[900]]],
});

export const SECTORS: Sectors = {
  places: [
    place("bridge", 36.2, 35.4, 0.6, [100, 400, 900], [1200]),
    place("pass", 36.3, 35.45, 0, [], [300, 600, 1400, 1450]),
    place("town", 37.4, 34.6, 0.2, [], []),
  ],
  bounds: [36.2, 34.6, 37.4, 35.45],
  layer: "incident",
  layerLabel: "Ground truth",
  actors: [
    { id: "north", label: "Northern forces", paint: 0 },
    { id: "south", label: "Southern forces", paint: 1 },
    { id: "excluded", label: "Excluded groups", paint: "excluded" },
  ],
  kinds: [{ id: "shelling", label: "Shelling" }],
  most: 4,
  settings: SETTINGS,
  tag: SIMULATED,
};

const steps = (values: readonly number[], days: readonly number[]) =>
  values.map((value, index) => ({
    minute: days[index]! * 1440,
    value,
    low: Math.max(0, value - 0.12),
    high: Math.min(1, value + 0.12),
  }));

export const SURVIVAL: SurvivalPicture = {
  days: 7,
  curves: [
    { id: "A", steps: steps([1, 0.75, 0.5], [0, 2, 5]) },
    { id: "B", steps: steps([1, 0.5, 0.25], [0, 1.5, 4]) },
  ],
  here: 4,
  runs: [
    { seed: "42/1", days: 1.5, ended: true },
    { seed: "42/2", days: 1.5, ended: true },
    { seed: "42/0", days: 4, ended: true },
    { seed: "42/3", days: 7, ended: false },
  ],
};

export const FORK: Fork = {
  split: 900,
  splitLabel: "they part: 1 May 21:00",
  ends: [
    { minute: 2400, label: "Collapsed" },
    { minute: 2880, label: "Still stands" },
  ],
  marks: [
    { id: "a1", minute: 1200, which: "A", seq: null, label: "Only in A" },
    { id: "b1", minute: 1500, which: "B", seq: 31, label: "Only in B" },
  ],
  sentence: "A and B part.",
};
