/** Counts or shares as bars with their numbers, which are the picture's words as well. */
export function Bars({
  title,
  rows,
  unit = "",
}: {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: number])[];
  readonly unit?: string;
}) {
  const most = Math.max(1, ...rows.map(([, value]) => value));
  return (
    <table class="hand-bars">
      <caption>{title}</caption>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
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
