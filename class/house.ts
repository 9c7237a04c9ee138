import { type Bucket, fullBucket, isFull, take } from "./bucket.ts";
import type { Limits } from "./limits.ts";
import { type Ending, type FromServer, PROTOCOL, type Reached } from "./messages.ts";
import { phonesIn, type Room, rise, tallyOf } from "./room.ts";

/** All rooms of one computer, and the lines into them. It knows no socket and no clock: it is told who comes, and when. */
export interface House {
  readonly given: Given;
  readonly rooms: Map<string, Room>;
  readonly callers: Set<Caller>;
  /** How often each address has come lately. */
  readonly knocks: Map<string, Bucket>;
  reached: Reached;
  /** When another device first asked for the page. */
  asked: number | null;
}

interface Given {
  /** What the terminal shows to the teacher, and opens rooms. */
  readonly key: string;
  readonly limits: Limits;
  readonly roomCode: () => string;
  readonly secret: () => string;
  /** Whether an address is this computer's own. */
  readonly own: (address: string) => boolean;
}

/** Somebody on a line, with the way back. */
export interface Caller {
  readonly line: { send(message: FromServer): void; end(why: Ending): void };
  readonly address: string;
  readonly since: number;
  readonly messages: Bucket;
  wrong: number;
  role: Role | null;
}

type Role =
  | { readonly is: "teacher"; readonly room: Room }
  | { readonly is: "phone"; readonly room: Room; readonly seat: string };

export function newHouse(given: Given): House {
  return { given, rooms: new Map(), callers: new Set(), knocks: new Map(), reached: "none", asked: null };
}

/** Whether this address may open a line now. */
export function knock({ given: { limits }, knocks, callers }: House, address: string, now: number): boolean {
  const bucket = knocks.get(address) ?? fullBucket(limits.knocks, now);
  knocks.set(address, bucket);
  const open = [...callers].filter((caller) => caller.address === address).length;
  return take(bucket, limits.knocks, now) && open < limits.linesOfAddress && callers.size < limits.lines;
}

export function enter(house: House, line: Caller["line"], address: string, now: number): Caller {
  const messages = fullBucket(house.given.limits.messages, now);
  const caller: Caller = { line, address, since: now, messages, wrong: 0, role: null };
  house.callers.add(caller);
  if (!house.given.own(address)) reach(house, "live");
  return caller;
}

export function leave({ callers }: House, caller: Caller, now: number): void {
  if (!callers.delete(caller) || caller.role === null) return;
  const { role } = caller;
  if (role.is === "teacher") role.room.taught = now;
  else rise(role.room, role.seat);
}

export function end(house: House, caller: Caller, why: Ending, now: number): void {
  leave(house, caller, now);
  caller.line.end(why);
}

/** Somebody has asked for the page. Another device that does so opens a line soon, if the network lets it. */
export function seen(house: House, address: string, now: number): void {
  if (!house.given.own(address)) house.asked ??= now;
}

function reach(house: House, how: Reached): void {
  if (house.reached === "live" || house.reached === how) return;
  house.reached = how;
  for (const room of house.rooms.values()) room.moved = true;
}

export function close(house: House, room: Room, now: number): void {
  house.rooms.delete(room.code);
  for (const caller of house.callers) if (caller.role?.room === room) end(house, caller, "over", now);
}

/** Tells teachers what has changed, and ends what has lasted too long. To be called several times a second. */
export function tick(house: House, now: number): void {
  const { callers, knocks, rooms, given } = house;
  const { silence, untaught, longest } = given.limits;
  if (house.asked !== null && now - house.asked > silence) reach(house, "page");
  for (const caller of callers)
    if (caller.role === null && now - caller.since > silence) end(house, caller, "silent", now);
  for (const room of rooms.values()) {
    const teachers = within(house, room, "teacher");
    if (teachers.length > 0) room.taught = now;
    if (now - room.taught > untaught || now - room.opened > longest) close(house, room, now);
    else tell(house, room, teachers);
  }
  for (const [address, bucket] of knocks) if (isFull(bucket, given.limits.knocks, now)) knocks.delete(address);
}

function tell({ reached }: House, room: Room, teachers: readonly Caller[]): void {
  for (const place of room.untold) {
    const tally = tallyOf(room, place);
    if (tally !== null) for (const teacher of teachers) say(teacher, { t: "tally", ...tally });
  }
  room.untold.clear();
  if (room.moved) for (const teacher of teachers) say(teacher, { t: "here", phones: phonesIn(room), reached });
  room.moved = false;
}

export function within({ callers }: House, room: Room, is: Role["is"]): Caller[] {
  return [...callers].filter(({ role }) => role?.room === room && role.is === is);
}

type Without<Message> = Message extends unknown ? Omit<Message, "v"> : never;

export function say({ line }: Caller, message: Without<FromServer>): void {
  line.send({ v: PROTOCOL, ...message } as FromServer);
}
