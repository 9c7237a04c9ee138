import { type LessonCard, type View, writePlace } from "./lesson.ts";

const DOORS: readonly (readonly [view: View, label: string])[] = [
  ["class", "Link for the class"],
  ["projector", "Projector"],
  ["notes", "Teacher’s notes"],
  ["handout", "Handout to print"],
  ["key", "Answer key to print"],
];

/** All lessons with what a teacher asks first: what for, how long, what to be careful about. */
export function LessonList({
  lessons,
  unknown,
}: {
  readonly lessons: readonly LessonCard[];
  readonly unknown: string | null;
}) {
  return (
    <main class="lessons">
      <p class="kicker">
        <a href="../index.html">Truce</a> · in class
      </p>
      <h1>Three lessons</h1>
      <p class="lead">
        Each goes the same way: predict, run, reveal, explain, debrief. Talking takes longer than playing. Nothing that
        a class answers leaves its devices.
      </p>
      <p class="doors">
        <a href="?seat=">Take a seat: choose for one of the parties, the model plays the others</a>
      </p>
      {unknown !== null && <p class="problem">There is no lesson “{unknown}”. These there are:</p>}
      {lessons.map(({ slug, title, question, minutes, aims, note }) => (
        <article key={slug} class="lesson-card" aria-labelledby={`lesson-${slug}`}>
          <p class="minutes">{minutes} minutes</p>
          <h2 id={`lesson-${slug}`}>{title}</h2>
          <p class="question">{question}</p>
          <h3>Aims</h3>
          <ul>
            {aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
          <h3>Before you begin</h3>
          <p>{note}</p>
          <nav class="doors" aria-label={title}>
            {DOORS.map(([view, label]) => (
              <a key={view} href={writePlace({ lesson: slug, step: null, view })}>
                {label}
              </a>
            ))}
          </nav>
        </article>
      ))}
    </main>
  );
}
