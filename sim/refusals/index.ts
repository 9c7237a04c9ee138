export type { FormPhrase } from "./form.ts";
export type { JournalPhrase } from "./journal.ts";
export type { LessonPhrase } from "./lesson.ts";
export type { MeaningPhrase, OfThisScenario } from "./meaning.ts";
export { asItStands, inEnglish, named, type Phrase, type Places, type Said, say } from "./said.ts";
export type { TextPhrase, YamlPhrase } from "./text.ts";
