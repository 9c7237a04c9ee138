import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { PlainTable } from "../parts/table-twin.tsx";
import type { Table } from "../select/figure.ts";
import { countUpTo } from "../select/search.ts";
import { useSettledHead } from "../use-app.ts";
import { PROJECTOR } from "../words/english/projector.ts";
import { wordsOf } from "../words/language.ts";
import { fitTable, type LeftOut } from "./fit-table.ts";

const words = wordsOf("projector", PROJECTOR);

/** Rows that are tried on either side of the one in the middle: more have room on no screen. */
const NEAR = 20;

/**
 * The table of a picture before a class: in large letters the rows that have room around the play head, or around where the arrow
 * keys have walked; whole for those who do not see it.
 */
export function ProjectedTable({ table }: { readonly table: Table }) {
  const rows = useMemo(() => inTime(table), [table]);
  const { middle, walk } = useMiddle(rows);
  const from = Math.max(0, middle - NEAR);
  const near = { ...table, rows: rows.slice(from, middle + NEAR + 1).map(({ cells }) => cells) };
  const place = useRef<HTMLDivElement>(null);
  const { shown, columns } = useFit(place, near, middle - from);
  const left = rows.length - shown;
  return (
    <section
      class="table-twin"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk through it
      tabIndex={0}
      aria-label={table.caption}
      onKeyDown={(event) => {
        const to = walkedTo(event.key, middle, rows.length, shown);
        if (to === null) return;
        event.preventDefault();
        walk(to);
      }}
    >
      <div class="for-reader">
        <PlainTable table={table} />
      </div>
      <div class="table-room" ref={place} aria-hidden="true">
        <PlainTable table={near} />
      </div>
      {(left > 0 || columns > 0) && (
        <p class="key" aria-hidden="true">
          {words().leftOut(left, columns)} {left > 0 && words().walk}
        </p>
      )}
    </section>
  );
}

interface Row {
  readonly cells: Table["rows"][number];
  readonly minute: number;
}

/** The rows from the first moment to the last; of one moment, as they stand. */
function inTime({ rows, minutes }: Table): Row[] {
  return rows
    .map((cells, index) => ({ cells, minute: minutes?.[index] ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.minute === b.minute ? 0 : a.minute - b.minute));
}

/** The row that is shown whatever else is: the last up to the play head, until somebody walks on from there. */
function useMiddle(rows: readonly Row[]) {
  const minute = useSettledHead();
  const head = Math.max(
    0,
    countUpTo(
      rows.map((row) => row.minute),
      minute,
    ) - 1,
  );
  const [walked, walk] = useState<number | null>(null);
  useEffect(() => walk(null), [head]);
  return { middle: Math.min(walked ?? head, Math.max(0, rows.length - 1)), walk };
}

/** Where a key leads to; null for one that leads nowhere. */
function walkedTo(key: string, middle: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: -1,
    ArrowDown: 1,
    PageUp: -page,
    PageDown: page,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, middle + step));
}

/** How many rows have room, and how many columns have none. */
function useFit(place: RefObject<HTMLDivElement | null>, near: Table, middle: number) {
  const [left, setLeft] = useState<LeftOut>({ rows: 0, columns: 0 });
  useLayoutEffect(() => {
    const box = place.current!;
    const lay = () => {
      const next = fitTable(box, near, middle);
      return () => setLeft((old) => (old.rows === next.rows && old.columns === next.columns ? old : next));
    };
    lay()();
    // In the next frame: a line that comes within the observer's own turn changes sizes again, which engines call a fault.
    const sized = new ResizeObserver(() => requestAnimationFrame(lay()));
    sized.observe(box);
    return () => sized.disconnect();
  });
  return { shown: near.rows.length - left.rows, columns: left.columns };
}
