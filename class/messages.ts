import * as v from "valibot";
import { SIGNS } from "./answer-code.ts";

/**
 * What a class says over its sockets, version 1: small objects, each with its version and what it is about. Whatever has another
 * form is no message, on either side.
 */

export const PROTOCOL = 1;
/** Bytes of the longest message that anyone may send. */
export const LONGEST = 512;
/** Phones that a room has known, and so the lines that its teacher may be sent. */
export const MOST_SEATS = 240;
/** Signs of a room's code. */
export const ROOM_SIGNS = 4;

const version = v.literal(PROTOCOL);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const Room = v.pipe(v.string(), v.regex(new RegExp(`^[${SIGNS}]{${ROOM_SIGNS}}$`)));
const Secret = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));
/** A lesson and one of its steps, `whose-count/guess`: the name that an answer's code is made of too. */
const Place = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/));
const Code = v.pipe(v.string(), v.regex(new RegExp(`^[${SIGNS}]{6}$`)));
const Days = v.pipe(v.array(count), v.minLength(2), v.maxLength(14));

const Question = v.nullable(
  v.union([
    v.strictObject({ options: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(4)) }),
    v.strictObject({ days: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(14)), most: count }),
  ]),
);
/** What a step asks, as far as an answer must fit it: so many options, or so many days up to so much; null where it asks nothing. */
export type Question = v.InferOutput<typeof Question>;

const message = <const Kind extends string, const Rest extends v.ObjectEntries>(t: Kind, rest: Rest) =>
  v.strictObject({ v: version, t: v.literal(t), ...rest });

const FromClient = v.variant("t", [
  // The teacher's page: opens a room with the key that the terminal shows, comes back to it, sets the pace, ends it.
  message("open", { key: Secret }),
  message("lead", { room: Room, secret: Secret }),
  message("pace", { place: Place, question: Question }),
  message("close", {}),
  // A phone: asks whether it gets through, joins, comes back to its seat, answers.
  message("check", {}),
  message("join", { room: Room, seat: v.nullable(Secret) }),
  message("answer", { place: Place, code: Code }),
  message("line", { place: Place, days: Days }),
]);
export type FromClient = v.InferOutput<typeof FromClient>;

/** How far this computer is reached by others: not at all, by requests for the page, or by sockets as well. */
export const REACHED = ["none", "page", "live"] as const;
export type Reached = (typeof REACHED)[number];

const FromServer = v.variant("t", [
  message("opened", { room: Room, secret: Secret }),
  message("tally", {
    place: Place,
    answers: count,
    /** How many chose each option, in their order; empty for lines. */
    counts: v.array(count),
    /** The lower quarter, the middle and the upper quarter of the lines, day by day; empty for choices. */
    lines: v.array(v.tuple([count, count, count])),
    /** Every line, in an order that tells nobody's; empty for choices. */
    drawn: v.pipe(v.array(Days), v.maxLength(MOST_SEATS)),
  }),
  message("here", { phones: count, reached: v.picklist(REACHED) }),
  message("reached", {}),
  message("joined", { seat: Secret, place: v.nullable(Place) }),
  message("pace", { place: Place }),
  message("taken", { place: Place }),
  message("no", { why: v.picklist(["room", "answer", "full"]) }),
]);
export type FromServer = v.InferOutput<typeof FromServer>;
export type Tally = Omit<Extract<FromServer, { t: "tally" }>, "v" | "t">;

export const readFromClient = (text: string): FromClient | null => read(FromClient, text);
export const readFromServer = (text: string): FromServer | null => read(FromServer, text);

function read<Output>(schema: v.GenericSchema<unknown, Output>, text: string): Output | null {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** Why a line was ended: the number that a socket closes with, and plain words for whoever looks. */
export const ENDINGS = {
  over: [4000, "the class is over"],
  fast: [4001, "too many messages at once"],
  unread: [4002, "this is no message of this version of Truce"],
  guesses: [4003, "too many wrong room codes"],
  place: [4004, "this is for the teacher, or for who has joined"],
  silent: [4005, "nothing came for too long"],
} as const;
export type Ending = keyof typeof ENDINGS;
