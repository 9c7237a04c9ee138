import { describe, expect, it } from "vitest";
import { RECIPES } from "../../sim/index.ts";
import { feedBy, feedOf, feedTable, filterFeed } from "../../viz/select/feed.ts";
import { PRIVATE, TRUTH } from "../../viz/select/secrecy.ts";
import { HIDDEN, HISTORY, run, SHOWN, secretSeqs, seqsIn, withOtherTruth } from "./support.ts";

describe("the feed", () => {
  it("tells claims, decisions and documents, and nothing of ground truth while it is hidden", () => {
    const journal = run();
    const feed = feedOf(journal, HIDDEN);
    expect(feed.items.length).toBeGreaterThan(50);
    const layers = new Set(feed.items.map(({ layer }) => layer));
    expect(layers).toEqual(new Set(["claim", "decision", "document", "incident"]));
    expect(feed.items.filter(({ layer }) => layer === "incident").map(({ type }) => type)).toEqual(["shock.struck"]);
    const secret = secretSeqs(journal);
    expect(seqsIn(feed).filter((seq) => secret.has(seq))).toEqual([]);
    expect(feedOf(withOtherTruth(journal), HIDDEN)).toEqual(feed);
  });

  it("does not say who let a text out until the truth is shown", () => {
    const leaky = run("syria-2016-09", 42, { parameters: { leakRate: 0.5 } });
    const leaks = (choices: typeof HIDDEN) =>
      feedOf(leaky, choices).items.filter(({ type }) => type === "document.leaked");
    expect(leaks(HIDDEN)[0]!.sentence).not.toContain("let it out");
    expect(leaks(HIDDEN)[0]!.parties).toEqual([]);
    expect(leaks(SHOWN)[0]!.sentence).toContain("let it out");
  });

  it("adds incidents and observations when the truth is shown, each as the layer it is", () => {
    const journal = run();
    const feed = feedOf(journal, SHOWN);
    const count = (layer: string) => feed.layers.find(({ id }) => id === layer)!.count;
    expect(count("observation")).toBe(journal.entries.filter(({ event }) => event.type === "observation.made").length);
    const acts = journal.entries.filter(({ event }) =>
      /^(incident|group|strike|shock)\.(occurred|acted|flown|struck)/.test(event.type),
    );
    expect(count("incident")).toBe(acts.length);
  });

  it("finds items with their accents or without, in every script", () => {
    const [item] = feedOf(run(), HIDDEN).items;
    for (const [sentence, text] of [
      ["La trêve est rompue à Alep.", "TREVE a alep"],
      ["ردّت الحكومة على الطلب", "ردت"],
      ["Её опубликовали", "ее"],
    ] as const) {
      const items = [{ ...item!, sentence }];
      expect(filterFeed({ items }, { text }), text).toEqual(items);
    }
  });

  it("finds items by words in any order and case, by layer and by party", () => {
    const feed = feedOf(run(), HIDDEN);
    const found = filterFeed(feed, { text: "SANA  breaches" });
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(filterFeed(feed, { text: "breaches sana" }));
    for (const { sentence } of found) expect(sentence).toMatch(/SANA/);
    expect(filterFeed(feed, { text: "no such words" })).toEqual([]);
    const [dated] = found;
    expect(filterFeed(feed, { text: dated!.when }).map(({ when }) => when)).toContain(dated!.when);
    const documents = filterFeed(feed, { layers: new Set(["document"]) });
    expect(documents.every(({ layer }) => layer === "document")).toBe(true);
    const french = filterFeed(feed, { party: "france" });
    expect(french.length).toBeGreaterThan(0);
    expect(french.every(({ sentence }) => sentence.includes("France"))).toBe(true);
    expect(feedTable(found).rows.map((row) => row[2])).toEqual(found.map(({ sentence }) => sentence));
  });

  it("knows how many items lie behind the play head", () => {
    const feed = feedOf(run(), HIDDEN);
    for (let minute = 7000; minute < 18_000; minute += 331) {
      expect(feedBy(feed, minute, null)).toEqual(feed.items.filter((item) => item.minute <= minute));
      const { onset } = feed.settings;
      const looked = feed.items.filter(
        (item) => item.minute <= minute && item.minute >= onset + 1440 && item.minute <= onset + 4320,
      );
      expect(feedBy(feed, minute, [1440, 4320])).toEqual(looked);
    }
  });

  it("tells a replay whole, as published records with their sources", () => {
    const journal = run(HISTORY, 1);
    const feed = feedOf(journal, SHOWN);
    expect(feed.items).toHaveLength(journal.entries.length);
    expect(feed.items.every(({ tag }) => tag.kind === "claim")).toBe(true);
  });

  it("has decided of every kind of event in the model whether a viewer may see it", () => {
    const open =
      /^(truce|claim|statement|report|window|shock|demand|document|council|situation|renewal|commitment|run|obligation|pull-back|forces|road|permit|convoy|maps|aircraft|calm|centre|offer|threat|notice)\./;
    for (const type of Object.keys(RECIPES)) {
      expect([type, open.test(type) !== (TRUTH.has(type) || PRIVATE.has(type))]).toEqual([type, true]);
    }
  });
});
