import { describe, expect, test } from "vitest";
import {
  compileSettings,
  describeIntervention,
  effectOf,
  type Intervention,
  interventionFaults,
} from "../../sim/scenario/index.ts";
import { shipped } from "./support.ts";

const september = shipped("syria-2016-09");
const settings = compileSettings(september);
const at = settings.onset + 1440;

const told = (value: unknown) =>
  interventionFaults(value, september, settings).map(({ path, wanted, hint }) => [path.join("."), wanted, hint]);

describe("a what-if", () => {
  test.each<[Intervention["change"], string]>([
    [
      { kind: "parameter", id: "hawkCost", value: 1.5 },
      'From 2016-09-13 19:00 on, "Hawk cost" is 1.5 (logit) instead of 0.7',
    ],
    [
      { kind: "publish", document: "jic-terms" },
      'At 2016-09-13 19:00 "Terms of reference of the Joint Implementation Centre" is published',
    ],
    [
      { kind: "answer", demand: "russia-asks-to-publish", answer: "accept" },
      'The answer to the demand "russia-asks-to-publish" is fixed: accept',
    ],
    [{ kind: "drop", seq: 12 }, "From 2016-09-13 19:00 on, event 12 does not take place"],
    [
      { kind: "hypothesis", id: "deir-ez-zor", on: false },
      'From 2016-09-13 19:00 on, the hypothesis "Coalition strikes hit Syrian government forces near Deir ez-Zor on 17 September" is switched off',
    ],
  ])("%o is valid and can be said in a sentence", (change, sentence) => {
    expect(told({ at, change })).toEqual([]);
    expect(describeIntervention({ at, change }, settings)).toBe(sentence);
  });

  test("names what it cannot be", () => {
    expect(told({ at: -1, change: { kind: "publsh" } }).map(([path]) => path)).toEqual(["at", "change.kind"]);
    expect(told({ at, change: { kind: "publish", document: "main-txt" } })).toEqual([
      ["change.document", "a document of this scenario", 'did you mean "main-text"?'],
    ]);
    expect(told({ at, change: { kind: "parameter", id: "hawkCost", value: 9 } })).toEqual([
      ["change.value", "a number of logit from 0 to 3", null],
    ]);
    expect(told({ at: 99_999, change: { kind: "drop", seq: 1 } })).toEqual([["at", "a minute up to 17280", null]]);
    expect(told({ at, change: { kind: "drop", seq: 1, more: 2 } })).toEqual([
      ["change.more", "a name that scenarios know", "names here: kind, seq"],
    ]);
  });
});

describe("a what-if under which acts would cause others without end", () => {
  const hint = "an act would cause one or more others without end: lower ownExcitation (0.8) or crossExcitation (0.28)";
  const change = { kind: "parameter", id: "ownExcitation", value: 0.8 } as const;

  test("is told beforehand, and refused where it was not asked about", () => {
    expect(told({ at, change })).toEqual([["change.value", "ownExcitation + crossExcitation below 1", hint]]);
    expect(told({ at, change: { ...change, value: 0.65 } })).toEqual([]);
    expect(() => effectOf({ at, change }, september, settings)).toThrow(
      `wanted ownExcitation + crossExcitation below 1, found 1.080: ${hint}`,
    );
  });

  test("is so as well when acts only weigh more than those by which the run began", () => {
    const close = { ...settings, parameters: { ...settings.parameters, ownExcitation: 0.715 } };
    const graver = { at, change: { kind: "parameter", id: "severityCap", value: 20 } } as const;
    expect(interventionFaults(graver, september, settings)).toEqual([]);
    const [fault] = interventionFaults(graver, september, close);
    expect(fault!.wanted).toBe("ownExcitation + crossExcitation below 1");
    expect(Number(fault!.found)).toBeGreaterThan(1);
  });
});

describe("its effect", () => {
  const effect = (change: Intervention["change"]) => effectOf({ at, change }, september, settings);

  test("of a parameter leaves the constants by which conduct is judged", () => {
    const { settings: after } = effect({ kind: "parameter", id: "warRate", value: 20 });
    expect(after.parameters.warRate).toBe(20);
    expect(after.reference).toEqual(settings.reference);
  });

  test("of an answer reaches the demand whether it has been made or still waits", () => {
    const { rewrite } = effect({ kind: "answer", demand: "russia-asks-to-publish", answer: "refuse" });
    for (const { event } of settings.schedule) {
      const hit = event.type === "demand.made" && event.id === "russia-asks-to-publish";
      expect(rewrite(event, 1)).toEqual(hit ? { ...event, forced: "refuse" } : event);
    }
  });

  test("of a hypothesis switched off takes its events away, and on brings those that lie ahead", () => {
    const off = effect({ kind: "hypothesis", id: "deir-ez-zor", on: false });
    const shock = settings.schedule.find(({ event }) => event.type === "shock.struck")!;
    expect(off.rewrite(shock.event, 3)).toBeNull();
    expect(off.settings.hypotheses.find(({ id }) => id === "deir-ez-zor")!.on).toBe(false);
    const change = { kind: "hypothesis", id: "deir-ez-zor", on: true } as const;
    expect(effectOf({ at, change }, september, off.settings).add).toEqual([shock]);
    expect(effectOf({ at: shock.time + 1, change }, september, off.settings).add).toEqual([]);
  });

  test("of a dropped event is that event alone", () => {
    const { rewrite } = effect({ kind: "drop", seq: 3 });
    const [first] = settings.schedule;
    expect([rewrite(first!.event, 3), rewrite(first!.event, 4)]).toEqual([null, first!.event]);
  });

  test("of a hypothesis about how a run starts is refused, as the run is under way", () => {
    expect(() => effect({ kind: "hypothesis", id: "unequal-clocks", on: true })).toThrow(
      "changes the parties with which a run starts",
    );
  });
});
