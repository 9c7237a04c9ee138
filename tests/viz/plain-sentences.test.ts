import { select } from "d3-selection";
import { parseHTML } from "linkedom";
import { afterEach, describe, expect, test } from "vitest";
import { endsOf, rowSentence } from "../../viz/select/ensemble.ts";
import { outcomeOf } from "../../viz/select/outcome.ts";
import { whyOf } from "../../viz/select/why.ts";
import { survivalView } from "../../viz/views/survival.ts";
import type { Root } from "../../viz/views/view.ts";
import { LANGUAGE as ARABIC } from "../../viz/words/arabic/index.ts";
import { LANGUAGE as FRENCH } from "../../viz/words/french/index.ts";
import { setLanguage } from "../../viz/words/language.ts";
import { withSign } from "../../viz/words/numbers.ts";
import { LANGUAGE as RUSSIAN } from "../../viz/words/russian/index.ts";
import { HIDDEN, HISTORY, run } from "./support.ts";

afterEach(() => setLanguage(null));

const { settings } = run().start;
const row = { seed: "42/7", lasted: 4 * 1440, stood: false, end: "collapsed", by: "government", over: "the shock" };

describe("how a run ended", () => {
  const told = (end: Partial<typeof row>) => rowSentence({ ...row, ...end } as never, settings);

  test("is told as the run itself tells it", () => {
    expect(told({})).toBe(
      "Run 42/7: stood 4 days. The truce collapsed: Syrian government forces walked out, over the shock",
    );
    expect(told({ end: "lapsed", by: "opposition", over: "its own commitment ran out" })).toBe(
      "Run 42/7: stood 4 days. The truce lapsed: a declared period ran out and was not renewed (signatory opposition groups)",
    );
    const reasons = [{ kind: "collapsed", by: "government", over: "the shock", count: 1 }];
    const estimates = { shares: { collapsed: { count: 1, share: 1, low: 0, high: 1 } }, reasons };
    const [end] = endsOf({ estimates, rows: [row], settings } as never);
    expect(end!.reasons[0]!.label).toBe("The truce collapsed: Syrian government forces walked out, over the shock");
  });

  test("in a replay is a sentence, and the end of the record is nobody's claim", () => {
    const history = run(HISTORY, 1);
    expect(outcomeOf(history, HIDDEN).sentence).toMatch(/^The record ends on \d+ \w+ \d\d:\d\d\.$/);
    const last = history.entries.find(({ event }) => event.type === "run.ended")!;
    expect(whyOf(history, last.seq, HIDDEN)!.tag).toBeNull();
  });

  test("is counted in figures that do not repeat their label", () => {
    const { figures } = outcomeOf(run(), HIDDEN);
    expect(figures.slice(1).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      expect.stringMatching(/^Extensions agreed: \d+$/),
      expect.stringMatching(/^Claims published: \d+$/),
    ]);
  });
});

describe("in each language", () => {
  const languages = [ARABIC, FRENCH, RUSSIAN];

  test("the axis of survival has the words of that language", () => {
    const { document } = parseHTML("<!doctype html><html><body><svg></svg></body></html>");
    const root = select(document.querySelector("svg")!) as unknown as Root;
    const axis = languages.map((language) => {
      setLanguage(language);
      survivalView.draw(root, { days: 7, curves: [], runs: [], here: null });
      return [...document.querySelectorAll(".days text")].map(({ textContent }) => textContent);
    });
    expect(axis.map((texts) => [texts[0], texts[1], texts.at(-1)])).toEqual([
      ["البداية", "1", "7 أيام"],
      ["début", "1", "7 jours"],
      ["начало", "1", "7 дней"],
    ]);
  });

  test("a bar has the digits of the sentence above it", () => {
    const written = languages.map((language) => {
      setLanguage(language);
      return withSign(-7.008);
    });
    expect(written).toEqual(["−7.01", "−7,01", "−7,01"]);
  });
});
