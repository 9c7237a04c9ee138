import fc from "fast-check";
import { expect, test } from "vitest";
import { FutureEventList } from "../../sim/kernel/future-event-list.ts";
import type { Notice } from "../../sim/kernel/index.ts";

/** The same list with nothing clever in it: an array, sorted whenever someone asks. */
class Reference {
  #notices: Notice<number>[] = [];

  add(notice: Notice<number>): void {
    this.#notices.push(notice);
  }

  rows(): Notice<number>[] {
    return [...this.#notices].sort((a, b) => a.time - b.time || a.priority - b.priority || a.seq - b.seq);
  }

  take(): Notice<number> | undefined {
    const first = this.rows()[0];
    this.#notices = this.#notices.filter((notice) => notice !== first);
    return first;
  }

  cancelWhere(drop: (notice: Notice<number>) => boolean): number {
    const before = this.#notices.length;
    this.#notices = this.#notices.filter((notice) => !drop(notice));
    return before - this.#notices.length;
  }
}

/** Delays that matter: the same minute, near, about a block of 16,384, about an era of 2^23, and far beyond. */
const delay = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 0, 1, 2) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 16_380, max: 16_390 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 200_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 2 ** 23 - 3, max: 2 ** 23 + 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 50_000_000 }) },
);
const add = fc.record({ kind: fc.constant("add" as const), delay, priority: fc.integer({ min: -2, max: 3 }) });
const action = fc.oneof(
  { weight: 8, arbitrary: add },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("take" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cancel" as const), pick: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cancelWhere" as const), rest: fc.nat(4) }) },
);

const fieldsOf = (list: FutureEventList<number>): Notice<number> => {
  const { time, priority, seq, cause, event } = list;
  return { time, priority, seq, cause, event };
};

test("whatever is added, cancelled and taken, the list agrees with a sorted array", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 200 }), fc.nat(2 ** 31 - 1 - 60_000_000), (actions, start) => {
      const list = new FutureEventList<number>();
      const reference = new Reference();
      let seq = 0;
      let now = start;
      for (const act of actions) {
        if (act.kind === "add") {
          const time = Math.min(now + act.delay, 2 ** 31 - 1);
          const notice = { time, priority: act.priority, seq: ++seq, cause: seq >> 1, event: seq * 10 };
          list.add(notice.time, notice.priority, notice.seq, notice.cause, notice.event);
          reference.add(notice);
        } else if (act.kind === "take") {
          const expected = reference.take();
          expect(list.peekTime()).toBe(expected?.time ?? -1);
          expect(list.take()).toBe(expected !== undefined);
          if (expected !== undefined) {
            expect(fieldsOf(list)).toEqual(expected);
            now = expected.time;
          }
        } else if (act.kind === "cancel") {
          expect(list.cancel(act.pick)).toBe(reference.cancelWhere((notice) => notice.seq === act.pick) === 1);
        } else {
          const asked: number[] = [];
          const inOrder = reference.rows().map((notice) => notice.seq);
          const count = list.cancelWhere((notice) => asked.push(notice.seq) > 0 && notice.seq % 5 === act.rest);
          expect(count).toBe(reference.cancelWhere((notice) => notice.seq % 5 === act.rest));
          expect(asked).toEqual(inOrder);
        }
        expect(list.size).toBe(reference.rows().length);
      }
      expect(list.notices()).toEqual(reference.rows());
    }),
    { seed: 1, numRuns: 1500 },
  );
});

test("ten thousand notices, many of them tied, leave in the order of a sorted array", () => {
  const list = new FutureEventList<number>();
  const reference = new Reference();
  for (let seq = 1; seq <= 10_000; seq++) {
    const time = (Math.imul(seq, 0x9e3779b1) >>> 0) % (seq % 3 === 0 ? 100 : 40_000_000);
    const notice = { time, priority: seq % 4, seq, cause: 0, event: seq };
    list.add(time, notice.priority, seq, 0, seq);
    reference.add(notice);
  }
  const taken: Notice<number>[] = [];
  while (list.take()) taken.push(fieldsOf(list));
  expect(taken).toEqual(reference.rows());
});

test("notices of one minute may be added in any order of priority and seq, as a restored list does", () => {
  const order = [5, 1, 4, 2, 3, 9, 7, 8, 6];
  const list = new FutureEventList<number>();
  for (const seq of order) list.add(7, seq % 2, seq, 0, seq);
  expect(list.notices().map((notice) => notice.seq)).toEqual([2, 4, 6, 8, 1, 3, 5, 7, 9]);
});
