import {
  type Entry,
  type Intervention,
  type Journal,
  type PartyId,
  play,
  type Scenario,
  whatIf,
} from "../../../sim/index.ts";
import { type FeedItem, feedOf } from "../../select/feed.ts";
import { entrySentence, labelOf, termOf, timeLabel } from "../../words/tell.ts";
import { SAID } from "./words.ts";

/**
 * A game from one or more seats: the model plays everybody else, and stops wherever a seat chooses. What was chosen is a list of
 * interventions like any other, so a played game is a link and a file that replays to the same bytes.
 */
export interface Game {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly seats: readonly PartyId[];
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
  readonly seat: PartyId;
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

export function interventionsOf(taken: readonly Taken[]): Intervention[] {
  return taken.map(({ minute, decision, choice }) => ({ at: minute, change: { kind: "decide", decision, choice } }));
}

/** Parties that choose anything in this run, the most often choosing first. */
export function seatsIn(journal: Journal): { readonly id: PartyId; readonly name: string; readonly choices: number }[] {
  const { settings } = journal.start;
  const counts = new Map<PartyId, number>();
  for (const { party } of choicesIn(journal)) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts]
    .map(([id, choices]) => ({ id, name: labelOf(id, settings), choices }))
    .sort((a, b) => b.choices - a.choices);
}

/** The next choice of a seat that no person has taken yet; null when the run comes to its end without one. */
export function nextQuestion(journal: Journal, { seats, taken }: Pick<Game, "seats" | "taken">): Question | null {
  const { settings } = journal.start;
  const done = new Set(taken.map(({ minute, decision }) => `${minute} ${decision}`));
  const last = taken.at(-1)?.minute ?? settings.onset;
  for (const { entry, party, rule, result, decision } of choicesIn(journal)) {
    if (entry.time < last || !seats.includes(party) || done.has(`${entry.time} ${decision.id}`)) continue;
    return {
      minute: entry.time,
      when: timeLabel(entry.time, settings),
      seat: party,
      name: labelOf(party, settings),
      decision: decision.id,
      about: aboutOf(entry, rule, journal),
      choices: decision.choices.map((id) => ({ id, label: SAID[id as keyof typeof SAID] })),
      model: result,
    };
  }
  return null;
}

/** What a seat could know by a minute: what was published or said in public, and what it took part in. No ground truth. */
export function knownTo(journal: Journal, seats: readonly PartyId[], minute: number): FeedItem[] {
  return feedOf(journal, { truth: false }).items.filter(
    (item) =>
      item.minute < minute &&
      item.layer !== "observation" &&
      (item.layer === "claim" || item.layer === "incident" || item.parties.some((id) => seats.includes(id))),
  );
}

/** What each taken choice would have been had the model taken it, everything before being as it was played. */
export function besideTheModel(game: Game): { readonly taken: Taken; readonly model: string }[] {
  return game.taken.map((taken, at) => {
    const before = { ...game, taken: game.taken.slice(0, at) };
    const question = nextQuestion(runOf(before), before);
    return { taken, model: question?.decision === taken.decision ? question.model : "–" };
  });
}

interface Choice {
  readonly entry: Entry;
  readonly party: PartyId;
  readonly rule: string;
  readonly result: string;
  readonly decision: { readonly id: string; readonly choices: readonly string[] };
}

function choicesIn({ entries }: Journal): Choice[] {
  return entries.flatMap((entry) =>
    entry.notes.flatMap((note): Choice[] => {
      if (note.note !== "odds" || note.decision === undefined || note.party === null) return [];
      const { party, rule, result, decision } = note;
      return [{ entry, party, rule, result, decision }];
    }),
  );
}

/** The rule's name, and for an answer the demand itself, which says what is asked. */
function aboutOf({ event }: Entry, rule: string, { entries, start }: Journal): string {
  if (event.type !== "demand.answered") return termOf(rule);
  const demand = entries.find((item) => item.event.type === "demand.made" && item.event.id === event.demand);
  return demand === undefined ? termOf(rule) : entrySentence(demand, start.settings);
}
