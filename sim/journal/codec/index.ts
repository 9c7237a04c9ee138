export { describeFault, type JournalFault, type JournalResult } from "./fault.ts";
export { CODEC_LIMITS } from "./form.ts";
export { readJournal } from "./read.ts";
export { readJournalText, type TextJournal, writeJournalText } from "./text.ts";
export { journalLines, writeJournal } from "./write.ts";
