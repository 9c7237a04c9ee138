export { ARABIC } from "./arabic/index.ts";
export { ENGLISH } from "./english/index.ts";
export { FRENCH } from "./french/index.ts";
export { LANGUAGES, type Language, WORDS } from "./languages.ts";
export { momentOf } from "./moment.ts";
export { RUSSIAN } from "./russian/index.ts";
export { labelOf } from "./say.ts";
export { dayLabel, entrySentence, eventTypeLabel, noteSentence, sentenceOf, timeLabel } from "./sentences.ts";
export type { Moment, Words } from "./words.ts";
