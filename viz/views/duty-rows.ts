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
  readonly sizes: DutySizes;
}

/** What its parts take, in pixels. */
export interface DutySizes {
  readonly days: number;
  readonly heading: number;
  readonly row: number;
  /** Base line of a duty's name, and middle of the bar, within its row. */
  readonly name: number;
  readonly bar: number;
  readonly thick: number;
  /** Days that have room for their names. */
  readonly named: number;
}

export interface DutyArc {
  readonly kind: DutyEdge["kind"];
  readonly key: string;
  /** Keys of both duties, for linked selection. */
  readonly keys: string;
  readonly path: string;
}

const USUAL: DutySizes = { days: 20, heading: 26, row: 27, name: 12, bar: 20, thick: 9, named: 8 };
/** The widest arc, in pixels. */
const BULGE = 50;

export function dutyPicture(model: Obligations, sizes = USUAL): DutyPicture {
  const headings: DutyPicture["headings"][number][] = [];
  const rows: DutyPicture["rows"][number][] = [];
  let y = sizes.days;
  for (const group of model.groups) {
    headings.push({ group, y: y + sizes.heading - 9 });
    y += sizes.heading;
    for (const row of group.rows) {
      rows.push({ row, y });
      y += sizes.row;
    }
  }
  const days = daySpans(model.settings, model.domain);
  return { model, days, headings, rows, arcs: arcsOf(model, rows, sizes), height: y + 4, sizes };
}

/** One arc a pair of obligations, between the two rows that lie nearest to each other. */
function arcsOf({ edges }: Obligations, rows: DutyPicture["rows"], { bar }: DutySizes): DutyArc[] {
  const at = new Map(rows.map(({ row, y }) => [row.key, { row, y: y + bar }]));
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
