import { useRef, useState } from "preact/hooks";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { Axes } from "./axes.tsx";
import { Question } from "./question.tsx";

const words = wordsOf("teach", TEACH);

interface Props {
  readonly question: string;
  readonly days: number;
  readonly most: number;
  readonly unit: string;
  readonly drawn: readonly number[] | null;
  readonly onDraw: (line: readonly number[]) => void;
}

const WIDE = 700;
const HIGH = 260;

/** A line over days, drawn by finger or mouse, or set day by day with sliders. */
export function DrawLine({ question, days, most, unit, drawn, onDraw }: Props) {
  const [line, setLine] = useState<readonly number[]>(
    drawn ?? Array.from({ length: days }, () => Math.round(most / 2)),
  );
  const [touched, setTouched] = useState(drawn !== null);
  const holding = useRef(false);
  const set = (day: number, value: number) => {
    const next = line.map((old, at) => (at === day ? Math.round(Math.min(most, Math.max(0, value))) : old));
    setLine(next);
    setTouched(true);
    onDraw(next);
  };
  const draw = (event: PointerEvent) => {
    const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
    const day = Math.floor(((event.clientX - box.left) / box.width) * days);
    if (day >= 0 && day < days) set(day, (1 - (event.clientY - box.top) / box.height) * most);
  };
  return (
    <section class="predict">
      <Question>{question}</Question>
      <Axes days={days} most={most}>
        <svg
          class="drawing"
          viewBox={`0 0 ${WIDE} ${HIGH}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          onPointerDown={(event) => {
            holding.current = true;
            draw(event);
          }}
          onPointerMove={(event) => holding.current && draw(event)}
          onPointerUp={() => {
            holding.current = false;
          }}
          onPointerLeave={() => {
            holding.current = false;
          }}
        >
          <rect width={WIDE} height={HIGH} class="ground" />
          <polyline points={pointsOf(line, most)} class={touched ? "line" : "line untouched"} />
          {line.map((value, day) => (
            <path key={day} class="point" d={`M${xOf(day, days)},${yOf(value, most)}h0`} />
          ))}
        </svg>
      </Axes>
      <fieldset class="days">
        <legend>{words().line.days(unit)}</legend>
        {line.map((value, day) => (
          <label key={day}>
            {words().line.day(day + 1, value)}
            <input
              type="range"
              min={0}
              max={most}
              value={value}
              onInput={({ currentTarget }) => set(day, Number(currentTarget.value))}
            />
          </label>
        ))}
      </fieldset>
    </section>
  );
}

export function xOf(day: number, days: number): number {
  return ((day + 0.5) / days) * WIDE;
}

export function yOf(value: number, most: number): number {
  return HIGH * (1 - Math.min(value, most) / most);
}

export function pointsOf(line: readonly number[], most: number): string {
  return line.map((value, day) => `${xOf(day, line.length)},${yOf(value, most)}`).join(" ");
}
