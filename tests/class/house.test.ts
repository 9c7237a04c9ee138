import { describe, expect, test } from "vitest";
import { knock, seen, tick } from "../../class/house.ts";
import { networkOf, PATIENCE } from "../../class/network.ts";
import { code, house, KEY, PLACE, phone, somebody, teaching } from "./support.ts";

const MINUTE = 60_000;

describe("a room", () => {
  test("counts one answer a phone, the last, and tells only its teacher", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    const phones = [0, 1, 2].map(() => phone(inHouse, room));
    for (const [at, one] of phones.entries()) one.say({ t: "answer", place: PLACE, code: code(at) });
    phones[0]!.say({ t: "answer", place: PLACE, code: code(2) });
    tick(inHouse, 1);
    expect(teacher.last("tally")).toMatchObject({ place: PLACE, answers: 3, counts: [0, 1, 2] });
    expect(teacher.last("here")).toMatchObject({ phones: 3 });
    expect(phones[0]!.heard.map(({ t }) => t)).toEqual(["joined", "taken", "taken"]);
  });

  test("counts lines by the quarters of each day", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    teacher.say({ t: "pace", place: "a/line", question: { days: 2, most: 100 } });
    for (const height of [10, 20, 30, 40])
      phone(inHouse, room).say({ t: "line", place: "a/line", days: [height, 100] });
    tick(inHouse, 1);
    expect(teacher.last("tally").lines).toEqual([
      [20, 30, 40],
      [100, 100, 100],
    ]);
  });

  test("tells its teacher every line, in an order that tells nobody's, and at most one a seat", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    teacher.say({ t: "pace", place: "a/line", question: { days: 2, most: 100 } });
    const phones = [
      [30, 5],
      [10, 90],
      [30, 2],
    ].map((days) => {
      const one = phone(inHouse, room);
      one.say({ t: "line", place: "a/line", days });
      return one;
    });
    phones[0]!.say({ t: "line", place: "a/line", days: [40, 5] });
    tick(inHouse, 1);
    expect(teacher.last("tally").drawn).toEqual([
      [10, 90],
      [30, 2],
      [40, 5],
    ]);
    expect(phones.flatMap(({ heard }) => heard.filter(({ t }) => t === "tally"))).toEqual([]);
  });

  test.each([
    ["a code with a slip", { t: "answer", place: PLACE, code: "222222" }],
    ["another step's code", { t: "answer", place: "whose-count/other", code: code(1) }],
    ["a line where options were asked", { t: "line", place: PLACE, days: [1, 2] }],
  ])("does not count %s, and says so", (_, answer) => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    const one = phone(inHouse, room);
    one.say(answer);
    tick(inHouse, 1);
    expect([one.last("no").why, one.ended]).toEqual(["answer", []]);
    expect(teacher.last("tally").answers).toBe(0);
  });

  test.each([[[1, 2, 3]], [[1, 101]]])("does not count the line %j where two days up to 100 were asked", (days) => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    teacher.say({ t: "pace", place: "a/line", question: { days: 2, most: 100 } });
    const one = phone(inHouse, room);
    one.say({ t: "line", place: "a/line", days });
    expect(one.last("no").why).toBe("answer");
  });

  test("leads its phones from step to step, those that come late too", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    const early = phone(inHouse, room);
    expect(early.last("joined").place).toBe(PLACE);
    teacher.say({ t: "pace", place: "whose-count/run", question: null });
    expect(early.last("pace").place).toBe("whose-count/run");
    expect(phone(inHouse, room).last("joined").place).toBe("whose-count/run");
    // What was asked before can still be answered.
    early.say({ t: "answer", place: PLACE, code: code(0) });
    expect(early.last("taken").place).toBe(PLACE);
  });

  test("keeps the seat and the answer of a phone that sleeps, and counts it once when it is back", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    const one = phone(inHouse, room);
    one.say({ t: "answer", place: PLACE, code: code(0) });
    one.leave();
    tick(inHouse, 1);
    expect([teacher.last("here").phones, teacher.last("tally").answers]).toEqual([0, 1]);
    const back = somebody(inHouse);
    back.say({ t: "join", room, seat: one.last("joined").seat });
    back.say({ t: "answer", place: PLACE, code: code(1) });
    tick(inHouse, 2);
    expect(teacher.last("tally").counts).toEqual([0, 1, 0]);
  });

  test("forgets old answers where the same step asks something else", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    phone(inHouse, room).say({ t: "answer", place: PLACE, code: code(2) });
    teacher.say({ t: "pace", place: PLACE, question: { options: 2 } });
    tick(inHouse, 1);
    expect(teacher.last("tally").counts).toEqual([0, 0]);
  });

  test("is found again by its teacher's secret, with all tallies", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    phone(inHouse, room).say({ t: "answer", place: PLACE, code: code(2) });
    teacher.leave();
    const again = somebody(inHouse, "here");
    again.say({ t: "lead", room, secret: teacher.last("opened").secret });
    tick(inHouse, 1);
    expect(again.last("tally").counts).toEqual([0, 0, 1]);
  });
});

