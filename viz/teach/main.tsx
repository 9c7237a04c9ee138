import { render } from "preact";
import { textAt } from "../fetch-text.ts";
import { languageIn, speak } from "../speak.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { lessonCards } from "./cards.ts";
import { readRoom } from "./class/room-address.ts";
import { type Lesson, type LessonCard, readPlace } from "./lesson.ts";
import { LessonPage } from "./lesson-page.tsx";
import { LessonList } from "./list.tsx";
import { OWN } from "./own/own-slug.ts";
import { readSeatAddress } from "./seat/seat-address.ts";

/** `/teach`: the list of lessons, or one of them for the class, the projector, the teacher or the printer. */

const room = readRoom(location.search);
const words = wordsOf("teach", TEACH);
const seats = readSeatAddress(location.search);
const root = document.getElementById("teach")!;
const place = readPlace(location.search);
void begin();

/** So long after its beginning a visit to the lessons has the whole page kept, in milliseconds. */
const LATER = 4000;

// Who comes to the lessons first may stand before a class without a network next. A room needs its network anyway.
if (room === null) setTimeout(() => void import("../offline/register.ts").then(({ keep }) => keep("../sw.js")), LATER);

/**
 * What does not arrive stands in English; nothing is drawn before that is known. Not at the top
 * of the module: what waits there keeps the bundler from joining the files of the first load, of the other page as well.
 */
async function begin(): Promise<void> {
  await speak(languageIn(location.search));
  draw(await lessonCards());
}

function draw(lessons: readonly LessonCard[]): void {
  const card = lessons.find(({ slug }) => slug === place?.lesson);

  if (room !== null) {
    document.title = words().documentTitle;
    // What speaks with the teacher's computer comes only where an address names a room on it.
    import("./class/class-page.tsx").then(
      ({ ClassPage }) => render(<ClassPage room={room} lessons={lessons} />, root),
      () => render(<p class="problem">{words().partMissing}</p>, root),
    );
  } else if (seats !== null) {
    document.title = words().seatTitle;
    // The simulator comes with the first who sits down.
    import("./seat/seat-page.tsx").then(
      ({ SeatPage }) => render(<SeatPage start={seats} />, root),
      () => render(<p class="problem">{words().partMissing}</p>, root),
    );
  } else if (place?.lesson === OWN) {
    import("./own/own-lesson.tsx").then(
      ({ OwnLesson }) => render(<OwnLesson start={place} />, root),
      () => render(<p class="problem">{words().partMissing}</p>, root),
    );
  } else if (place === null || card === undefined) {
    document.title = words().documentTitle;
    const unknown = place === null ? null : place.lesson.slice(0, 60);
    render(<LessonList lessons={lessons} unknown={unknown} />, root);
  } else {
    document.title = words().titled(card.title);
    textAt(`../${card.url}`).then(
      (text) => render(<LessonPage lesson={JSON.parse(text) as Lesson} start={place} />, root),
      () => render(<p class="problem">{words().lessonMissing}</p>, root),
    );
  }
}
