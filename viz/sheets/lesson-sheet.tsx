import { LessonMaker } from "./lesson-maker.tsx";
import { LinkMaker } from "./link-maker.tsx";
import { SheetFrame } from "./sheet.tsx";
import "../style/maker.css";

/** What a teacher makes of the page: a link that shows and locks as wanted, or a lesson in steps. */
export function LessonSheet() {
  return (
    <SheetFrame title="Make a lesson or a link" wide>
      <LinkMaker />
      <LessonMaker />
    </SheetFrame>
  );
}
