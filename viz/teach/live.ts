import type { ComponentChildren } from "preact";
import type { LessonStep } from "../../sim/index.ts";
import type { Answer } from "./kept.ts";
import type { Phones } from "./pace.ts";
import type { Meeting } from "./phones/door.ts";

/** What a class that meets on the network adds to a lesson. It is there only where `truce class` serves the page. */
export type Live = Leading | Following;

/** The teacher's page tells where the class is, and gets what phones answer. */
interface Leading {
  readonly leads: true;
  readonly room: string;
  /** Stands above the notes. */
  readonly head: (step: LessonStep, shown: boolean, show: (counts: boolean) => void) => ComponentChildren;
  /** Whether anybody hears it: after a line was lost, where the class is must be told again. */
  readonly open: boolean;
  readonly tell: (step: LessonStep) => void;
  readonly phones: Omit<Phones, "shown">;
  readonly meeting: Meeting;
}

/** A phone goes where the teacher is, and answers. */
interface Following {
  readonly leads: false;
  readonly room: string;
  /** Tells windows of this seat apart from others in the same browser. */
  readonly seat: string;
  readonly step: string;
  readonly head: (step: LessonStep) => ComponentChildren;
  readonly answer: (step: LessonStep, answer: Answer) => void;
}
