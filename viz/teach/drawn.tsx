import type { ComponentChildren } from "preact";
import type { Figures, LessonStep } from "../../sim/index.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { Axes } from "./axes.tsx";
import { pointsOf, xOf, yOf } from "./draw-line.tsx";
import { keptAnswer } from "./kept.ts";
import type { ClassLines } from "./pace.ts";
import { Question } from "./question.tsx";

const words = wordsOf("teach", TEACH);

interface Props {
  /** The lesson's. */
  readonly slug: string;
  readonly asked: LessonStep;
  readonly days: Days;
  /** What a class drew, where it meets on the network. */
  readonly lines: ClassLines | undefined;
  /** Where the figures come from, where it is said here. */
  readonly children: ComponentChildren;
}

type Days = NonNullable<Figures["days"]>;

/** A line that was drawn, and those of a class, beside the band of many runs: as a picture, and as a table. */
export function Drawn({ slug, asked, days, lines, children }: Props) {
  const own = keptAnswer(slug, asked.id);
  const drawn = Array.isArray(own) ? (own as readonly number[]) : null;
  const { question, line } = asked.predict!;
  return (
    <div class="answers">
      <Question>{question}</Question>
      <p class="drawn-key">{words().reveal.drawn(line!.unit)}</p>
      <Axes days={days.length} most={line!.most}>
        <Picture days={days} most={line!.most} own={drawn} lines={lines} />
      </Axes>
      {lines !== undefined && <p class="lines-came">{words().reveal.ofClass(lines.drawn.length)}</p>}
      <DayTable days={days} unit={line!.unit} own={drawn} lines={lines} />
      {children}
    </div>
  );
}

interface PartProps {
  readonly days: Days;
  readonly own: readonly number[] | null;
  readonly lines: ClassLines | undefined;
}

function Picture({ days, most, own, lines }: PartProps & { readonly most: number }) {
  const band = days.flatMap((day, at) => (day === null ? [] : [{ at, day }]));
  const at = (place: 0 | 1 | 2) => band.map(({ at, day }) => `${xOf(at, days.length)},${yOf(day[place], most)}`);
  return (
    <svg class="drawing" viewBox="0 0 700 260" preserveAspectRatio="none" aria-hidden="true">
      <rect width="700" height="260" class="ground" />
      <polygon class="band" points={[...at(0), ...at(2).reverse()].join(" ")} />
      {lines?.drawn.map((one, index) => (
        <polyline key={index} class="of-class" points={pointsOf(one, most)} />
      ))}
      <polyline class="middle" points={at(1).join(" ")} />
      {own !== null && <polyline class="line" points={pointsOf(own, most)} />}
    </svg>
  );
}

function DayTable({ days, unit, own, lines }: PartProps & { readonly unit: string }) {
  const { drawn, day: dayName, you, places, middleOfClass } = words().reveal;
  const ofClass = lines === undefined ? [] : [middleOfClass];
  return (
    <table class="hand-bars">
      <caption class="for-reader">{drawn(unit)}</caption>
      <thead>
        <tr>
          {[dayName, you, ...ofClass, ...places].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day, at) => (
          <tr key={at}>
            <th scope="row">{at + 1}</th>
            {[own?.[at], ...ofClass.map(() => lines?.middle[at]), ...(day ?? [null, null, null])].map(
              (value, index) => (
                <td key={index} class="numeric">
                  {value ?? "–"}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
