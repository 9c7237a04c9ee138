import { afterEach, describe, expect, test } from "vitest";
import { readJournal, readLesson, readScenario, type Said } from "../../sim/index.ts";
import { problemLine } from "../../viz/share/problem-line.ts";
import { fetchRefusals, refusalWords } from "../../viz/share/refusal-words.ts";
import { smallest } from "../../viz/share/scenario-text.ts";
import { LANGUAGE as ARABIC } from "../../viz/words/arabic/index.ts";
import { PROBLEMS } from "../../viz/words/english/problems.ts";
import { LANGUAGE as FRENCH } from "../../viz/words/french/index.ts";
import { setLanguage } from "../../viz/words/language.ts";
import { LANGUAGE as RUSSIAN } from "../../viz/words/russian/index.ts";
import { lessonText } from "../lesson/support.ts";
import { load } from "../scenario/support.ts";

/** Slips that people make; each must stay one. */
const SLIPS: readonly (readonly [from: string | RegExp, to: string])[] = [
  [/^title: .*$/m, 'title: ""'],
  [/^title: .*$/m, "title: [a, b]"],
  [/^title: /m, "titel: "],
  [/^onset: .*$/m, "onset: 2016-13-45T10:00"],
  [/^horizon: .*$/m, "horizon: 7 days"],
  [/^horizon: .*$/m, "horizon: 7"],
  [/^parties:$/m, "parties: []\nothers:"],
  [/role: sponsor/, "role: sponser"],
  [/role: sponsor/, "role:"],
  [/$/, "\nparameters:\n  warRate: 100000\n"],
  [/$/, "\nparameters:\n  warRat: 10\n"],
  [/^truce: 1$/m, "truce: 2"],
];

const problemsOf = (text: string) => {
  const read = readScenario(text, { file: "mine.yaml", load });
  return read.ok ? [] : read.problems;
};

const found = SLIPS.flatMap(([from, to]) => {
  const text = smallest().replace(from, to);
  return problemsOf(text).map((problem) => ({ to, problem }));
});

const LESSON = lessonText("whose-count.yaml");
const inLesson = ["kind: reveal", "minutes: 2", "  title: "].flatMap((from) => {
  const read = readLesson(LESSON.replace(from, from.replace(/\w+: *\w*$/, "kind: runs")), "mine.yaml");
  return read.ok ? [] : read.problems;
});

describe("what is wrong with a file", () => {
  afterEach(() => setLanguage(null));

  test("is said in English as the reader says it", () => {
    expect(new Set(found.map(({ to }) => to)).size).toBeGreaterThan(9);
    for (const { problem } of found) {
      const { path, wanted, found: stood, hint, message } = problem;
      expect(problemLine(problem)).toBe(`mine.yaml:${problem.line}:${problem.column}: ${message}`);
      expect(PROBLEMS.whole(path, wanted, stood, hint ?? "")).toBe(message);
    }
  });

  test.each([ARABIC, FRENCH, RUSSIAN])("is said in the language of the page: $code", async (language) => {
    setLanguage(language);
    await fetchRefusals();
    for (const { wanted, found: stood, hint } of [...found.map(({ problem }) => problem), ...inLesson]) {
      expect(refusalWords(wanted), wanted).not.toBeNull();
      if (hint !== null) expect(refusalWords(hint), hint).not.toBeNull();
      if (refusalWords(stood) === null) expect(stood).toMatch(/^(?:".*"|[-\d.]+)$/);
    }
    for (const { problem } of found) expect(problemLine(problem)).not.toMatch(/\b(?:wanted|found)\b/);
  });

  test.each([ARABIC, FRENCH, RUSSIAN])("of a journal is said in the language of the page: $code", async (language) => {
    const read = readJournal('{"truce":"journal","format":1}');
    if (read.ok) throw new Error("this is no journal");
    setLanguage(language);
    await fetchRefusals();
    const { wanted, found: stood } = read.fault;
    const line = problemLine({
      file: "a.jsonl",
      line: 1,
      column: 1,
      wanted,
      found: stood,
      hint: null,
      message: wanted,
    });
    expect(line).toContain("version");
    expect(line).not.toMatch(/\b(?:wanted|for|nothing)\b/);
  });

  test("stands in English where a language has no words for it, apart from its neighbours", () => {
    setLanguage(ARABIC);
    const line = problemLine({
      file: "a.yaml",
      line: 1,
      column: 2,
      path: "x",
      wanted: "a thing unheard of" as Said,
      found: "3" as Said,
      hint: null,
      message: "",
    });
    expect(line).toContain("\u2068a thing unheard of\u2069");
  });

  test("is the reader's own sentence where it has no parts", () => {
    setLanguage(FRENCH);
    expect(problemLine({ file: "a.yaml", line: 1, column: 2, message: "it broke" })).toBe("a.yaml:1:2: it broke");
  });
});
