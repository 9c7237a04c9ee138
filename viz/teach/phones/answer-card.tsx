import { useEffect, useRef, useState } from "preact/hooks";
import { codeOf } from "../../../class/answer-code.ts";
import type { LessonStep } from "../../../sim/index.ts";
import { PHONES } from "../../words/english/phones.ts";
import { wordsOf } from "../../words/language.ts";
import type { Lesson } from "../lesson.ts";
import { phoneNumber } from "./phone-number.ts";
import { LetterSign } from "./sign.tsx";

const words = wordsOf("phones", PHONES);

interface Props {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly answer: string;
}

/** An answer without a network: a code to be typed in, and a card that fills the phone, to be counted by eye. */
export function AnswerCard({ lesson, step, answer }: Props) {
  const ids = Object.keys(step.predict!.options!);
  const index = ids.indexOf(answer);
  const [up, setUp] = useState(false);
  if (index < 0) return null;
  const { text } = step.predict!.options![answer]!;
  const code = codeOf(`${lesson.slug}/${step.id}`, ids.length, index, phoneNumber());
  return (
    <div class="answer-card">
      <button type="button" onClick={() => setUp(true)}>
        <LetterSign index={index} />
        {words().holdUp}
      </button>
      <span>
        {words().code} <b>{code}</b>
      </span>
      {up && <Card index={index} text={text} code={code} onDown={() => setUp(false)} />}
    </div>
  );
}

interface CardProps {
  readonly index: number;
  readonly text: string;
  readonly code: string;
  readonly onDown: () => void;
}

function Card({ index, text, code, onDown }: CardProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  const { letters, signs, card, putDown } = words();
  return (
    <dialog
      ref={dialog}
      class={`held-up answer-${index}`}
      aria-label={card(letters[index]!, signs[index]!, text)}
      onClose={onDown}
    >
      <LetterSign index={index} />
      <span class="held-text">{text}</span>
      <b class="held-code">{code}</b>
      <button type="button" onClick={() => dialog.current!.close()}>
        {putDown}
      </button>
    </dialog>
  );
}
