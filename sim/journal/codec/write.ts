import { checksumOfJournal } from "../checksum.ts";
import type { Journal } from "../journal.ts";
import { FORMAT, type Footer, type Header, type Resumption } from "./form.ts";

/** A journal as JSON Lines, line by line: a program may write them as they come. */
export function* journalLines(journal: Journal): Generator<string> {
  const { version, seed, entries, interventions, branchedAt, start, outcome, endedAt } = journal;
  const { scenario, title } = start.settings;
  const checksum = checksumOfJournal(journal);
  const header: Header = {
    truce: "journal",
    format: FORMAT,
    version,
    scenario,
    title,
    seed,
    checksum,
    entries: entries.length,
    interventions,
    branchedAt,
    start,
  };
  yield JSON.stringify(header);
  const resumptions = new Map(journal.keyframes.map(({ entry, snapshot }) => [entry, snapshot]));
  const turned = new Set(branchedAt);
  for (let index = 0; index <= entries.length; index++) {
    if (turned.has(index)) {
      const resumption: Resumption = { resume: index, snapshot: resumptions.get(index)! };
      yield JSON.stringify(resumption);
    }
    if (index < entries.length) yield JSON.stringify(entries[index]);
  }
  const footer: Footer = { end: { entries: entries.length, endedAt, outcome, checksum } };
  yield JSON.stringify(footer);
}

/** The whole file; ends with a line break. */
export function writeJournal(journal: Journal): string {
  return `${[...journalLines(journal)].join("\n")}\n`;
}
