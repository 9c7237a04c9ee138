import { canonicalJson } from "../../kernel/index.ts";
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
  const header = headerOf(lines.next("the header"));
  const { start, version, seed, interventions, branchedAt } = header;
  const { onset, preHistory } = passPreHistory(start);
  let recorder = new Recorder(onset);
  const turned = new Set(branchedAt);
  for (let index = 0; index <= header.entries; index++) {
    if (turned.has(index)) recorder = resumed(recorder, index, lines);
    if (index < header.entries) readEntry(recorder, header, lines);
  }
  if (!recorder.engine.simulation.stopped)
    refuse(lines.line + 1, "an entry", "the end", `the run of this file has more than ${header.entries} entries`);
  const journal = close({ version, seed, start, interventions, branchedAt, preHistory }, recorder);
  readEnd(journal, header, lines);
  return journal;
}

/** An intervention was made here: the run goes on from the state that stands in the file. */
function resumed(recorder: Recorder, index: number, lines: Lines): Recorder {
  const row = lines.next("the state after an intervention");
  if (row.resume !== index)
    refuse(lines.line, `the state before entry ${index}`, clipped(JSON.stringify(row)), "a line is missing");
  const snapshot = checkSnapshot(row.snapshot, lines.line);
  return new Recorder(
    snapshot,
    recorder.entries,
    recorder.keyframes.filter(({ entry }) => entry < index),
  );
}

function readEntry(recorder: Recorder, { version, entries }: Header, lines: Lines): void {
  const index = recorder.entries.length;
  const row = lines.next(`entry ${index} of ${entries}`);
  if (need(row, "index", isCount, "a position", lines.line) !== index)
    refuse(lines.line, `entry ${index}`, `entry ${String(row.index)}`, "a line is missing, or stands elsewhere");
  knownEvent(row.event, lines.line);
  const again = recorder.step() ? recorder.entries[index]! : null;
  if (again !== null && canonicalJson(again) === canonicalJson(row)) return;
  refuse(
    lines.line,
    again === null ? "the end of the run" : `the entry that comes about: ${clipped(JSON.stringify(again.event))}`,
    clipped(JSON.stringify(row.event)),
    `written by version ${version}: the model has changed since, or the line has`,
  );
}

function readEnd(journal: Journal, header: Header, lines: Lines): void {
  const { outcome, endedAt } = journal;
  const checksum = checksumOfJournal(journal);
  const { end } = lines.next("the end of the journal");
  if (!isRow(end)) refuse(lines.line, "the end of the journal", "another line", "there are more lines than entries");
  const wanted = { entries: header.entries, endedAt, outcome, checksum };
  if (canonicalJson(end) !== canonicalJson(wanted))
    refuse(lines.line, canonicalJson(wanted), canonicalJson(end), "the line has been changed");
  if (header.checksum !== checksum) refuse(1, `checksum ${checksum}`, header.checksum, "the line has been changed");
  lines.end();
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

  next(what: string) {
    const { length } = this.#text;
    if (length > CODEC_LIMITS.characters)
      refuse(1, `a file of at most ${CODEC_LIMITS.characters} characters`, `one of ${length}`);
    this.line++;
    if (this.#at >= length)
      refuse(this.line, what, "the end of the file", this.line === 1 ? "the file is empty" : "the file was cut off");
    const end = this.#text.indexOf("\n", this.#at);
    const line = this.#text.slice(this.#at, end < 0 ? length : end);
    this.#at = end < 0 ? length : end + 1;
    return parseLine(line, this.line);
  }

  end(): void {
    const rest = this.#text.slice(this.#at);
    if (rest.trim() !== "") refuse(this.line + 1, "the end of the file", `"${clipped(rest.trim())}"`);
  }
}
