import { capital, claimWords } from "../select/labels.ts";
import { lastUpTo } from "../select/search.ts";
import type { Accused, Tallies, TallyCell } from "../select/tallies.ts";
import type { PictureRow } from "../views/tally-rows.ts";
import { PROJECTOR } from "../words/english/projector.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";
import { shortName } from "./tally-groups.ts";

const projector = wordsOf("projector", PROJECTOR);
const words = wordsOf("tallies", TALLIES);

/**
 * What the picture gives no number of, a line a measure: what was laid to others or to no side, and deaths whose row has no room. A
 * death is never left out.
 */
export function toldBelow(tallies: Tallies, shown: readonly PictureRow[], minute: number): string[] {
  const { columns, rows } = tallies;
  const drawn = new Set(shown.flatMap(({ id, cells }) => cells.map(({ column }) => `${id}/${column.id}`)));
  return (["deaths", "acts"] as const).flatMap((measure) => {
    const accused = columns.flatMap((column, at) => {
      if (measure === "acts" && isSide(column, tallies)) return [];
      const said = rows.flatMap((row) => {
        const isDrawn = drawn.has(`${row.reporter}/${row.measure}/${column.id}`);
        const counted = row.measure === measure && !isDrawn && countedBy(row.cells[at]!, minute);
        return counted ? [`${shortName(row.label)} ${counted}`] : [];
      });
      const name = column.id === null ? words().notSplit : `${words().laidTo} ${shortName(column.label)}`;
      return said.length === 0 ? [] : [projector().told(name, said.join("; "))];
    });
    return accused.length === 0 ? [] : [[capital(words()[measure]), ...accused].join(" · ")];
  });
}

function isSide({ id }: Accused, { settings }: Tallies): boolean {
  return id !== null && settings.belligerents.includes(id);
}

/** The sum by then; where none of its claims is added up, the last of them as it was put. */
function countedBy({ sums, claims }: TallyCell, minute: number): string | null {
  const count = lastUpTo(sums, minute)?.count ?? 0;
  if (count > 0) return String(count);
  const last = claims.filter((claim) => claim.minute <= minute && claim.count > 0).at(-1);
  return last === undefined ? null : claimWords(last);
}
