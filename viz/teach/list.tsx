import { Languages } from "../parts/languages.tsx";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { homeAddress, type LessonCard, seatDoor, VIEWS, writePlace } from "./lesson.ts";
import { OwnDoor } from "./own/own-door.tsx";

const words = wordsOf("teach", TEACH);

/** All lessons with what a teacher asks first: what for, how long, what to be careful about. */
export function LessonList({
  lessons,
  unknown,
}: {
  readonly lessons: readonly LessonCard[];
  readonly unknown: string | null;
}) {
  const { truce, inClass, minutes: timed, list } = words();
  return (
    <main class="lessons">
      <p class="kicker">
        <a href={homeAddress()}>{truce}</a> · {inClass}
      </p>
      <h1>{list.title}</h1>
      <p class="lead">{list.lead}</p>
      <p class="doors">
        <a href={seatDoor()}>{list.seat}</a>
      </p>
      {unknown !== null && <p class="problem">{list.unknown(unknown)}</p>}
      {lessons.map(({ slug, title, question, minutes, aims, note }) => (
        <article key={slug} class="lesson-card" aria-labelledby={`lesson-${slug}`}>
          <p class="minutes">{timed(minutes)}</p>
          <h2 id={`lesson-${slug}`}>{title}</h2>
          <p class="question">{question}</p>
          <h3>{list.aims}</h3>
          <ul>
            {aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
          <h3>{list.before}</h3>
          <p>{note}</p>
          <nav class="doors" aria-label={title}>
            {VIEWS.map((view) => (
              <a key={view} href={writePlace({ lesson: slug, step: null, view })}>
                {list.doors[view]}
              </a>
            ))}
          </nav>
        </article>
      ))}
      <OwnDoor />
      <Languages />
    </main>
  );
}
