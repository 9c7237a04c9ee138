import { describe, expect, test } from "vitest";
import { refuseCharacters, refuseTokens } from "../../sim/scenario/guard.ts";
import { told } from "./support.ts";

/** Offsets as columns of one line. */
const line = { linePos: (offset: number) => ({ line: 1, col: offset + 1 }) };
const strange = (text: string) =>
  refuseCharacters(text, "x.yaml", line).map(({ column, found }) => `${column} ${found}`);

describe("plain text", () => {
  test.each([0x09, 0x0a, 0x0d, 0x20, 0x7e, 0x85, 0xa0, 0xd7ff, 0xe000, 0xfffd])("may hold U+%s", (code) => {
    expect(strange(`a${String.fromCharCode(code)}b`)).toEqual([]);
  });
  test.each([0x00, 0x08, 0x0b, 0x1f, 0x7f, 0x84, 0x86, 0x9f, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfffe, 0xffff])(
    "may not hold the code %s",
    (code) => {
      const name = code.toString(16).toUpperCase().padStart(4, "0");
      expect(strange(`a${String.fromCharCode(code)}b`)).toEqual([`2 the control character U+${name}`]);
    },
  );
  test("may hold characters of two halves, and not one half without its other", () => {
    expect(strange("\u{10000}\u{1f54a}\u{10ffff}")).toEqual([]);
    expect(strange("\u{1f54a}\ud83d\u{1f54a}")).toEqual(["3 the control character U+D83D"]);
    expect(strange("\udd4a\ud83d")).toEqual(["1 the control character U+DD4A", "2 the control character U+D83D"]);
  });
  test("tells ten that are strange and no more", () => {
    expect(strange("\u0001".repeat(11))).toHaveLength(10);
  });
});

describe("before anything is built", () => {
  const tokens = (text: string) => refuseTokens(text, "x.yaml", line);
  test("brackets that are closed again do not add up", () => {
    expect(tokens(`a: [${"[1], {b: 2}, ".repeat(30)}]`)).toEqual([]);
    expect(tokens(`a: ${"[".repeat(24)}${"]".repeat(24)}`)).toEqual([]);
    expect(tokens(`a: ${"[".repeat(25)}${"]".repeat(25)}`)).toHaveLength(1);
  });
  test("lines may be indented by 120 columns and no more, however many words stand in them", () => {
    expect(tokens(`a:\n${" ".repeat(120)}b: ${"word ".repeat(40)}: c\n`)).toEqual([]);
    expect(tokens(`a:\n${" ".repeat(121)}b: c\n`)).toHaveLength(1);
  });
  test("ten unwanted parts are told and no more", () => {
    expect(told("a: *b\n".repeat(12))).toHaveLength(10);
  });
});
