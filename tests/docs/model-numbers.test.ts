import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/**
 * The model's numbers are parameters. What is none is a named constant with a comment, or stands here with its reason. The
 * tables of parameters, purposes, priorities and the calendar are made of numbers and are not read.
 */
const MODEL = new URL("../../sim/model/", import.meta.url);
const TABLES = ["parameters.ts", "purposes.ts", "events.ts", "calendar.ts"];
const PLAIN = new Set(["0", "1", "2", "0.5"]);

const ALLOWED: Readonly<Record<string, string>> = {
  "reference.ts 1000": "points of a quadrature",
  "start.ts 700": "the greatest mean of which the kernel draws a Poisson count",
  "strikes.ts 200": "cap on a mean, so that a draw stays cheap",
  "violence.ts 100": "cap on a mean, so that a draw stays cheap",
  "excluded.ts 1e-9": "keeps a division from zero",
};

const NUMBER = /(?<![\w.])\d+(?:\.\d+)?(?:e-?\d+)?(?![\w.])/g;

interface Found {
  readonly where: string;
  readonly number: string;
  /** Whether it defines a named constant. */
  readonly named: boolean;
  readonly commented: boolean;
}

function numbersIn(file: string): Found[] {
  const lines = readFileSync(new URL(file, MODEL), "utf8").split("\n");
  return lines.flatMap((line, at) => {
    if (/^\s*(?:\/?\*|\/\/)/.test(line)) return [];
    const bare = line.replace(/\/\/.*$/, "").replace(/"[^"]*"|`[^`]*`/g, "");
    const named = /^(?:export )?const [A-Z_]+ = /.test(line);
    // A block of constants may share the comment above it.
    let above = at - 1;
    while (/^(?:export )?const [A-Z_]+ = /.test(lines[above] ?? "")) above--;
    const commented = /\*\/$/.test(lines[above] ?? "");
    return [...bare.matchAll(NUMBER)]
      .filter(([number]) => !PLAIN.has(number))
      .map(([number]) => ({ where: file, number, named, commented }));
  });
}

describe("a number in the model", () => {
  const files = readdirSync(MODEL).filter((file) => !TABLES.includes(file));
  const found = files.flatMap(numbersIn);

  test("is found at all by this test", () => {
    expect(found.filter(({ named }) => named).length).toBeGreaterThan(5);
  });

  test("is a parameter, a named constant, or on the list of exceptions", () => {
    const stray = found.filter(({ named, where, number }) => !named && !(`${where} ${number}` in ALLOWED));
    expect(stray).toEqual([]);
  });

  test("that is a named constant says in a comment what it is", () => {
    expect(found.filter(({ named, commented }) => named && !commented)).toEqual([]);
  });

  test("stands on the list of exceptions only while it is there", () => {
    const there = new Set(found.map(({ where, number }) => `${where} ${number}`));
    expect(Object.keys(ALLOWED).filter((exception) => !there.has(exception))).toEqual([]);
  });
});
