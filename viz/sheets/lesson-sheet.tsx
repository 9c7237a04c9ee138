import { MAKER } from "../words/english/maker.ts";
import { wordsOf } from "../words/language.ts";
import { LessonMaker } from "./lesson-maker.tsx";
import { LinkMaker } from "./link-maker.tsx";
import { SheetFrame } from "./sheet.tsx";
import "../style/maker.css";

const words = wordsOf("maker", MAKER);

/** What a teacher makes of the page: a link that shows and locks as wanted, or a lesson in steps. */
export function LessonSheet() {
  return (
    <SheetFrame title={words().title} wide>
      <LinkMaker />
      <LessonMaker />
    </SheetFrame>
  );
}
