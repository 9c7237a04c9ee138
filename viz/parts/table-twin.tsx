import type { Table } from "../select/figure.ts";
import { useRun, useSession } from "../use-app.ts";
import { figure } from "../words/numbers.ts";

/** The same figures as the picture's, for those who read better than they see, or want to copy them. */
export function TableTwin({ table }: { readonly table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-twin" tabIndex={0} aria-label={table.caption}>
      <PlainTable table={table} />
    </section>
  );
}

/** Those of the window that is looked at, where there is one. */
export function LookedAt({ table }: { readonly table: Table }) {
  const brush = useSession((session) => session.brush);
  const { onset } = useRun().journal.start.settings;
  const { minutes } = table;
  if (brush === null || minutes === undefined) return <TableTwin table={table} />;
  const [from, to] = brush.map((edge) => onset + edge) as [number, number];
  const rows = table.rows.filter((_, row) => minutes[row]! >= from && minutes[row]! <= to);
  return <TableTwin table={{ ...table, rows }} />;
}

export function PlainTable({ table }: { readonly table: Table }) {
  return (
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(({ label, numeric }) => (
            <th key={label} scope="col" class={numeric ? "numeric" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={String(index)}>
            {row.map((cell, column) => (
              <td key={String(column)} class={table.columns[column]?.numeric ? "numeric" : undefined}>
                {typeof cell === "number" ? figure(cell) : (cell ?? "–")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
