import { describe, expect, test } from "vitest";
import { DAY, dayOf, type Journal, measuresOf, play, type RunSummary, summarise } from "../../sim/index.ts";
import { shipped } from "../scenario/support.ts";
import { shippedArm } from "./support.ts";

/** Every number of a summary is counted again from the journal of the same run, which is made another way. */
describe.each([
  ["syria-2016-09", "42/7"],
  ["declassification-accepted", "42/3"],
  ["syria-2016-02", "1"],
])("the summary of %s, seed %s", (slug, seed) => {
  const journal: Journal = play(shipped(slug), seed);
  const { settings } = shippedArm(slug);
  const run: RunSummary = summarise(settings, seed);
  const { entries, outcome, ending } = journal;
  const of = <T extends string>(type: T) => entries.filter(({ event }) => event.type === type);
  const total = (lists: Readonly<Record<string, readonly number[]>>) =>
    Object.values(lists)
      .flat()
      .reduce((sum, value) => sum + value, 0);

  test("ends as the journal ends", () => {
    expect([run.kind, run.by, run.over]).toEqual([outcome.kind, outcome.by, outcome.over]);
    expect(run.failed).toBe(outcome.kind === "lapsed" || outcome.kind === "collapsed");
    expect(run.lasted).toBe(outcome.at - settings.onset);
  });

  test("counts each side's acts and deaths on the day they fell", () => {
    for (const side of settings.belligerents) {
      const acts = entries.flatMap(({ event, time }) => {
        if (event.type === "incident.occurred" && event.side === side) return [{ time, deaths: event.deaths }];
        return event.type === "strike.flown" && event.hit !== null && event.side === side
          ? [{ time, deaths: event.deaths }]
          : [];
      });
      run.acts[side]!.forEach((count, day) => {
        const on = acts.filter(({ time }) => dayOf(time, settings) === day);
        expect(count).toBe(on.length);
        expect(run.deaths[side]![day]).toBe(on.reduce((sum, { deaths }) => sum + deaths, 0));
      });
      expect(run.breaches[side]).toBe(acts.filter(({ time }) => time <= outcome.at).length);
    }
  });

  test("counts the days before the onset as the journal's totals do", () => {
    for (const side of settings.belligerents) {
      expect(run.actsBefore[side]).toHaveLength(journal.preHistory.length);
      journal.preHistory.forEach(({ acts }, day) => {
        expect(run.actsBefore[side]![day]!).toBeGreaterThanOrEqual(acts[side]!);
      });
    }
  });

  test("counts what was noticed, and what was put down to another than did it", () => {
    const culprit = new Map(
      entries.flatMap(({ event, seq }): [number, string][] =>
        event.type === "group.acted"
          ? [[seq, event.group]]
          : event.type === "incident.occurred" || event.type === "strike.flown"
            ? [[seq, event.side]]
            : [],
      ),
    );
    for (const { id } of settings.reporters) {
      const own = entries.flatMap(({ event }) =>
        event.type === "observation.made" && event.reporter === id ? [event] : [],
      );
      expect(run.observed[id]).toBe(own.length);
      expect(own.every(({ incident }) => culprit.has(incident))).toBe(true);
      expect(run.misattributed[id]).toBe(
        own.filter(({ incident, accused }) => culprit.get(incident) !== accused).length,
      );
    }
  });

  test("sums the bulletins by reporter and accused", () => {
    for (const { id } of settings.reporters) {
      for (const accused of settings.belligerents) {
        const own = entries.flatMap(({ event }) =>
          event.type === "claim.published" && !event.flash && event.reporter === id && event.accused === accused
            ? [event]
            : [],
        );
        const key = `${id}>${accused}`;
        expect(run.claimed[key]!.reduce((sum, value) => sum + value, 0)).toBe(
          own.reduce((sum, { count }) => sum + count, 0),
        );
        expect(run.contested[key]).toBe(own.reduce((sum, { contested }) => sum + contested, 0));
      }
    }
  });

  test("holds trust, publicity, aid and calm as the world is at the end", () => {
    for (const [pair, list] of Object.entries(run.trust)) expect(list.at(-1)).toBe(ending.trust[pair]!.mean);
    expect(run.publicity.at(-1)).toBe(ending.publicity);
    expect([run.aid, run.calmDays]).toEqual([ending.aid, ending.calm.days]);
    expect(run.roadOpened).toBe(of("road.opened").length > 0);
  });

  test("gives a finite number, or none, for every measure, and each has a name, a unit and a meaning", () => {
    const measures = measuresOf(settings);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const { of: value, label, unit, meaning } of measures) {
      expect(Number.isFinite(value(run) ?? 0)).toBe(true);
      for (const word of [label, unit, meaning]) expect(word).not.toBe("");
    }
    const days = measures.find(({ id }) => id === "truceDays")!.of(run)!;
    expect(days).toBe(run.lasted / DAY);
    expect(measures.find(({ id }) => id === "incidents")!.of(run)).toBe(total(run.acts) + total(run.actsBefore));
  });
});
