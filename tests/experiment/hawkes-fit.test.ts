import { expect, test } from "vitest";
import { fitHawkes, type Realisation, spectralRadius } from "../../sim/experiment/patterns/hawkes-fit.ts";
import { exponential, poisson, Streams } from "../../sim/kernel/index.ts";
import { cases } from "../tools/cases.ts";

/** A Hawkes process by its clusters, written apart from the model's. */
function simulated(seed: number, days: number, mu: number[], a: number[][], beta: number): Realisation {
  const uniform = new Streams({ hi: seed, lo: 1 }).uniforms("hawkes");
  const acts: { time: number; side: number }[] = [];
  const waiting: { time: number; side: number }[] = [];
  for (const side of [0, 1]) {
    for (let time = exponential(uniform(), 1 / mu[side]!); time < days; time += exponential(uniform(), 1 / mu[side]!))
      waiting.push({ time, side });
  }
  for (let act = waiting.pop(); act !== undefined; act = waiting.pop()) {
    acts.push(act);
    for (const side of [0, 1]) {
      const born = poisson(uniform(), a[side]![act.side]!);
      for (let k = 0; k < born; k++) {
        const time = act.time + exponential(uniform(), 1 / beta);
        if (time < days) waiting.push({ time, side });
      }
    }
  }
  acts.sort((x, y) => x.time - y.time);
  return { days, from: 0, times: acts.map(({ time }) => time), sides: acts.map(({ side }) => side) };
}

const MANY = Array.from({ length: cases({ thorough: 40, quick: 12 }) }, (_, at) => at + 1);

test("the fit recovers background, excitation and decay of simulated data", () => {
  const a = [
    [0.45, 0.2],
    [0.3, 0.35],
  ];
  const fit = fitHawkes(MANY.map((seed) => simulated(seed, 20, [12, 8], a, 2.6)));
  expect(Math.abs(fit.background[0] - 12)).toBeLessThan(1.5);
  expect(Math.abs(fit.background[1] - 8)).toBeLessThan(1.5);
  expect(fit.decay).toBeGreaterThan(2.2);
  expect(fit.decay).toBeLessThan(3);
  for (const i of [0, 1])
    for (const j of [0, 1]) expect(Math.abs(fit.excitation[i]![j]! - a[i]![j]!), `${i} by ${j}`).toBeLessThan(0.06);
  expect(Math.abs(fit.radius - spectralRadius(0.45, 0.2, 0.3, 0.35))).toBeLessThan(0.05);
});

test("it finds next to no excitation where there is none", () => {
  const none = [
    [0, 0],
    [0, 0],
  ];
  const fit = fitHawkes(MANY.map((seed) => simulated(seed, 20, [20, 20], none, 2)));
  expect(fit.radius).toBeLessThan(0.08);
});

test("it says who provokes whom when only one side does", () => {
  const oneWay = [
    [0.3, 0.4],
    [0, 0.3],
  ];
  const { excitation } = fitHawkes(MANY.map((seed) => simulated(seed, 20, [10, 10], oneWay, 3)));
  expect(excitation[0]![1]!).toBeGreaterThan(0.32);
  expect(excitation[1]![0]!).toBeLessThan(0.08);
});

test("a record that begins in the midst of things is fitted as well, once its first days are felt and not judged", () => {
  const a = [
    [0.42, 0.3],
    [0.3, 0.42],
  ];
  const cut = MANY.map((seed) => {
    const { times, sides } = simulated(seed, 30, [8, 8], a, 2.6);
    const first = times as number[];
    const kept = first.findIndex((time) => time >= 20);
    return {
      days: 10,
      from: 2,
      times: first.slice(kept).map((time) => time - 20),
      sides: (sides as number[]).slice(kept),
    };
  });
  const { radius, decay } = fitHawkes(cut);
  expect(Math.abs(radius - 0.72)).toBeLessThan(0.05);
  expect(Math.abs(decay - 2.6)).toBeLessThan(0.4);
});

test("too few events are refused in words", () => {
  expect(() => fitHawkes([{ days: 1, from: 0, times: [0.5], sides: [0] }])).toThrow(
    "wants at least 10 events, found 1",
  );
});
