import { describe, expect, test } from "vitest";
import { DECISIONS, type DemandTopic, type Note, type Settings } from "../../sim/model/index.ts";
import { play, whatIf } from "../../sim/what-if.ts";
import { shipped } from "../scenario/support.ts";
import { CALM, LASTING, ofType, quietSettings, told } from "./running.ts";

type Odds = Extract<Note, { note: "odds" }>;

const decisionsIn = (notes: readonly Note[]) =>
  notes.flatMap((note) => (note.note === "odds" && note.decision !== undefined ? [note as Required<Odds>] : []));

function asked(about: DemandTopic, answer: "accept" | "refuse" | "stall" | null, by = "russia", to = "us") {
  const settings = quietSettings({ ...CALM, leakRate: 0 });
  const event = { type: "demand.made", id: "ask", by, to, about, document: null, forced: answer } as const;
  // Whoever is asked would not have shared its maps of its own accord.
  const decisions = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`maps/us/${at + 1}`, "withholds"]));
  return { ...settings, decisions, schedule: [{ time: settings.onset + 60, event }] } satisfies Settings;
}

describe("a decision", () => {
  test("is noted with its name, its choices and their odds, which add up to one and are those of the draw", () => {
    const { told: list } = told(quietSettings(), 7);
    const noted = list.flatMap(({ notes }) => decisionsIn(notes));
    expect(new Set(noted.map(({ decision }) => decision.id.split("/")[0])).size).toBeGreaterThan(3);
    for (const { decision, roll, result } of noted) {
      const kind = decision.id.split("/")[0] as keyof typeof DECISIONS;
      expect(decision.choices).toEqual(DECISIONS[kind]);
      expect(decision.probabilities.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      if (decision.choices.length === 2)
        expect(result).toBe(decision.choices[roll < decision.probabilities[0]! ? 0 : 1]);
    }
  });

  test.each(["renew", "satisfied", "concede", "permit", "maps", "pull-back", "withdraw"] as const)(
    "to %s that a person takes is taken as the person says, whatever the draw",
    (kind) => {
      const one = { satisfied: "russia", concede: "us", maps: "us" }[kind as string] ?? "opposition";
      for (const choice of DECISIONS[kind]) {
        const decisions = {
          ...(kind === "concede" ? { "satisfied/russia/1": "not satisfied", "satisfied/us/1": "satisfied" } : {}),
          [`${kind}/${one}/1`]: choice,
        };
        const parameters = kind === "concede" ? { baseHazard: 0 } : LASTING;
        const { told: list } = told(quietSettings(parameters, { decisions }), 11);
        const found = list
          .flatMap(({ notes }) => decisionsIn(notes))
          .find(({ decision }) => decision.id === `${kind}/${one}/1`);
        expect(found).toMatchObject({ result: choice, decision: { forced: true } });
      }
    },
  );

  test("can be taken in a what-if, and the run before it stays the same", () => {
    const scenario = shipped("declassification-never");
    const journal = play(scenario, 3);
    const at = journal.start.settings.onset + 2 * 1440;
    const change = { kind: "decide", decision: "satisfied/us/1", choice: "not satisfied" } as const;
    const insists = { kind: "decide", decision: "concede/russia/1", choice: "does not concede" } as const;
    const other = whatIf(journal, scenario, [
      { at, change },
      { at, change: insists },
    ]);
    expect(other.outcome.kind).toBe("lapsed");
    expect(other.outcome.at).toBe(at);
    const same = journal.entries.filter(({ time }) => time < at).length;
    expect(other.entries.slice(0, same)).toEqual(journal.entries.slice(0, same));
  });
});

describe("a demand that is accepted has its effect, and refused it has none", () => {
  const effect: Readonly<Record<string, (settings: Settings) => unknown>> = {
    "share-maps": (settings) => told(settings, 4).engine.world.maps.us,
    "ground-aircraft": (settings) => told(settings, 4).engine.world.grounded,
    renew: (settings) => told({ ...settings, horizon: settings.onset + 2800 }, 4).engine.world.pledges["renew/us"],
    separate: (settings) => told(settings, 4).engine.world.separation.opposition,
    "pull-back": (settings) => told(settings, 4).engine.world.pledges["pull-back/opposition"],
    permit: (settings) => told(settings, 4).engine.world.pledges["permit/opposition"],
  };

  test.each(Object.keys(effect) as DemandTopic[])("%s", (about) => {
    const yes = effect[about]!(asked(about, "accept"));
    const no = effect[about]!(asked(about, "refuse"));
    expect(yes).not.toEqual(no);
    if (about === "separate") expect(yes).toBeLessThan(no as number);
  });

  test("a threat makes a refusal less likely, and binds whoever made it in vain", () => {
    const plain = asked("renew", null);
    const threat = { type: "threat.made", demand: "ask", by: "russia", to: "us" } as const;
    const threatened = { ...plain, schedule: [...plain.schedule, { time: plain.onset + 60, event: threat }] };
    const refused = {
      ...asked("renew", "refuse"),
      schedule: [...asked("renew", "refuse").schedule, threatened.schedule[1]!],
    };
    const odds = (settings: Settings) =>
      ofType(told(settings, 4).told, "demand.answered").flatMap(({ notes }) => decisionsIn(notes))[0]!.decision
        .probabilities[1]!;
    expect(odds(threatened)).toBeLessThan(odds(plain));
    expect(told(refused, 4).engine.world.parties.russia!.shock).toBe(0.3);
    expect(told(asked("renew", "refuse"), 4).engine.world.parties.russia!.shock).toBe(0);
  });

  test("an answer whose demand a what-if has taken out answers nothing", () => {
    const settings = asked("share-maps", "accept");
    const { event } = settings.schedule[0]!;
    const { by, to, about, document } = event;
    const answer = {
      type: "demand.answered",
      demand: "ask",
      by,
      to,
      about,
      document,
      forced: "accept",
      round: 0,
    } as const;
    const { told: list, engine } = told({ ...settings, schedule: [{ time: settings.onset + 120, event: answer }] }, 4);
    expect(ofType(list, "demand.answered")).toHaveLength(1);
    expect(engine.world.demands).toEqual({});
    expect(engine.world.maps.us).toBe(false);
  });

  test("a policy asks when its condition holds, not more often than it may, and not again for what it has", () => {
    const settings = quietSettings({ ...CALM, leakRate: 0 });
    const policy = {
      id: "ask",
      message: "demand",
      by: "russia",
      to: "us",
      about: "share-maps",
      document: null,
      trustBelow: null,
      accusationsAbove: null,
      aidBelow: 0.5,
      threatens: false,
      every: 2880,
    } as const;
    const asks = (changes: object) =>
      ofType(told({ ...settings, policies: [{ ...policy, ...changes }] }, 4).told, "demand.made");
    const times = asks({}).map(({ time }) => time);
    expect(times.length).toBeGreaterThan(0);
    for (const [at, time] of times.slice(1).entries()) expect(time - times[at]!).toBeGreaterThanOrEqual(2880);
    expect(asks({ aidBelow: 0 })).toEqual([]);
    expect(asks({ trustBelow: 0.01 })).toEqual([]);
  });
});
