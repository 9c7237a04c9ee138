import type { RefusalWords } from "../../refusals.ts";
import { FORM } from "./form.ts";
import { JOURNAL } from "./journal.ts";
import { LESSON } from "./lesson.ts";
import { MEANING } from "./meaning.ts";
import { TEXT } from "./text.ts";

/** What readers of files say. */
export const REFUSALS: RefusalWords = { ...TEXT, ...FORM, ...MEANING, ...LESSON, ...JOURNAL };
