import { canonicalJson } from "../../kernel/index.ts";
import { asItStands, named, type Said, say } from "../../refusals/index.ts";
import { checksumOfJournal } from "../checksum.ts";
import type { Journal } from "../journal.ts";
import { close, passPreHistory, Recorder } from "../record.ts";
import { clipped, guarded, type JournalResult, refuse } from "./fault.ts";
import { CODEC_LIMITS, type Header } from "./form.ts";
import { checkSnapshot, headerOf, isCount, isRow, knownEvent, need, parseLine } from "./shape.ts";

/**
 * Reads a journal back by playing it again: every line must come about as it stands, so what is read is whole, in order, of
 * this version of the model, and its playback works. A file that is anything else is refused with the first line that is wrong.
 */
export function readJournal(text: string): JournalResult<Journal> {
  const lines = new Lines(text);
  return guarded(
    () => readLines(lines),
    () => lines.line,
  );
}

function readLines(lines: Lines): Journal {
  const header = headerOf(lines.next(say("the header")));
  const { start, version, seed, interventions, branchedAt } = header;
  const { onset, preHistory } = passPreHistory(start);
  let recorder = new Recorder(onset);
  const turned = new Set(branchedAt);
  for (let index = 0; index <= header.entries; index++) {
    if (turned.has(index)) recorder = resumed(recorder, index, lines);
    if (index < header.entries) readEntry(recorder, header, lines);
  }
  if (!recorder.engine.simulation.stopped)
    refuse(
      lines.line + 1,
      say("an entry"),
      say("the end"),
      say("the run of this file has more than {count} entries", { count: header.entries }),
    );
  const journal = close({ version, seed, start, interventions, branchedAt, preHistory }, recorder);
  readEnd(journal, header, lines);
  return journal;
}

/** An intervention was made here: the run goes on from the state that stands in the file. */
function resumed(recorder: Recorder, index: number, lines: Lines): Recorder {
  const row = lines.next(say("the state after an intervention"));
  if (row.resume !== index)
    refuse(
      lines.line,
      say("the state before entry {count}", { count: index }),
      asItStands(clipped(JSON.stringify(row))),
      say("a line is missing"),
    );
  const snapshot = checkSnapshot(row.snapshot, lines.line);
  return new Recorder(
    snapshot,
    recorder.entries,
    recorder.keyframes.filter(({ entry }) => entry < index),
  );
}

function readEntry(recorder: Recorder, { version, entries }: Header, lines: Lines): void {
  const index = recorder.entries.length;
  const row = lines.next(say("entry {count} of {other}", { count: index, other: entries }));
  if (need(row, "index", isCount, 'a whole number for "{name}"', lines.line) !== index)
    refuse(lines.line, entryAt(index), entryAt(Number(row.index)), say("a line is missing, or stands elsewhere"));
  knownEvent(row.event, lines.line);
  const again = recorder.step() ? recorder.entries[index]! : null;
  if (again !== null && canonicalJson(again) === canonicalJson(row)) return;
  refuse(
    lines.line,
    again === null
      ? say("the end of the run")
      : say("the entry that comes about: {event}", { event: clipped(JSON.stringify(again.event)) }),
    asItStands(clipped(JSON.stringify(row.event))),
    say("written by version {version}: the model has changed since, or the line has", { version }),
  );
}

function readEnd(journal: Journal, header: Header, lines: Lines): void {
  const { outcome, endedAt } = journal;
  const checksum = checksumOfJournal(journal);
  const { end } = lines.next(say("the end of the journal"));
  if (!isRow(end))
    refuse(lines.line, say("the end of the journal"), say("another line"), say("there are more lines than entries"));
  const wanted = { entries: header.entries, endedAt, outcome, checksum };
  if (canonicalJson(end) !== canonicalJson(wanted))
    refuse(lines.line, asItStands(canonicalJson(wanted)), asItStands(canonicalJson(end)), CHANGED);
  if (header.checksum !== checksum)
    refuse(1, say("checksum {checksum}", { checksum }), asItStands(header.checksum), CHANGED);
  lines.end();
}

const CHANGED = say("the line has been changed");
const END = say("the end of the file");

function entryAt(count: number): Said {
  return say("entry {count}", { count });
}

/** Lines of a text one by one, without cutting it up beforehand. */
class Lines {
  /** The line last read, from 1. */
  line = 0;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(what: Said) {
    const { length } = this.#text;
    if (length > CODEC_LIMITS.characters)
      refuse(
        1,
        say("a file of at most {most} characters", { most: CODEC_LIMITS.characters }),
        say("one of {count}", { count: length }),
      );
    this.line++;
    if (this.#at >= length)
      refuse(this.line, what, END, this.line === 1 ? say("the file is empty") : say("the file was cut off"));
    const end = this.#text.indexOf("\n", this.#at);
    const line = this.#text.slice(this.#at, end < 0 ? length : end);
    this.#at = end < 0 ? length : end + 1;
    return parseLine(line, this.line);
  }

  end(): void {
    const rest = this.#text.slice(this.#at);
    if (rest.trim() !== "") refuse(this.line + 1, END, named(clipped(rest.trim())));
  }
}
