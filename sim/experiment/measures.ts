import { DAY, type Settings } from "../model/index.ts";
import type { Daily, RunSummary, Totals } from "./summary.ts";

/** Which layer a number speaks of: what happened, what was noticed, what was published, what is believed, how it ended. */
export type Layer = "incident" | "observation" | "claim" | "belief" | "outcome";

/** One number of a run, with its meaning: the column of a table, the axis of a chart, the output of a sensitivity study. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
  readonly layer: Layer;
  /** null where the run says nothing of it. */
  readonly of: (run: RunSummary) => number | null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const sumDaily = (daily: Daily): number => Object.values(daily).reduce((total, list) => total + sum(list), 0);
const sumTotals = (totals: Totals): number => Object.values(totals).reduce((total, value) => total + value, 0);
const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

function measure(
  layer: Layer,
  id: string,
  label: string,
  unit: string,
  meaning: string,
  of: (run: RunSummary) => number | null,
): Measure {
  return { id, label, unit, meaning, layer, of };
}

/** The measures that every scenario has. */
export const MEASURES: readonly Measure[] = [
  measure(
    "outcome",
    "stood",
    "Stood",
    "share",
    "1 if the truce stood to the horizon, 0 if it lapsed or collapsed",
    (run) => (run.failed ? 0 : 1),
  ),
  measure(
    "outcome",
    "truceDays",
    "Truce time",
    "days",
    "Days from the onset to the failure, or to the horizon: its mean is the restricted mean truce time",
    (run) => run.lasted / DAY,
  ),
  measure(
    "incident",
    "incidents",
    "Incidents",
    "acts",
    "Acts of violence by both sides in the whole run, the war before the onset included",
    (run) => sumDaily(run.acts) + sumDaily(run.actsBefore),
  ),
  measure(
    "incident",
    "breaches",
    "Breaches",
    "acts",
    "Acts of violence by both sides while the truce stood; a longer truce has more",
    (run) => sumTotals(run.breaches),
  ),
  measure(
    "incident",
    "breachesPerDay",
    "Breaches a day",
    "acts/day",
    "Acts of violence by both sides a day while the truce stood",
    (run) => ratio(sumTotals(run.breaches) * DAY, run.lasted),
  ),
  measure(
    "incident",
    "deaths",
    "Deaths",
    "deaths",
    "Deaths by the acts of both sides from the onset to the end of the run",
    (run) => sumDaily(run.deaths),
  ),
  measure(
    "incident",
    "levelKept",
    "Level kept",
    "share of war level",
    "Acts a day while the truce stood, against the days before the onset",
    (run) => {
      const before = Math.max(0, ...Object.values(run.actsBefore).map((list) => list.length));
      return ratio((sumTotals(run.breaches) * DAY * before) / run.lasted, sumDaily(run.actsBefore));
    },
  ),
  measure(
    "incident",
    "groupActs",
    "Acts of excluded groups",
    "acts",
    "Acts by groups that the truce does not bind, from the onset on",
    (run) => sumDaily(run.groupActs),
  ),
  measure(
    "incident",
    "misdirected",
    "Misdirected strikes",
    "strikes",
    "Strikes meant for excluded groups that hit protected forces",
    (run) => sumTotals(run.misdirected),
  ),
  measure("incident", "aid", "Aid", "share", "Share of the aid due by the end of the run that moved", (run) => run.aid),
  measure("incident", "roadOpened", "Road open", "share", "1 if the aid road was ever open, 0 if not", (run) =>
    run.roadOpened ? 1 : 0,
  ),
  measure(
    "claim",
    "dutiesBreached",
    "Breached duties",
    "times",
    "How often an obligation came to be held breached by its verifier",
    (run) => run.duties.breached ?? 0,
  ),
  measure(
    "claim",
    "dutiesDisputed",
    "Disputed duties",
    "times",
    "How often nobody could tell whether an obligation was breached",
    (run) => run.duties.disputed ?? 0,
  ),
  measure(
    "observation",
    "misattributed",
    "Misattributed",
    "share",
    "Share of what was noticed that was put down to the wrong side or group",
    (run) => ratio(sumTotals(run.misattributed), sumTotals(run.observed)),
  ),
  measure("claim", "claimed", "Claimed", "count", "Sum of all bulletins' counts, as first published", (run) =>
    sumDaily(run.claimed),
  ),
  measure(
    "claim",
    "contestedShare",
    "Contested",
    "share",
    "Share of what bulletins counted that the accused disputes",
    (run) => ratio(sumTotals(run.contested), sumDaily(run.claimed)),
  ),
  measure(
    "outcome",
    "publicity",
    "Publicity",
    "share",
    "How public the terms were at the end of the run",
    (run) => run.publicity.at(-1) ?? null,
  ),
];

/** Those, and one for each side that acts, each reporter and accused, and each pair that trusts, of a scenario. */
export function measuresOf(settings: Settings): Measure[] {
  const named = new Map([...settings.parties, ...settings.reporters].map(({ id, name }) => [id, name]));
  const name = (id: string) => named.get(id) ?? id;
  const acts = settings.belligerents.map((side) => {
    const meaning = `Acts of violence by ${name(side)} while the truce stood`;
    return measure(
      "incident",
      `breaches.${side}`,
      `Breaches by ${name(side)}`,
      "acts",
      meaning,
      (run) => run.breaches[side] ?? 0,
    );
  });
  const claims = settings.reporters.flatMap((reporter) =>
    settings.belligerents.map((accused) => {
      const key = `${reporter.id}>${accused}`;
      const what = reporter.measure === "deaths" ? "deaths" : "acts";
      const meaning = `Sum of the counts of ${what} that ${reporter.name} put down to ${name(accused)}`;
      const label = `${reporter.name} on ${name(accused)}`;
      return measure("claim", `claimed.${key}`, label, what, meaning, (run) => sum(run.claimed[key] ?? []));
    }),
  );
  const trust = settings.trust.map(({ holder, target }) => {
    const key = `${holder}>${target}`;
    const meaning = `Mean of the trust of ${name(holder)} in ${name(target)} at the end of the run`;
    const label = `${name(holder)} in ${name(target)}`;
    return measure("belief", `trust.${key}`, label, "share", meaning, (run) => run.trust[key]?.at(-1) ?? null);
  });
  return [...MEASURES, ...acts, ...claims, ...trust];
}

/** The values of some measures for one run, by id. */
export function valuesOf(run: RunSummary, measures: readonly Measure[]): Record<string, number | null> {
  return Object.fromEntries(measures.map(({ id, of }) => [id, of(run)]));
}
