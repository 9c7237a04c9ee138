import type { Settings } from "../model/index.ts";
import { type Measure, measuresOf } from "./measures.ts";
import { type Moments, momentsOf } from "./moments.ts";
import { type Bins, binsOf } from "./quantiles.ts";
import type { Daily, RunSummary } from "./summary.ts";
import type { Lifetimes } from "./survival.ts";

/** What many runs of one arm leave behind. Every leaf adds up, so tallies of any sets of runs join in any order. */
export type RunTally = {
  runs: number;
  /** Runs by kind of end. */
  ends: { [kind: string]: number };
  /** Failures by kind, by whom and over what: "collapsed|government|its own clock". */
  reasons: { [reason: string]: number };
  lifetimes: Lifetimes;
  moments: { [measure: string]: Moments };
  bins: { [measure: string]: Bins };
  /** By series ("acts.government"), then by day since the onset: runs whose truce stood through that day. */
  daily: { [series: string]: { [day: string]: Bins } };
  /** Events that the runs took. */
  events: number;
};

export function tallyOf(runs: readonly RunSummary[], settings: Settings): RunTally {
  const measures = measuresOf(settings);
  const tally: RunTally = {
    runs: runs.length,
    ends: {},
    reasons: {},
    lifetimes: {},
    moments: {},
    bins: {},
    daily: dailyOf(runs),
    events: 0,
  };
  for (const run of runs) {
    tally.events += run.events;
    count(tally.ends, run.kind);
    if (run.failed) count(tally.reasons, `${run.kind}|${run.by ?? ""}|${run.over}`);
    tally.lifetimes[run.lasted] ??= {};
    count(tally.lifetimes[run.lasted]!, run.kind);
  }
  for (const { id, of } of measures) {
    const values = runs.map(of);
    tally.moments[id] = momentsOf(values);
    tally.bins[id] = binsOf(values);
  }
  return tally;
}

function count(counts: { [name: string]: number }, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

/** A day counts for the runs whose truce stood through all of it: a part of a day is no day. */
function dailyOf(runs: readonly RunSummary[]): RunTally["daily"] {
  const days = Math.max(0, ...runs.map(wholeDays));
  const daily: RunTally["daily"] = {};
  const put = (series: string, of: (run: RunSummary) => readonly number[]) => {
    const byDay: { [day: string]: Bins } = {};
    for (let day = 0; day < days; day++) {
      const standing = runs.filter((run) => wholeDays(run) > day);
      byDay[day] = binsOf(standing.map((run) => of(run)[day] ?? null));
    }
    daily[series] = byDay;
  };
  const first = runs[0];
  if (first === undefined) return daily;
  const each = (prefix: string, of: (run: RunSummary) => Daily) => {
    for (const name of Object.keys(of(first))) put(`${prefix}.${name}`, (run) => of(run)[name] ?? []);
  };
  each("acts", (run) => run.acts);
  each("deaths", (run) => run.deaths);
  each("groupActs", (run) => run.groupActs);
  each("claimed", (run) => run.claimed);
  each("trust", (run) => run.trust);
  put("publicity", (run) => run.publicity);
  return daily;
}

function wholeDays({ lasted, publicity }: RunSummary): number {
  return Math.min(Math.floor(lasted / 1440), publicity.length);
}

/** Differences b - a of each pair of runs, by measure; null in either leaves the pair out of that measure. */
export function differencesOf(
  a: readonly RunSummary[],
  b: readonly RunSummary[],
  measures: readonly Measure[],
): { [measure: string]: Moments } {
  return Object.fromEntries(
    measures.map(({ id, of }) => {
      const differences = a.map((run, at) => {
        const [from, to] = [of(run), of(b[at]!)];
        return from === null || to === null ? null : to - from;
      });
      return [id, momentsOf(differences)];
    }),
  );
}
