import type { PanelContent } from "../panel.ts";
import type { Run } from "../run.ts";
import { lessonSummary, lessonTable } from "../select/lesson-step.ts";
import { storyAt, storySummary, storyTable } from "../select/story.ts";
import type { Session } from "../session.ts";
import { StoryDoors } from "../story/story-doors.tsx";
import { StoryStep } from "../story/story-step.tsx";
import { told } from "../story/told.ts";
import { useSession, useSlowHead, useStore } from "../use-app.ts";
import "../style/story.css";
import { STORY } from "../words/english/story.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("story", STORY);

const isReplay = ({ journal }: Run) => journal.start.settings.mode === "replay";

const modelOf = (run: Run, { truth }: Pick<Session, "truth">, minute: number) =>
  storyAt(run.journal, { truth }, minute, isReplay(run) ? run.scenario : null);

/** The lesson that is being told, once it has come. */
const lessonIn = ({ story, step }: Pick<Session, "story" | "step">) => {
  const lesson = told.get();
  return lesson === null || lesson.slug !== story
    ? null
    : { lesson, at: Math.min(step ?? 1, lesson.form.steps.length) };
};

/** A step of a lesson, where there is one; else the run so far, and the doors to the lessons. */
function Body({ run }: { readonly run: Run }) {
  const story = useSession((session) => session.story);
  const step = useSession((session) => session.step);
  useStore(told);
  if (story === null) return <Account run={run} />;
  const found = lessonIn({ story, step });
  return found === null ? <p class="step-hint">{words().lesson.waiting}</p> : <StoryStep {...found} />;
}

/** The run so far in words. What happened, what was noticed and what was claimed stand apart, as in every picture. */
function Account({ run }: { readonly run: Run }) {
  const truth = useSession((session) => session.truth);
  const locked = useSession(({ only }) => only.length > 0);
  const { when, parts } = modelOf(run, { truth }, useSlowHead());
  return (
    <div class="story">
      {!locked && <StoryDoors />}
      <p class="story-when">{words().by(when)}</p>
      {parts.map(({ id, title, sentences }) => (
        <section key={id} class={`story-part story-${id}`}>
          <h3>{title}</h3>
          <p>{sentences.join(" ")}</p>
        </section>
      ))}
    </div>
  );
}

export const story: PanelContent = {
  Body,
  summary: (run, session, minute) => {
    const found = lessonIn(session);
    return found === null ? storySummary(modelOf(run, session, minute)) : lessonSummary(found.lesson.form, found.at);
  },
  table: (run, session, minute) => {
    const found = lessonIn(session);
    return found === null ? storyTable(modelOf(run, session, minute)) : lessonTable(found.lesson.form, found.at);
  },
  tag: (run) => (isReplay(run) ? { kind: "claim", sources: [] } : { kind: "simulated" }),
};
