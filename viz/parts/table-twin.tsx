import type { Table } from "../select/figure.ts";
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
