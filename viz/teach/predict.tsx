import { useState } from "preact/hooks";
import { codeOf } from "../../class/answer-code.ts";
import type { LessonStep } from "../../sim/index.ts";
import { Bars } from "./bars.tsx";
import { DrawLine } from "./draw-line.tsx";
import { type Answer, keep, keptAnswer } from "./kept.ts";
import type { Lesson } from "./lesson.ts";

interface Props {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly hands: Readonly<Record<string, number>> | undefined;
}

/** The question of a step to predict, answered by choosing or by drawing, and kept on this device. */
export function Predict({ lesson, step, hands }: Props) {
  const { question, options, line } = step.predict!;
  const [answer, setAnswer] = useState<Answer | null>(() => keptAnswer(lesson.slug, step.id));
  const say = (next: Answer) => {
    keep(lesson.slug, step.id, next);
    setAnswer(next);
  };
  if (line !== undefined) {
    const drawn = Array.isArray(answer) && answer.length === line.days ? answer : null;
    return <DrawLine question={question} {...line} drawn={drawn} onDraw={say} />;
  }
  const rows = Object.entries(options!);
  return (
    <section class="predict">
      <fieldset>
        <legend>{question}</legend>
        {rows.map(([id, { text }]) => (
          <label key={id} class="option">
            <input type="radio" name={step.id} checked={answer === id} onChange={() => say(id)} />
            {text}
          </label>
        ))}
      </fieldset>
      {typeof answer === "string" && <Card lesson={lesson} step={step} answer={answer} />}
      {hands !== undefined && (
        <Bars title="Hands in this room" rows={rows.map(([id, { text }]) => [text, hands[id] ?? 0])} />
      )}
    </section>
  );
}

/** Shapes before colours: each answer is told by its form alone. */
const SHAPES = ["●", "■", "▲", "◆"];

/** What a phone holds up: a shape to be seen across the room, and a code to be typed in. */
function Card({
  lesson,
  step,
  answer,
}: {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly answer: string;
}) {
  const ids = Object.keys(step.predict!.options!);
  const index = ids.indexOf(answer);
  const [pupil] = useState(() => crypto.getRandomValues(new Uint16Array(1))[0]! % 10_000);
  if (index < 0) return null;
  return (
    <p class={`answer-card answer-${index}`}>
      <span class="shape" aria-hidden="true">
        {SHAPES[index]}
      </span>
      <span>
        Your code: <b>{codeOf(`${lesson.slug}/${step.id}`, ids.length, index, pupil)}</b>
      </span>
    </p>
  );
}
