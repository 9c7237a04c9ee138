import { expect, test } from "vitest";
import { BudgetExceeded, initialState, Simulation } from "../../sim/kernel/index.ts";
import { NoticeRows } from "../../sim/kernel/notice-rows.ts";
import { fresh, story } from "./story.ts";

test("a notice scheduled for the present minute with a lower priority goes before those that wait", () => {
  const simulation = fresh();
  simulation.schedule(5, 2, "first");
  simulation.schedule(5, 3, "last");
  const lines = story(simulation, (event) => {
    if (event === "first") simulation.schedule(5, 1, "urgent");
  });
  expect(lines).toEqual(["5 first", "5 urgent", "5 last"]);
});

test("an event knows its seq, its priority and the seq of its cause", () => {
  const simulation = fresh();
  const root = simulation.schedule(1, 4, "root");
  const seen: number[][] = [];
  simulation.run((event) => {
    seen.push([simulation.seq, simulation.priority, simulation.cause]);
    if (event === "root") simulation.schedule(9, 0, "leaf");
  });
  expect(seen).toEqual([
    [root, 4, 0],
    [root + 1, 0, root],
  ]);
  expect(simulation.seq).toBe(0);
});

test("what is scheduled between events has no cause", () => {
  const simulation = fresh();
  simulation.schedule(1, 0, "a");
  simulation.step(() => {});
  simulation.schedule(2, 0, "b");
  expect(simulation.state().pending).toEqual([{ time: 2, priority: 0, seq: 2, cause: 0, event: "b" }]);
});

test("a run that has named as many notices as there are names is refused one more", () => {
  const simulation = new Simulation({ ...fresh().state(), nextSeq: 2 ** 31 - 1 });
  expect(simulation.schedule(1, 0, "last")).toBe(2 ** 31 - 1);
  expect(() => simulation.schedule(1, 0, "more")).toThrow("cannot schedule more than 2147483647 notices in one run");
  expect(story(simulation)).toEqual(["1 last"]);
});

test("notices leave in order while their number goes from few to many and back to none, again and again", () => {
  const simulation = fresh();
  const minutes: number[] = [];
  const expected: number[] = [];
  for (let flood = 0; flood < 3; flood++) {
    for (let at = 0; at < 40; at++) {
      const minute = simulation.now + ((at * 7919) % 50_021);
      simulation.schedule(minute, 0, "");
      expected.push(minute);
    }
    expected.sort((a, b) => a - b);
    simulation.run(() => minutes.push(simulation.now));
  }
  expect(minutes).toEqual(expected);
});

test("a cancelled notice does not happen, and can be cancelled once only", () => {
  const simulation = fresh();
  const doomed = simulation.schedule(1, 0, "doomed");
  simulation.schedule(2, 0, "kept");
  expect(simulation.cancel(doomed)).toBe(true);
  expect(simulation.cancel(doomed)).toBe(false);
  expect(simulation.cancel(99)).toBe(false);
  expect(story(simulation)).toEqual(["2 kept"]);
  expect(simulation.cancel(2)).toBe(false);
});

test("an event can cancel others of its own minute", () => {
  const simulation = fresh();
  for (const name of ["a", "b", "c", "d"]) simulation.schedule(3, 0, name);
  const lines = story(simulation, (event) => {
    if (event === "a") expect(simulation.cancelWhere(({ event }) => event === "b" || event === "d")).toBe(2);
  });
  expect(lines).toEqual(["3 a", "3 c"]);
});

test("the end of a run is an event: what is pending after it does not happen", () => {
  const simulation = fresh();
  simulation.schedule(10, 0, "end");
  simulation.schedule(10, 1, "too late");
  simulation.schedule(9, 0, "in time");
  expect(story(simulation, (event) => event === "end" && simulation.stop())).toEqual(["9 in time", "10 end"]);
  expect(simulation.stopped).toBe(true);
  expect(simulation.step(() => {})).toBe(false);
  expect(simulation.pending).toBe(1);
});

