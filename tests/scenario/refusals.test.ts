import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { described, told, VALLEYS, valleys } from "./support.ts";

const OBLIGATIONS = `
obligations:
  a: { what: A, debtor: [north], creditor: [south], kind: abstain, needs: [b] }
  b: { what: B, debtor: [north], creditor: [south], kind: abstain, needs: [c] }
  c: { what: C, debtor: [nurth], creditor: [south], kind: abstain, needs: [a], with: [x] }
`;
const HYPOTHESIS = `
hypotheses:
  h: { title: H, on: false, source: [], set: { parties: { nrth: { name: X } }, parameters: { warRate: 9999 } } }
`;
const ANSWERS = "demand, offer, threat, notice, answer, leak, show, publish, council, shock, statement, report";
const ROLES = "sponsor, belligerent, excluded, monitor, third-party, public";
const DURATION = "a duration with its unit: min, h or d, such as 30min, 48h or 7d";

/** [what is wrong, the text, what is told]. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a duration in words",
    valleys("horizon: 3d", "horizon: 3 days"),
    [`7:10 horizon: wanted ${DURATION}, found "3 days"; did you mean "3d"?`],
  ],
  [
    "a duration without a unit",
    valleys("horizon: 3d", "horizon: 3"),
    [`7:10 horizon: wanted ${DURATION}, found 3; a number needs its unit: 3d, 3h or 3min`],
  ],
  [
    "a duration in weeks",
    valleys("horizon: 3d", "horizon: 1w"),
    [`7:10 horizon: wanted ${DURATION}, found "1w"; did you mean "7d"?`],
  ],
  [
    "a mistyped choice",
    valleys("role: sponsor", "role: sponser"),
    [`10:37 parties.east.role: wanted one of ${ROLES}, found "sponser"; did you mean "sponsor"?`],
  ],
  [
    "three wrong parameters at once",
    valleys("warRate: 30", "warrate: 30\n  warRate: 3000\n  levls: 2"),
    [
      '32:3 parameters.warrate: wanted a name that scenarios know, found "warrate"; did you mean "warRate"?',
      "33:12 parameters.warRate: wanted a number of acts/day from 1 to 120, found 3000",
      '34:3 parameters.levls: wanted a name that scenarios know, found "levls"; did you mean "levels"?',
    ],
  ],
  [
    "a name mistyped, and so missing",
    valleys("question:", "qestion:"),
    [
      "1:1 question: wanted a text, found nothing",
      '4:1 qestion: wanted a name that scenarios know, found "qestion"; did you mean "question"?',
    ],
  ],
  [
    "an unknown patron",
    valleys("patron: east", "patron: eest"),
    ['12:62 parties.north.patron: wanted a sponsor of this scenario, found "eest"; did you mean "east"?'],
  ],
  [
    "an unknown sector and an unknown side",
    valleys("detection: { north: 0.8, south: 0.8 }", "access: { briddge: 0.5 }, detection: { nord: 1 }"),
    [
      '23:58 reporters.observers.access.briddge: wanted a sector of this scenario, found "briddge"; did you mean "bridge"?',
      '23:87 reporters.observers.detection.nord: wanted a belligerent of this scenario, found "nord"; did you mean "north"?',
    ],
  ],
  [
    "an unknown document",
    valleys("document: text }", "document: txt }"),
    ['29:94 schedule.east-asks.document: wanted a document of this scenario, found "txt"; did you mean "text"?'],
  ],
  [
    "an unknown speaker",
    valleys("schedule:", "schedule:\n  s: { do: statement, at: D+1d, by: observrs, text: Hello }"),
    ['29:37 schedule.s.by: wanted a party or reporter of this scenario, found "observrs"; did you mean "observers"?'],
  ],
  [
    "an unknown agenda row",
    valleys("do: demand", "do: demnd"),
    [`29:20 schedule.east-asks.do: wanted one of ${ANSWERS}, found "demnd"; did you mean "demand"?`],
  ],
  [
    "a day that does not exist",
    valleys('"D+1 12:00"', "2030-02-30T12:00"),
    ['29:32 schedule.east-asks.at: wanted a day that the calendar has, found "2030-02-30T12:00"'],
  ],
  [
    "a row after the end",
    valleys('"D+1 12:00"', "D+30d"),
    [
      '29:32 schedule.east-asks.at: wanted a time within the run, found "D+30d", after its end; lengthen horizon, or move it',
    ],
  ],
  [
    "a supercritical violence matrix",
    valleys("warRate: 30", "ownExcitation: 0.8\n  crossExcitation: 0.3"),
    [
      "33:20 parameters.crossExcitation: wanted ownExcitation + crossExcitation below 1, found 1.100; an act would cause one or more others without end: lower ownExcitation (0.8) or crossExcitation (0.3)",
    ],
  ],
  [
    "numbers that are none",
    valleys("warRate: 30", "warRate: .nan\n  levels: -.inf"),
    [
      "32:12 parameters.warRate: wanted a finite number, found NaN",
      "33:11 parameters.levels: wanted a finite number, found -Infinity",
    ],
  ],
  [
    "a name given twice",
    valleys("horizon: 3d", "horizon: 3d\nhorizon: 4d"),
    ['8:1 horizon: wanted each name once, found "horizon" again; join the two, or rename one'],
  ],
  [
    "names that the language keeps for itself",
    valleys("horizon: 3d", "horizon: 3d\n__proto__: { a: 1 }\nconstructor: 1"),
    [
      '8:1 __proto__: wanted a name of the scenario format, found "__proto__"; the name is reserved by the language; choose another',
      '9:1 constructor: wanted a name of the scenario format, found "constructor"; the name is reserved by the language; choose another',
    ],
  ],
  [
    "a tab",
    valleys("  warRate: 30", "\twarRate: 30"),
    ["32:1 wanted spaces before the name, found a tab; YAML is indented by spaces"],
  ],
  [
    "a colon in a text",
    valleys("title: The", "title: Peace: the"),
    [
      '3:8 wanted well-formed YAML, found a ":" in the middle of a text; put a text with ": " in it in quotation marks, and begin lines below one another',
    ],
  ],
  [
    "a name without a colon",
    "truce: 1\ntitle\nseed: 3\n",
    [
      '2:1 wanted well-formed YAML, found a name without ":" on its line; put ":" and a space between a name and its value',
    ],
  ],
  [
    "a text without its end",
    'truce: 1\ntitle: "x\n',
    ["3:1 wanted well-formed YAML, found a quotation mark that is not closed; close it with the sign that opened it"],
  ],
  [
    "a line that begins elsewhere",
    "truce: 1\na:\n  b: 1\n c: 2\n",
    [
      "4:1 wanted well-formed YAML, found lines that do not begin below one another; begin what belongs together in the same column",
    ],
  ],
  [
    "a sign of YAML",
    "truce: 1\ntitle: @x\n",
    [
      "2:8 wanted well-formed YAML, found a text that begins with a sign that YAML keeps for itself; put the text in quotation marks",
    ],
  ],
  ["an empty file", "", ['1:1 wanted a scenario, found an empty file; begin with "truce: 1"']],
  ["a file of comments", "# nothing\n", ['1:1 wanted a scenario, found an empty file; begin with "truce: 1"']],
  ["a list", "- a\n- b\n", ['1:1 wanted a mapping from names to values, found a list of 2; begin with "truce: 1"']],
  ["a word", "hello", ['1:1 wanted a mapping from names to values, found "hello"; begin with "truce: 1"']],
  [
    "a control character",
    valleys("title: The", "title: The\u0007"),
    ["3:11 wanted plain text, found the control character U+0007"],
  ],
  [
    "half a character",
    valleys("title: The", "title: The\ud83d"),
    ["3:11 wanted plain text, found the control character U+D83D"],
  ],
  [
    "an alias",
    "truce: &a 1\ntitle: *a\n",
    [
      '1:8 wanted values written out, found the anchor "&a"; scenarios use no aliases, so an anchor names nothing',
      '2:8 wanted values written out, found the alias "*a"; write the value again, or build on another file with "extends"',
    ],
  ],
  [
    "a tag",
    valleys("title: The two", "title: !!js/function The two"),
    ['3:8 wanted plain values, found the tag "!!js/function"; put the text in quotation marks if it begins with "!"'],
  ],
  [
    "two documents",
    `---\n${VALLEYS}---\ntruce: 1\n`,
    ['34:1 wanted one document, found the line "---" again; take it out'],
  ],
  [
    "an open bracket",
    "truce: 1\ntitle: [a\nb: c\n",
    [
      "3:1 wanted well-formed YAML, found a bracket that is not closed; close each bracket where its list or group ends",
    ],
  ],
  [
    "two entries without a comma",
    'truce: 1\nlook: ["a" "b"]\n',
    [
      "2:12 wanted well-formed YAML, found two entries without a comma between them; put a comma between entries within brackets",
    ],
  ],
  [
    "a list that goes on without its sign",
    "truce: 1\nlook:\n  - - a\n    b\n",
    [
      '4:1 wanted well-formed YAML, found an entry of a list without "-" before it; begin each entry of a list with "-" and a space',
    ],
  ],
  [
    "a remark that touches the text",
    'truce: 1\ntitle: "x"#y\n',
    ['2:11 wanted well-formed YAML, found a "#" without a space before it; put a space before it'],
  ],
  [
    "obligations in a circle, and of nobody",
    `${VALLEYS}${OBLIGATIONS}`,
    [
      '35:68 obligations.a.needs: wanted obligations that do not wait for themselves, found a → b → c → a; if they are due at the same time, say so under "with"',
      '37:26 obligations.c.debtor.0: wanted a party of this scenario, found "nurth"; did you mean "north"?',
      '37:87 obligations.c.with.0: wanted an obligation of this scenario, found "x"; known: a, b, c',
    ],
  ],
  [
    "a source without sources",
    valleys("{ name: Observers,", "{ name: Observers, source: [SANA12],"),
    [
      '23:42 reporters.observers.source.0: wanted the id of a known source, found "SANA12"; give a "sourceTable" or "sources"',
    ],
  ],
  [
    "an unknown source",
    valleys("{ name: Observers,", "{ name: Observers, source: [SANA13],").replace(
      "title:",
      "sourceTable: data/sources.csv\ntitle:",
    ),
    ['24:42 reporters.observers.source.0: wanted the id of a known source, found "SANA13"; did you mean "SANA12"?'],
  ],
  [
    "a data file that is not there",
    valleys("title:", "sourceTable: data/nothing.csv\ntitle:"),
    ["3:14 sourceTable: wanted a file below this folder, found no data/nothing.csv"],
  ],
  [
    "a data file elsewhere",
    valleys("title:", "sourceTable: ../package.csv\ntitle:"),
    [
      '3:14 sourceTable: wanted the path of a .csv file below this folder, such as data/claims.csv, found "../package.csv"',
    ],
  ],
  [
    "a hypothesis that would not make a scenario",
    `${VALLEYS}${HYPOTHESIS}`,
    [
      `35:59 hypotheses.h.set.parties.nrth.role: wanted one of ${ROLES}, found nothing`,
      "35:103 hypotheses.h.set.parameters.warRate: wanted a number of acts/day from 1 to 120, found 9999",
    ],
  ],
  [
    "one belligerent",
    valleys("role: belligerent, patron: west", "role: third-party")
      .replace(", south: 0.8", "")
      .replace(", camp: south", ""),
    ["9:1 parties: wanted exactly two belligerents, found 1; give two parties the role belligerent"],
  ],
  [
    "a list for a mapping",
    `${VALLEYS}\nobligations: [1]\nhypotheses:\n  h: []\n`,
    [
      "34:1 obligations: wanted a mapping from ids to obligations, found a list of 1",
      "36:3 hypotheses.h: wanted a mapping, found a list of 0",
    ],
  ],
  [
    "a value left empty",
    valleys("title: The two valleys", "title:"),
    ["3:7 title: wanted a text, found nothing (null); give it a value, or leave the name out"],
  ],
  [
    "a text too long",
    valleys("title: The", `title: ${"x".repeat(2001)}`),
    [`3:8 title: wanted a text of at most 2000 characters, found 2013`],
  ],
];

describe("a scenario file is refused with the place, what was wanted, what was found and a hint, for", () => {
  test.each(CASES)("%s", (_, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe("a file that builds on another is refused for", () => {
  const base = (name: string) =>
    name === "base.yaml" ? VALLEYS : name === "round.yaml" ? "truce: 1\nextends: valleys\n" : null;

  test("a base that is not there", () => {
    expect(told("truce: 1\nextends: bse\n", base)).toEqual([
      "2:10 extends: wanted a scenario file beside this one, found no bse.yaml",
    ]);
  });
  test("a base that builds on it", () => {
    expect(told("truce: 1\nextends: round\n", base)).toEqual([
      "2:10 extends: wanted files that do not build on themselves, found valleys → round → valleys",
    ]);
  });
  test("a base that is no name of a file", () => {
    expect(told("truce: 1\nextends: ../base\n", base)).toEqual([
      '2:10 extends: wanted the name of a scenario file without its ending, found "../base"',
    ]);
    expect(told("truce: 1\nextends: 3\n", base)).toEqual([
      "2:10 extends: wanted the name of a scenario file without its ending, found 3",
    ]);
  });
  test("a stack that is too high: six others may lie under it, in YAML or JSON", () => {
    const stack = (height: number) => (name: string) => {
      const step = Number(/^step-(\d)\.json$/.exec(name)?.[1] ?? Number.NaN);
      if (step === height) return JSON.stringify(parse(VALLEYS));
      return step < height ? `{ "truce": 1, "extends": "step-${step + 1}" }` : null;
    };
    expect(told("truce: 1\nextends: step-1\n", stack(6))).toEqual([]);
    expect(told("truce: 1\nextends: step-1\n", stack(7))).toEqual([
      "1:26 extends: wanted at most 6 files under one another, found more",
    ]);
  });
  test("a null that takes nothing away, which is a mistyped name", () => {
    expect(told("truce: 1\nextends: base\nschedule:\n  east-ask: null\n", base)).toEqual([
      '4:3 schedule.east-ask: wanted a name to take away, found "east-ask", which is not there; did you mean "east-asks"?',
    ]);
  });
  test("its own mistakes in its own lines, and the base's in the base's", () => {
    const broken = (name: string) => (name === "base.yaml" ? valleys("horizon: 3d", "horizon: 3") : null);
    expect(
      described("truce: 1\nextends: base\nparties:\n  north: { patron: eest }\n  x: { role: y }\n", broken),
    ).toEqual([
      expect.stringMatching(/^base.yaml:7:10: horizon/),
      "valleys.yaml:5:3: parties.x.name: wanted a text, found nothing",
      `valleys.yaml:5:14: parties.x.role: wanted one of ${ROLES}, found "y"`,
    ]);
  });
  test("a missing version", () => {
    expect(told("extends: base\ntitle: X\n", base)).toEqual([
      "1:1 truce: wanted 1, the version of the scenario format, in every file, found nothing",
    ]);
  });
});

describe("the data beside a replay is read with it:", () => {
  const text = valleys("title:", "mode: replay\nclaims: data/claims.csv\nstatements: data/statements.csv\ntitle:");
  const files: Record<string, string | undefined> = {
    "data/claims.csv":
      "id,published,precision,windowFrom,windowTo,windowPrecision,reporter,accused,measure,count,qualifier,corrects,text,sources\n",
    "data/statements.csv": "id,at,precision,by,status,text,sources\n",
  };
  const having = (changed: typeof files) => told(text, (name) => ({ ...files, ...changed })[name] ?? null);

  test("a file that is not there is told where it was named", () => {
    expect(having({})).toEqual([]);
    expect(having({ "data/claims.csv": undefined })).toEqual([
      "4:9 claims: wanted a file below this folder, found no data/claims.csv",
    ]);
    expect(having({ "data/claims.csv": undefined, "data/statements.csv": undefined })).toHaveLength(2);
  });
  test("a wrong row is told where it stands, in each file", () => {
    expect(
      having({
        "data/claims.csv": `${files["data/claims.csv"]}1,2\n`,
        "data/statements.csv": `${files["data/statements.csv"]}1\n`,
      }),
    ).toEqual(["2:1 wanted 14 cells, found 2", "2:1 wanted 7 cells, found 1"]);
  });
});

test("hypotheses that are sound alone and not together are refused, and said to be on together", () => {
  const on = (id: string, field: string) =>
    `  ${id}: { title: ${id}, on: true, source: [], set: { obligations: { a: { needs: [${field}] } } } }\n`;
  const obligations = `
obligations:
  a: { what: A, debtor: [north], creditor: [south], kind: abstain }
  b: { what: B, debtor: [north], creditor: [south], kind: abstain }
`;
  const circle = `hypotheses:\n${on("one", "b")}  two: { title: two, on: true, source: [], set: { obligations: { b: { needs: [a] } } } }\n`;
  const [first] = told(`${VALLEYS}${obligations}${circle}`);
  expect(first).toContain("with one and two on together");
  expect(told(`${VALLEYS}${obligations}${circle.replace("title: two, on: true", "title: two, on: false")}`)).toEqual(
    [],
  );
});

test("JSON says the same as YAML, indented by tabs or not", () => {
  const json = JSON.stringify({ truce: 1, title: 3 }, null, "\t");
  expect(told(json).at(-1)).toBe("3:11 title: wanted a text, found 3");
});
