import { DAY, type Journal, type PartyId, type ReporterId, type SectorId, type Settings } from "../../sim/index.ts";
import { SECTORS } from "../words/english/sectors.ts";
import { wordsOf } from "../words/language.ts";
import { listed } from "../words/numbers.ts";
import { labelOf, timeLabel } from "../words/tell.ts";
import {
  type Cell,
  type Choices,
  numbers,
  type Paint,
  paintOf,
  SIMULATED,
  showsTruth,
  type Table,
  type Tag,
  words as texts,
} from "./figure.ts";
import { remembered } from "./memo.ts";
import { countUpTo } from "./search.ts";

const words = wordsOf("sectors", SECTORS);

/** "Where?": sectors at their places. Acts when the truth is shown; else what one observer has in its books, if one is chosen. */
export interface Sectors {
  readonly places: readonly Place[];
  /** West, south, east, north of all places, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly layer: "incident" | "observation" | "none";
  /** What the marks are. */
  readonly layerLabel: string;
  /** Whose marks: the sides, then the excluded groups together. */
  readonly actors: readonly SectorActor[];
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
  /** Highest count of one actor in one place in any day: for a scale that does not jump. */
  readonly most: number;
  readonly settings: Settings;
  readonly tag: Tag;
}

export interface Place {
  readonly id: SectorId;
  readonly label: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Share of the violence, of all sectors together. */
  readonly weight: number;
  /** How far each side's forces stand among excluded groups. */
  readonly mixing: readonly { readonly side: PartyId; readonly paint: Paint; readonly share: number }[];
  /** [actor][kind]: minutes in order. */
  readonly minutes: readonly (readonly (readonly number[])[])[];
}

export interface SectorActor {
  readonly id: PartyId | "excluded";
  readonly label: string;
  readonly paint: Paint;
}

export interface SectorChoices extends Choices {
  /** Whose books to look into while the truth is hidden; null for nobody's. */
  readonly observer: ReporterId | null;
}

export const sectorsOf: (journal: Journal, choices: SectorChoices) => Sectors = remembered(
  build,
  ({ truth, observer }) => `${truth}/${observer ?? ""}`,
);

function build(journal: Journal, choices: SectorChoices): Sectors {
  const { settings } = journal.start;
  const truth = showsTruth(settings, choices);
  const observer = settings.mode === "replay" ? null : choices.observer;
  const layer = truth ? "incident" : observer === null ? "none" : "observation";
  const actors = actorsOf(settings);
  const minutes = emptyMarks(settings, actors.length);
  for (const { time, event } of journal.entries) {
    const mark = markOf(event, truth ? null : observer, truth);
    if (mark === null) continue;
    const side = settings.belligerents.indexOf(mark.by);
    const kind = settings.kinds.findIndex(({ id }) => id === mark.kind);
    minutes
      .get(mark.sector)
      ?.[side < 0 ? actors.length - 1 : side]?.[kind < 0 ? settings.kinds.length : kind]?.push(time);
  }
  const places = placesOf(settings, minutes);
  return {
    places,
    bounds: boundsOf(places),
    layer,
    layerLabel: layerLabel(layer, observer, settings),
    actors,
    kinds: [
      ...settings.kinds.map(({ id }) => ({ id, label: labelOf(id, settings) })),
      { id: "other", label: words().other },
    ],
    most: mostInADay(places),
    settings,
    tag: SIMULATED,
  };
}

function actorsOf(settings: Settings): SectorActor[] {
  const sides = settings.belligerents.map((id) => ({ id, label: labelOf(id, settings), paint: paintOf(settings, id) }));
  return [...sides, { id: "excluded", label: words().excluded, paint: "excluded" }];
}

/** One more kind than the scenario names: what is none of them, such as a strike. */
function emptyMarks({ sectors, kinds }: Settings, actors: number): Map<SectorId, number[][][]> {
  const empty = () =>
    Array.from({ length: actors }, () => Array.from({ length: kinds.length + 1 }, (): number[] => []));
  return new Map(sectors.map(({ id }) => [id, empty()]));
}

type Event = Journal["entries"][number]["event"];

interface SectorMark {
  readonly by: PartyId;
  readonly sector: SectorId;
  readonly kind: string;
}

