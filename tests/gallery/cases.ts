import { SMALL } from "../../viz/parts/trust-charts.ts";
import { dutyLayout, projectedDuties } from "../../viz/projector/duty-layout.ts";
import { daysWithRoom } from "../../viz/projector/letters.ts";
import { projectedSeats, seatLayout } from "../../viz/projector/seat-layout.ts";
import { sectorLayout } from "../../viz/projector/sector-layout.ts";
import { stripLayout } from "../../viz/projector/strip-layout.ts";
import { projectedTallies, tallyLayout } from "../../viz/projector/tally-layout.ts";
import { daySpans } from "../../viz/select/moments.ts";
import { dutyPicture } from "../../viz/views/duty-rows.ts";
import { forkView } from "../../viz/views/fork.ts";
import { obligationsView } from "../../viz/views/obligations.ts";
import { seatsView } from "../../viz/views/seats.ts";
import { sectorMap } from "../../viz/views/sector-map.ts";
import { sectorsView } from "../../viz/views/sectors.ts";
import { stripView } from "../../viz/views/strip.ts";
import { survivalView } from "../../viz/views/survival.ts";
import { talliesView } from "../../viz/views/tallies.ts";
import { pictureOf as tallyPicture } from "../../viz/views/tally-rows.ts";
import { timelineView } from "../../viz/views/timeline.ts";
import { pictureOf as timelinePicture } from "../../viz/views/timeline-picture.ts";
import { trustView } from "../../viz/views/trust.ts";
import type { Space, View } from "../../viz/views/view.ts";
import { SEATING, SETTINGS, TALLIES, TIMELINE, TRUST } from "../viz/fixed-models.ts";
import { FORK, OBLIGATIONS, SECTORS, SURVIVAL } from "../viz/fixed-models-later.ts";

/** Every view with fixed data in all its states: drawn on the gallery page to be looked at, and as golden files to be compared. */

export interface Case {
  readonly view: View<unknown>;
  /** Its class on the page, which its style sheet knows. */
  readonly name: string;
  readonly states: readonly State[];
  /** Whether it is laid out for a projector's letters. */
  readonly projected?: true;
}

export interface State {
  readonly name: string;
  readonly model: unknown;
  readonly minute: number;
  /** Width in pixels of one that is laid out for a room. */
  readonly width?: number;
}

/** The first state is the plain one; a name says what is otherwise. */
function shown<Model>(
  name: string,
  view: View<Model>,
  model: Model,
  others: Readonly<Record<string, Partial<State> & { readonly model?: Model }>>,
): Case {
  const plain: State = { name: "", model, minute: 1500 };
  const states = Object.entries(others).map(([name, other]) => ({ ...plain, ...other, name }));
  return { view: view as View<unknown>, name, states: [plain, ...states] };
}

/** The rooms of one, two and three panels before a class, and the letters that they are laid out for there. */
const ROOMS = {
  alone: { width: 1240, height: 420, letter: 20 },
  "one of two": { width: 600, height: 420, letter: 20 },
  "one of three": { width: 390, height: 400, letter: 20 },
} as const satisfies Record<string, Space>;

/** One view in all rooms. */
function projected<Model>(name: string, view: View<Model>, layout: (space: Space) => Model): Case {
  const states = Object.entries(ROOMS).map(([room, space]) => ({
    name: room === "alone" ? "" : room,
    model: layout(space),
    minute: 1500,
    width: space.width,
  }));
  return { view: view as View<unknown>, name: `projected-${name}`, states, projected: true };
}

const days = daySpans(SETTINGS, TRUST.domain);
const [row] = TALLIES.rows;
const nobody = { ...row!, cells: row!.cells.map(() => ({ claims: [], historical: [], sums: [] })) };
const trust = { over: TRUST, lines: TRUST.pairs, days, endsAt: 2400 };
const map = sectorMap(SECTORS);

export const CASES: readonly Case[] = [
  shown("timeline-lanes", timelineView, timelinePicture(TIMELINE), {
    "at the start": { minute: 0 },
    "with the truth hidden": {
      model: timelinePicture({ ...TIMELINE, lanes: TIMELINE.lanes.slice(1), density: null, clocks: [] }),
    },
  }),
  shown("trust", trustView, trust, {
    "at the end": { minute: 2880 },
    "one pair": { model: { ...trust, lines: TRUST.pairs.slice(1), endsAt: 1200 } },
  }),
  shown(
    "trust-of-pair",
    trustView,
    { ...trust, lines: TRUST.pairs.slice(0, 1), space: SMALL },
    { "the other": { model: { ...trust, lines: TRUST.pairs.slice(1), space: SMALL } } },
  ),
  shown(
    "seats",
    seatsView,
    { seating: SEATING, trust: TRUST },
    {
      "at the start": { minute: 0 },
      "three at the table": { model: { seating: { ...SEATING, seats: SEATING.seats.slice(0, 3) }, trust: TRUST } },
    },
  ),
  shown("tallies", talliesView, tallyPicture(TALLIES), {
    "with the truth hidden": { model: tallyPicture({ ...TALLIES, truth: null, columns: TALLIES.columns.slice(0, 2) }) },
    "nothing claimed": { model: tallyPicture({ ...TALLIES, truth: null, rows: [nobody] }) },
  }),
  shown("obligations", obligationsView, dutyPicture(OBLIGATIONS), {
    "at the end": { minute: 2880 },
    "one debtor": {
      model: dutyPicture({
        ...OBLIGATIONS,
        groups: OBLIGATIONS.groups.slice(1),
        rows: OBLIGATIONS.groups[1]!.rows,
        edges: [],
      }),
    },
  }),
  shown("sectors", sectorsView, map, {
    "at the start": { minute: 0 },
    "nothing known": {
      model: sectorMap({
        ...SECTORS,
        layer: "none",
        most: 0,
        places: SECTORS.places.map((place) => ({ ...place, minutes: [[[]], [[]], [[]]] })),
      }),
    },
  }),
  shown("survival-over-time", survivalView, SURVIVAL, {
    "one arm": { model: { ...SURVIVAL, curves: SURVIVAL.curves.slice(1), here: null } },
    "over three weeks": { model: { ...SURVIVAL, days: 21, here: 6 } },
  }),
  shown(
    "fork",
    forkView,
    { fork: FORK, domain: [0, 2880] as const },
    {
      "at the last moment": {
        model: {
          fork: { ...FORK, split: 2700, splitLabel: "they part at the last moment" },
          domain: [0, 2880] as const,
        },
      },
      "no difference": {
        model: {
          fork: { ...FORK, split: null, splitLabel: "no difference", marks: [] },
          domain: [0, 2880] as const,
        },
      },
    },
  ),
  projected("strip", stripView, (space) => stripLayout(TIMELINE, space)),
  projected("tallies", projectedTallies, (space) => tallyLayout(TALLIES, space)),
  projected("trust", trustView, (space) => ({ ...trust, days: daysWithRoom(days, TRUST.domain, space), space })),
  projected("seats", projectedSeats, (space) => seatLayout(SEATING, TRUST, space)),
  projected("obligations", projectedDuties, (space) => dutyLayout(OBLIGATIONS, null, space)),
  projected("sectors", sectorsView, (space) => sectorLayout(SECTORS, space)),
  projected("survival-over-time", survivalView, (space) => ({ ...SURVIVAL, space })),
];
