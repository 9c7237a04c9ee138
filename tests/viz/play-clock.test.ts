import { expect, test } from "vitest";
import { createPlayClock, type Frames } from "../../viz/play-clock.ts";

/** Frames that come when they are called. */
function byHand() {
  const waiting = new Map<number, (milliseconds: number) => void>();
  let last = 0;
  const frames: Frames = {
    request: (callback) => {
      waiting.set(++last, callback);
      return last;
    },
    cancel: (handle) => waiting.delete(handle),
  };
  const tick = (milliseconds: number) => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const callback of due) callback(milliseconds);
  };
  return { frames, tick, waiting };
}

test("hands on the seconds between frames, none for the first", () => {
  const { frames, tick } = byHand();
  const seconds: number[] = [];
  const clock = createPlayClock(
    (passed) => seconds.push(passed) > 0,
    () => {},
    frames,
  );
  clock.start();
  for (const at of [1000, 1016, 1048]) tick(at);
  expect(seconds).toEqual([0, 0.016, 0.032]);
});

test("a tab that slept does not jump", () => {
  const { frames, tick } = byHand();
  const seconds: number[] = [];
  const clock = createPlayClock(
    (passed) => seconds.push(passed) > 0,
    () => {},
    frames,
  );
  clock.start();
  tick(0);
  tick(60_000);
  expect(seconds).toEqual([0, 0.25]);
});

test("stops by itself when there is no more, and says so once", () => {
  const { frames, tick, waiting } = byHand();
  let stopped = 0;
  const clock = createPlayClock(
    () => false,
    () => stopped++,
    frames,
  );
  clock.start();
  tick(0);
  expect(clock.playing()).toBe(false);
  expect(waiting.size).toBe(0);
  clock.stop();
  expect(stopped).toBe(1);
});

test("starting twice is starting once", () => {
  const { frames, tick } = byHand();
  let frame = 0;
  const clock = createPlayClock(
    () => ++frame > 0,
    () => {},
    frames,
  );
  clock.start();
  clock.start();
  tick(0);
  expect(frame).toBe(1);
});
