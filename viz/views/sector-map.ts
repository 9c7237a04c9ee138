import type { Outline } from "../select/outline.ts";
import { outlineAround } from "../select/outline.ts";
import type { Place, Sectors } from "../select/sectors.ts";
import { type Space, trim } from "./view.ts";

/** Where everything lies on the small map: plain degrees, shrunk eastwards by the latitude, which is right enough for one country. */
export interface SectorMap {
  readonly model: Sectors;
  readonly outline: string | null;
  readonly marks: readonly MapMark[];
  readonly space: Space;
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

const USUAL: Space = { width: 420, height: 380, letter: 11.5 };
const EDGE = 26;
/** Marks keep this far apart, across and down, and their names with them; for letters of 11.5. */
const APART: Point = [84, 62];

export function sectorMap(model: Sectors, space = USUAL, apart = APART): SectorMap {
  const { places } = model;
  const outline = outlineAround(places);
  const shown = outline?.points ?? places.map(({ longitude, latitude }) => [longitude, latitude] as const);
  const project = projection(shown, space);
  const anchors = places.map(({ longitude, latitude }) => project(longitude, latitude));
  const spots = spread(anchors, space, apart);
  const scale = space.letter / USUAL.letter;
  return {
    model,
    space,
    outline: outline === null ? null : pathOf(outline, project),
    marks: places.map((place, index) => {
      const mixing = place.mixing.reduce((sum, { share }) => sum + share, 0) / Math.max(1, place.mixing.length);
      return { place, anchor: anchors[index]!, at: spots[index]!, mixed: trim(scale * (8 + 24 * mixing)) };
    }),
  };
}

function projection(
  points: readonly (readonly [number, number])[],
  { width: wide, height: high }: Space,
): (east: number, north: number) => Point {
  const easts = points.map(([east]) => east);
  const norths = points.map(([, north]) => north);
  const [west, east, south, north] = [Math.min(...easts), Math.max(...easts), Math.min(...norths), Math.max(...norths)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [width, height] = [Math.max(0.1, (east - west) * shrink), Math.max(0.1, north - south)];
  const scale = Math.min((wide - 2 * EDGE) / width, (high - 2 * EDGE) / height);
  const [left, top] = [(wide - width * scale) / 2, (high - height * scale) / 2];
  return (x, y) => [trim(left + (x - west) * shrink * scale), trim(top + (north - y) * scale)];
}

function pathOf({ points }: Outline, project: (east: number, north: number) => Point): string {
  return `M${points.map(([east, north]) => project(east, north)).join("L")}Z`;
}

/** Pushes marks that would cover each other apart, a little at a time and always the same way, and keeps them on the map. */
function spread(anchors: readonly Point[], { width, height, letter }: Space, apart: Point): Point[] {
  const scale = letter / USUAL.letter;
  const [beside, above, below] = [(EDGE + 14) * scale, (EDGE - 4) * scale, (EDGE + 10) * scale];
  const [wide, high] = [apart[0] * scale, apart[1] * scale];
  const spots = anchors.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < 200; round++) {
    for (let a = 0; a < spots.length; a++)
      for (let b = a + 1; b < spots.length; b++) push(spots[a]!, spots[b]!, wide, high);
    for (const spot of spots) {
      spot[0] = Math.min(width - beside, Math.max(beside, spot[0]));
      spot[1] = Math.min(height - below, Math.max(above, spot[1]));
    }
  }
  return spots.map(([x, y]) => [trim(x), trim(y)]);
}

function push(a: [number, number], b: [number, number], wide: number, high: number): void {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  // Distance in an ellipse: names are wider than they are high.
  const near = Math.hypot(dx / wide, dy / high);
  if (near >= 1) return;
  const step = (1 - near) / 4;
  const [ux, uy] = near === 0 ? [0.6, 0.8] : [dx / wide / near, dy / high / near];
  a[0] -= ux * wide * step;
  a[1] -= uy * high * step;
  b[0] += ux * wide * step;
  b[1] += uy * high * step;
}
