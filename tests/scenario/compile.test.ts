import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksumOf } from "../../sim/kernel/index.ts";
import { PARAMETERS, type Settings } from "../../sim/model/index.ts";
import { compile, compileSettings, localTimeOf, overrideFaults } from "../../sim/scenario/index.ts";
import { readOrThrow, shipped, VALLEYS, valleys } from "./support.ts";

const september = shipped("syria-2016-09");

describe("compiling", () => {
  test("puts the run's zero at the start of the pre-history, and all times after it", () => {
    const settings = compileSettings(september);
    expect(settings.onset).toBe(5 * 1440);
    expect(settings.horizon).toBe(12 * 1440);
    expect(settings.onsetLabel).toBe("2016-09-12T19:00+03:00");
    const shock = settings.schedule.find(({ event }) => event.type === "shock.struck")!;
    expect(localTimeOf(shock.time, settings)).toBe("2016-09-17T15:55");
    const noon = settings.reporters.find(({ id }) => id === "sana")!;
    expect(localTimeOf(noon.cutOff, settings).slice(11)).toBe("12:00");
  });

  test("moves with the length of the pre-history", () => {
    const settings = compileSettings(september, { parameters: { preHistoryDays: 2.5 } });
    expect(settings.onset).toBe(3600);
    const noon = settings.reporters.find(({ id }) => id === "sana")!;
    expect(localTimeOf(noon.cutOff, settings).slice(11)).toBe("12:00");
  });

  test("reads local times, days after the onset and offsets from it as the same minute", () => {
    const at = (moment: string) => compileSettings(readOrThrow(valleys('"D+1 12:00"', moment))).schedule[0]!.time;
    expect([at("2030-05-02T12:00"), at("D+30h"), at("D+1.25d"), at("D+1800min")]).toEqual(
      Array(4).fill(at("D+1 12:00")),
    );
  });

  test("fills what is left out equally for both sides", () => {
    const settings = compileSettings(readOrThrow(valleys(", detection: { north: 0.8, south: 0.8 }", "")));
    expect(settings.reporters[0]!.detection).toEqual({ north: 0.7, south: 0.7 });
    expect(settings.parties.filter(({ role }) => role === "belligerent").map(({ camp }) => camp)).toEqual([
      "north",
      "south",
    ]);
    expect(settings.trust).toHaveLength(12);
    expect(new Set(settings.trust.map(({ prior }) => prior))).toEqual(new Set([0.5]));
  });

  test("switches hypotheses as asked, and says which hold", () => {
    const off = compileSettings(september, { hypotheses: { "deir-ez-zor": false, "unequal-clocks": true } });
    expect(off.schedule.some(({ event }) => event.type === "shock.struck")).toBe(false);
    expect(off.hypotheses.map(({ id, on }) => [id, on])).toEqual([
      ["deir-ez-zor", false],
      ["unequal-clocks", true],
      ["where-excluded-groups-stand", false],
      ["centre-counts-excluded-groups", false],
      ["observers-near-one-side", false],
      ["unequal-leverage", false],
      ["permits-of-damascus", false],
      ["sponsors-ask", false],
      ["us-calm-clock", false],
    ]);
    const expiry = off.parties.find(({ id }) => id === "government")!.expiresAt!;
    expect(localTimeOf(expiry, off)).toBe("2016-09-18T23:59");
  });

  test("refuses overrides that are not there, out of range, or supercritical", () => {
    const wrong = overrideFaults(september, {
      parameters: { warrate: 3, levels: 90 } as never,
      hypotheses: { "deir-ez-zr": true },
    });
    expect(wrong.map(({ path, hint }) => [path.join("."), hint])).toEqual([
      ["parameters.warrate", 'did you mean "warRate"?'],
      ["parameters.levels", null],
      ["hypotheses.deir-ez-zr", 'did you mean "deir-ez-zor"?'],
    ]);
    const parameters = { ownExcitation: 0.9, crossExcitation: 0.2 };
    expect(() => compileSettings(september, { parameters })).toThrow(
      "wanted ownExcitation + crossExcitation below 1, found 1.100",
    );
    expect(overrideFaults(september, { parameters: { warRate: Number.NaN } })).toHaveLength(1);
  });

  test("gives plain JSON: a snapshot written and read again is the same", () => {
    const snapshot = compile(september, 7);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
    expect(checksumOf(JSON.parse(JSON.stringify(snapshot)))).toBe(checksumOf(snapshot));
  });

  test("a scenario written as JSON compiles to the same settings", () => {
    const scenario = readOrThrow(VALLEYS);
    const json = readOrThrow(JSON.stringify(scenario.form), "valleys.json");
    expect(compileSettings(json)).toEqual(compileSettings(scenario));
  });

  test("any parameter in its range compiles, and is the only one that changes", () => {
    const free = Object.entries(PARAMETERS).filter(
      ([id]) => !["ownExcitation", "crossExcitation", "preHistoryDays"].includes(id),
    );
    const before = compileSettings(september).parameters;
    fc.assert(
      fc.property(fc.constantFrom(...free), fc.double({ min: 0, max: 1, noNaN: true }), ([id, { min, max }], share) => {
        const value = Math.min(max, Math.max(min, min + share * (max - min)));
        expect(compileSettings(september, { parameters: { [id]: value } }).parameters).toEqual({
          ...before,
          [id]: value,
        });
      }),
      { numRuns: 40 },
    );
  });

  test("the September settings are these", async () => {
    await expect(readable(compileSettings(september))).toMatchFileSnapshot("golden/syria-2016-09.settings.txt");
  });
});

