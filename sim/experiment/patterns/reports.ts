import { DAY, type ReporterSettings, type Settings } from "../../model/index.ts";
import type { Evidence } from "./evidence.ts";
import { type Finding, meanWithin, median } from "./finding.ts";
import { type PatternRow, sum } from "./row.ts";

/** P4, P13, P14: what reports say, and how well. */

export function likeTallies({ rows, settings }: Evidence): Finding | null {
  const pair = opposed(settings, rows.base);
  if (pair === null) return null;
  const totals = (row: PatternRow) => pair.map(({ id }) => totalOf(row, id, settings)) as [number, number];
  const long = rows.base.filter(({ lasted }) => lasted >= 5 * DAY);
  const ratios = long.map((row) => {
    const [a, b] = totals(row);
    return Math.max(a, b) / Math.max(Math.min(a, b), 1);
  });
  const apart = meanWithin(
    long.map((row) => Math.abs(shareAgainst(row, pair[0], settings) - shareAgainst(row, pair[1], settings))),
  );
  const value = median(ratios);
  const within = ratios.filter((ratio) => ratio <= 2).length / Math.max(ratios.length, 1);
  const means = pair.map((_, at) => (sum(long.map((row) => totals(row)[at]!)) / Math.max(long.length, 1)).toFixed(0));
  return {
    pattern: "P4",
    title: "Tallies of like size, against disjoint culprits",
    target: "totals of two opposed reporters within a factor of 2 (median), shares accused differing by at least 0.9",
    value,
    low: null,
    high: null,
    unit: "times",
    holds: value <= 2 && apart.value >= 0.9,
    says: `${pair[0].id} ${means[0]}, ${pair[1].id} ${means[1]} on average; within 2 in ${within.toFixed(2)} of runs; shares differ by ${apart.value.toFixed(2)}`,
    sources: ["RUD302", "SNHR242"],
  };
}

/** The reporter of each camp that counts most acts. */
function opposed(settings: Settings, rows: readonly PatternRow[]): [ReporterSettings, ReporterSettings] | null {
  const loudest = settings.belligerents.map((side) => {
    const near = settings.reporters.filter(({ camp, measure }) => camp === side && measure === "acts");
    const weight = ({ id }: ReporterSettings) => sum(rows.map((row) => totalOf(row, id, settings)));
    return near.sort((a, b) => weight(b) - weight(a))[0];
  });
  return loudest[0] === undefined || loudest[1] === undefined ? null : [loudest[0], loudest[1]];
}

function totalOf({ claimed }: PatternRow, reporter: string, { belligerents }: Settings): number {
  return sum(belligerents.map((side) => claimed[`${reporter}>${side}`] ?? 0));
}

function shareAgainst(row: PatternRow, { id }: ReporterSettings, settings: Settings): number {
  return (row.claimed[`${id}>${settings.belligerents[0]}`] ?? 0) / Math.max(totalOf(row, id, settings), 1);
}

export function excludedGroupsMakeDisputes({ rows }: Evidence): Finding {
  const [none, some, many] = [rows["no-spoilers"], rows.calm, rows["many-spoilers"]].map((list) =>
    meanWithin(list.map(({ contestedShare }) => contestedShare)),
  ) as [Level, Level, Level];
  const rise = many.value - none.value;
  const apart = none.high! < some.low! && some.high! < many.low!;
  return {
    pattern: "P13",
    title: "Excluded groups make disputes",
    target: "contested share of claims rises clearly (by 0.05 or more) with the acts and the mixing of excluded groups",
    value: rise,
    low: many.low! - none.high!,
    high: many.high! - none.low!,
    unit: "share",
    holds: apart && rise >= 0.05,
    says: `contested share ${none.value.toFixed(3)} without their acts, ${some.value.toFixed(3)} as set, ${many.value.toFixed(3)} with more of both`,
    sources: ["HM13", "REB11b"],
  };
}

type Level = ReturnType<typeof meanWithin>;

export function monitorsCutErrors({ rows }: Evidence): Finding {
  const errors = [rows.calm, rows["monitors-3"], rows["monitors-10"]].map(
    (list) => meanWithin(list.map(({ misattributedShare }) => misattributedShare)).value,
  ) as [number, number, number];
  const perDay = (list: readonly PatternRow[]) =>
    meanWithin(list.map(({ acts, lasted }) => (sum(acts) * DAY) / lasted)).value;
  const change = perDay(rows["monitors-10"]) / perDay(rows.calm) - 1;
  const jump = meanWithin(rows.report.map((row, at) => near(row) - near(rows.calm[at]!)));
  const usual = meanWithin(rows.calm.map(near)).value;
  const falls = errors[0] > errors[1] && errors[1] > errors[2];
  return {
    pattern: "P14",
    title: "Monitors cut misattribution, not by themselves violence",
    target:
      "misattribution falls with monitors; breaches change by less than 0.15; complaints jump before a public report",
    value: change,
    low: null,
    high: null,
    unit: "change of breaches from 1 to 10 monitors",
    holds: falls && Math.abs(change) < 0.15 && jump.low !== null && jump.low > 0,
    says: `misattributed ${errors.map((error) => error.toFixed(3)).join(", ")} with 1, 3 and 10 monitors; complaints before a report ${((100 * jump.value) / usual).toFixed(0)}% up`,
    sources: ["PKSOI19", "VERJ24", "SLMM6b"],
  };
}

/** Bulletins of the two days about an announced report. */
function near({ claimedByDay }: PatternRow): number {
  return sum(Object.values(claimedByDay).map((days) => (days[3] ?? 0) + (days[4] ?? 0)));
}
