import fc from "fast-check";
import { expect, test } from "vitest";
import { initialState, rootOf, type Seed, Streams } from "../../sim/kernel/index.ts";

const draw = (uniform: () => number, count: number) => Array.from({ length: count }, () => uniform());

test("a missing seed is an error, never entropy", () => {
  for (const seed of [undefined, null, "", Number.NaN]) {
    expect(() => rootOf(seed as Seed)).toThrow(RangeError);
    expect(() => initialState(seed as Seed)).toThrow("a run needs a seed");
  }
});

test("42 and the text 42 are the same luck, and 43 is another", () => {
  expect(rootOf(42)).toEqual(rootOf("42"));
  expect(rootOf(42)).not.toEqual(rootOf(43));
  expect(rootOf(0)).toEqual(rootOf("0"));
});

test("the luck of a seed is pinned: a change here changes every run there is", () => {
  expect(rootOf("truce")).toMatchInlineSnapshot(`
    {
      "hi": -1808992259,
      "lo": -1080511140,
    }
  `);
  expect(draw(new Streams(rootOf("truce")).uniforms("a"), 3)).toMatchInlineSnapshot(`
    [
      0.056222516344860196,
      0.9833533600904047,
      0.8664493984542787,
    ]
  `);
});

test("a stream made once is kept, and what one draws does not move another", () => {
  const streams = new Streams(rootOf("x"));
  const alone = draw(new Streams(rootOf("x")).uniforms("b"), 5);
  draw(streams.uniforms("a"), 100);
  const first = draw(streams.uniforms("b"), 2);
  draw(streams.uniforms("a"), 7);
  expect([...first, ...draw(streams.uniforms("b"), 3)]).toEqual(alone);
  expect(streams.uniforms("b")).toBe(streams.uniforms("b"));
});

test("streams restored from their states, sent through JSON, go on as if nothing had happened", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.array(fc.tuple(fc.string(), fc.nat(20)), { maxLength: 8 }),
      (seed, used) => {
        const streams = new Streams(rootOf(seed));
        for (const [name, count] of used) draw(streams.uniforms(name), count);
        const restored = new Streams(rootOf(seed), JSON.parse(JSON.stringify(streams.states())));
        expect(restored.states()).toEqual(streams.states());
        for (const name of [...used.map(([name]) => name), "never used before"]) {
          expect(draw(restored.uniforms(name), 5)).toEqual(draw(streams.uniforms(name), 5));
        }
      },
    ),
    { seed: 3, numRuns: 200 },
  );
});

test("states do not depend on the order in which streams were first used", () => {
  const one = new Streams(rootOf("x"));
  const other = new Streams(rootOf("x"));
  for (const name of ["b", "a", "c"]) one.uniforms(name)();
  for (const name of ["c", "b", "a"]) other.uniforms(name)();
  expect(JSON.stringify(one.states())).toBe(JSON.stringify(other.states()));
});

test("streams of like names and like seeds are uncorrelated", () => {
  const count = 20_000;
  const series = [1, 2, 3].flatMap((seed) => {
    const streams = new Streams(rootOf(seed));
    return ["side.1", "side.2"].map((name) => draw(streams.uniforms(name), count));
  });
  for (let a = 0; a < series.length; a++) {
    for (let b = 0; b < a; b++) {
      let sum = 0;
      for (let at = 0; at < count; at++) sum += (series[a]![at]! - 0.5) * (series[b]![at]! - 0.5);
      // 12 times the mean product is the correlation; its standard deviation is 1 / sqrt(count).
      expect(Math.abs((12 * sum) / count) * Math.sqrt(count)).toBeLessThan(4);
    }
  }
});
