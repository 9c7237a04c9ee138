import { expect, test } from "vitest";
import { lines, times, told } from "./support.ts";

/** Texts made to be slow, deep or large, and refused before they are read through; those that are not stand in huge.test.ts. */
const CASES: readonly (readonly [string, string, RegExp])[] = [
  ["a file of ten megabytes", times("x", 10_000_000), /^1:1 wanted at most 1000000 characters, found 10000000/],
  ["20,000 open brackets", `a: ${times("[", 20_000)}`, /^1:28 wanted brackets at most 24 deep/],
  ["20,000 brackets, closed", `a: ${times("[", 20_000)}${times("]", 20_000)}`, /^1:28 wanted brackets at most 24 deep/],
  ["brackets after closing ones", `${times("]", 20_000)}${times("[", 20_000)}`, /deep/],
  ["20,000 open braces", times("{a: ", 20_000), /^1:97 wanted brackets at most 24 deep/],
  ["400,000 lists in a list", `${times("- ", 400_000)}a`, /^1:49 wanted at most 24 of the signs/],
  ["20,000 explicit keys", `${times("? ", 20_000)}a`, /^1:49 wanted at most 24 of the signs/],
  ["lists and keys by turns", times("- a: ", 20_000), /wanted at most 24 of the signs/],
  [
    "a stair of 1,300 steps",
    lines(1300, (at) => `${times(" ", at)}a:`),
    /^122:122 wanted lines indented by at most 120 columns/,
  ],
  [
    "an alias bomb",
    `a: &a [x, x]\n${lines(9, (at) => `b${at}: &b${at} [*a, *a, *a, *a, *a]`)}`,
    /^1:4 wanted values written out, found the anchor/,
  ],
  ["100,000 documents", times("---\n", 100_000), /^2:1 wanted one document/],
  [
    "a million control characters",
    times("\u0001", 900_000),
    /^1:1 wanted plain text, found the control character U\+0001/,
  ],
];

test.each(CASES)("%s is refused", (_, text, first) => {
  const problems = told(text);
  expect(problems[0]).toMatch(first);
  expect(problems.length).toBeLessThanOrEqual(100);
});
