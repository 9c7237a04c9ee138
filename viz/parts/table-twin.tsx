import type { Table } from "../select/figure.ts";
import { useRun, useSession } from "../use-app.ts";
import { figure } from "../words/numbers.ts";

/** The same figures as the picture's, for those who read better than they see, or want to copy them: those of the window that is looked at. */
export function TableTwin({ table: whole }: { readonly table: Table }) {
  const brush = useSession((session) => session.brush);
  const { onset } = useRun().journal.start.settings;
  const { minutes } = whole;
  const looked = (_: unknown, row: number) => {
    const minute = minutes![row]! - onset;
    return minute >= brush![0] && minute <= brush![1];
  };
  const table = brush && minutes ? { ...whole, rows: whole.rows.filter(looked) } : whole;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-twin" tabIndex={0} aria-label={table.caption}>
      <PlainTable table={table} />
    </section>
  );
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
