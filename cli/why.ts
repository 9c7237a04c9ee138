import {
  causeChain,
  causesOf,
  type Entry,
  entrySentence,
  type Journal,
  localTimeOf,
  type Note,
  noteSentence,
  Playback,
  pairKey,
  positionAt,
  rootKind,
  type TrustState,
  type Words,
} from "../sim/index.ts";

/** Answers to "why?", as plain data with their sentences. */

export interface Link {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly sentence: string;
  readonly notes: readonly string[];
}

/** An event, its cause, the cause of that, and so on to the root. */
export interface WhyEvent {
  readonly root: "agenda" | "before-the-record";
  readonly chain: readonly Link[];
}

/** What led to the event called `seq`; null when the record holds no such event. */
export function whyEvent(journal: Journal, seq: number, words: Words): WhyEvent | null {
  const chain = causeChain(causesOf(journal), seq);
  const root = chain.at(-1);
  if (root === undefined) return null;
  // The event's own notes in full; of its causes, how the luck fell.
  const links = chain.map((entry, index) =>
    linkOf(entry, journal, words, ({ note }) => index === 0 || note === "odds"),
  );
  return { root: rootKind(root), chain: links };
}

/** What ended the run. */
export function whyOutcome(journal: Journal, words: Words): WhyEvent {
  const { entries } = journal;
  const last = entries.findLast(({ event }) => event.type === "truce.ended") ?? entries.at(-1)!;
  return whyEvent(journal, last.seq, words)!;
}

export interface WhyTrust {
  readonly holder: string;
  readonly target: string;
  readonly at: string;
  readonly prior: number;
  /** When the record begins; the war before it has left its mark. */
  readonly atOnset: number;
  readonly now: TrustState;
  /** What moved it since, by name, in its own unit; with `unnoted` they add up to now less onset. */
  readonly parts: Readonly<Record<string, number>>;
  /** Moves too small for a line in the record. */
  readonly unnoted: number;
  readonly moves: readonly Move[];
}

export interface Move extends Link {
  readonly from: number;
  readonly to: number;
}

/** Why trust of `holder` in `target` stands where it does at a minute; null where there is no such trust. */
export function whyTrust(
  journal: Journal,
  holder: string,
  target: string,
  minute: number,
  words: Words,
): WhyTrust | null {
  const key = pairKey(holder, target);
  const playback = new Playback(journal, 0);
  const first = playback.world.trust[key];
  if (first === undefined) return null;
  const atOnset = first.mean;
  const position = positionAt(journal, minute + 1);
  playback.seek(position);
  const now = { ...playback.world.trust[key]! };
  const parts: Record<string, number> = {};
  const moves: Move[] = [];
  for (const entry of journal.entries.slice(0, position)) {
    for (const note of entry.notes) {
      if (note.note !== "moved" || note.of !== "trust" || note.party !== holder || note.toward !== target) continue;
      for (const { part, amount } of note.parts) parts[part] = (parts[part] ?? 0) + amount;
      moves.push({ ...linkOf(entry, journal, words, (other) => other === note), from: note.from, to: note.to });
    }
  }
  const noted = Object.values(parts).reduce((sum, amount) => sum + amount, 0);
  const at = localTimeOf(minute, journal.start.settings);
  return { holder, target, at, prior: now.prior, atOnset, now, parts, unnoted: now.mean - atOnset - noted, moves };
}

function linkOf(entry: Entry, { start: { settings } }: Journal, words: Words, keep: (note: Note) => boolean): Link {
  return {
    seq: entry.seq,
    at: localTimeOf(entry.time, settings),
    type: entry.event.type,
    sentence: entrySentence(entry, settings, words),
    notes: entry.notes.filter(keep).map((note) => noteSentence(note, settings, words)),
  };
}
