import { take } from "./bucket.ts";
import { type Caller, close, end, type House, say, within } from "./house.ts";
import { type FromClient, readFromClient } from "./messages.ts";
import { answer, goTo, newRoom, type Room, sit } from "./room.ts";

/** What is said on a line, and what follows from it: first to find one's place, then as a teacher or as a phone. */
export function hear(house: House, caller: Caller, text: string, now: number) {
  if (!house.callers.has(caller)) return;
  if (!take(caller.messages, house.given.limits.messages, now)) return end(house, caller, "fast", now);
  const said = readFromClient(text);
  if (said === null) return end(house, caller, "unread", now);
  const { role } = caller;
  if (role === null) receive(house, caller, said, now);
  else if (role.is === "teacher") direct(house, caller, role.room, said, now);
  else respond(house, caller, role, said, now);
}

function receive(house: House, caller: Caller, said: FromClient, now: number) {
  switch (said.t) {
    case "check":
      return say(caller, { t: "reached" });
    case "open":
      return same(said.key, house.given.key) ? open(house, caller, now) : end(house, caller, "place", now);
    case "lead": {
      const room = house.rooms.get(said.room);
      if (room === undefined) return wrongRoom(house, caller, now);
      return same(said.secret, room.secret) ? teach(caller, room, now) : end(house, caller, "place", now);
    }
    case "join": {
      const room = house.rooms.get(said.room);
      return room === undefined ? wrongRoom(house, caller, now) : join(house, caller, room, said.seat);
    }
    default:
      end(house, caller, "place", now);
  }
}

function open({ rooms, given }: House, caller: Caller, now: number) {
  if (rooms.size >= given.limits.rooms) return say(caller, { t: "no", why: "full" });
  let code = given.roomCode();
  while (rooms.has(code)) code = given.roomCode();
  const room = newRoom(code, given.secret(), now);
  rooms.set(code, room);
  teach(caller, room, now);
}

function teach(caller: Caller, room: Room, now: number) {
  caller.role = { is: "teacher", room };
  room.taught = now;
  room.moved = true;
  for (const place of room.asked.keys()) room.untold.add(place);
  say(caller, { t: "opened", room: room.code, secret: room.secret });
}

function join({ given: { limits, secret } }: House, caller: Caller, room: Room, back: string | null) {
  const { seats } = room;
  const known = back !== null && seats.has(back);
  const ofAddress = [...seats.values()].filter(({ from }) => from === caller.address).length;
  if (!known && (seats.size >= limits.seats || ofAddress >= limits.seatsOfAddress))
    return say(caller, { t: "no", why: "full" });
  const seat = known ? back : secret();
  sit(room, seat, caller.address);
  caller.role = { is: "phone", room, seat };
  say(caller, { t: "joined", seat, place: room.place });
}

function wrongRoom(house: House, caller: Caller, now: number) {
  caller.wrong += 1;
  if (caller.wrong >= house.given.limits.guesses) end(house, caller, "guesses", now);
  else say(caller, { t: "no", why: "room" });
}

function direct(house: House, caller: Caller, room: Room, said: FromClient, now: number) {
  if (said.t === "close") return close(house, room, now);
  if (said.t !== "pace") return end(house, caller, "place", now);
  goTo(room, said.place, said.question);
  for (const phone of within(house, room, "phone")) say(phone, { t: "pace", place: said.place });
}

function respond(house: House, caller: Caller, role: Seated, said: FromClient, now: number) {
  if (said.t !== "answer" && said.t !== "line") return end(house, caller, "place", now);
  if (answer(role.room, role.seat, said)) say(caller, { t: "taken", place: said.place });
  else say(caller, { t: "no", why: "answer" });
}

type Seated = Extract<Caller["role"], { is: "phone" }>;

/** Takes as long for a good guess as for a bad one. */
function same(guess: string, secret: string): boolean {
  let difference = guess.length ^ secret.length;
  for (let at = 0; at < secret.length; at++) difference |= guess.charCodeAt(at) ^ secret.charCodeAt(at);
  return difference === 0;
}
