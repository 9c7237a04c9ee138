import { describe, expect, test } from "vitest";
import { checksumOfJournal, choiceOfTheModel, choicesOf, type Journal, play, whatIf } from "../../sim/index.ts";
import { DECISIONS, type DecisionKind, type Settings } from "../../sim/model/index.ts";
import { shipped } from "../scenario/support.ts";
import { CALM, LASTING, ofType, quietSettings, told } from "./running.ts";

/** Choices that the model takes by a plain rule: nobody's draw, noted only where a person takes them. */
const RULED = ["press", "appeal", "convoy", "agenda", "print", "bulletin"] as const satisfies readonly DecisionKind[];

const kindOf = (id: string) => id.split("/")[0]!;
const SCENARIO = shipped("syria-2016-09");
const JOURNAL = play(SCENARIO, "42");

/** The text is out on the first day, so that the Council has something to vote on. */
const published = () =>
  whatIf(JOURNAL, SCENARIO, [
    { at: JOURNAL.start.settings.onset + 60, change: { kind: "publish", document: "main-text" } },
  ]);

const ruledNotes = ({ entries }: Journal) =>
  entries.flatMap(({ notes }) =>
    notes.filter((note) => note.note === "odds" && note.decision !== undefined && isRuled(note.decision.id)),
  );
const isRuled = (id: string) => (RULED as readonly string[]).includes(kindOf(id));

describe("a choice that the model takes by rule", () => {
  test("leaves no trace in a run in which nobody takes it, and is there for whoever asks", () => {
    expect(ruledNotes(JOURNAL)).toEqual([]);
    const asked = choicesOf(JOURNAL).filter(({ note }) => isRuled(note.decision.id));
    const kinds = new Set(asked.map(({ note }) => kindOf(note.decision.id)));
    expect([...kinds].sort()).toEqual(["appeal", "bulletin", "convoy", "press", "print"]);
    for (const { note } of asked) {
      expect(note.decision.choices).toEqual(DECISIONS[kindOf(note.decision.id) as DecisionKind]);
      expect(note.decision.forced).toBe(false);
      expect(choiceOfTheModel(note)).toBe(note.result);
    }
  });

  test("asks beside the choices that are drawn, which stand in the journal as they did", () => {
    const noted = JOURNAL.entries.flatMap(({ notes }) => notes).filter((note) => "decision" in note);
    const drawn = choicesOf(JOURNAL).filter(({ note }) => !isRuled(note.decision.id));
    expect(drawn.map(({ note }) => note)).toEqual(noted);
    for (const { note } of drawn) expect(choiceOfTheModel(note)).toBe(note.result);
  });

  test.each(RULED)("changes nothing but its note where a person chooses what the model does: %s", (kind) => {
    const from = kind === "agenda" ? published() : JOURNAL;
    const { entry, note } = choicesOf(from).find(({ note: one }) => kindOf(one.decision.id) === kind)!;
    const change = { kind: "decide", decision: note.decision.id, choice: note.result } as const;
    const same = whatIf(from, SCENARIO, [{ at: entry.time, change }]);
    expect(same.entries.map(({ event }) => event)).toEqual(from.entries.map(({ event }) => event));
    expect(ruledNotes(same)).toEqual([{ ...note, decision: { ...note.decision, forced: true } }]);
    expect(checksumOfJournal(same)).not.toBe(checksumOfJournal(from));
  });

  test("that a person takes replays to the same bytes", () => {
    const { entry, note } = choicesOf(JOURNAL).find(({ note: one }) => kindOf(one.decision.id) === "print")!;
    const change = { kind: "decide", decision: note.decision.id, choice: "waits" } as const;
    const once = whatIf(JOURNAL, SCENARIO, [{ at: entry.time, change }]);
    const again = whatIf(play(SCENARIO, "42"), SCENARIO, JSON.parse(JSON.stringify(once.interventions)));
    expect(checksumOfJournal(again)).toBe(checksumOfJournal(once));
  });
});

