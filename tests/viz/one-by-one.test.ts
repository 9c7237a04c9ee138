import { beforeEach, expect, test, vi } from "vitest";
import { oneByOne } from "../../viz/one-by-one.ts";
import { createStore } from "../../viz/store.ts";

let done: string[];
const working = createStore(false);
const run = createStore(0);
const inTurn = oneByOne(working, run);
const tasks = ["a", "b", "c"].map((name) => () => done.push(name));
const ask = () => tasks.forEach(inTurn);

beforeEach(() => {
  vi.useFakeTimers();
  done = [];
  return () => vi.useRealTimers();
});

test("what is asked for is done in order, each in a turn of its own", () => {
  ask();
  expect(done).toEqual([]);
  vi.runOnlyPendingTimers();
  expect(done).toEqual(["a"]);
  vi.runAllTimers();
  expect(done).toEqual(["a", "b", "c"]);
});

test("what is asked for twice is done once", () => {
  ask();
  ask();
  vi.runAllTimers();
  expect(done).toEqual(["a", "b", "c"]);
});

test("while a run is waited for, one task goes for each that has come, the longest waiting first, and the rest once none is", () => {
  working.set(true);
  ask();
  vi.runAllTimers();
  expect(done).toEqual([]);
  for (const come of [1, 2]) {
    run.set(come);
    ask();
    vi.runAllTimers();
  }
  expect(done).toEqual(["a", "b"]);
  working.set(false);
  vi.runAllTimers();
  expect(done).toEqual(["a", "b", "c", "a"]);
});
