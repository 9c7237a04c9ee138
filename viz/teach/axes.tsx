import type { ComponentChildren } from "preact";

interface Props {
  readonly days: number;
  readonly most: number;
  readonly children: ComponentChildren;
}

/** What a drawing of a line over days is read by: its highest value and nought at the side, the days below. A table or sliders say the same. */
export function Axes({ days, most, children }: Props) {
  return (
    <div class="axes">
      <span aria-hidden="true">{most}</span>
      {children}
      <span aria-hidden="true" class="nought">
        0
      </span>
      <div class="axis-days" aria-hidden="true">
        {Array.from({ length: days }, (_, day) => (
          <span key={day}>{day + 1}</span>
        ))}
      </div>
    </div>
  );
}
