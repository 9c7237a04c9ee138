import { afterEach, describe, expect, test } from "vitest";
import { PACK_LIMITS, pack, unpack } from "../../viz/share/pack.ts";
import { readState } from "../../viz/share/state.ts";
import { LANGUAGE as ARABIC } from "../../viz/words/arabic/index.ts";
import { LANGUAGE as FRENCH } from "../../viz/words/french/index.ts";
import { setLanguage } from "../../viz/words/language.ts";
import { LANGUAGE as RUSSIAN } from "../../viz/words/russian/index.ts";

/** Why a link cannot be read: each of these stops it at another door. */
async function reasons(): Promise<readonly string[]> {
  const packed = [
    "1.",
    "2.abc",
    "1.abcdef",
    `1.${"A".repeat(PACK_LIMITS.packed)}`,
    await pack("0".repeat(PACK_LIMITS.characters + 1)),
  ];
  const unpacked = await Promise.all(packed.map(unpack));
  const own = (more: object) => JSON.stringify({ query: "", own: { name: "a.yaml", text: "", ...more } });
  const states = [
    "{",
    "[]",
    '{"x":1}',
    "{}",
    '{"query":"","own":1}',
    own({ x: 1 }),
    own({ name: "a" }),
    own({ text: 1 }),
  ];
  return [...unpacked, ...states.map(readState)].map((read) => (read.ok ? "read" : read.problem));
}

describe("why a link cannot be read", () => {
  afterEach(() => setLanguage(null));

  test.each([ARABIC, RUSSIAN, FRENCH])("is said in the language of the page: $code", async (language) => {
    const english = await reasons();
    expect(english).not.toContain("read");
    setLanguage(language);
    const said = await reasons();
    for (const [at, reason] of said.entries()) {
      expect(reason).not.toBe(english[at]);
      expect(reason.match(/\d+/g)).toEqual(english[at]!.match(/\d+/g));
      if (language.code !== "fr") expect(reason).not.toMatch(/(?!JSON)\b[A-Za-z]{4,}/);
    }
  });
});
