import { expect, test } from "vitest";
import { createStore } from "../../viz/store.ts";

test("listeners hear every change, in the order they came", () => {
  const store = createStore(1);
  const heard: string[] = [];
  store.subscribe((value) => heard.push(`first ${value}`));
  store.subscribe((value) => heard.push(`second ${value}`));
  store.set(2);
  expect(heard).toEqual(["first 2", "second 2"]);
  expect(store.get()).toBe(2);
});

test("the same value again is no change", () => {
  const store = createStore(Number.NaN);
  let heard = 0;
  store.subscribe(() => heard++);
  store.set(Number.NaN);
  expect(heard).toBe(0);
});

test("who has left hears no more, even when it is told to leave by one before it", () => {
  const store = createStore(1);
  const heard: string[] = [];
  let leave = () => {};
  store.subscribe(() => leave());
  leave = store.subscribe(() => heard.push("left"));
  store.set(2);
  store.set(3);
  expect(heard).toEqual([]);
});

test("a listener that sets the store ends with everyone at the last value", () => {
  const store = createStore(0);
  const heard: number[] = [];
  store.subscribe((value) => value < 3 && store.set(value + 1));
  store.subscribe(() => heard.push(store.get()));
  store.set(1);
  expect(heard.at(-1)).toBe(3);
  expect(store.get()).toBe(3);
});
