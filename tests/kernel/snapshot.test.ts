import fc from "fast-check";
import { expect, test } from "vitest";
import { initialState, type KernelState, Simulation } from "../../sim/kernel/index.ts";
import { cases } from "../tools/cases.ts";
import { fresh, story } from "./story.ts";

test("a run that has ended stays ended in its snapshot", () => {
  const simulation = fresh();
  simulation.schedule(1, 0, "end");
  simulation.schedule(2, 0, "too late");
  simulation.run(() => simulation.stop());
  expect(story(new Simulation(simulation.state()))).toEqual([]);
});

test("a snapshot taken after runUntil keeps the clock", () => {
  const simulation = fresh();
  simulation.schedule(90_000, 0, "later");
  simulation.runUntil(40_000, () => {});
  const resumed = new Simulation(simulation.state());
  expect(resumed.now).toBe(40_000);
  resumed.schedule(40_000, 0, "now");
  expect(story(resumed)).toEqual(["40000 now", "90000 later"]);
});

/** A model that schedules, cancels and draws by what it is told and by its own luck; its whole story is what happened. */
function play(state: KernelState<number>, steps: number): { rows: string[]; state: KernelState<number> } {
  const simulation = new Simulation(state);
  const uniform = simulation.streams.uniforms("play");
  const rows: string[] = [];
  const apply = (event: number): void => {
    rows.push([simulation.now, simulation.priority, simulation.seq, simulation.cause, event].join(" "));
    const children = uniform() < 0.6 ? 1 + Math.floor(uniform() * 2) : 0;
    for (let child = 0; child < children; child++) {
      const delay = Math.floor(uniform() ** 8 * 100_000);
      simulation.schedule(simulation.now + delay, Math.floor(uniform() * 3), event + child + 1);
    }
    if (uniform() < 0.1) simulation.cancelWhere((notice) => notice.event % 7 === event % 7 && notice.seq % 2 === 0);
    if (uniform() < 0.1) simulation.cancel(simulation.seq + 1 + Math.floor(uniform() * 5));
  };
  for (let step = 0; step < steps && simulation.step(apply); step++);
  return { rows, state: simulation.state() };
}

test("a snapshot taken anywhere, sent through JSON, resumes to the same sequence and the same end", () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), (seed, pieces) => {
      const begin = new Simulation<number>(initialState(seed));
      for (let event = 0; event < 20; event++) begin.schedule(event * 4000, event % 3, event);
      const start = begin.state();
      const total = pieces.reduce((sum, piece) => sum + piece, 0);
      const whole = play(start, total);
      let state = start;
      const rows: string[] = [];
      for (const piece of pieces) {
        const part = play(JSON.parse(JSON.stringify(state)), piece);
        rows.push(...part.rows);
        state = part.state;
      }
      expect(rows).toEqual(whole.rows);
      expect(state).toEqual(whole.state);
    }),
    { seed: 2, numRuns: cases({ thorough: 300, quick: 80 }) },
  );
});
