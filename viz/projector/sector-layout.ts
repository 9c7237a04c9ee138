import type { Sectors } from "../select/sectors.ts";
import { type MapMark, type SectorMap, sectorMap } from "../views/sector-map.ts";
import type { Space } from "../views/view.ts";
import { WIDE } from "./letters.ts";

/** How far marks may be pushed off each other, from as far as on the page to what keeps long names clear. */
const APART = [
  [84, 62],
  [110, 62],
  [140, 70],
  [170, 75],
] as const;

/** The map for the room it has: with all places, or with those of the most violence whose names do not meet. */
export function sectorLayout(model: Sectors, space: Space): SectorMap {
  const ranked = [...model.places].sort((a, b) => b.weight - a.weight);
  for (let count = ranked.length; count > 1; count--) {
    const kept = new Set(ranked.slice(0, count));
    const some = { ...model, places: model.places.filter((place) => kept.has(place)) };
    const clear = APART.map((apart) => sectorMap(some, space, apart)).find(isClear);
    if (clear !== undefined) return clear;
  }
  return sectorMap({ ...model, places: ranked.slice(0, 1) }, space);
}

/** Names have a letter between them, for a device's own may be wider than is reckoned. */
function isClear({ marks, space }: SectorMap): boolean {
  const gap = space.letter;
  const boxes = marks.map((mark) => boxOf(mark, space));
  return boxes.every(
    (a, index) =>
      a.left >= 0 &&
      a.right <= space.width &&
      a.bottom <= space.height &&
      boxes
        .slice(index + 1)
        .every((b) => a.right + gap < b.left || b.right + gap < a.left || a.bottom < b.top || b.bottom < a.top),
  );
}

/** A mark with its name under it. */
function boxOf({ at: [x, y], place }: MapMark, { letter }: Space) {
  const half = (place.label.length * WIDE * letter) / 2;
  return { left: x - half, right: x + half, top: y - 1.5 * letter, bottom: y + 3 * letter };
}
