/** Counts or shares as bars with their numbers, which are the picture's words as well. */
export function Bars({
  title,
  rows,
  unit = "",
  marked,
}: {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: number])[];
  readonly unit?: string;
  /** A row that stands out, by its place, and in which words. */
  readonly marked?: { readonly row: number; readonly words: string } | undefined;
}) {
  const most = Math.max(1, ...rows.map(([, value]) => value));
  return (
    <table class="hand-bars">
      <caption>{title}</caption>
      <tbody>
        {rows.map(([label, value], index) => (
          <tr key={label} class={index === marked?.row ? "is-marked" : undefined}>
            <th scope="row">
              {label}
              {index === marked?.row && <span class="mark-words"> {marked.words}</span>}
            </th>
            <td class="numeric">
              {value}
              {unit}
            </td>
            <td>
              <svg class="bar-of" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <line x1="0" x2="100" y1="9.5" y2="9.5" />
                <rect width={(100 * value) / most} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
