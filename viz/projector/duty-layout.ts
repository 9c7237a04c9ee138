import type { DebtorGroup, DutyRow, Obligations } from "../select/obligations.ts";
import { type DutyPicture, type DutySizes, dutyPicture } from "../views/duty-rows.ts";
import { obligationsView } from "../views/obligations.ts";
import type { Space, View } from "../views/view.ts";
import { daysWithRoom } from "./letters.ts";
import { shorten } from "./shorten.ts";

export interface ProjectedDuties extends DutyPicture {
  /** Duties that there are. */
  readonly all: number;
  readonly width: number;
}

/** As many duties as have room: the one that is chosen, then those of which most is to be told. */
export function dutyLayout(model: Obligations, chosen: string | null, space: Space): ProjectedDuties {
  const { width, height, letter } = space;
  const sizes: DutySizes = {
    days: Math.round(1.6 * letter),
    heading: Math.round(1.5 * letter),
    row: Math.round(2.1 * letter),
    name: Math.round(letter),
    bar: Math.round(1.58 * letter),
    thick: Math.round(0.6 * letter),
    named: 1000,
  };
  let picture = dutyPicture(model, sizes);
  for (let most = model.rows.length - 1; most > 0 && picture.height > height; most--)
    picture = dutyPicture(someOf(model, most, chosen), sizes);
  const days = daysWithRoom(picture.days, model.domain, space);
  return { ...picture, days, all: model.rows.length, width };
}

/** The same picture, with all names above the veil: who owes can be read before anything is due. */
export const projectedDuties: View<ProjectedDuties> = {
  ...obligationsView,
  draw: (root, picture) => {
    obligationsView.draw(root, picture);
    root.select(".debtors").raise();
    root.selectAll<SVGTextElement, unknown>(".duty-names text, .debtor").each(function () {
      shorten(this, picture.width);
    });
  },
};

function someOf(model: Obligations, most: number, chosen: string | null): Obligations {
  const told = ({ obligation, spans }: DutyRow) =>
    obligation === chosen ? Number.POSITIVE_INFINITY : spans.filter(({ seq }) => seq !== null).length;
  const kept = new Set([...model.rows].sort((a, b) => told(b) - told(a)).slice(0, most));
  const groups = model.groups
    .map((group): DebtorGroup => ({ ...group, rows: group.rows.filter((row) => kept.has(row)) }))
    .filter(({ rows }) => rows.length > 0);
  const keys = new Set([...kept].map(({ key }) => key));
  return {
    ...model,
    groups,
    rows: groups.flatMap(({ rows }) => rows),
    edges: model.edges.filter(({ from, to }) => keys.has(from) && keys.has(to)),
  };
}
