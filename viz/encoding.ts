import type { Paint } from "./select/figure.ts";
import type { LaneId } from "./select/timeline.ts";

/**
 * How things look. The sides have colours of like lightness, which the style sheet sets for light, dark and forced colours, and
 * a stroke or a shape as well: colour is never the only sign. Excluded groups are hatched, not coloured.
 */
export function paintClass(paint: Paint): string {
  return typeof paint === "number" ? `side-${paint}` : paint;
}

/** A lane's marks have a shape of their own; colour says whose they are. */
export const LANE_SHAPE: Readonly<Record<LaneId, string>> = {
  shocks: "M-5,-1.8H-1.8V-5H1.8V-1.8H5V1.8H1.8V5H-1.8V1.8H-5Z",
  claims: round(3.7),
  statements: square(6.5),
  demands: "M0,-4.8L4.4,3.2H-4.4Z",
  documents: diamond(3.6, 5.4),
  duties: square(5.5),
  decisions: diamond(3.6, 5.4),
};

/** The first side is round, the second has corners. */
export function seatShape(paint: Paint): string {
  if (paint === 1) return diamond(11, 14.5);
  return paint === 0 ? round(12.5) : square(17);
}

function round(radius: number): string {
  return `M${radius},0A${radius},${radius},0,1,1,-${radius},0A${radius},${radius},0,1,1,${radius},0Z`;
}

function square(side: number): string {
  return `M-${side / 2},-${side / 2}h${side}v${side}h-${side}Z`;
}

function diamond(across: number, down: number): string {
  return `M0,-${down}L${across},0L0,${down}L-${across},0Z`;
}
