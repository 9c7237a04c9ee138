import { describe, expect, test } from "vitest";
import type { Settings, TruceEvent } from "../../sim/model/index.ts";
import { canRead } from "../../sim/model/verification.ts";
import { CALM, ofType, quietSettings, told } from "./running.ts";

const document = "main-text";

/** Runs with these events an hour apart from the onset on. */
function runWith(events: readonly TruceEvent[], decisions: Settings["decisions"] = {}, parameters = {}) {
  const settings = quietSettings({ ...CALM, leakRate: 0, ...parameters }, { decisions });
  const schedule = events.map((event, at) => ({ time: settings.onset + 60 * (at + 1), event }));
  return told({ ...settings, schedule }, 4);
}

const leak = (share: number, distorted = false): TruceEvent => ({
  type: "document.leaked",
  document,
  by: null,
  share,
  distorted,
});
const council: TruceEvent = { type: "council.met", document, forced: null };
const publication: TruceEvent = { type: "document.published", document, by: ["us", "russia"] };

describe("a leak", () => {
  test("makes the terms as public as the share that is out, and half as much when it is distorted", () => {
    expect(runWith([leak(1)]).engine.world.publicity).toBe(0.6);
    expect(runWith([leak(0.5)]).engine.world.publicity).toBe(0.3);
    expect(runWith([leak(1, true)]).engine.world.publicity).toBe(0.3);
  });

  test("is bad evidence between the sponsors both ways, and again when a fuller one follows; a lesser one says nothing new", () => {
    const blamed = (events: readonly TruceEvent[]) => {
      const { trust } = runWith(events, {}, { commitmentHalfLife: 120, evidenceGain: 0 }).engine.world;
      return [trust["us>russia"]!.broken, trust["russia>us"]!.broken];
    };
    const [once = 0, other = 0] = blamed([leak(0.5)]);
    // The parameter is 1.2; a week's forgetting takes a twentieth of it.
    expect(Math.abs(once - 1.15)).toBeLessThan(0.05);
    expect(other).toBeCloseTo(once, 9);
    expect(blamed([leak(0.5), leak(1)])[0]).toBeCloseTo(2 * once, 1);
    expect(blamed([leak(0.5), leak(0.4)])[0]).toBeCloseTo(once, 9);
  });

  test("comes less often of a text that is closely held", () => {
    const base = quietSettings({ ...CALM, leakRate: 0.2 });
    const leaks = (sensitivity: number) => {
      const documents = base.documents.map((item) => ({ ...item, sensitivity }));
      return [1, 2, 3].flatMap((seed) => ofType(told({ ...base, documents }, seed).told, "document.leaked")).length;
    };
    expect(leaks(1)).toBe(0);
    expect(leaks(0)).toBeGreaterThan(leaks(0.9));
  });
});

describe("those who do not hold a text", () => {
  const reads = (event: TruceEvent, parameters = {}) => {
    const { world, context } = runWith([event], {}, parameters).engine;
    return canRead(world, "un", document, context);
  };

  test("can judge by it once four fifths of it have leaked undistorted, however public a leak is held to be", () => {
    for (const leakedPublicity of [0.3, 0.6, 0.9]) {
      expect(reads(leak(0.79), { leakedPublicity })).toBe(false);
      expect(reads(leak(0.8), { leakedPublicity })).toBe(true);
      expect(reads(leak(1, true), { leakedPublicity })).toBe(false);
    }
    expect(reads(publication)).toBe(true);
  });

  test("can judge by nothing while it is secret", () => {
    expect(reads(council, { leakedPublicity: 0, readableShare: 0 })).toBe(false);
  });
});

describe("the Security Council", () => {
  const votes = (us: string, russia: string, france: string) => ({
    [`vote/us/${document}`]: us,
    [`vote/russia/${document}`]: russia,
    [`vote/france/${document}`]: france,
  });

  test.each([
    ["all are for it", votes("for", "for", "for"), true],
    ["one who has no veto is against it", votes("for", "for", "against"), true],
    ["one sponsor vetoes it", votes("against", "for", "for"), false],
    ["the other sponsor vetoes it", votes("for", "against", "for"), false],
  ] as const)("on a published text when %s", (_, decisions, endorsed) => {
    expect(runWith([publication, council], decisions).engine.world.endorsed).toBe(endorsed);
  });

  test("backs the truce only by endorsing its terms, and not by endorsing another text", () => {
    const other = "february-terms";
    const events: TruceEvent[] = [
      { type: "document.published", document: other, by: ["us", "russia"] },
      { type: "council.met", document: other, forced: true },
    ];
    const { world } = runWith(events).engine;
    expect(world.documents[other]!.status).toBe("endorsed");
    expect(world.endorsed).toBe(false);
  });

  test("does not endorse a text that it has not seen, however it would vote", () => {
    for (const events of [[council], [leak(1), council]])
      expect(runWith(events, votes("for", "for", "for")).engine.world.endorsed).toBe(false);
  });
});
