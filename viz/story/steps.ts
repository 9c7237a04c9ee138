import type { App } from "../app.ts";
import { minuteOf, type Run, sameRecipe } from "../run.ts";
import { ALONE, type Session } from "../session.ts";
import type { Lesson } from "../teach/lesson.ts";
import { seenAt } from "../teach/seen.ts";
import { STORY } from "../words/english/story.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";

const story = wordsOf("story", STORY);
const words = () => story().lesson;
const teach = wordsOf("teach", TEACH);

/** Into a story, from step to step, and out again. A step sets the page; nothing that it sets is an edit of the reader's. */

/** The page as it was before its story; where an address began with one there is none. */
const before = new WeakMap<App, Session>();
/** Whose step was asked for by hand, on the page: then the focus goes along. */
const byHand = new WeakSet<App>();

export function beginStory(app: App, slug: string): void {
  before.set(app, app.session.get());
  byHand.add(app);
  app.update({ ...ALONE, story: slug, step: 1 });
}

export function goToStep(app: App, step: number): void {
  byHand.add(app);
  app.update({ step });
}

/** The whole page again, by the reader's own wish. */
export function leaveStory(app: App): void {
  dropStory(app);
  app.said.set(words().left);
  focusOn("#panel-story");
}

/** All is as it was before the story; where nothing was, the whole page stays with the run of the step. */
export function dropStory(app: App): void {
  const now = app.session.get();
  const { recipe, pinned, history, at, selection, brush, truth, beside } = before.get(app) ?? now;
  const free = { recipe, pinned, history, at, selection, brush, truth, beside, only: [], hide: [] };
  before.delete(app);
  byHand.delete(app);
  halt(app);
  app.session.set({ ...now, ...free, story: null, step: null, hover: null });
  headTo(app);
}

/** What the step shows, from its first moment, with nothing selected and nothing to undo. */
export function showStep(app: App, lesson: Lesson, step: number): void {
  const { steps } = lesson.form;
  const seen = seenAt(lesson, steps[step - 1]!);
  const now = app.session.get();
  halt(app);
  app.session.set({
    ...now,
    ...seen,
    recipe: sameRecipe(seen.recipe, now.recipe) ? now.recipe : seen.recipe,
    pinned: null,
    history: { past: [], future: [] },
    selection: null,
    hover: null,
    brush: null,
    panel: "story",
    step,
  });
  headTo(app);
  if (!byHand.delete(app)) return;
  app.said.set(teach().step.where(step, steps.length));
  focusOn("#panel-story h3");
}

function halt(app: App): void {
  if (app.playing.get()) app.toggle();
}

let stopWaiting = () => {};

/** The play head to where the session has it, in the run on screen or in the one that is being made. */
function headTo(app: App): void {
  const { at, recipe } = app.session.get();
  const arrived = (run: Run | null) => {
    if (run === null || !sameRecipe(run.recipe, recipe)) return;
    stopWaiting();
    app.seek(minuteOf(run, at));
  };
  stopWaiting();
  stopWaiting = app.run.subscribe(arrived);
  arrived(app.run.get());
}

function focusOn(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
