import { DAY } from "../../model/index.ts";
import type { Evidence } from "./evidence.ts";
import { type Finding, groupedWithin, groupsOf, meanWithin, median, shareWithin } from "./finding.ts";
import { fitRelaxation } from "./relaxation-fit.ts";
import { exposure, type PatternRow, sum } from "./row.ts";

/** P1, P2, P3, P8, P9, P15: how violence falls and climbs, and when truces end. */

const SEVEN = 7 * DAY;

function average(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : sum(values) / values.length;
}

function stoodAWeek(rows: readonly PatternRow[]): PatternRow[] {
  return rows.filter(({ lasted, acts }) => lasted >= SEVEN && acts.length >= 7);
}

/** Days 3 to 7 against days 1 and 2. */
function climbOf({ acts }: PatternRow): number {
  return average(acts.slice(2, 7)) / Math.max(average(acts.slice(0, 2)), 0.5);
}

export function fallAtOnset({ rows }: Evidence): Finding {
  const two = rows.calm.filter(({ lasted, before }) => lasted >= 2 * DAY && sum(before) > 0);
  const level = meanWithin(two.map(({ acts, before }) => average(acts.slice(0, 2)) / average(before)));
  return {
    pattern: "P1",
    title: "Sharp fall at the onset",
    target: "days 1 and 2 at most 0.40 of the level before",
    ...level,
    unit: "of the level before",
    holds: level.value <= 0.4,
    says: `${two.length} runs that stood two days`,
    sources: ["SOHRF", "SOHR48b", "OSCE17"],
  };
}

export function climb({ rows }: Evidence): Finding {
  const week = stoodAWeek(rows.calm);
  const within = shareWithin(week, (row) => climbOf(row) >= 1.3 && climbOf(row) <= 3.5);
  return {
    pattern: "P2",
    title: "Climb after the onset",
    target: "days 3 to 7 over days 1 and 2 within 1.3 and 3.5 in at least 0.90 of runs",
    ...within,
    unit: "of runs",
    holds: within.value >= 0.9,
    says: `mean ratio ${average(week.map(climbOf)).toFixed(2)} over ${week.length} runs that stood a week, without the shock`,
    sources: ["POZ60", "RUD302", "SNHR28", "SNHR242"],
  };
}

export function slowing({ rows }: Evidence): Finding {
  const week = stoodAWeek(rows.calm);
  const rateOf = (some: readonly PatternRow[]) => fitRelaxation(meanCurve(some)).rate;
  const rate =
    week.length < 20
      ? { value: Number.NaN, low: null, high: null }
      : groupedWithin(rateOf(week), groupsOf(week).map(rateOf));
  const curve = week.length === 0 ? [] : meanCurve(week);
  return {
    pattern: "P3",
    title: "The climb slows down",
    target: "rate constant of the mean curve within 0.3 and 0.9 a day, without the shock",
    ...rate,
    unit: "1/day",
    holds: rate.value >= 0.3 && rate.value <= 0.9,
    says: `mean acts a day: ${curve.map((value) => value.toFixed(0)).join(", ")}`,
    sources: ["POZ45", "REU39", "BUL17", "REU53", "RUD302"],
  };
}

function meanCurve(rows: readonly PatternRow[]): number[] {
  return Array.from({ length: 7 }, (_, day) => average(rows.map(({ acts }) => acts[day] ?? 0)));
}

export function shockBringsTheEnd({ rows, settings }: Evidence): Finding | null {
  const shock = settings.schedule.find(({ event }) => event.type === "shock.struck");
  if (shock === undefined) return null;
  const at = shock.time - settings.onset;
  const soon = (all: readonly PatternRow[]) => {
    const standing = all.filter(({ failed, lasted }) => !failed || lasted > at);
    return shareWithin(standing, ({ failed, lasted }) => failed && lasted <= at + 3 * DAY);
  };
  const [hit, spared] = [soon(rows.base), soon(rows.calm)];
  const value = hit.value / Math.max(spared.value, 1e-9);
  return {
    pattern: "P8",
    title: "A large shock brings the end",
    target: "ends within 72 hours at least twice as often with the shock as without",
    value,
    low: spared.high === null ? null : hit.low! / Math.max(spared.high, 1e-9),
    high: spared.low === null ? null : hit.high! / Math.max(spared.low, 1e-9),
    unit: "times",
    holds: value >= 2,
    says: `${hit.value.toFixed(2)} with the shock, ${spared.value.toFixed(2)} without, of the runs standing when it comes`,
    sources: ["DEZ", "NAB19"],
  };
}

export function endsAtDecisions({ rows, settings }: Evidence): Finding {
  const all = [...rows.base, ...rows.calm];
  const ended = all.filter(({ failed }) => failed);
  const share = shareWithin(ended, ({ near }) => near);
  const time = sum(all.map(({ lasted }) => exposure(lasted, settings))) / sum(all.map(({ lasted }) => lasted));
  return {
    pattern: "P9",
    title: "Ends cluster at points of expiry",
    target: "share of ends within 12 hours before an expiry or a decision at least 1.7 times the share of time",
    value: share.value / time,
    low: share.low! / time,
    high: share.high! / time,
    unit: "times",
    holds: share.value / time >= 1.7,
    says: `${share.value.toFixed(2)} of ${ended.length} ends, in ${time.toFixed(2)} of the time`,
    sources: ["SANA12", "F2419", "NAB19"],
  };
}

export function designLengthens({ rows }: Evidence): Finding {
  const days = (list: readonly PatternRow[]) => median(list.map(({ lasted }) => lasted / DAY));
  const [bare, preliminary, definitive] = [days(rows.bare), days(rows.preliminary), days(rows.definitive)];
  return {
    pattern: "P15",
    title: "Compliance mechanisms lengthen truces",
    target: "median duration: bare below preliminary below definitive",
    value: definitive / bare,
    low: null,
    high: null,
    unit: "times the bare one",
    holds: bare < preliminary && preliminary < definitive,
    says: `medians ${bare.toFixed(1)}, ${preliminary.toFixed(1)} and ${definitive.toFixed(1)} days of at most 60`,
    sources: ["CLST"],
  };
}
