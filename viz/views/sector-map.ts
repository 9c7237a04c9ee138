import type { Outline } from "../select/outline.ts";
import { outlineAround } from "../select/outline.ts";
import type { Place, Sectors } from "../select/sectors.ts";
import { trim } from "./view.ts";

/** Where everything lies on the small map: plain degrees, shrunk eastwards by the latitude, which is right enough for one country. */
export interface SectorMap {
  readonly model: Sectors;
  readonly outline: string | null;
  readonly marks: readonly MapMark[];
}

export interface MapMark {
  readonly place: Place;
  /** Where it truly lies. */
  readonly anchor: Point;
  /** Where its mark stands, clear of its neighbours. */
  readonly at: Point;
  /** Radius of the hatched disc: how far forces and excluded groups stand among each other there. */
  readonly mixed: number;
}

type Point = readonly [number, number];

export const MAP_WIDTH = 420;
export const MAP_HEIGHT = 380;
const EDGE = 26;
/** Marks keep this far apart, and their names with them. */
const APART_X = 84;
const APART_Y = 62;

export function sectorMap(model: Sectors): SectorMap {
  const { places } = model;
  const outline = outlineAround(places);
  const shown = outline?.points ?? places.map(({ longitude, latitude }) => [longitude, latitude] as const);
  const project = projection(shown);
  const anchors = places.map(({ longitude, latitude }) => project(longitude, latitude));
  const spots = spread(anchors);
  return {
    model,
    outline: outline === null ? null : pathOf(outline, project),
    marks: places.map((place, index) => {
      const mixing = place.mixing.reduce((sum, { share }) => sum + share, 0) / Math.max(1, place.mixing.length);
      return { place, anchor: anchors[index]!, at: spots[index]!, mixed: trim(8 + 24 * mixing) };
    }),
  };
}

function projection(points: readonly (readonly [number, number])[]): (east: number, north: number) => Point {
  const easts = points.map(([east]) => east);
  const norths = points.map(([, north]) => north);
  const [west, east, south, north] = [Math.min(...easts), Math.max(...easts), Math.min(...norths), Math.max(...norths)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [width, height] = [Math.max(0.1, (east - west) * shrink), Math.max(0.1, north - south)];
  const scale = Math.min((MAP_WIDTH - 2 * EDGE) / width, (MAP_HEIGHT - 2 * EDGE) / height);
  const [left, top] = [(MAP_WIDTH - width * scale) / 2, (MAP_HEIGHT - height * scale) / 2];
  return (x, y) => [trim(left + (x - west) * shrink * scale), trim(top + (north - y) * scale)];
}

function pathOf({ points }: Outline, project: (east: number, north: number) => Point): string {
  return `M${points.map(([east, north]) => project(east, north)).join("L")}Z`;
}

/** Pushes marks that would cover each other apart, a little at a time and always the same way, and keeps them on the map. */
function spread(anchors: readonly Point[]): Point[] {
  const spots = anchors.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < 200; round++) {
    for (let a = 0; a < spots.length; a++) for (let b = a + 1; b < spots.length; b++) push(spots[a]!, spots[b]!);
    for (const spot of spots) {
      spot[0] = Math.min(MAP_WIDTH - EDGE - 14, Math.max(EDGE + 14, spot[0]));
      spot[1] = Math.min(MAP_HEIGHT - EDGE - 10, Math.max(EDGE - 4, spot[1]));
    }
  }
  return spots.map(([x, y]) => [trim(x), trim(y)]);
}

function push(a: [number, number], b: [number, number]): void {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  // Distance in an ellipse: names are wider than they are high.
  const near = Math.hypot(dx / APART_X, dy / APART_Y);
  if (near >= 1) return;
  const step = (1 - near) / 4;
  const [ux, uy] = near === 0 ? [0.6, 0.8] : [dx / APART_X / near, dy / APART_Y / near];
  a[0] -= ux * APART_X * step;
  a[1] -= uy * APART_Y * step;
  b[0] += ux * APART_X * step;
  b[1] += uy * APART_Y * step;
}