describe("what each of them does", () => {
  const played = (settings: Settings, decisions: Settings["decisions"] = {}, seed = 4) =>
    told({ ...settings, decisions: { ...settings.decisions, ...decisions } }, seed);

  test("a patron that presses draws its client's forces apart sooner, and one that does not, not at all", () => {
    const settings = quietSettings({ ...CALM, leakRate: 0 });
    const apart = (choice: string | null) =>
      played(
        settings,
        choice === null
          ? {}
          : Object.fromEntries(Array.from({ length: 7 }, (_, day) => [`press/us/${day + 1}`, choice])),
      ).engine.world.separation.opposition!;
    expect(apart("presses")).toBeLessThan(apart(null));
    expect(apart("does not press")).toBeGreaterThan(apart(null));
    expect(apart("as usual")).toBe(apart(null));
  });

  test("pressing for a day is pressing for that day, from its first review to the next day's", () => {
    const settings = quietSettings({ ...CALM, leakRate: 0 });
    const until = (hours: number) => ({ ...settings, horizon: settings.onset + hours * 60 + 1 });
    const apart = (hours: number, decisions = {}) =>
      played(until(hours), decisions).engine.world.separation.opposition!;
    const second = { "press/us/2": "presses" };
    expect(apart(24, second)).toBe(apart(24));
    expect(apart(30, second)).toBeLessThan(apart(30));
    const steps = (decisions: object) => apart(54, decisions) / apart(48, decisions);
    expect(steps(second)).toBeCloseTo(steps({}), 2);
  });

  test("an appeal puts demands to those who could meet it, who answer like anybody", () => {
    const settings = quietSettings({ ...CALM, leakRate: 0 });
    const by = (decisions: Settings["decisions"]) => ofType(played(settings, decisions).told, "demand.made");
    expect(by({})).toEqual([]);
    const text = by({ "appeal/france/1": "appeals" });
    expect(text.map(({ event }) => [event.by, event.to, event.about])).toEqual([
      ["france", "us", "declassify"],
      ["france", "russia", "declassify"],
    ]);
    const { told: list } = played(settings, { "appeal/un/2": "appeals" });
    const asked = ofType(list, "demand.made").map(({ event }) => event);
    expect(asked.length).toBeGreaterThan(0);
    for (const { by: who, about, id } of asked) {
      expect([who, about]).toEqual(["un", "permit"]);
      expect(ofType(list, "demand.answered").some(({ event }) => event.demand === id)).toBe(true);
    }
  });

  test("whoever drives sends a convoy into what the model holds for too little calm, and keeps one back from calm", () => {
    const settings = quietSettings({ ...LASTING, permitBase: 4, permitTrust: 0 });
    const road = { time: settings.onset + 1, event: { type: "road.opened" } as const };
    const withLevel = (seriousLevel: number) => ({
      ...settings,
      parameters: { ...settings.parameters, seriousLevel },
      schedule: [road],
    });
    const open = withLevel(0);
    const first = (decisions: Settings["decisions"]) => {
      const list = played(open, decisions).told;
      return list.find(({ event }) => event.type === "convoy.moved" || event.type === "convoy.waited")!.event;
    };
    expect(first({})).toEqual({ type: "convoy.waited", lacking: ["calm"] });
    expect(first({ "convoy/un/1": "sends it" })).toMatchObject({ type: "convoy.moved" });
    const calm = withLevel(9);
    const kept = played(calm, { "convoy/un/1": "keeps it back" }).told;
    expect(ofType(played(calm).told, "convoy.moved").length).toBeGreaterThan(0);
    expect(
      kept.find(({ event }) => event.type.startsWith("convoy.m") || event.type === "convoy.waited")!.event,
    ).toEqual({
      type: "convoy.waited",
      lacking: ["calm"],
    });
  });

  test("without road or permits there is no convoy to send", () => {
    const settings = quietSettings(LASTING);
    const { told: list } = played(settings, { "convoy/un/1": "sends it" });
    const [first] = ofType(list, "convoy.waited");
    expect(first!.event.lacking).toContain("road");
    expect(first!.notes.filter((note) => note.note === "odds" && note.rule === "aid.convoy")).toEqual([]);
  });

  test("a text left off the agenda is not voted on", () => {
    const journal = published();
    const { entry, note } = choicesOf(journal).find(({ note: one }) => kindOf(one.decision.id) === "agenda")!;
    expect(note.party).toBe("un");
    const change = { kind: "decide", decision: note.decision.id, choice: "leaves it out" } as const;
    const without = whatIf(journal, SCENARIO, [{ at: entry.time, change }]);
    const votes = ({ entries }: Journal) =>
      entries.flatMap(({ notes }) => notes.filter((one) => one.note === "odds" && one.rule === "disclosure.vote"));
    expect(votes(journal).length).toBeGreaterThan(0);
    expect(votes(without)).toEqual([]);
    expect(without.entries.some(({ event }) => event.type === "document.endorsed")).toBe(false);
  });

  const desk = (kind: string) => choicesOf(JOURNAL).find(({ note }) => kindOf(note.decision.id) === kind)!;
  const otherwise = ({ entry, note }: ReturnType<typeof desk>, choice: string) =>
    whatIf(JOURNAL, SCENARIO, [{ at: entry.time, change: { kind: "decide", decision: note.decision.id, choice } }]);
  const claims = ({ entries }: Journal) =>
    entries.flatMap(({ event }) => (event.type === "claim.published" ? [event] : []));

  test("a desk that waits does not tell a grave act at once, and counts it in its bulletin", () => {
    const found = choicesOf(JOURNAL).find(
      ({ note }) => kindOf(note.decision.id) === "print" && note.result === "prints" && note.party === "snhr",
    )!;
    const flashes = (journal: Journal) =>
      claims(journal).filter(({ flash, reporter, windowFrom }) => {
        return flash && reporter === "snhr" && windowFrom === found.entry.time;
      }).length;
    expect(flashes(JOURNAL)).toBe(1);
    const waited = otherwise(found, "waits");
    expect(flashes(waited)).toBe(0);
    const counted = (journal: Journal) =>
      claims(journal).find(({ flash, reporter, windowTo, windowFrom }) => {
        return !flash && reporter === "snhr" && windowFrom <= found.entry.time && windowTo > found.entry.time;
      });
    expect(counted(waited)).toBeDefined();
  });

  test("a bulletin counts all, only what is confirmed, or nothing", () => {
    const found = choicesOf(JOURNAL).find(
      ({ note }) =>
        kindOf(note.decision.id) === "bulletin" && note.parts[1]!.amount > 0 && note.result === "counts all",
    )!;
    const [reports, unconfirmed] = found.note.parts.map(({ amount }) => amount) as [number, number];
    const [, reporter, which] = found.note.decision.id.split("/") as [string, string, string];
    const told = (choice: string) =>
      claims(otherwise(found, choice)).find(
        (claim) =>
          claim.reporter === reporter &&
          !claim.flash &&
          claim.windowTo === found.entry.time &&
          which.startsWith(`${claim.accused}-`),
      );
    expect(told("counts all")).toMatchObject({ count: reports });
    expect(told("counts what is confirmed")).toMatchObject({ count: reports - unconfirmed, contested: 0 });
    expect(told("says nothing")).toBeUndefined();
  });
});
