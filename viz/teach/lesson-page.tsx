import { useEffect } from "preact/hooks";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { Hands } from "./hands.tsx";
import { forget } from "./kept.ts";
import { headOf, useLead } from "./lead-pace.ts";
import { type Lesson, listAddress, type Place, type View, writePlace } from "./lesson.ts";
import type { Live } from "./live.ts";
import { handsShown, linesShown, usePace } from "./pace.ts";
import { Paper } from "./paper.tsx";
import { AnswerCard } from "./phones/answer-card.tsx";
import { PhonesCame } from "./phones/phones-came.tsx";
import { QrButton } from "./phones/qr-button.tsx";
import { Predict } from "./predict.tsx";
import { Reveal } from "./reveal.tsx";
import { stepAddress } from "./step-address.ts";
import { StepNav } from "./step-nav.tsx";

const words = wordsOf("teach", TEACH);

interface Props {
  readonly lesson: Lesson;
  readonly start: Place;
  /** Where a class meets on the network. */
  readonly live?: Live;
}

/** One lesson, step by step, or on paper. */
export function LessonPage({ lesson, start, live }: Props) {
  if (start.view === "handout" || start.view === "key") return <Paper lesson={lesson} withKey={start.view === "key"} />;
  return <Player lesson={lesson} start={start} {...(live === undefined ? {} : { live })} />;
}

/**
 * The class has a step each to itself; projector and notes go together. The play head, the seed and all panels but the step's
 * are the page's own, in a frame whose address locks the rest.
 */
function Player({ lesson, start, live }: Props) {
  const { steps, title } = lesson.form;
  // By its name, or as the page's own address has it, by its number.
  const first = steps.find(({ id }) => id === start.step) ?? steps[Number(start.step) - 1] ?? steps[0]!;
  const follows = live?.leads === false ? live : null;
  const channel = follows === null ? lesson.slug : `${lesson.slug}@${follows.seat}`;
  const [pace, tell] = usePace(channel, { step: first.id, hands: {} });
  const wanted = follows?.step ?? pace.step;
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === wanted),
  );
  const step = steps[at]!;
  const notes = start.view === "notes";
  useEffect(() => history.replaceState(null, "", writePlace({ ...start, step: step.id })), [step.id]);
  const shown = handsShown(pace);
  useLead(live, step, pace, tell);
  const go = (to: number) => {
    const next = steps[to];
    if (next !== undefined) tell({ ...pace, step: next.id });
  };
  const { predict } = step;
  const { step: told, minutes } = words();
  return (
    <main class={`lesson view-${start.view}${step.see === undefined ? "" : " with-stage"}`}>
      {live !== undefined && headOf(live, step, pace, tell)}
      <header class="lesson-head">
        <p class="kicker">
          {follows === null ? <a href={listAddress()}>{title}</a> : title} · {told.where(at + 1, steps.length)} ·{" "}
          {minutes(step.minutes)}
        </p>
        <h1>{step.title}</h1>
        <p class="say">{step.say}</p>
      </header>
      {start.view !== "class" && <QrButton lesson={lesson} step={step.id} view={start.view} pace={pace} tell={tell} />}
      {notes && (
        <section class="notes" aria-label={told.notes}>
          <h2>{told.forYou}</h2>
          <p>{step.notes}</p>
          {predict?.options !== undefined && <Hands lesson={lesson} step={step} pace={pace} tell={tell} />}
        </section>
      )}
      {predict !== undefined && !notes && (
        <Predict
          key={step.id}
          lesson={lesson}
          step={step}
          hands={shown[step.id]}
          onAnswer={follows?.answer}
          card={(answer) => <AnswerCard lesson={lesson} step={step} answer={answer} />}
        />
      )}
      {start.view === "projector" && <PhonesCame step={step} pace={pace} />}
      {step.kind === "reveal" && <Reveal lesson={lesson} step={step} hands={shown} lines={linesShown(pace)} />}
      {step.see !== undefined && <Stage key={step.id} lesson={lesson} step={step.id} view={start.view} />}
      {follows === null && <StepNav steps={steps} at={at} go={go} />}
      {start.view === "class" && at === steps.length - 1 && (
        <button type="button" class="quiet" onClick={() => forget(lesson.slug)}>
          {told.forget}
        </button>
      )}
      {notes && (
        <p class="doors">
          <a
            href={writePlace({ lesson: lesson.slug, step: step.id, view: "projector" })}
            target="_blank"
            rel="noopener"
          >
            {told.openProjector}
          </a>{" "}
          {told.inStep}
        </p>
      )}
    </main>
  );
}

interface StageProps {
  readonly lesson: Lesson;
  readonly step: string;
  readonly view: View;
}

function Stage({ lesson, step, view }: StageProps) {
  const small = view === "notes";
  return (
    <figure class={small ? "stage small" : "stage"}>
      {small && <figcaption>{words().step.classSees}</figcaption>}
      <iframe src={`../index.html?${stepAddress(lesson, step, view === "projector")}`} title={words().step.stage} />
    </figure>
  );
}