test("runUntil takes its last minute whole and sets the clock there", () => {
  const simulation = fresh();
  for (const time of [1, 5, 5, 6]) simulation.schedule(time, 0, `at ${time}`);
  const lines: string[] = [];
  simulation.runUntil(5, (event) => lines.push(event));
  expect(lines).toEqual(["at 1", "at 5", "at 5"]);
  expect(simulation.now).toBe(5);
  simulation.runUntil(4, () => expect.unreachable());
  expect(simulation.now).toBe(5);
  simulation.runUntil(50_000, (event) => lines.push(event));
  expect([lines.at(-1), simulation.now]).toEqual(["at 6", 50_000]);
  simulation.schedule(50_000, 0, "still possible");
  expect(() => simulation.schedule(49_999, 0, "past")).toThrow(RangeError);
});

test("a notice for the past, a fraction of a minute or no time at all is refused, and nothing is scheduled", () => {
  const simulation = fresh();
  simulation.schedule(10, 0, "now");
  simulation.step(() => {});
  for (const time of [9, -1, 10.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 32 + 11]) {
    expect(() => simulation.schedule(time, 0, "never")).toThrow(RangeError);
  }
  for (const priority of [0.5, Number.NaN, 2 ** 31]) {
    expect(() => simulation.schedule(11, priority, "never")).toThrow(RangeError);
  }
  expect(() => simulation.schedule(9, 0, "never")).toThrow(
    "cannot schedule for minute 9: want a whole minute from 10 to 2147483647",
  );
  expect(simulation.pending).toBe(0);
  expect(simulation.schedule(2 ** 31 - 1, -(2 ** 31), "the last minute")).toBe(2);
});

test("a run that feeds itself without end is stopped by its budget, and its state stays whole", () => {
  const simulation = fresh(100);
  const again = () => {
    simulation.schedule(simulation.now + 1, 0, "again");
  };
  simulation.schedule(0, 0, "again");
  expect(() => simulation.run(again)).toThrow(BudgetExceeded);
  expect([simulation.taken, simulation.now, simulation.pending]).toEqual([100, 99, 1]);
  expect(() => simulation.step(again)).toThrow("the run took 100 events by minute 99");
  const longer = new Simulation({ ...simulation.state(), budget: 101 });
  expect(longer.step(() => {})).toBe(true);
  expect(longer.now).toBe(100);
});

test("a run that ends with its budget has not exceeded it", () => {
  const simulation = fresh(3);
  for (const time of [1, 2, 3]) simulation.schedule(time, 0, "x");
  expect(story(simulation)).toHaveLength(3);
});

test("a simulation that is released leaves its room to the next one, which runs as it would have, and takes nothing more", () => {
  const told = (seed: string) => {
    const simulation = new Simulation<number>(initialState(seed));
    const seen: [number, number][] = [];
    for (const minute of [5, 90_000, 5, 20_000]) simulation.schedule(minute, 0, minute);
    simulation.runUntil(30_000, (event) => void seen.push([simulation.now, event]));
    return { simulation, seen, state: simulation.state() };
  };
  const alone = told("one");
  alone.simulation.release();
  expect(alone.simulation.pending).toBe(0);
  expect(alone.simulation.step(() => {})).toBe(false);
  const next = told("one");
  expect([next.seen, next.state]).toEqual([alone.seen, alone.state]);
  expect(next.simulation.state().pending.map(({ time }) => time)).toEqual([90_000]);
  // Said twice it is no more than once.
  next.simulation.release();
  next.simulation.release();
  for (const after of [told("one"), told("one")]) expect([after.seen, after.state]).toEqual([next.seen, next.state]);
});

test("a refusal says what was wanted and what was found", () => {
  const simulation = new Simulation<number>(initialState("refusals"));
  simulation.schedule(7, 0, 0);
  simulation.step(() => {});
  expect(() => simulation.schedule(7.5, 0, 0)).toThrow("minute 7.5: want a whole minute from 7 to 2147483647");
  expect(() => simulation.schedule(6, 0, 0)).toThrow("minute 6: want a whole minute from 7");
  expect(() => simulation.schedule(8, 0.5, 0)).toThrow("priority 0.5: want a whole number");
});

test("what is done with leaves its room to what comes: ten thousand notices, one at a time, take the room of one", () => {
  const rows = new NoticeRows<number>();
  const room = rows.cells.length;
  for (let seq = 1; seq <= 10_000; seq++) rows.release(rows.write(seq, 0, seq, 0, seq));
  expect(rows.cells.length).toBe(room);
});
