import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { LessonStep } from "../../sim/index.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { Bars } from "./bars.tsx";
import { DrawLine } from "./draw-line.tsx";
import { type Answer, keep, keptAnswer } from "./kept.ts";
import type { Lesson } from "./lesson.ts";
import { LetterSign } from "./phones/sign.tsx";

const words = wordsOf("teach", TEACH);

interface Props {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly hands?: Readonly<Record<string, number>> | undefined;
  /** Where a class on the network waits for it. */
  readonly onAnswer?: ((step: LessonStep, answer: Answer) => void) | undefined;
  /** What a choice is held up with, where somebody counts. */
  readonly card?: (answer: string) => ComponentChildren;
}

/** The question of a step to predict, answered by choosing or by drawing, and kept on this device. */
export function Predict({ lesson, step, hands, onAnswer, card }: Props) {
  const { question, options, line } = step.predict!;
  const [answer, setAnswer] = useState<Answer | null>(() => keptAnswer(lesson.slug, step.id));
  const say = (next: Answer) => {
    keep(lesson.slug, step.id, next);
    setAnswer(next);
    onAnswer?.(step, next);
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
        {rows.map(([id, { text }], index) => (
          <label key={id} class="option">
            <input type="radio" name={step.id} checked={answer === id} onChange={() => say(id)} />
            <LetterSign index={index} />
            {text}
          </label>
        ))}
      </fieldset>
      {typeof answer === "string" && card?.(answer)}
      {hands !== undefined && (
        <Bars title={words().hands.here} rows={rows.map(([id, { text }]) => [text, hands[id] ?? 0])} />
      )}
    </section>
  );
}
