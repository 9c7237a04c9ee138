import { type Journal, type Note, pairKey, type Settings } from "../../sim/index.ts";
import { WHY } from "../words/english/why.ts";
import { wordsOf } from "../words/language.ts";
import { percent } from "../words/numbers.ts";
import { entrySentence, labelOf, timeLabel } from "../words/tell.ts";
import { type Choices, numbers, round, type Table, words as texts } from "./figure.ts";
import { type ParameterNow, parametersBehind } from "./rules.ts";
import { lastUpTo } from "./search.ts";
import { visibleEntry } from "./secrecy.ts";
import { trustOverTime } from "./trust.ts";
import { type Bar, partLabel } from "./why.ts";

const words = wordsOf("why", WHY);

/** What moved one party's trust in another, from its prior to a minute. */
export interface TrustWhy {
  readonly key: string;
  readonly sentence: string;
  readonly prior: number;
  readonly now: number;
  /** Add up to `now - prior`, the largest first. Claims are told apart by reporter. */
  readonly bars: readonly Bar[];
  /** The last moves, newest first. */
  readonly moves: readonly TrustMove[];
  readonly parameters: readonly ParameterNow[];
  readonly table: Table;
}

export interface TrustMove {
  readonly seq: number;
  readonly when: string;
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
}

const MOVES_TOLD = 12;

type Move = Extract<Note, { note: "moved" }>;

/** Null for a pair that the run does not keep, and in a replay. */
export function whyTrust(journal: Journal, key: string, minute: number, choices: Choices): TrustWhy | null {
  const { pairs, settings } = trustOverTime(journal);
  const line = pairs.find((item) => item.key === key);
  if (line === undefined) return null;
  const now = lastUpTo(line.steps, minute)?.mean ?? line.prior;
  const sums = new Map<string, number>();
  const parameters = new Map<string, ParameterNow>();
  const moves: TrustMove[] = [];
  for (const entry of journal.entries) {
    if (entry.time > minute) break;
    for (const note of entry.notes) {
      if (!isMoveOf(note, key)) continue;
      for (const { part, amount } of note.parts) {
        const name =
          part === "claim" && "reporter" in entry.event
            ? claimsBy(entry.event.reporter, settings)
            : partLabel(part, settings);
        sums.set(name, (sums.get(name) ?? 0) + amount);
      }
      for (const parameter of parametersBehind(note, settings)) parameters.set(parameter.id, parameter);
      const sentence = entrySentence(visibleEntry(entry, settings, choices), settings);
      moves.push({ seq: entry.seq, when: timeLabel(entry.time, settings), sentence, from: note.from, to: note.to });
    }
  }
  const told = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  const rest = now - line.prior - told;
  if (Math.abs(rest) > 1e-9) sums.set(words().fading, rest);
  const bars = [...sums]
    .map(([part, amount]) => ({ part, amount }))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return {
    key,
    sentence: words().trustNow(timeLabel(minute, settings), line.label, percent(now), percent(line.prior)),
    prior: line.prior,
    now,
    bars,
    moves: moves.slice(-MOVES_TOLD).reverse(),
    parameters: [...parameters.values()],
    table: tableOf(line.label, bars),
  };
}

function isMoveOf(note: Note, key: string): note is Move {
  return note.note === "moved" && note.of === "trust" && pairKey(note.party, note.toward!) === key;
}

function claimsBy(reporter: string, settings: Settings): string {
  return words().claimsBy(labelOf(reporter, settings));
}

function tableOf(label: string, bars: readonly Bar[]): Table {
  return {
    caption: words().movedCaption(label),
    columns: [texts(words().movedWhat), numbers(words().movedBy)],
    rows: bars.map(({ part, amount }) => [part, round(amount, 4)]),
  };
}
