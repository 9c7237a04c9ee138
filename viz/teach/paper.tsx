import type { Lesson } from "./lesson.ts";

/** Handout and answer key, made to be printed. */
export function Paper({ lesson, withKey }: { readonly lesson: Lesson; readonly withKey: boolean }) {
  const { title, question, minutes, aims, note, steps, handout } = lesson.form;
  return (
    <main class="paper">
      <button type="button" class="play no-print" onClick={() => print()}>
        Print
      </button>
      <p class="kicker">Truce in class · {withKey ? "answer key" : "handout"}</p>
      <h1>{title}</h1>
      <p class="question">{question}</p>
      {withKey ? (
        <>
          <p>
            {minutes} minutes. {note}
          </p>
          <h2>Aims</h2>
          <ul>
            {aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
          <h2>Steps</h2>
          <ol>
            {steps.map(({ id, title: name, minutes: long, notes }) => (
              <li key={id}>
                <b>{name}</b> ({long} min). {notes}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p>Name: ______________________________</p>
      )}
      <h2>Questions</h2>
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
      <h2>Sources</h2>
      <ul class="cited">
        {lesson.sources.map(({ id, title: name, url }) => (
          <li key={id}>
            [{id}] {name}. {url}
          </li>
        ))}
      </ul>
      <p class="recipe">
        A simulation for teaching, not a record and not a forecast. People died in these weeks; the numbers stand for
        them. Text CC BY 4.0.
      </p>
    </main>
  );
}

function lineRows(lines: number) {
  return Array.from({ length: lines }, (_, at) => <div key={at} class="writing-line" />);
}
