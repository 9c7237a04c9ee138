import { absoluteMinute, localTimeOf, type Note, PRIORITY, type TruceEvent } from "../../model/index.ts";
import { checksumOfJournal } from "../checksum.ts";
import type { Entry, Journal } from "../journal.ts";
import { guarded, type JournalResult, refuseInEnglish } from "./fault.ts";
import { CODEC_LIMITS } from "./form.ts";
import { loose, looseFields, parseLooseFields } from "./loose.ts";

/**
 * A journal's entries as text that a person can read and a diff can show: local time, seq<cause, the event and its fields, its
 * notes below. It reads back to the same entries; to play a run again, keep it as JSON Lines.
 */
export interface TextJournal {
  readonly version: string;
  readonly scenario: string;
  readonly title: string;
  readonly seed: string;
  readonly checksum: string;
  readonly entries: readonly Entry[];
}

const TEXT_FORMAT = 1;
const NAMES = ["version", "scenario", "title", "seed", "checksum", "onset", "onsetLabel", "entries"] as const;
const ENTRY = /^(\d+) (\d{4}-\d\d-\d\dT\d\d:\d\d) (\d+)<(\d+)(?:@(\d+))? ([a-z-]+\.[a-z-]+)((?: .*)?)$/;
const NOTE = /^ {4}([a-z]+)((?: .*)?)$/;

/** The text of a journal, or of the entries that `only` accepts. */
export function writeJournalText(journal: Journal, only: (entry: Entry) => boolean = () => true): string {
  const { version, seed, start } = journal;
  const { scenario, title, onset, onsetLabel } = start.settings;
  const checksum = checksumOfJournal(journal);
  const entries = journal.entries.filter(only);
  const header = { version, scenario, title, seed, checksum, onset, onsetLabel, entries: entries.length };
  const lines = [`truce journal text ${TEXT_FORMAT}`, ...NAMES.map((name) => `${name}: ${loose(header[name])}`), ""];
  for (const { index, time, priority, seq, cause, event, notes } of entries) {
    const { type, ...fields } = event;
    const rank = priority === PRIORITY[type] ? "" : `@${priority}`;
    const when = localTimeOf(time, start.settings);
    lines.push(`${index} ${when} ${seq}<${cause}${rank} ${type}${looseFields(fields)}`);
    for (const { note, ...rest } of notes) lines.push(`    ${note}${looseFields(rest)}`);
  }
  return `${lines.join("\n")}\n`;
}

export function readJournalText(text: string): JournalResult<TextJournal> {
  let line = 0;
  return guarded(
    () => {
      if (text.length > CODEC_LIMITS.characters)
        refuseInEnglish(1, `a text of at most ${CODEC_LIMITS.characters} characters`, `one of ${text.length}`);
      const lines = text.split("\n");
      const header = headerOf(lines);
      const entries: Entry[] = [];
      for (line = NAMES.length + 3; line <= lines.length; line++) {
        const found = lines[line - 1]!;
        if (found === "" && line === lines.length) break;
        if (found.startsWith(" ")) entries.push(withNote(entries.pop(), found, line));
        else entries.push(entryOf(found, line, header));
      }
      if (entries.length !== header.entries)
        refuseInEnglish(
          line,
          `${header.entries} entries`,
          String(entries.length),
          "the text was cut off, or lines are missing",
        );
      const { version, scenario, title, seed, checksum } = header;
      return { version, scenario, title, seed, checksum, entries };
    },
    () => line,
  );
}

function headerOf(lines: readonly string[]) {
  const first = lines[0]!;
  if (first !== `truce journal text ${TEXT_FORMAT}`)
    refuseInEnglish(
      1,
      `"truce journal text ${TEXT_FORMAT}"`,
      `"${first}"`,
      "this text is no journal, or of another format",
    );
  const header: Record<string, unknown> = {};
  NAMES.forEach((name, at) => {
    const found = lines[at + 1] ?? "";
    if (!found.startsWith(`${name}: `)) refuseInEnglish(at + 2, `"${name}: …"`, `"${found}"`);
    const value = parseLooseFields(` ${name}=${found.slice(name.length + 2)}`, at + 2)[name];
    const number = name === "onset" || name === "entries";
    if (typeof value !== (number ? "number" : "string"))
      refuseInEnglish(at + 2, number ? "a number" : "a text", `"${found}"`);
    header[name] = value;
  });
  if (lines[NAMES.length + 1] !== "")
    refuseInEnglish(NAMES.length + 2, "an empty line", `"${lines[NAMES.length + 1] ?? "the end"}"`);
  return header as unknown as TextJournal & { onset: number; onsetLabel: string; entries: number };
}

type Clock = { readonly onset: number; readonly onsetLabel: string };

function entryOf(found: string, line: number, clock: Clock): Entry {
  const match = ENTRY.exec(found);
  if (match === null) return refuseInEnglish(line, "an entry: its index, time, seq<cause and event", `"${found}"`);
  const [, index, when, seq, cause, rank, type, fields] = match;
  if (!Object.hasOwn(PRIORITY, type!)) refuseInEnglish(line, "an event that this version knows", `"${type}"`);
  const event = { type, ...parseLooseFields(fields!, line) } as TruceEvent;
  const at = absoluteMinute(when!);
  const onset = absoluteMinute(clock.onsetLabel.slice(0, 16));
  if (at === null || onset === null) return refuseInEnglish(line, "a day of the calendar", `"${when}"`);
  const time = at - onset + clock.onset;
  const priority = rank === undefined ? PRIORITY[event.type] : Number(rank);
  return { index: Number(index), time, priority, seq: Number(seq), cause: Number(cause), event, notes: [] };
}

function withNote(entry: Entry | undefined, found: string, line: number): Entry {
  const match = NOTE.exec(found);
  if (entry === undefined || match === null)
    return refuseInEnglish(line, "an entry, or a note below one", `"${found}"`);
  const note = { note: match[1], ...parseLooseFields(match[2]!, line) } as unknown as Note;
  return { ...entry, notes: [...entry.notes, note] };
}
