import type { EventType, Note, Settings, TruceEvent } from "../model/index.ts";
import { ENGLISH } from "./english/index.ts";
import { momentOf } from "./moment.ts";
import { type Say, sayIn } from "./say.ts";
import type { Words } from "./words.ts";

/** One plain sentence of what an event is. A claim is always somebody's; an incident is the ground truth of the simulation. */
export function sentenceOf(event: TruceEvent, settings: Settings, words: Words = ENGLISH): string {
  return told(event, sayIn(words, settings));
}

/** The same of an entry of a journal: its notes say how it fell, such as what the answer was. */
export function entrySentence(
  { event, notes }: { readonly event: TruceEvent; readonly notes: readonly Note[] },
  settings: Settings,
  words: Words = ENGLISH,
): string {
  return told(event, sayIn(words, settings, notes));
}

function told(event: TruceEvent, say: Say): string {
  const tell = say.words.events[event.type] as (event: TruceEvent, say: Say) => string;
  return tell(event, say);
}

/** One plain sentence of why: the chance and how it fell, or what moved and by how much each cause moved it. */
export function noteSentence(note: Note, settings: Settings, words: Words = ENGLISH): string {
  const tell = words.notes[note.note] as (note: Note, say: Say) => string;
  return tell(note, sayIn(words, settings));
}

export function eventTypeLabel(type: EventType, words: Words = ENGLISH): string {
  return words.eventTypes[type];
}

type Clock = Pick<Settings, "onset" | "onsetLabel">;

/** "14 Sep 18:00" on the scenario's local clock. */
export function timeLabel(minute: number, settings: Clock, words: Words = ENGLISH): string {
  return words.time(momentOf(minute, settings));
}

/** "14 Sep (day 3)". */
export function dayLabel(minute: number, settings: Clock, words: Words = ENGLISH): string {
  return words.day(momentOf(minute, settings));
}