function markOf(event: Event, observer: ReporterId | null, truth: boolean): SectorMark | null {
  if (event.type === "observation.made") {
    if (truth || event.reporter !== observer) return null;
    return { by: event.accused, sector: event.sector, kind: event.kind };
  }
  if (!truth) return null;
  if (event.type === "incident.occurred") return { by: event.side, sector: event.sector, kind: event.kind };
  return event.type === "group.acted" ? { by: event.group, sector: event.sector, kind: event.kind } : null;
}

function placesOf(settings: Settings, minutes: ReadonlyMap<SectorId, number[][][]>): Place[] {
  const total = settings.sectors.reduce((sum, { weight }) => sum + weight, 0);
  return settings.sectors.map(({ id, longitude, latitude, weight, mixing }) => ({
    id,
    label: labelOf(id, settings),
    longitude,
    latitude,
    weight: weight / total,
    mixing: settings.belligerents.map((side) => ({ side, paint: paintOf(settings, side), share: mixing[side] ?? 0 })),
    minutes: minutes.get(id)!,
  }));
}

function boundsOf(places: readonly Place[]): [number, number, number, number] {
  const east = places.map(({ longitude }) => longitude);
  const north = places.map(({ latitude }) => latitude);
  return [Math.min(...east), Math.min(...north), Math.max(...east), Math.max(...north)];
}

function layerLabel(layer: Sectors["layer"], observer: ReporterId | null, settings: Settings): string {
  if (layer === "incident") return words().truth;
  if (layer === "observation") return words().noticed(labelOf(observer!, settings));
  return settings.mode === "replay" ? words().noSector : words().hidden;
}

function mostInADay(places: readonly Place[]): number {
  let most = 0;
  for (const { minutes } of places) {
    for (const kinds of minutes) {
      const all = kinds.flat().sort((a, b) => a - b);
      all.forEach((minute, index) => {
        most = Math.max(most, index + 1 - countUpTo(all, minute - DAY));
      });
    }
  }
  return most;
}

/** Counts of one place at the play head. */
export interface PlaceNow {
  /** [actor], all kinds together. */
  readonly counts: readonly number[];
  /** [actor][kind] */
  readonly byKind: readonly (readonly number[])[];
  readonly total: number;
}

/** What was in the last `window` minutes up to `minute`: a day unless it says otherwise. */
export function sectorsAt({ places }: Sectors, minute: number, window = DAY): PlaceNow[] {
  return places.map(({ minutes }) => {
    const byKind = minutes.map((kinds) =>
      kinds.map((list) => countUpTo(list, minute) - countUpTo(list, minute - window)),
    );
    const counts = byKind.map((kinds) => kinds.reduce((sum, count) => sum + count, 0));
    return { counts, byKind, total: counts.reduce((sum, count) => sum + count, 0) };
  });
}

export function sectorsSummary(model: Sectors, minute: number, window = DAY): string {
  const { places, layer, layerLabel, settings } = model;
  if (layer === "none") return words().summaryOfNone(layerLabel, places.length);
  const now = sectorsAt(model, minute, window);
  const order = places
    .map(({ label }, index) => ({ label, total: now[index]!.total }))
    .sort((a, b) => b.total - a.total);
  const first = order.filter(({ total }) => total > 0).slice(0, 3);
  const hours = Math.round(window / 60);
  const most = first.length === 0 ? words().none : listed(first.map(({ label, total }) => words().count(label, total)));
  return words().summary(layerLabel, hours, timeLabel(minute, settings), most);
}

export function sectorsTable(model: Sectors, minute: number, window = DAY): Table {
  const { places, actors, settings, layerLabel } = model;
  const now = sectorsAt(model, minute, window);
  return {
    caption: words().tableCaption(layerLabel, Math.round(window / 60), timeLabel(minute, settings)),
    columns: [
      texts(words().sector),
      ...actors.map(({ label }) => numbers(label)),
      ...settings.belligerents.map((side) => numbers(words().mixing(labelOf(side, settings)))),
    ],
    rows: places.map(({ label, mixing }, index): Cell[] => [
      label,
      ...now[index]!.counts,
      ...mixing.map(({ share }) => share),
    ]),
  };
}