describe("what is over is forgotten", () => {
  test("when the teacher ends the class", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    const one = phone(inHouse, room);
    teacher.say({ t: "close" });
    expect([one.ended, teacher.ended, inHouse.rooms.size, inHouse.callers.size]).toEqual([["over"], ["over"], 0, 0]);
  });

  test("when the teacher has been away for an hour, and not before", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    const one = phone(inHouse, room);
    tick(inHouse, 70 * MINUTE);
    teacher.leave(70 * MINUTE);
    tick(inHouse, 129 * MINUTE);
    expect(inHouse.rooms.size).toBe(1);
    tick(inHouse, 131 * MINUTE);
    expect([inHouse.rooms.size, one.ended]).toEqual([0, ["over"]]);
  });

  test("after a school day, teacher or not", () => {
    const inHouse = house();
    teaching(inHouse);
    for (let hour = 1; hour <= 9; hour++) tick(inHouse, hour * 60 * MINUTE);
    expect(inHouse.rooms.size).toBe(0);
  });

  test("addresses that have not come for a while", () => {
    const inHouse = house();
    knock(inHouse, "there", 0);
    tick(inHouse, 10);
    expect(inHouse.knocks.size).toBe(1);
    tick(inHouse, MINUTE);
    expect(inHouse.knocks.size).toBe(0);
  });
});

