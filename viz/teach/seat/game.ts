import {
  type ChoiceMade,
  choiceOfTheModel,
  choicesOf,
  type Entry,
  type EventType,
  type Intervention,
  type Journal,
  type PartyId,
  play,
  type ReporterId,
  type Scenario,
  whatIf,
} from "../../../sim/index.ts";
import { type FeedItem, feedOf } from "../../select/feed.ts";
import { SEAT } from "../../words/english/seat.ts";
import { wordsOf } from "../../words/language.ts";
import { entrySentence, labelOf, termOf, timeLabel } from "../../words/tell.ts";

const words = wordsOf("seat", SEAT);

/** A party, or a reporter: then one sits at its news desk. */
export type SeatId = PartyId | ReporterId;

/**
 * A game from one or more seats: the model plays everybody else, and stops wherever a seat chooses. What was chosen is a list of
 * interventions like any other, so a played game is a link and a file that replays to the same bytes.
 */
export interface Game {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly seats: readonly SeatId[];
  readonly taken: readonly Taken[];
}

/** One choice that a person made. */
export interface Taken {
  readonly minute: number;
  readonly decision: string;
  readonly choice: string;
}

export interface Question {
  readonly minute: number;
  readonly when: string;
  readonly seat: SeatId;
  readonly name: string;
  readonly decision: string;
  /** What is to be chosen, in words. */
  readonly about: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** What the model does where nobody takes the choice: to be shown afterwards. */
  readonly model: string;
}

/** A seat may choose this often; a table of people does not stay for more. */
export const MOST_TAKEN = 60;

/** The run so far chosen and, from there on, as the model would have it. */
export function runOf({ scenario, seed, taken }: Game): Journal {
  const journal = play(scenario, seed);
  return taken.length === 0 ? journal : whatIf(journal, scenario, interventionsOf(taken));
}

/** The run with one choice more: the rest of it is played anew, what lies before is kept. */
export function runOn(journal: Journal, { scenario }: Pick<Game, "scenario">, taken: Taken): Journal {
  return whatIf(journal, scenario, interventionsOf([taken]));
}

export function interventionsOf(taken: readonly Taken[]): Intervention[] {
  return taken.map(({ minute, decision, choice }) => ({ at: minute, change: { kind: "decide", decision, choice } }));
}

export interface Seat {
  readonly id: SeatId;
  readonly name: string;
  /** Whether it is a newsroom's. */
  readonly desk: boolean;
  readonly choices: number;
}

/** Parties and newsrooms that choose anything in this run, the most often choosing first. */
export function seatsIn(journal: Journal): Seat[] {
  const { settings } = journal.start;
  const counts = new Map<SeatId, number>();
  for (const { note } of choicesIn(journal)) counts.set(note.party!, (counts.get(note.party!) ?? 0) + 1);
  const desks = new Set(settings.reporters.map(({ id }) => id));
  return [...counts]
    .map(([id, choices]) => ({ id, name: labelOf(id, settings), desk: desks.has(id), choices }))
    .sort((a, b) => b.choices - a.choices);
}

/** The next choice of a seat that no person has taken yet; null when the run comes to its end without one. */
export function nextQuestion(journal: Journal, { seats, taken }: Pick<Game, "seats" | "taken">): Question | null {
  const { settings } = journal.start;
  const done = new Set(taken.map(({ minute, decision }) => `${minute} ${decision}`));
  const last = taken.at(-1)?.minute ?? settings.onset;
  for (const choice of choicesIn(journal)) {
    const { entry, note } = choice;
    const { decision, result } = note;
    const seat = note.party!;
    if (entry.time < last || !seats.includes(seat) || done.has(`${entry.time} ${decision.id}`)) continue;
    // What the scenario fixes is nobody's to choose.
    if (entry.event.type === "demand.answered" && entry.event.forced !== null) continue;
    return {
      minute: entry.time,
      when: timeLabel(entry.time, settings),
      seat,
      name: labelOf(seat, settings),
      decision: decision.id,
      about: aboutOf(choice, journal),
      choices: decision.choices.map((id) => ({ id, label: choiceLabel(id) })),
      model: result,
    };
  }
  return null;
}

/**
 * What a seat could know by a minute: what was published or said in public, what it took part in, and for a newsroom what its
 * own people noticed. No ground truth, and nobody else's notes.
 */
export function knownTo(journal: Journal, seats: readonly SeatId[], minute: number): FeedItem[] {
  const open = feedOf(journal, { truth: false }).items.filter(
    ({ layer, type, parties }) =>
      layer === "claim" || layer === "incident" || PUBLIC.has(type) || parties.some((id) => seats.includes(id)),
  );
  const noticed = journal.start.settings.reporters.some(({ id }) => seats.includes(id))
    ? feedOf(journal, { truth: true }).items.filter(({ index }) => isOwn(journal.entries[index]!, seats))
    : [];
  return [...open, ...noticed].filter((item) => item.minute < minute).sort((a, b) => a.index - b.index);
}

/** What happens before everybody's eyes, whoever took part in it. */
const PUBLIC: ReadonlySet<string> = new Set<EventType>([
  "truce.started",
  "truce.extended",
  "document.leaked",
  "document.published",
  "document.endorsed",
  "council.met",
  "road.opened",
  "road.closed",
  "convoy.moved",
  "convoy.waited",
  "centre.established",
]);

function isOwn({ event }: Entry, seats: readonly SeatId[]): boolean {
  return event.type === "observation.made" && seats.includes(event.reporter);
}

/** A choice as the one who takes it would say it. */
export function choiceLabel(choice: string): string {
  return words().said[choice as keyof typeof SEAT.said] ?? choice;
}

interface Beside {
  readonly taken: Taken;
  /** What was to be chosen, in words. */
  readonly about: string;
  readonly model: string;
}

/** What each taken choice would have been had the model taken it, everything before being as it was played. */
export function besideTheModel(journal: Journal, taken: readonly Taken[]): Beside[] {
  const made = choicesIn(journal);
  return taken.map((one) => {
    const found = made.find(({ entry, note }) => entry.time === one.minute && note.decision.id === one.decision);
    if (found === undefined) return { taken: one, about: one.decision, model: "–" };
    return { taken: one, about: aboutOf(found, journal), model: choiceOfTheModel(found.note) };
  });
}

const remembered = new WeakMap<Journal, readonly ChoiceMade[]>();

/** Asked once a journal: it runs the run again. */
function choicesIn(journal: Journal): readonly ChoiceMade[] {
  const known = remembered.get(journal) ?? choicesOf(journal).filter(({ note }) => note.party !== null);
  remembered.set(journal, known);
  return known;
}

/** What is to be chosen: the demand itself for an answer, the news for a desk, else the rule's name. */
function aboutOf({ entry, note }: ChoiceMade, { entries, start }: Journal): string {
  const { event } = entry;
  const { settings } = start;
  if (event.type === "demand.answered") {
    const demand = entries.find((item) => item.event.type === "demand.made" && item.event.id === event.demand);
    return demand === undefined ? termOf(note.rule) : entrySentence(demand, settings);
  }
  if (event.type === "observation.made") return entrySentence(entry, settings);
  if (event.type === "window.closed") {
    const accused = settings.belligerents.find((side) => note.decision.id.includes(`/${side}-`))!;
    const [reports, unconfirmed] = note.parts.map(({ amount }) => amount);
    return words().count(labelOf(accused, settings), reports!, unconfirmed!);
  }
  return words().asked[note.rule as keyof typeof SEAT.asked] ?? termOf(note.rule);
}
