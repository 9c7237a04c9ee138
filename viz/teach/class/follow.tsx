import { useEffect, useRef, useState } from "preact/hooks";
import { codeOf } from "../../../class/answer-code.ts";
import type { FromServer } from "../../../class/messages.ts";
import type { LessonStep } from "../../../sim/index.ts";
import { ROOM } from "../../words/english/room.ts";
import { wordsOf } from "../../words/language.ts";
import { type Answer, forget, keptAnswer } from "../kept.ts";
import type { Lesson, LessonCard } from "../lesson.ts";
import { LessonPage } from "../lesson-page.tsx";
import type { Live } from "../live.ts";
import { phoneNumber } from "../phones/phone-number.ts";
import { type LineState, type Said, useLine } from "./line.ts";
import { kept } from "./room-address.ts";
import { useLesson } from "./use-lesson.ts";

const words = wordsOf("room", ROOM);

/** Milliseconds without a stroke after which a drawn line is sent. */
const SETTLED = 600;

interface Props {
  readonly room: string;
  readonly lessons: readonly LessonCard[];
}

/** A phone in a class: where its teacher is, with its own answers. */
export function Follow({ room, lessons }: Props) {
  const [seat, setSeat] = useState(() => kept.get(`seat:${room}`));
  const [place, setPlace] = useState<string | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<"room" | "full" | null>(null);
  const [slug = "", id = ""] = place?.split("/") ?? [];
  const lesson = useLesson(lessons, place === null ? null : slug);
  const sending = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const heard = (message: FromServer, say: (message: Said) => void) => {
    if (message.t === "joined") {
      // The first seat in this class: what this phone answered another day is not its answer now.
      if (seat === null) for (const { slug: old } of lessons) forget(old);
      else sendAgain(lesson, say);
      kept.set(`seat:${room}`, message.seat);
      setSeat(message.seat);
      setPlace(message.place);
    } else if (message.t === "pace") setPlace(message.place);
    else if (message.t === "taken") setTaken((before) => new Set(before).add(message.place));
    else if (message.t === "no" && message.why !== "answer") setRefused(message.why);
  };
  const { state, say, end } = useLine({ hello: () => ({ t: "join", room, seat }), heard });

  useEffect(() => {
    if (refused !== null) end();
  }, [refused]);

  if (refused !== null)
    return (
      <Waiting room={room} said={refused === "full" ? words().full : words().wrongRoom} again={refused === "room"} />
    );
  if (typeof state === "object")
    return (
      <Waiting
        room={room}
        said={state.over ? words().ended : words().dropped(words().endings[state.ended])}
        again={false}
      />
    );
  if (seat === null || place === null || lesson === null)
    return <Waiting room={room} said={seat === null ? saidOf(state) : words().wait} again={false} />;
  if (lesson === "unknown") return <Waiting room={room} said={words().unknownLesson} again={false} />;

  const answer = (step: LessonStep, given: Answer) => {
    const message = messageOf(lesson, step, given);
    clearTimeout(sending.current);
    if (message === null) return;
    sending.current = setTimeout(() => say(message), message.t === "line" ? SETTLED : 0);
  };
  const live: Live = {
    leads: false,
    room,
    seat,
    step: id,
    answer,
    head: (step) => <Here room={room} state={state} taken={taken.has(`${slug}/${step.id}`)} />,
  };
  return <LessonPage key={slug} lesson={lesson} start={{ lesson: slug, step: id, view: "class", room }} live={live} />;
}

function Here({ room, state, taken }: { readonly room: string; readonly state: LineState; readonly taken: boolean }) {
  return (
    <p class={state === "lost" ? "class-here problem" : "class-here"} role="status">
      {words().room} {room} · {state === "lost" ? words().lost : taken ? words().taken : words().joined}
    </p>
  );
}

function Waiting({ room, said, again }: { readonly room: string; readonly said: string; readonly again: boolean }) {
  return (
    <main class="class-door">
      <h1>
        {words().room} {room}
      </h1>
      <p role="status">{said}</p>
      {again && (
        <p>
          <a href="?room=">{words().typeRoom}</a>
        </p>
      )}
    </main>
  );
}

function saidOf(state: LineState): string {
  return state === "lost" ? words().notThrough : words().joining;
}

/** The very code that the phone shows, or the line as it is. */
function messageOf(lesson: Lesson, step: LessonStep, given: Answer): Said | null {
  const place = `${lesson.slug}/${step.id}`;
  if (typeof given !== "string") return { t: "line", place, days: [...given] };
  const ids = Object.keys(step.predict?.options ?? {});
  const index = ids.indexOf(given);
  return index < 0 ? null : { t: "answer", place, code: codeOf(place, ids.length, index, phoneNumber()) };
}

/** After a line was lost: what was answered meanwhile has not arrived. */
function sendAgain(lesson: Lesson | null | "unknown", say: (message: Said) => void): void {
  if (lesson === null || lesson === "unknown") return;
  for (const step of lesson.form.steps) {
    const given = keptAnswer(lesson.slug, step.id);
    const message = given === null ? null : messageOf(lesson, step, given);
    if (message !== null) say(message);
  }
}
