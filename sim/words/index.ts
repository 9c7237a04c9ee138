export { ENGLISH } from "./english/index.ts";
export { momentOf } from "./moment.ts";
export { labelOf } from "./say.ts";
export { dayLabel, entrySentence, eventTypeLabel, noteSentence, sentenceOf, timeLabel } from "./sentences.ts";
export type { Moment, Words } from "./words.ts";
