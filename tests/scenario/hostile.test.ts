import { expect, test } from "vitest";
import { told } from "./support.ts";

/** Texts made to be slow, deep or large. Each is refused at once; the limit on a test's time is the only clock here. */
const times = (text: string, count: number) => text.repeat(count);
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");

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
  ["a million quotation marks", times('"', 900_000), /wanted at most 200000 words and signs/],
  ["60,000 names", lines(60_000, (at) => `k${at}: 1`), /wanted at most 200000 words and signs/],
  ["100,000 documents", times("---\n", 100_000), /^2:1 wanted one document/],
  ["140,000 items", times("-\n", 140_000), /wanted at most 200000 words and signs/],
  [
    "a million control characters",
    times("\u0001", 900_000),
    /^1:1 wanted plain text, found the control character U\+0001/,
  ],
  [
    "10,000 parties",
    `truce: 1\nparties:\n${lines(10_000, (at) => `  p${at}: { nam: 1 }`)}`,
    /^3:9 parties\.p0\.nam: wanted a name that scenarios know/,
  ],
  ["a million tabs", times("\t", 900_000), /found an empty file/],
];

test.each(CASES)("%s is refused", { timeout: 30_000 }, (_, text, first) => {
  const problems = told(text);
  expect(problems[0]).toMatch(first);
  expect(problems.length).toBeLessThanOrEqual(100);
});
