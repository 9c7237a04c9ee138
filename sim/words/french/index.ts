import type { Words } from "../words.ts";
import { EVENTS } from "./events.ts";
import { NAMES } from "./names.ts";
import { NOTES } from "./notes.ts";
import { NUMBERS } from "./numbers.ts";
import { ANSWERS, EVENT_TYPES, OUTCOMES, ROLES, STATUSES, TERMS, TOPICS } from "./terms.ts";
import { dated, timed } from "./writing.ts";

export const FRENCH: Words = {
  language: "fr",
  direction: "ltr",
  events: EVENTS,
  notes: NOTES,
  eventTypes: EVENT_TYPES,
  roles: ROLES,
  statuses: STATUSES,
  topics: TOPICS,
  answers: ANSWERS,
  outcomes: OUTCOMES,
  terms: TERMS,
  names: NAMES,
  numbers: NUMBERS,
  time: timed,
  day: dated,
};
