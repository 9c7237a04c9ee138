import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Engine, type Settings, startSnapshot } from "../../sim/model/index.ts";
import { compile } from "../../sim/scenario/index.ts";
import { shipped } from "../scenario/support.ts";
import { cases } from "../tools/cases.ts";
import { CALM, LASTING, ofType, quietSettings, told } from "./running.ts";

const all = (kind: string, choice: string) =>
  Object.fromEntries(
    ["government", "opposition"].flatMap((side) =>
      Array.from({ length: 12 }, (_, at) => [`${kind}/${side}/${at + 1}`, choice]),
    ),
  );

describe("the graph of obligations", () => {
  test("frees what waits only once all it needs is met, and blocks it again when that fails, after every event", () => {
    const settings = quietSettings({ ...LASTING, pullBackBase: 0, pullBackStay: 0 });
    const byId = new Map(settings.obligations.map((obligation) => [obligation.id, obligation]));
    const seen = { freed: 0, blocked: 0 };
    fc.assert(
      fc.property(fc.nat(1000), (seed) => {
        const engine = new Engine(startSnapshot(settings, seed));
        engine.run((_, event) => {
          if (event.type !== "obligation.changed") return;
          if (event.why === "need-unmet") seen.blocked++;
          if (event.why !== "needs-met") return;
          seen.freed++;
          for (const need of byId.get(event.obligation)!.needs) {
            for (const { status } of Object.values(engine.world.obligations[need]!)) expect(status).toBe("met");
          }
        });
      }),
      { numRuns: cases({ thorough: 12, quick: 4 }) },
    );
    expect(Math.min(seen.freed, seen.blocked)).toBeGreaterThan(0);
  });

  test("releases the side that found itself alone at the road, and holds the other to what it owes", () => {
    const decisions = {
      ...all("pull-back", "holds its ground"),
      "pull-back/government/1": "moves",
    };
    const { told: list } = told(quietSettings({ ...LASTING, pullBackSight: 1 }, { decisions }), 5);
    const changes = ofType(list, "obligation.changed").map(({ event }) => event);
    const [back] = ofType(list, "forces.returned");
    const released = changes.filter(({ to }) => to === "released");
    expect(released.map(({ obligation, debtor }) => [obligation, debtor])).toContainEqual([
      "o9-government-pull-back",
      "government",
    ]);
    expect(released.every(({ why }) => why === "counterpart-failed")).toBe(true);
    expect(back!.event.side).toBe("government");
    const other = changes.find(({ obligation }) => obligation === "o10-opposition-pull-back");
    expect(["breached", "disputed"]).toContain(other!.to);
  });

  test("calls a pull-back that did not come in dispute where its verifier cannot read the text, and a breach where all can", () => {
    const decisions = { ...all("pull-back", "holds its ground"), "pull-back/government/1": "moves" };
    const status = (publicly: boolean) => {
      const base = quietSettings({ ...LASTING, pullBackSight: 1 }, { decisions });
      const documents = base.documents.map((document) =>
        document.id === "castello-annex" && publicly ? { ...document, status: "published" as const } : document,
      );
      const { told: list } = told({ ...base, documents }, 5);
      return ofType(list, "obligation.changed").find(({ event }) => event.obligation === "o10-opposition-pull-back")!
        .event.to;
    };
    expect(status(false)).toBe("disputed");
    expect(status(true)).toBe("breached");
  });

  test("disputes defence while the terms are secret, and never once they are public", () => {
    const run = (settings: Settings) =>
      ofType(told(settings, 4).told, "obligation.changed")
        .map(({ event }) => event)
        .filter(({ obligation, why }) => obligation === "o4-proportionate-force" && why === "terms-unread");
    const warlike = quietSettings({ ...CALM, seriousLevel: 0.2, complyBase: -1, complyLeverage: 0, complyAtOnset: 0 });
    const published = warlike.documents.map((document) => ({ ...document, status: "published" as const }));
    expect(run(warlike).length).toBeGreaterThan(0);
    expect(run({ ...warlike, documents: published })).toEqual([]);
  });

  test("judges by claims alone: with nobody to report, what is done is not called a breach", () => {
    const settings = quietSettings({ ...LASTING, complyAtOnset: 0, complyBase: -4 });
    const blind = { ...settings, reporters: [], reference: { ...settings.reference, bulletin: {} } };
    const { engine } = told(blind, 4);
    expect(Object.values(engine.world.obligations["o1-no-attacks"]!).map(({ status }) => status)).toEqual([
      "met",
      "met",
    ]);
  });

  test("counts as kept what was due before the truce, and excluded groups owe nothing", () => {
    const { obligations } = new Engine(compile(shipped("syria-2016-02"))).world;
    expect(obligations["x-excluded-groups"]).toMatchObject({ nusra: { status: "void" }, isil: { status: "void" } });
    const { engine } = told(compile(shipped("syria-2016-02")).settings, 1);
    expect(engine.world.obligations["f1-accept-the-terms"]!.government!.status).toBe("met");
    expect(engine.world.obligations["f2-cease-attacks"]!.government!.status).not.toBe("pending");
  });

  test("a leak leaves it in dispute who broke the silence; one that publishes alone has broken it; both together end it", () => {
    const silence = (event: Settings["schedule"][number]["event"]) => {
      const settings = quietSettings({ ...CALM, leakRate: 0 });
      const { engine } = told({ ...settings, schedule: [{ time: settings.onset + 60, event }] }, 4);
      return Object.values(engine.world.obligations["o17-keep-confidential"]!).map(({ status }) => status);
    };
    const document = "main-text";
    expect(silence({ type: "document.leaked", document, by: "us", share: 1, distorted: false })).toEqual([
      "disputed",
      "disputed",
    ]);
    expect(silence({ type: "document.published", document, by: ["us"] })).toEqual(["breached", "active"]);
    expect(silence({ type: "document.published", document, by: ["us", "russia"] })).toEqual(["released", "released"]);
  });

  test("leaves a replay alone: nothing is owed, tried, counted or driven in it", () => {
    const { told: list, engine } = told(compile(shipped("syria-2016-09-history")).settings, 1);
    const types = new Set(list.map(({ event }) => event.type));
    for (const type of ["obligation.changed", "pull-back.tried", "convoy.due", "calm.judged", "maps.shared"] as const)
      expect(types).not.toContain(type);
    expect(engine.world.aid).toBe(0);
  });
});
