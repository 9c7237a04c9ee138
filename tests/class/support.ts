import { codeOf, SIGNS } from "../../class/answer-code.ts";
import { type Caller, enter, type House, leave, newHouse } from "../../class/house.ts";
import { LIMITS, type Limits } from "../../class/limits.ts";
import { type ENDINGS, type FromServer, PROTOCOL } from "../../class/messages.ts";
import { hear } from "../../class/talk.ts";

export const KEY = "the-key-of-the-terminal";
export const PLACE = "whose-count/guess";

/** A house whose luck is a counter, and whose own address is "here". */
export function house(limits: Partial<Limits> = {}): House {
  let drawn = 0;
  const next = (length: number) => {
    let text = "";
    for (let rest = drawn++; text.length < length; rest = Math.floor(rest / 30)) text = SIGNS[rest % 30] + text;
    return text;
  };
  return newHouse({
    key: KEY,
    limits: { ...LIMITS, ...limits },
    roomCode: () => next(4),
    secret: () => `secret-of-${next(12)}`,
    own: (address) => address === "here",
  });
}

/** Somebody on a line that remembers what came down it. */
export function somebody(inHouse: House, address = "there", at = 0) {
  const heard: FromServer[] = [];
  const ended: (keyof typeof ENDINGS)[] = [];
  const line = {
    send: (message: FromServer) => heard.push(message),
    end: (why: keyof typeof ENDINGS) => ended.push(why),
  };
  const caller: Caller = enter(inHouse, line as Caller["line"], address, at);
  return {
    heard,
    ended,
    say: (message: object, now = at) => hear(inHouse, caller, JSON.stringify({ v: PROTOCOL, ...message }), now),
    sayRaw: (text: string, now = at) => hear(inHouse, caller, text, now),
    leave: (now = at) => leave(inHouse, caller, now),
    last: <T extends FromServer["t"]>(t: T) =>
      heard.findLast((message) => message.t === t) as Extract<FromServer, { t: T }>,
  };
}

export type Somebody = ReturnType<typeof somebody>;

/** A teacher with an open room, at a question with three options. */
export function teaching(inHouse: House): { readonly teacher: Somebody; readonly room: string } {
  const teacher = somebody(inHouse, "here");
  teacher.say({ t: "open", key: KEY });
  teacher.say({ t: "pace", place: PLACE, question: { options: 3 } });
  return { teacher, room: teacher.last("opened").room };
}

export function phone(inHouse: House, room: string, address = "there", at = 0): Somebody {
  const joined = somebody(inHouse, address, at);
  joined.say({ t: "join", room, seat: null }, at);
  return joined;
}

export const code = (index: number, pupil = 7) => codeOf(PLACE, 3, index, pupil);
