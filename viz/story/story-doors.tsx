import { hasOtherPages, lessonsAddress } from "../lessons-address.ts";
import { lessonCards } from "../teach/cards.ts";
import { useApp, useLater } from "../use-app.ts";
import { PAGE } from "../words/english/page.ts";
import { STORY } from "../words/english/story.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { beginStory } from "./steps.ts";

const page = wordsOf("page", PAGE);
const story = wordsOf("story", STORY);
const words = () => story().lesson;
const teach = wordsOf("teach", TEACH);

/** Into each lesson, here or for a class. */
export function StoryDoors() {
  const app = useApp();
  const cards = useLater(true, lessonCards);
  return (
    <section class="story-doors" aria-labelledby="story-doors">
      <h3 id="story-doors">{words().title}</h3>
      <p>{words().offer}</p>
      {cards?.map(({ slug, title, minutes }) => (
        <button key={slug} type="button" onClick={() => beginStory(app, slug)}>
          {words().start(title, teach().minutes(minutes))}
        </button>
      ))}
      {hasOtherPages() && <a href={lessonsAddress()}>{page().lessons}</a>}
    </section>
  );
}
