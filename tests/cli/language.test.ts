import { describe, expect, test } from "vitest";
import { truce } from "./support.ts";

async function told(...args: string[]) {
  const { exit, out, said } = await truce([...args, "--seed", "42"]);
  expect([exit, said]).toEqual([0, ""]);
  return out;
}

describe("--lang", () => {
  test.each([
    ["ar", "بدأت الهدنة.", "ثقة الولايات المتحدة في روسيا"],
    ["ru", "Перемирие началось.", "Доверие США к России"],
    ["fr", "La trêve a commencé.", "Confiance des États-Unis envers la Russie"],
  ])("%s: run and explain say their sentences in it", async (language, started, trust) => {
    expect(await told("run", "syria-2016-09", "--lang", language)).toContain(started);
    expect(await told("explain", "syria-2016-09", "--trust", "us:russia", "--lang", language)).toContain(trust);
    const { chain } = JSON.parse(await told("explain", "syria-2016-09", "--json", "--lang", language));
    expect(chain[0].sentence).not.toMatch(/The truce/);
  });

  test.each([
    ["ar", /[A-Za-z]{3,}/g],
    ["ru", /[A-Za-z]{3,}/g],
    ["fr", /\b(?:the|day|by|from|blames|acts|moved|because|happened|noticed)\b/gi],
  ] as const)("%s: no heading and no count is left in English", async (language, left) => {
    const run = await told("run", "syria-2016-09", "--lang", language);
    const why = await told("explain", "syria-2016-09", "--lang", language);
    const trust = await told("explain", "syria-2016-09", "--trust", "us:russia", "--lang", language);
    // Ids of a scenario, of parties and of sources, and a checksum in hexadecimal figures, are the same in every language.
    const bare = (text: string) => text.replace(/\[[^\]]*\]|syria-2016-09|^ +[a-z]+ > [a-z]+ |\b[0-9a-f]{16,}\b/gm, "");
    for (const text of [run, why, trust]) {
      expect(text.split("\n").length).toBeGreaterThan(5);
      expect(bare(text).match(left) ?? []).toEqual([]);
      expect(text).not.toMatch(/undefined|\[object|#\s/);
    }
  });

  test("en is what is said where no language is asked for", async () => {
    for (const command of ["run", "explain"])
      expect(await told(command, "syria-2016-09", "--lang", "en")).toBe(await told(command, "syria-2016-09"));
  });

  test.each(["run", "explain"])("%s refuses a language that there is not, and names the nearest", async (command) => {
    const { exit, out, said } = await truce([command, "syria-2016-09", "--lang", "fra"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(said).toContain('--lang: wanted one of en, ar, ru, fr, found "fra"; did you mean "fr"?');
  });
});
