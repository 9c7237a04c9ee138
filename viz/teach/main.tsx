import { LESSONS } from "virtual:truce/lessons";
import { render } from "preact";
import { textAt } from "../fetch-text.ts";
import { type Lesson, readPlace } from "./lesson.ts";
import { LessonPage } from "./lesson-page.tsx";
import { LessonList } from "./list.tsx";
import { readSeatAddress } from "./seat/seat-address.ts";

/** `/teach`: the list of lessons, or one of them for the class, the projector, the teacher or the printer. */

const seats = readSeatAddress(location.search);
const root = document.getElementById("teach")!;
const place = readPlace(location.search);
const card = LESSONS.find(({ slug }) => slug === place?.lesson);

if (seats !== null) {
  document.title = "Take a seat · Truce in class";
  // The simulator comes with the first who sits down.
  import("./seat/seat-page.tsx").then(
    ({ SeatPage }) => render(<SeatPage start={seats} />, root),
    () => render(<p class="problem">A part of the page did not arrive. Reload to try again.</p>, root),
  );
} else if (place === null || card === undefined) {
  const unknown = place === null ? null : place.lesson.slice(0, 60);
  render(<LessonList lessons={LESSONS} unknown={unknown} />, root);
} else {
  document.title = `${card.title} · Truce in class`;
  textAt(`../${card.url}`).then(
    (text) => render(<LessonPage lesson={JSON.parse(text) as Lesson} start={place} />, root),
    () => render(<p class="problem">The lesson did not arrive. Reload to try again.</p>, root),
  );
}
