import * as sim from "../../sim/index.ts";
import { sentences } from "./language.ts";

/** What the simulator tells, in the language of the page. */

type Settings = sim.Settings;

export const timeLabel = (minute: number, settings: Settings) => sim.timeLabel(minute, settings, sentences());
export const eventTypeLabel = (type: sim.EventType) => sim.eventTypeLabel(type, sentences());
export const noteSentence = (note: sim.Note, settings: Settings) => sim.noteSentence(note, settings, sentences());
export const entrySentence = (entry: Parameters<typeof sim.entrySentence>[0], settings: Settings) =>
  sim.entrySentence(entry, settings, sentences());

/** The name of whatever has this id, where the language knows it. */
export const labelOf = (id: string, settings: Settings) => sim.labelOf(id, settings, sentences());

/** A name or a word of a scenario file, where the language knows it. */
export function spelt(text: string): string {
  return sentences().names[text] ?? text;
}

/** What the model calls a rule, a part, a result or a reason. */
export function termOf(name: string): string {
  return sentences().terms[name] ?? name;
}
