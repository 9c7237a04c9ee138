import { expect, test } from "vitest";
import { lines, times, told } from "./support.ts";

/** Texts that are within what is read at all, and as large as that allows: each takes the reader a good part of a second. */
const CASES: readonly (readonly [string, string, RegExp])[] = [
  ["a million quotation marks", times('"', 900_000), /wanted at most 200000 words and signs/],
  ["60,000 names", lines(60_000, (at) => `k${at}: 1`), /wanted at most 200000 words and signs/],
  ["140,000 items", times("-\n", 140_000), /wanted at most 200000 words and signs/],
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
