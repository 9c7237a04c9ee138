import { render } from "preact";
import "../../viz/style/story.css";
import { createApp } from "../../viz/app.ts";
import { lessonSummary } from "../../viz/select/lesson-step.ts";
import { recipeFor, startSession } from "../../viz/session.ts";
import { StoryStep } from "../../viz/story/story-step.tsx";
import { keep } from "../../viz/teach/kept.ts";
import { AppContext } from "../../viz/use-app.ts";
import { LESSON } from "../viz/fixed-lesson.ts";

/** The Story panel with each step of a fixed lesson, as a reader has it who has answered. */

const nobody = () => Promise.reject(new Error("nothing is fetched here"));

const app = createApp({
  scenarios: [],
  session: { ...startSession(recipeFor("syria-2016-09", 42)), story: LESSON.slug },
  open: () => ({ post: () => undefined, close: () => undefined }),
  fetch: nobody,
  fetchSources: nobody,
});

keep(LESSON.slug, "guess", "some");
keep(LESSON.slug, "line", [40, 50, 60, 60, 50, 40, 30]);

export function stepFigures(): HTMLElement[] {
  return LESSON.form.steps.map(({ kind }, index) => {
    const figure = document.createElement("figure");
    render(
      <AppContext.Provider value={app}>
        <figcaption>{kind}</figcaption>
        <section class="panel">
          <h2>Story</h2>
          <StoryStep lesson={LESSON} at={index + 1} />
          <p class="summary">{lessonSummary(LESSON.form, index + 1)}</p>
        </section>
      </AppContext.Provider>,
      figure,
    );
    return figure;
  });
}
