import { useState } from "preact/hooks";
import { readCode } from "../../class/answer-code.ts";
import type { LessonStep } from "../../sim/index.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import type { Lesson } from "./lesson.ts";
import type { Pace } from "./pace.ts";
import { LetterSign } from "./phones/sign.tsx";

const words = wordsOf("teach", TEACH);

interface Props {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly pace: Pace;
  readonly tell: (next: Pace) => void;
}

/** The teacher types in how many hands went up, or the codes that phones show. Each code counts once. */
export function Hands({ lesson, step, pace, tell }: Props) {
  const rows = Object.entries(step.predict!.options!);
  const hands = pace.hands[step.id] ?? {};
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const count = (id: string, value: number) => {
    const whole = Math.min(999, Math.max(0, Math.round(value)));
    tell({ ...pace, hands: { ...pace.hands, [step.id]: { ...hands, [id]: whole } } });
  };
  const take = (field: HTMLInputElement) => {
    const read = readCode(`${lesson.slug}/${step.id}`, rows.length, field.value);
    if (read === null) return setSaid(words().hands.noCode(field.value.slice(0, 12)));
    field.value = "";
    if (seen.includes(read.code)) return setSaid(words().hands.twice(read.code));
    const [id, { text }] = rows[read.index]!;
    setSeen([...seen, read.code]);
    count(id, (hands[id] ?? 0) + 1);
    setSaid(`${read.code}: ${text}`);
  };
  return (
    <fieldset class="hands">
      <legend>{words().hands.title}</legend>
      {rows.map(([id, { text }], index) => (
        <label key={id}>
          <LetterSign index={index} />
          <span>{text}</span>
          <input
            type="number"
            min={0}
            max={999}
            value={hands[id] ?? 0}
            onChange={({ currentTarget }) => count(id, Number(currentTarget.value))}
          />
        </label>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take(event.currentTarget.querySelector("input")!);
        }}
      >
        <label>
          {words().hands.code}
          <input type="text" autoComplete="off" autocapitalize="characters" maxLength={12} />
        </label>
        <button type="submit">{words().hands.count}</button>
      </form>
      <p role="status">{said}</p>
    </fieldset>
  );
}
