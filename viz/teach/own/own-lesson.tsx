import { useEffect, useState } from "preact/hooks";
import { readFileText } from "../../share/file-reader.ts";
import { problemLine } from "../../share/problem-line.ts";
import { TEACH } from "../../words/english/teach.ts";
import { wordsOf } from "../../words/language.ts";
import type { Lesson, Place } from "../lesson.ts";
import { LessonPage } from "../lesson-page.tsx";
import { Cannot } from "./cannot.tsx";
import { fileIn } from "./own-address.ts";

const words = wordsOf("teach", TEACH);

/** Plays the lesson that the address carries, once it has been read like any other. */
export function OwnLesson({ start }: { readonly start: Place }) {
  const [lesson, setLesson] = useState<Lesson | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => {
    void read(location.hash).then((found) => (Array.isArray(found) ? setProblems(found) : setLesson(found as Lesson)));
  }, []);
  if (lesson !== null) return <LessonPage lesson={lesson} start={start} />;
  return (
    <main class="lessons">
      <p class="kicker">
        <a href="./index.html">{words().name}</a>
      </p>
      <h1>{words().own.title}</h1>
      {problems.length === 0 ? <p role="status">{words().own.reading}</p> : <Cannot problems={problems} />}
    </main>
  );
}

async function read(hash: string): Promise<Lesson | readonly string[]> {
  const file = await fileIn(hash);
  if (file === null) return [words().own.carriesNone];
  if ("problem" in file) return [words().own.unread(file.problem)];
  const reply = await readFileText("lesson", "lesson.yaml", file.text, "../");
  if (reply.kind === "refused") return reply.problems.map(problemLine);
  if (reply.kind !== "lesson") return [words().own.none];
  document.title = words().titled(reply.lesson.form.title);
  return reply.lesson;
}
