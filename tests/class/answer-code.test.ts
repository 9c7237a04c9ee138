import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, readCode } from "../../class/answer-code.ts";

const question = fc.stringMatching(/^[a-z-]{1,20}\/[a-z-]{1,20}$/);
const options = fc.integer({ min: 2, max: 4 });
const pupil = fc.integer({ min: 0, max: 9999 });

describe("an answer's code", () => {
  test("is six signs that are not mistaken for one another, and says the answer again", () => {
    fc.assert(
      fc.property(question, options, fc.nat(3), pupil, (name, count, choice, who) => {
        const index = choice % count;
        const code = codeOf(name, count, index, who);
        expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
        expect(readCode(name, count, code)?.index).toBe(index);
        expect(readCode(name, count, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`)?.index).toBe(index);
      }),
    );
  });

  test("differs from phone to phone", () => {
    const codes = Array.from({ length: 500 }, (_, who) => codeOf("a/b", 4, who % 4, who));
    expect(new Set(codes).size).toBe(500);
  });

  test("is refused after any slip of one sign", () => {
    fc.assert(
      fc.property(question, options, pupil, fc.nat(5), fc.integer({ min: 1, max: 29 }), (name, count, who, at, by) => {
        const signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        const code = codeOf(name, count, 0, who);
        const other = signs[(signs.indexOf(code[at]!) + by) % signs.length]!;
        expect(readCode(name, count, code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
      }),
    );
  });

  test.each(["", "ABC", "ABCDEFG", "A1O0IL", "<b>abc"])("is refused when it is %j", (text) => {
    expect(readCode("a/b", 3, text)).toBeNull();
  });
});
