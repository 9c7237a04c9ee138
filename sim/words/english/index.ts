import type { Words } from "../words.ts";
import { EVENTS } from "./events.ts";
import { NOTES } from "./notes.ts";
import { ANSWERS, EVENT_TYPES, OUTCOMES, ROLES, STATUSES, TERMS, TOPICS } from "./terms.ts";
import { dated, timed } from "./writing.ts";

export const ENGLISH: Words = {
  language: "en",
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
  names: {},
  numbers: null,
  time: timed,
  day: dated,
};
