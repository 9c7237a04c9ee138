import type { App } from "../app.ts";
import { textAt } from "../fetch-text.ts";
import { lessonCards } from "../teach/cards.ts";
import type { Lesson } from "../teach/lesson.ts";
import { ADDRESS } from "../words/english/address.ts";
import { STORY } from "../words/english/story.ts";
import { wordsOf } from "../words/language.ts";
import { dropStory, showStep } from "./steps.ts";
import { told } from "./told.ts";

const address = wordsOf("address", ADDRESS);
const story = wordsOf("story", STORY);
const words = () => story().lesson;

const followed = new WeakSet<App>();

/** The page goes where its story is: whoever names a lesson and a step, an address, a button or the page around, gets to see it. */
export function followStory(app: App): void {
  if (followed.has(app)) return;
  followed.add(app);
  let last = "";
  const follow = () => {
    const { story, step } = app.session.get();
    const now = `${step} ${story}`;
    if (now === last) return;
    last = now;
    if (story !== null) void bring(app, story, step ?? 1);
    else if (step !== null) {
      complain(app, `step=${step}`, words().stepOfWhat);
      app.update({ step: null });
    }
  };
  app.session.subscribe(follow);
  follow();
}

async function bring(app: App, slug: string, step: number): Promise<void> {
  const cards = await lessonCards();
  const card = cards.find((one) => one.slug === slug);
  if (card === undefined) {
    complain(app, `story=${slug.slice(0, 60)}`, address().oneOf(cards.map((one) => one.slug).join(", ")));
    dropStory(app);
    return;
  }
  const lesson = await lessonAt(card.url).catch(() => null);
  const now = app.session.get();
  // Somebody may have gone on meanwhile.
  if (now.story !== slug || (now.step ?? 1) !== step) return;
  if (lesson === null) {
    app.tell("problem", words().missing);
    dropStory(app);
  } else if (step > lesson.form.steps.length) {
    complain(app, `step=${step}`, words().oneOfSteps(lesson.form.steps.length));
    app.update({ step: 1 });
  } else {
    told.set(lesson);
    showStep(app, lesson, step);
  }
}

const lessons = new Map<string, Promise<Lesson>>();

function lessonAt(url: string): Promise<Lesson> {
  const asked = lessons.get(url) ?? textAt(url).then((text) => JSON.parse(text) as Lesson);
  lessons.set(url, asked);
  asked.catch(() => lessons.delete(url));
  return asked;
}

function complain(app: App, said: string, wanted: string): void {
  app.tell("problem", address().wrong(address().theAddress, said, wanted));
}