/** Settings as a person would check them: one line a thing, times as local times. */
function readable(settings: Settings): string {
  const at = (minute: number) => localTimeOf(minute, settings);
  const sides = (row: Readonly<Record<string, number>>) =>
    Object.entries(row)
      .map(([id, value]) => `${id} ${value}`)
      .join(", ");
  return [
    `${settings.scenario}: ${settings.title} (${settings.mode})`,
    `zero ${at(0)}, onset ${at(settings.onset)} (${settings.onsetLabel}), horizon ${at(settings.horizon)}, decisions every ${settings.decisionEvery / 60} h`,
    "\nparties",
    ...settings.parties.map(
      (party) =>
        `  ${party.id}: ${party.role}, camp ${party.camp}, patron ${party.patron}, luck ${party.luck}, ends ${party.expiresAt === null ? "never" : at(party.expiresAt)}, renews for ${party.renewsFor / 60} h${standing(party)}`,
    ),
    "\nsectors",
    ...settings.sectors.map(
      (sector) =>
        `  ${sector.id}: weight ${sector.weight}, at ${sector.longitude} E ${sector.latitude} N, mixing ${sides(sector.mixing)}`,
    ),
    "\nkinds",
    ...settings.kinds.map((kind) => `  ${kind.id}: weight ${kind.weight}, contestability ${kind.contestability}`),
    "\nreporters",
    ...settings.reporters.map(
      (reporter) =>
        `  ${reporter.id}: camp ${reporter.camp}, ${reporter.measure}, notices ${sides(reporter.detection)}, unfounded ${sides(reporter.falseReports)}, against own ${reporter.againstOwn}, window closes ${at(reporter.cutOff).slice(11)}, bulletin after ${reporter.bulletinDelay / 60} h${reporter.countsByExcluded ? ", counts acts by excluded groups" : ""}${reporter.countsOnExcluded ? ", counts strikes on them" : ""}${reporter.monitor ? ", the neutral monitor" : ""}`,
    ),
    "\ndocuments",
    ...settings.documents.map(
      (document) =>
        `  ${document.id}: ${document.status}, held by ${document.holders.join(" and ")}${document.terms ? ", the terms" : ""}, held ${document.sensitivity} closely`,
    ),
    "\nobligations",
    ...settings.obligations.map(
      ({ id, kind, about, debtors, needs, together, verifiers, dueAt, document }) =>
        `  ${id}: ${kind}, about ${about ?? "nothing in the model"}, by ${debtors.join(" and ")}${dueAt === null ? "" : `, due ${at(dueAt)}`}${needs.length > 0 ? `, after ${needs.join(" and ")}` : ""}${together.length > 0 ? `, with ${together.join(" and ")}` : ""}, judged by ${verifiers.join(" and ") || "its creditors"}, in ${document ?? "no document"}`,
    ),
    `\naid: a convoy every ${(settings.aid?.every ?? 0) / 60} h, permits of ${settings.aid?.permits.join(" and ")}; calm days counted by ${settings.calmKeepers.join(" and ")}`,
    `policies: ${settings.policies.map(({ id }) => id).join(", ") || "none"}; decisions fixed: ${Object.keys(settings.decisions).length}`,
    "\ntrust",
    ...settings.trust.map(({ holder, target, prior }) => `  ${holder} in ${target}: ${prior}`),
    "\nschedule",
    ...settings.schedule.map(({ time, event }) => `  ${at(time)} ${JSON.stringify(event)}`),
    "\nhypotheses",
    ...settings.hypotheses.map(({ id, on, source }) => `  ${id}: ${on ? "on" : "off"} [${source.join(", ")}]`),
    "\nparameters that differ from the defaults",
    ...Object.entries(settings.parameters).flatMap(([id, value]) =>
      value === PARAMETERS[id as keyof typeof PARAMETERS].default ? [] : [`  ${id}: ${value}`],
    ),
    "",
  ].join("\n");
}

/** Where an excluded group stands, and a client's own leverage. */
function standing({ role, among, presence, leverage }: Settings["parties"][number]): string {
  const own = Object.entries(leverage).flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`]));
  const where = Object.entries(presence).map(([sector, weight]) => `${sector} ${weight}`);
  if (role === "excluded") return `, among ${among ?? "either"}, at ${where.join(", ") || "all places"}`;
  return own.length > 0 ? `, leverage ${own.join(", ")}` : "";
}
