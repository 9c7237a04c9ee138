import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, checksumOf, checksumOfText } from "../../sim/kernel/index.ts";
import { cases } from "../tools/cases.ts";

/** The same value with every object's names put in the other order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, item]) => [name, reversed(item)]),
  );
}

test("canonical JSON is JSON of the same value, and blind to the order of names", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain));
      expect(checksumOf(reversed(plain))).toBe(checksumOf(plain));
    }),
    { seed: 7, numRuns: 500 },
  );
});

test("names go in the order of their code units, whatever a locale thinks", () => {
  expect(canonicalJson({ b: 1, a: [2, { z: null, Z: "é" }], "10": 0, "9": 0, ä: true })).toBe(
    '{"10":0,"9":0,"a":[2,{"Z":"é","z":null}],"b":1,"ä":true}',
  );
});

test("a name without a value is no name at all", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test("what JSON cannot hold has no checksum, rather than one that hides it", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1]) {
    expect(() => checksumOf([value])).toThrow(TypeError);
  }
  expect(() => checksumOf({ a: { b: Number.NaN } })).toThrow("NaN");
});

test("any change of one character, and any exchange of two, changes the checksum", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 40 }), fc.nat(), fc.nat(), fc.nat(0xffff), (text, i, j, unit) => {
      const a = i % text.length;
      const b = j % text.length;
      const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      const changed = units.with(a, unit);
      const exchanged = units.with(a, units[b]!).with(b, units[a]!);
      for (const other of [changed, exchanged]) {
        const same = other.every((value, at) => value === units[at]);
        expect(checksumOfText(String.fromCharCode(...other)) === checksumOfText(text)).toBe(same);
      }
    }),
    { seed: 8, numRuns: 3000 },
  );
});

test("many short texts have as many checksums", () => {
  const texts = cases({ thorough: 200_000, quick: 40_000 });
  const sums = new Set<string>();
  for (let n = 0; n < texts; n++) sums.add(checksumOfText(`{"n":${n}}`));
  expect(sums.size).toBe(texts);
});

test("checksums are pinned: goldens and saved runs name them", () => {
  expect([
    checksumOfText(""),
    checksumOfText("a"),
    checksumOfText("truce"),
    checksumOf({ b: [1, 2.5], a: null }),
  ]).toMatchInlineSnapshot(`
    [
      "811c9dc501000193",
      "e40c292cc0e60fce",
      "f342baa22a27b62d",
      "bac032d77d1dcd56",
    ]
  `);
});