describe("whoever means harm is dropped, and nobody else", () => {
  test.each([
    ["not JSON", "{", "unread"],
    ["no object", "[1]", "unread"],
    ["another version", '{"v":2,"t":"check"}', "unread"],
    ["an unknown kind", '{"v":1,"t":"sudo"}', "unread"],
    ["more than asked for", '{"v":1,"t":"check","name":"Sam"}', "unread"],
    ["a prototype", '{"v":1,"t":"check","__proto__":{"is":"teacher"}}', "unread"],
    ["a wrong key", `{"v":1,"t":"open","key":"${"x".repeat(24)}"}`, "place"],
    ["an answer before joining", `{"v":1,"t":"answer","place":"${PLACE}","code":"${code(0)}"}`, "place"],
    ["the pace before joining", `{"v":1,"t":"pace","place":"${PLACE}","question":null}`, "place"],
  ] as const)("who says %s", (_, text, why) => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    const honest = phone(inHouse, room);
    const hostile = somebody(inHouse);
    hostile.sayRaw(text);
    honest.say({ t: "answer", place: PLACE, code: code(1) });
    tick(inHouse, 1);
    expect([hostile.ended, honest.ended, teacher.ended]).toEqual([[why], [], []]);
    expect(teacher.last("tally").counts).toEqual([0, 1, 0]);
  });

  test.each([
    ["sets the pace", { t: "pace", place: "a/b", question: null }],
    ["ends the class", { t: "close" }],
    ["opens a room", { t: "open", key: KEY }],
    ["joins again", { t: "join", room: "2222", seat: null }],
  ])("a phone that %s", (_, message) => {
    const inHouse = house();
    const { room } = teaching(inHouse);
    const hostile = phone(inHouse, room);
    hostile.say(message);
    expect([hostile.ended, inHouse.rooms.size]).toEqual([["place"], 1]);
  });

  test("who takes the teacher's place with a guessed secret", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    const hostile = somebody(inHouse);
    hostile.say({ t: "lead", room, secret: `${teacher.last("opened").secret}x` });
    expect([hostile.ended, hostile.heard]).toEqual([["place"], []]);
  });

  test("who guesses rooms, at the fifth wrong one", () => {
    const inHouse = house();
    teaching(inHouse);
    const hostile = somebody(inHouse);
    for (let guess = 0; guess < 5; guess++) hostile.say({ t: "join", room: "ZZZZ", seat: null });
    expect([hostile.heard.length, hostile.ended]).toEqual([4, ["guesses"]]);
  });

  test("who floods, but not who answers as fast as a hand can for as long as a lesson lasts", () => {
    const inHouse = house();
    const { room } = teaching(inHouse);
    const [honest, hostile] = [phone(inHouse, room), phone(inHouse, room)];
    for (let message = 0; message < 5000; message++)
      honest.say({ t: "answer", place: PLACE, code: code(message % 3) }, message * 500);
    for (let message = 0; message < 40; message++) hostile.say({ t: "answer", place: PLACE, code: code(1) }, 1000);
    expect([honest.ended, hostile.ended]).toEqual([[], ["fast"]]);
  });

  test("who says nothing for half a minute; a phone that has joined may be silent", () => {
    const inHouse = house();
    const { room } = teaching(inHouse);
    const [honest, silent] = [phone(inHouse, room), somebody(inHouse)];
    tick(inHouse, 31_000);
    expect([honest.ended, silent.ended]).toEqual([[], ["silent"]]);
  });

  test("an address that knocks without end waits; another is let in, and a whole class behind one address too", () => {
    const inHouse = house();
    for (let one = 0; one < 40; one++) expect(knock(inHouse, "school", 0)).toBe(true);
    for (let more = 0; more < 500; more++) knock(inHouse, "flood", 0);
    expect(knock(inHouse, "flood", 0)).toBe(false);
    expect(knock(inHouse, "other", 0)).toBe(true);
    expect(knock(inHouse, "flood", 5000)).toBe(true);
  });

  test("one address cannot take all seats, and all addresses together no more than there are", () => {
    const inHouse = house({ seats: 6, seatsOfAddress: 4 });
    const { room } = teaching(inHouse);
    const flood = Array.from({ length: 5 }, () => phone(inHouse, room, "flood"));
    expect(flood.map((one) => one.last("no")?.why)).toEqual([undefined, undefined, undefined, undefined, "full"]);
    const others = Array.from({ length: 3 }, (_, at) => phone(inHouse, room, `other ${at}`));
    expect(others.map((one) => one.last("no")?.why)).toEqual([undefined, undefined, "full"]);
    // Who leaves without an answer leaves a seat.
    flood[0]!.leave();
    expect(phone(inHouse, room, "late").last("joined")).toBeDefined();
  });

  test("no more lines are open than there may be, in all and from one address", () => {
    const inHouse = house({ lines: 3, linesOfAddress: 2 });
    somebody(inHouse, "a");
    somebody(inHouse, "a");
    expect([knock(inHouse, "a", 0), knock(inHouse, "b", 0)]).toEqual([false, true]);
    somebody(inHouse, "b");
    expect(knock(inHouse, "c", 0)).toBe(false);
  });

  test("no more rooms are opened than there may be, and each has a code of its own", () => {
    const inHouse = house({ rooms: 2 });
    const rooms = [teaching(inHouse).room, teaching(inHouse).room];
    expect(new Set(rooms).size).toBe(2);
    const third = somebody(inHouse, "here");
    third.say({ t: "open", key: KEY });
    expect(third.last("no").why).toBe("full");
  });
});

describe("what can be known of the network", () => {
  test("is that others got through, by the page or by a line, and the teacher is told", () => {
    const inHouse = house();
    const { teacher, room } = teaching(inHouse);
    tick(inHouse, 1);
    expect(teacher.last("here").reached).toBe("none");
    phone(inHouse, room, "here");
    tick(inHouse, 2);
    expect(teacher.last("here")).toMatchObject({ phones: 1, reached: "none" });
    somebody(inHouse, "there").say({ t: "check" });
    tick(inHouse, 3);
    expect(teacher.last("here").reached).toBe("live");
  });

  test("is that the page gets through alone only where no line has followed it in half a minute", () => {
    const inHouse = house();
    const { teacher } = teaching(inHouse);
    seen(inHouse, "here", 0);
    tick(inHouse, 60_000);
    seen(inHouse, "there", 60_000);
    tick(inHouse, 80_000);
    expect(teacher.last("here").reached).toBe("none");
    tick(inHouse, 91_000);
    expect(teacher.last("here").reached).toBe("page");
    somebody(inHouse, "there", 92_000);
    tick(inHouse, 92_000);
    expect(teacher.last("here").reached).toBe("live");
  });

  test("is nothing before a class has had the time to come", () => {
    expect(networkOf("none", PATIENCE - 1)).toBe("waiting");
    expect(networkOf("none", PATIENCE)).toBe("silent");
    expect(networkOf("page", PATIENCE)).toBe("page-only");
    expect(networkOf("live", 0)).toBe("reached");
  });
});
