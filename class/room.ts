import { readCode } from "./answer-code.ts";
import { type FromClient, MOST_SEATS, type Question, type Tally } from "./messages.ts";

/** One class: where it is, who sits in it, what they answered. No names; it is forgotten whole when it closes. */
export interface Room {
  readonly code: string;
  readonly secret: string;
  readonly opened: number;
  /** Where the teacher is: a lesson and its step. */
  place: string | null;
  /** What has been asked so far; only this can be answered. */
  readonly asked: Map<string, NonNullable<Question>>;
  readonly seats: Map<string, Seat>;
  /** When its teacher was last there. */
  taught: number;
  /** Questions whose tally the teacher has not been told yet, and whether somebody came or went. */
  readonly untold: Set<string>;
  moved: boolean;
}

export interface Seat {
  /** Lines of this phone that are open: a phone asleep has none, and its answers still count. */
  lines: number;
  /** The address that it came from, so that one address does not take all seats. */
  readonly from: string;
  readonly answers: Map<string, Answer>;
}

/** An option by its place among them, or a line by its days. */
type Answer = number | readonly number[];

/** Steps of the longest lesson, and some more. */
const MOST_ASKED = 96;

export function newRoom(code: string, secret: string, opened: number): Room {
  const empty = { place: null, asked: new Map(), seats: new Map(), untold: new Set<string>() };
  return { code, secret, opened, ...empty, taught: opened, moved: false };
}

/** The teacher goes to a step. What was answered before at the same question stays. */
export function goTo(room: Room, place: string, question: Question): void {
  room.place = place;
  room.untold.add(place);
  if (question === null) return;
  const before = room.asked.get(place);
  if (before !== undefined && sameQuestion(before, question)) return;
  // Another lesson under the same name: its old answers would be counted under the wrong options.
  for (const { answers } of room.seats.values()) answers.delete(place);
  if (before !== undefined || room.asked.size < MOST_ASKED) room.asked.set(place, question);
}

export function sit(room: Room, id: string, from: string): void {
  const seat = room.seats.get(id) ?? { lines: 0, from, answers: new Map<string, Answer>() };
  seat.lines += 1;
  room.seats.set(id, seat);
  room.moved = true;
}

/** A seat that has answered nothing is given away at once. */
export function rise(room: Room, id: string): void {
  const seat = room.seats.get(id);
  if (seat === undefined) return;
  seat.lines -= 1;
  room.moved = true;
  if (seat.lines <= 0 && seat.answers.size === 0) room.seats.delete(id);
}

/** One answer a seat a question; a later one takes the place of an earlier. False for what does not answer what was asked. */
export function answer(room: Room, id: string, said: Extract<FromClient, { t: "answer" | "line" }>): boolean {
  const question = room.asked.get(said.place);
  const seat = room.seats.get(id);
  if (question === undefined || seat === undefined) return false;
  const value = said.t === "answer" ? chosen(question, said.place, said.code) : drawn(question, said.days);
  if (value === null) return false;
  seat.answers.set(said.place, value);
  room.untold.add(said.place);
  return true;
}

function chosen(question: NonNullable<Question>, place: string, code: string): number | null {
  return "options" in question ? (readCode(place, question.options, code)?.index ?? null) : null;
}

function drawn(question: NonNullable<Question>, days: readonly number[]): readonly number[] | null {
  const fits = "days" in question && days.length === question.days && days.every((value) => value <= question.most);
  return fits ? days : null;
}

/** What the class answered to a question; null where none was asked. */
export function tallyOf({ asked, seats }: Room, place: string): Tally | null {
  const question = asked.get(place);
  if (question === undefined) return null;
  const given = [...seats.values()].map(({ answers }) => answers.get(place));
  if ("options" in question) {
    const counts = Array.from({ length: question.options }, (_, at) => given.filter((one) => one === at).length);
    return { place, answers: counts.reduce((sum, one) => sum + one, 0), counts, lines: [], drawn: [] };
  }
  const drawings = given.filter((one) => typeof one === "object").sort(byHeight);
  const lines = Array.from({ length: question.days }, (_, day) => quarters(drawings.map((line) => line[day]!)));
  const drawn = drawings.slice(0, MOST_SEATS).map((line) => [...line]);
  return { place, answers: drawings.length, counts: [], lines: drawings.length === 0 ? [] : lines, drawn };
}

/** Day after day, so that no line can be told by who came first. */
function byHeight(one: readonly number[], other: readonly number[]): number {
  const day = one.findIndex((value, at) => value !== other[at]);
  return day < 0 ? 0 : one[day]! - other[day]!;
}

/** Lower quarter, middle and upper quarter, each a value that somebody drew. */
function quarters(values: readonly number[]): [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [at(0.25), at(0.5), at(0.75)];
}

export function phonesIn({ seats }: Room): number {
  return [...seats.values()].filter(({ lines }) => lines > 0).length;
}

function sameQuestion(one: NonNullable<Question>, other: NonNullable<Question>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
