import { canonicalJson, checksumOfText } from "../kernel/index.ts";
import type { Journal } from "./journal.ts";

const known = new WeakMap<Journal, string>();

/**
 * Of every event, with its notes, and of the world at the end. It takes longer than the run, so it is worked out when somebody
 * asks, and once. No field of the journal: a getter is read whenever a journal is posted from a worker, whoever wants it.
 */
export function checksumOfJournal(journal: Journal): string {
  let checksum = known.get(journal);
  if (checksum === undefined) {
    const { entries, ending } = journal;
    checksum = checksumOfText(`${entries.map(canonicalJson).join("\n")}\n${canonicalJson(ending)}`);
    known.set(journal, checksum);
  }
  return checksum;
}
