import { useState } from "preact/hooks";
import { forget } from "../teach/kept.ts";
import type { Lesson } from "../teach/lesson.ts";
import { Predict } from "../teach/predict.tsx";
import { QuestionLevel } from "../teach/question.tsx";
import { Reveal } from "../teach/reveal.tsx";
import { StepNav } from "../teach/step-nav.tsx";
import { useApp, useSession } from "../use-app.ts";
import { PAGE } from "../words/english/page.ts";
import { STORY } from "../words/english/story.ts";
import { TEACH } from "../words/english/teach.ts";
import { languageCode, wordsOf } from "../words/language.ts";
import { goToStep, leaveStory } from "./steps.ts";
import "../style/lesson-parts.css";

const page = wordsOf("page", PAGE);
const story = wordsOf("story", STORY);
const words = () => story().lesson;
const teach = wordsOf("teach", TEACH);

/** One step of a lesson, from 1 on: what it asks or says, the way to the others, and the way out. What it shows stands beside it. */
export function StoryStep({ lesson, at }: { readonly lesson: Lesson; readonly at: number }) {
  const app = useApp();
  const keys = useSession((session) => session.keys);
  const { steps } = lesson.form;
  const step = steps[at - 1]!;
  const { where } = teach().step;
  return (
    <div class="story-step">
      <p class="step-kind">
        {words().kinds[step.kind]} · {where(at, steps.length)}
      </p>
      <h3 tabIndex={-1}>{step.title}</h3>
      <p class="say">{step.say}</p>
      {step.kind === "run" && keys && <p class="step-hint">{words().play}</p>}
      <Answers key={step.id} lesson={lesson} at={at} />
      <StepNav
        steps={steps}
        at={at - 1}
        go={(to) => goToStep(app, to + 1)}
        addressOf={(to) => addressOf(lesson.slug, to + 1)}
      />
      <div class="step-doors">
        <button type="button" onClick={() => leaveStory(app)}>
          {words().leave}
        </button>
        <button type="button" class="quiet" onClick={() => app.sheet.set({ kind: "share" })}>
          {page().shareThis}
        </button>
      </div>
    </div>
  );
}

/** What is predicted in this step, or was in those before it; at the end it can be forgotten. */
function Answers({ lesson, at }: { readonly lesson: Lesson; readonly at: number }) {
  const { steps } = lesson.form;
  const step = steps[at - 1]!;
  const [forgotten, setForgotten] = useState(false);
  return (
    <QuestionLevel.Provider value="h4">
      {step.predict !== undefined && <Predict lesson={lesson} step={step} />}
      {step.kind === "reveal" && <Reveal lesson={lesson} step={step} />}
      {at === steps.length && (
        <button
          type="button"
          class="quiet"
          disabled={forgotten}
          onClick={() => {
            forget(lesson.slug);
            setForgotten(true);
          }}
        >
          {teach().step.forget}
        </button>
      )}
    </QuestionLevel.Provider>
  );
}

function addressOf(story: string, step: number): string {
  const code = languageCode();
  return `?${new URLSearchParams({ story, step: String(step), ...(code === "en" ? {} : { lang: code }) })}`;
}
