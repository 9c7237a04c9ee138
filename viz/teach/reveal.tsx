import type { Figures, LessonStep } from "../../sim/index.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { Axes } from "./axes.tsx";
import { Bars } from "./bars.tsx";
import { pointsOf, xOf, yOf } from "./draw-line.tsx";
import { keptAnswer } from "./kept.ts";
import type { Lesson } from "./lesson.ts";
import type { Pace } from "./pace.ts";
import { Question } from "./question.tsx";

const words = wordsOf("teach", TEACH);

interface Props {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly hands?: Pace["hands"];
}

/** What was predicted before this step, beside many runs of the model. */
export function Reveal({ lesson, step, hands = {} }: Props) {
  const { steps } = lesson.form;
  const before = steps.slice(0, steps.indexOf(step)).filter(({ predict }) => predict !== undefined);
  return (
    <section class="reveal" aria-label={words().reveal.label}>
      {before.map((asked) => {
        const figures = lesson.figures[asked.id];
        return figures?.shares != null ? (
          <Chosen key={asked.id} lesson={lesson} asked={asked} figures={figures} hands={hands[asked.id]} />
        ) : (
          figures?.days != null && <Drawn key={asked.id} lesson={lesson} asked={asked} figures={figures} />
        );
      })}
    </section>
  );
}

interface PartProps {
  readonly lesson: Lesson;
  readonly asked: LessonStep;
  readonly figures: Figures;
}

function Chosen({ lesson, asked, figures, hands }: PartProps & { readonly hands: Pace["hands"][string] | undefined }) {
  const { question, options = {} } = asked.predict!;
  const rows = Object.entries(options);
  const own = keptAnswer(lesson.slug, asked.id);
  return (
    <div class="answers">
      <Question>{question}</Question>
      {typeof own === "string" && own in options && <p>{words().reveal.youSaid(options[own]!.text)}</p>}
      <div class="answers-beside">
        {hands !== undefined && (
          <Bars title={words().hands.here} rows={rows.map(([id, { text }]) => [text, hands[id] ?? 0])} />
        )}
        <Bars
          title={words().reveal.model(figures.runs)}
          rows={rows.map(([id, { text }]) => [text, Math.round((figures.shares![id] ?? 0) * figures.runs)])}
        />
      </div>
      <Recipe figures={figures} />
    </div>
  );
}

function Drawn({ lesson, asked, figures }: PartProps) {
  const { question, line } = asked.predict!;
  const { most, unit } = line!;
  const days = figures.days!;
  const own = keptAnswer(lesson.slug, asked.id);
  const told = words().reveal;
  const band = days.flatMap((day, at) => (day === null ? [] : [{ at, day }]));
  const edge = (side: 0 | 2) => band.map(({ at, day }) => `${xOf(at, days.length)},${yOf(day[side], most)}`);
  return (
    <div class="answers">
      <Question>{question}</Question>
      <p class="drawn-key">{told.drawn(unit)}</p>
      <Axes days={days.length} most={most}>
        <svg class="drawing" viewBox="0 0 700 260" preserveAspectRatio="none" aria-hidden="true">
          <rect width="700" height="260" class="ground" />
          <polygon class="band" points={[...edge(0), ...edge(2).reverse()].join(" ")} />
          <polyline
            class="middle"
            points={band.map(({ at, day }) => `${xOf(at, days.length)},${yOf(day[1], most)}`).join(" ")}
          />
          {Array.isArray(own) && <polyline class="line" points={pointsOf(own, most)} />}
        </svg>
      </Axes>
      <table class="hand-bars">
        <caption class="for-reader">{told.drawn(unit)}</caption>
        <thead>
          <tr>
            {[told.day, told.you, ...told.places].map((heading) => (
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
              <td class="numeric">{Array.isArray(own) ? own[at] : "–"}</td>
              {(day ?? ["–", "–", "–"]).map((value, index) => (
                <td key={index} class="numeric">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Recipe figures={figures} />
    </div>
  );
}

/** Every figure says where it comes from. */
function Recipe({ figures: { scenario, seed, runs, version } }: { readonly figures: Figures }) {
  return (
    <p class="recipe">
      <span class="tag tag-simulated">{words().reveal.simulated}</span>{" "}
      {words().reveal.recipe(scenario, runs, seed, version)}
    </p>
  );
}
