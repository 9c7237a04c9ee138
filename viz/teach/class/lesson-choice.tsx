import type { ComponentChildren } from "preact";
import { ROOM } from "../../words/english/room.ts";
import { wordsOf } from "../../words/language.ts";
import { type LessonCard, writePlace } from "../lesson.ts";

const words = wordsOf("room", ROOM);

interface Props {
  readonly lessons: readonly LessonCard[];
  readonly room: string;
  readonly head: ComponentChildren;
}

/** A room is open; which lesson goes on in it? */
export function LessonChoice({ lessons, room, head }: Props) {
  return (
    <main class="class-door">
      {head}
      <h1>{words().choose}</h1>
      <ul class="lesson-choice">
        {lessons.map(({ slug, title, question }) => (
          <li key={slug}>
            <a href={writePlace({ lesson: slug, step: null, view: "notes", room })}>{title}</a>
            <br />
            {question}
          </li>
        ))}
      </ul>
    </main>
  );
}
