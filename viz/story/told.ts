import { createStore } from "../store.ts";
import type { Lesson } from "../teach/lesson.ts";

/** The lesson that the story panel tells; null until it has come. */
export const told = createStore<Lesson | null>(null);
