import fc from "fast-check";
import { expect, test } from "vitest";
import { readScenario } from "../../sim/scenario/index.ts";
import { load, VALLEYS } from "./support.ts";

const SIGNS = [
  "{",
  "}",
  "[",
  "]",
  ":",
  "-",
  "?",
  "&a ",
  "*a ",
  "!!x ",
  "|",
  ">",
  '"',
  "'",
  "#",
  "\t",
  "\n",
  "\r\n",
  " ",
  "null",
  "~",
  ".inf",
  "1e999",
  "---\n",
  "%YAML 1.1\n",
  "<<: ",
  "\u0000",
  "\ufeff",
  "\ud800",
  "__proto__: ",
  "D+1d",
  "9".repeat(400),
  ",",
  "@",
  "`",
];

/** Cuts, doublings and insertions at any place of a text. */
function mutated(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(40),
    put: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 6 })),
    twice: fc.boolean(),
  });
  return fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) =>
    edits.reduce((now, { at, length, put, twice }) => {
      const cut = now.slice(at, at + length);
      return now.slice(0, at) + put + (twice ? cut + cut : "") + now.slice(at + length);
    }, text),
  );
}

function checkProblems(text: string): void {
  const result = readScenario(text, { file: "fuzz.yaml", load });
  if (result.ok) return;
  expect(result.problems.length).toBeGreaterThan(0);
  const lines = text.split("\n");
  for (const problem of result.problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    if (problem.file !== "fuzz.yaml") continue;
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeLessThanOrEqual(lines[problem.line - 1]!.length + 1);
    expect(problem.message).not.toMatch(/undefined|\[object|at .*\.ts/);
  }
}

test("a mutilated scenario is read or refused with places that exist, and never throws", () => {
  fc.assert(fc.property(mutated(VALLEYS), checkProblems), { numRuns: 1500 });
});

test("so is a mutilated file that builds on another", () => {
  fc.assert(fc.property(mutated(load("declassification-private-copy.yaml")!), checkProblems), { numRuns: 300 });
});

test("so is any text at all", () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join(""));
  fc.assert(fc.property(text, checkProblems), { numRuns: 1500 });
});
