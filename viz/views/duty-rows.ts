import { type DaySpan, daySpans } from "../select/moments.ts";
import type { DebtorGroup, DutyEdge, DutyRow, Obligations } from "../select/obligations.ts";

/** The obligations laid out: a heading a debtor, a row a duty, and arcs beside them for what waits for what. */
export interface DutyPicture {
  readonly model: Obligations;
  readonly days: readonly DaySpan[];
  readonly headings: readonly { readonly group: DebtorGroup; readonly y: number }[];
  readonly rows: readonly { readonly row: DutyRow; readonly y: number }[];
  readonly arcs: readonly DutyArc[];
  readonly height: number;
}

export interface DutyArc {
  readonly kind: DutyEdge["kind"];
  readonly key: string;
  /** Keys of both duties, for linked selection. */
  readonly keys: string;
  readonly path: string;
}

const TOP = 20;
const HEADING = 26;
export const ROW = 27;
/** Middle of the bar within its row. */
export const BAR = 20;
/** The widest arc, in pixels. */
const BULGE = 50;

export function dutyPicture(model: Obligations): DutyPicture {
  const headings: DutyPicture["headings"][number][] = [];
  const rows: DutyPicture["rows"][number][] = [];
  let y = TOP;
  for (const group of model.groups) {
    headings.push({ group, y: y + 17 });
    y += HEADING;
    for (const row of group.rows) {
      rows.push({ row, y });
      y += ROW;
    }
  }
  const days = daySpans(model.settings, model.domain);
  return { model, days, headings, rows, arcs: arcsOf(model, rows), height: y + 4 };
}

/** One arc a pair of obligations, between the two rows that lie nearest to each other. */
function arcsOf({ edges }: Obligations, rows: DutyPicture["rows"]): DutyArc[] {
  const at = new Map(rows.map(({ row, y }) => [row.key, { row, y: y + BAR }]));
  const nearest = new Map<string, { edge: DutyEdge; from: number; to: number; keys: string }>();
  for (const edge of edges) {
    const [from, to] = [at.get(edge.from)!, at.get(edge.to)!];
    const key = `${edge.kind}/${from.row.obligation}/${to.row.obligation}`;
    const known = nearest.get(key);
    if (known !== undefined && Math.abs(known.from - known.to) <= Math.abs(from.y - to.y)) continue;
    const keys = `obligation:${to.row.obligation} obligation:${from.row.obligation}`;
    nearest.set(key, { edge, from: from.y, to: to.y, keys });
  }
  const longest = Math.max(1, ...[...nearest.values()].map(({ from, to }) => Math.abs(from - to)));
  return [...nearest].map(([key, { edge, from, to, keys }]) => {
    const bulge = 12 + Math.round((BULGE - 12) * Math.sqrt(Math.abs(from - to) / longest));
    return { kind: edge.kind, key, keys, path: `M2,${from}C${bulge},${from} ${bulge},${to} 2,${to}` };
  });
}
