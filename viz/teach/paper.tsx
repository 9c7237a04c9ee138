import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import type { Lesson } from "./lesson.ts";

const words = wordsOf("teach", TEACH);

/** Handout and answer key, made to be printed. */
export function Paper({ lesson, withKey }: { readonly lesson: Lesson; readonly withKey: boolean }) {
  const { title, question, minutes, aims, note, steps, handout } = lesson.form;
  const { name, minutes: timed, list, paper } = words();
  return (
    <main class="paper">
      <button type="button" class="play no-print" onClick={() => print()}>
        {paper.print}
      </button>
      <p class="kicker">
        {name} · {withKey ? paper.key : paper.handout}
      </p>
      <h1>{title}</h1>
      <p class="question">{question}</p>
      {withKey ? (
        <>
          <p>
            {timed(minutes)}. {note}
          </p>
          <h2>{list.aims}</h2>
          <ul>
            {aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
          <h2>{paper.steps}</h2>
          <ol>
            {steps.map(({ id, title: step, minutes: long, notes }) => (
              <li key={id}>
                <b>{step}</b> ({paper.minutes(long)}). {notes}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p>{paper.name} ______________________________</p>
      )}
      <h2>{paper.questions}</h2>
      <ol>
        {handout.map(({ ask, lines, key }) => (
          <li key={ask}>
            <p>{ask}</p>
            {withKey ? (
              <p class="key-answer">{key}</p>
            ) : (
              <div class="writing" data-lines={lines}>
                {lineRows(lines)}
              </div>
            )}
          </li>
        ))}
      </ol>
      <h2>{paper.sources}</h2>
      <ul class="cited">
        {lesson.sources.map(({ id, title: source, url }) => (
          <li key={id}>
            <bdi>
              [{id}] {source}. {url}
            </bdi>
          </li>
        ))}
      </ul>
      <p class="recipe">{paper.recipe}</p>
    </main>
  );
}

function lineRows(lines: number) {
  return Array.from({ length: lines }, (_, at) => <div key={at} class="writing-line" />);
}
