import { paintClass } from "../encoding.ts";
import { type PlaceNow, type SectorActor, sectorsAt } from "../select/sectors.ts";
import type { MapMark, SectorMap } from "./sector-map.ts";
import { one, type Root, trim, type View } from "./view.ts";

/** Of letters of this size are the lengths here, as those of the map are. */
const LETTER = 11.5;
/** Radius of the day with most acts of one side at one place. */
const LARGEST = 19;
const GROUP = 11;

/** Where? A half disc a side, its area the acts of the last day; a square for the excluded groups; hatching for mixed forces. */
export const sectorsView: View<SectorMap> = {
  viewBox: ({ space }) => [space.width, space.height],
  draw: (root, map) => {
    const scale = map.space.letter / LETTER;
    one(root, "path", "outline").attr("d", map.outline ?? "");
    const places = one(root, "g", "places")
      .selectAll<SVGGElement, MapMark>("g.place")
      .data(map.marks, ({ place }) => place.id)
      .join((enter) => {
        const place = enter.append("g").attr("class", "place");
        place.append("line").attr("class", "leader");
        place.append("circle").attr("class", "anchor").attr("r", 2);
        const mark = place.append("g").attr("class", "glyph");
        mark.append("circle").attr("class", "mixed");
        mark.append("g").attr("class", "shares");
        mark.append("text").attr("class", "place-count").attr("text-anchor", "middle");
        mark.append("text").attr("class", "place-name").attr("text-anchor", "middle");
        mark.append("title");
        return place;
      });
    places.attr("data-keys", ({ place }) => `sector:${place.id}`).attr("data-drawn", null);
    places
      .select(".leader")
      .attr("x1", ({ anchor }) => anchor[0])
      .attr("y1", ({ anchor }) => anchor[1])
      .attr("x2", ({ at }) => at[0])
      .attr("y2", ({ at }) => at[1]);
    places
      .select(".anchor")
      .attr("cx", ({ anchor }) => anchor[0])
      .attr("cy", ({ anchor }) => anchor[1]);
    places.select(".glyph").attr("transform", ({ at }) => `translate(${at})`);
    places.select(".mixed").attr("r", ({ mixed }) => mixed);
    places
      .select(".place-name")
      .attr("y", trim((LARGEST + 13) * scale))
      .text(({ place }) => place.label);
    drawShares(places as unknown as Root, map);
  },
  move: (root, { model, space }, minute) => {
    const now = sectorsAt(model, minute);
    const largest = (LARGEST * space.letter) / LETTER;
    root.selectAll<SVGGElement, MapMark>(".places > .place").each(function (_, index) {
      moveTo(this, now[index]!, model, largest);
    });
  },
};

function drawShares(places: Root, { model }: SectorMap): void {
  places
    .select(".shares")
    .selectAll<SVGPathElement, SectorActor>("path")
    .data(model.actors, ({ id }) => id)
    .join("path")
    .attr("class", ({ paint }) => `share ${paintClass(paint)}`);
}

/** Writes only what has changed: most places stay as they are from one frame to the next. */
function moveTo(
  place: SVGGElement,
  { counts, total }: PlaceNow,
  { actors, most }: SectorMap["model"],
  largest: number,
): void {
  const drawn = counts.join();
  if (place.getAttribute("data-drawn") === drawn) return;
  place.setAttribute("data-drawn", drawn);
  const paths = place.querySelectorAll(".share");
  counts.forEach((count, index) => {
    const last = index === actors.length - 1;
    const size = (last ? (largest * GROUP) / LARGEST : largest) * Math.sqrt(count / Math.max(1, most));
    paths[index]!.setAttribute("d", last ? square(size, largest) : half(size, index === 0 ? 0 : 1));
  });
  place.querySelector(".place-count")!.textContent = total === 0 ? "" : String(total);
  const said = actors.map(({ label }, index) => `${label} ${counts[index]}`);
  place.querySelector("title")!.textContent = said.join(", ");
}

/** The left or the right half of a disc. */
function half(radius: number, right: 0 | 1): string {
  const r = trim(radius);
  return r === 0 ? "" : `M0,${-r}A${r},${r} 0 0 ${right} 0,${r}Z`;
}

/** Above the disc, on its edge. */
function square(size: number, edge: number): string {
  const s = trim(size);
  return s === 0 ? "" : `M${trim(-s / 2)},${trim(-edge - s / 2)}h${s}v${s}h${-s}Z`;
}
