import { afterEach, describe, expect, test } from "vitest";
import { dictionaryCsv, layerFiles } from "../../viz/share/layers-csv.ts";
import { LANGUAGE as ARABIC } from "../../viz/words/arabic/index.ts";
import { LANGUAGE as FRENCH } from "../../viz/words/french/index.ts";
import { setLanguage } from "../../viz/words/language.ts";
import { LANGUAGE as RUSSIAN } from "../../viz/words/russian/index.ts";
import { run } from "./support.ts";

const journal = run();
const dictionary = () => dictionaryCsv(layerFiles(journal)).trimEnd().split("\r\n");

describe("the data dictionary", () => {
  afterEach(() => setLanguage(null));

  test("says first what is true of all tables: that they are no record, and which run they are of", () => {
    const said = dictionaryCsv(layerFiles(journal), ["Simulation, not a record.", "Seed 42, run abc"]).split("\r\n");
    expect(said[1]).toMatch(/"Simulation, not a record."$/);
    expect(said[2]).toMatch(/"Seed 42, run abc"$/);
    expect(said[0]).toBe(dictionary()[0]);
  });

  test.each([ARABIC, FRENCH, RUSSIAN])(
    "names what the tables name, and says what that means in the language of the page: $code",
    (language) => {
      const english = dictionary();
      setLanguage(language);
      const own = dictionary();
      expect(own).toHaveLength(english.length);
      expect(own[0]).toBe(english[0]);
      for (const [at, line] of own.entries()) {
        const [table, column, type] = line.split(",");
        expect(english[at]).toContain([table, column, type].join());
        if (at > 0) expect(line).not.toBe(english[at]);
      }
    },
  );
});
